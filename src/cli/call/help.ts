import { deprecationText } from "../../contract/deprecation.ts";
import { type Deprecation, type FileMark, resolve, type Schema } from "../../contract/document.ts";
import type { MethodsDocument } from "../../contract/methods.ts";
import { type CatalogueEntry, errorCatalogue } from "../../contract/error-catalogue.ts";
import { table } from "../../vapix/all-tables.ts";
import { UPLOAD_TIMEOUT } from "../../http/upload.ts";
import { DEVICE_HELP } from "../device.ts";
import { MANY_HELP } from "../devices/options.ts";
import { apiIds, contractOf, methodOf } from "./named.ts";
import { type Condition, conditionsOf } from "./conditions.ts";
import { type Parameter, parametersOf, sinceOf } from "./parameter.ts";

const WIDTH = 100;
const UPLOAD_SECONDS = UPLOAD_TIMEOUT / 1000;

const OPTIONS = `Options:
  --params <json>           the parameters: JSON, @file, or - for standard input
  --file <path>             the file of a method that takes one; --timeout is ${UPLOAD_SECONDS} by default
  --url <address>           the device: https://192.168.0.90 (default VAPIX_URL)
${MANY_HELP}
${DEVICE_HELP}
  --api-version <version>   version to ask for (default: the lowest that has all that is used)
  --context <text>          text that the device repeats in its answer
  --envelope                prints the whole answer, not only its data
  --json                    prints on one line; a failure is a line of JSON on standard error: {"error": {…}}
  --yes                     does not ask before a call that disrupts or deletes
  --help                    this text`;

/** Help of `vapix call`: the APIs. */
export function callHelp(): string {
  const apis = apiIds.map((api) => {
    const { title, version, summary } = contractOf(api).document.info;
    return [api, `${title} ${version}`, summary];
  });
  return `vapix call <api> <method> [options]

Calls a method of a device and prints its data. The parameters are checked before they are sent. Ask for help on an API
or a method: vapix call <api> --help, vapix call <api> <method> --help.

APIs:
${apis.map(([api, title, summary]) => `${entry(api!, title!, 20)}\n${wrapped(summary!, 22)}`).join("\n")}

${OPTIONS}

A call that disrupts or deletes is asked about on the terminal first; without a terminal it takes --yes.
Exit codes: 0 done, 1 the device rejected the call or the call failed, 2 wrong usage or something is missing on this machine.`;
}

/** Help of `vapix call <api>`: its methods. */
export function apiHelp(api: string): string {
  const { document, methods } = contractOf(api);
  const { title, version, summary } = document.info;
  const rows = [...methods.values()].map(({ name, request }) => {
    const { level, effect } = table[api]!.methods[name]!;
    return [name, resolve(document, request).title!, level, effect];
  });
  return `vapix call ${api} <method> [options]

${title} ${version}. ${summary}${deprecated(document.info["x-deprecated"])}

${columns([["Method", "", "Level", "Effect"], ...rows])}

vapix call ${api} <method> --help lists the parameters; vapix call --help lists the options.`;
}

/** Help of `vapix call <api> <method>`: parameters, codes and an example. */
export function methodHelp(api: string, method: string): string {
  const contract = contractOf(api);
  const { document } = contract;
  const request = resolve(document, methodOf(contract, method).request);
  const { level, effect } = table[api]!.methods[method]!;
  const parameters = parametersOf(document, request);
  const { codes = [], subCodes = [] } = errorCatalogue[api]!.methods[method] ?? {};
  const { url } = (request["externalDocs"] ?? {}) as { url?: string };
  return [
    `vapix call ${api} ${method} [options]`,
    `${String(request["title"])}.\n${wrapped(String(request["description"]), 0)}${deprecated(request["x-deprecated"])}`,
    columns([
      ["Level", level],
      ["Effect", effect],
      ["Version", sinceOf(request)],
      ...(url === undefined ? [] : [["Document", url]]),
    ]),
    parameters.length === 0
      ? "It takes no parameters."
      : `Parameters, the members of --params (* required${requiresParams(request) ? "" : "; --params may be left out"}):\n${parameters.map(parameterText).join("\n")}`,
    fileText(request["x-file"]),
    conditionText(conditionsOf(document, request)),
    catalogueText("Codes of refusals", [...errorCatalogue[api]!.codes, ...codes]),
    catalogueText("Sub-codes of refusals", subCodes),
    exampleText(document, api, method, request["x-file"]),
    "vapix call --help lists the options.",
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function deprecated(deprecation: Deprecation | undefined): string {
  return deprecation === undefined ? "" : `\n${wrapped(deprecationText(deprecation), 0)}`;
}

function fileText(file: FileMark | undefined): string {
  if (file === undefined) return "";
  const limit = `The call may take ${UPLOAD_SECONDS} seconds, unless --timeout sets another limit.`;
  return `The file, --file *:\n${wrapped(`${file.description} ${limit}`, 2)}`;
}

function requiresParams(request: Schema): boolean {
  return request.required?.includes("params") ?? false;
}

function parameterText({ path, type, isRequired, values, facts, description }: Parameter): string {
  const listed = values.length === 0 ? [] : [values.map((value) => JSON.stringify(value)).join(" | ")];
  const line = [type, ...listed, ...facts].join(", ");
  return `${wrapped(`${path}${isRequired ? " *" : ""}: ${line}`, 2, 4)}${description && `\n${wrapped(description, 6)}`}`;
}

function conditionText(conditions: Condition[]): string {
  if (conditions.length === 0) return "";
  const texts = conditions.map(({ paths, lines }) => {
    const places = [...new Set(paths)].filter((path) => path !== "");
    const heading = places.length === 0 ? [] : [wrapped(`In ${places.join(", ")}:`, 2)];
    return [...heading, ...lines.map((line) => wrapped(line, places.length === 0 ? 2 : 4, 6))].join("\n");
  });
  return `Conditions:\n${texts.join("\n")}`;
}

function catalogueText(title: string, entries: readonly CatalogueEntry[]): string {
  if (entries.length === 0) return "";
  const rows = entries.map(({ code, title: name, description }) =>
    wrapped(`${String(code).padEnd(6)}${name}. ${description}`, 2, 8),
  );
  return `${title}:\n${rows.join("\n")}`;
}

function exampleText(document: MethodsDocument, api: string, method: string, file: FileMark | undefined): string {
  const { value = {} } = document.components.examples?.[`${method}.request`] ?? {};
  const { params } = (file === undefined ? value : value[file.parts[0]![0]]) as { params?: object };
  // A single quote would end the quoting of the shell.
  const json = params === undefined ? "" : ` --params '${JSON.stringify(params).replaceAll("'", "\\u0027")}'`;
  return `Example:\n  vapix call ${api} ${method}${json}${file === undefined ? "" : " --file <path>"}`;
}

function entry(name: string, text: string, width: number): string {
  return `  ${name.padEnd(width)}${text}`;
}

function columns(rows: string[][]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows
    .map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column]! + 2)).join("")}`.trimEnd())
    .join("\n");
}

/** Wraps text into indented lines; all but the first may be indented more. */
function wrapped(text: string, indent: number, more = indent): string {
  const lines = text.split("\n").flatMap((line) => {
    const filled: string[] = [];
    for (const word of line.split(" ")) {
      const last = filled.at(-1);
      if (last !== undefined && last.length + word.length + 1 <= WIDTH - more) filled.push(`${filled.pop()} ${word}`);
      else filled.push(word);
    }
    return filled;
  });
  return lines.map((line, index) => line && " ".repeat(index === 0 ? indent : more) + line).join("\n");
}
