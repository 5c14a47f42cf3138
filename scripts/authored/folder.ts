import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseYaml } from "@redocly/openapi-core";
import { camelCase, capitalised } from "../names.ts";
import type { FileMark } from "../../src/contract/document.ts";
import type { Yaml } from "./layers.ts";

/** The folder of an API, without its root. */
export interface Folder {
  /** Prefix of the schemas that are named after the API: `MqttClient`. */
  pascal: string;
  /** Methods, in the order of the vendor's list. */
  methods: Method[];
  examples: Example[];
  /** Codes of all methods. */
  codes: Code[];
  /** Names of the webhooks. */
  events: string[];
}

interface Method {
  name: string;
  level: unknown;
  /** Codes of only this method. */
  codes: Code[];
  /** The file that goes with its request. */
  file: FileMark | undefined;
}

interface Code {
  code: unknown;
  status: unknown;
}

/** A file of an example: `examples/addArea.nameTaken.response.yaml`. */
export interface Example {
  /** Path below the folder. */
  file: string;
  /** Name in the document: `addAreaNameTaken`. */
  name: string;
  method: string;
  kind: "request" | "response";
  /** Code of an error example. */
  code: unknown;
}

/**
 * Reads the folder of an API.
 *
 * @param documented names of methods in the vendor's order
 */
export function readFolder(dir: string, id: string, documented: string[]): Folder {
  const pascal = capitalised(camelCase(id));
  const errors = readYaml(join(dir, "errors.yaml"));
  const methods = filesOf(join(dir, "methods")).map((file) => readMethod(dir, file.replace(/\.yaml$/, ""), errors));
  const position = ({ name }: Method) => (documented.includes(name) ? documented.indexOf(name) : documented.length);
  methods.sort((a, b) => position(a) - position(b));
  const items = Object.entries(readYaml(join(dir, "events.yaml")));
  const shown = filesOf(join(dir, "examples"));
  return {
    pascal,
    methods,
    examples: methods.flatMap(({ name }) => examplesOf(dir, shown, name)),
    codes: codesOf(errors, errors, [errors[`${pascal}ErrorCode`]]),
    events: items.filter(([, item]) => item?.post !== undefined).map(([name]) => name),
  };
}

/** The content of a YAML file, empty if there is none. */
export function readYaml(file: string): Yaml {
  return existsSync(file) ? ((parseYaml(readFileSync(file, "utf8")) ?? {}) as Yaml) : {};
}

function filesOf(dir: string): string[] {
  const files = existsSync(dir) ? readdirSync(dir) : [];
  return files.filter((file) => file.endsWith(".yaml")).sort();
}

function readMethod(dir: string, name: string, errors: Yaml): Method {
  const file = readYaml(join(dir, "methods", `${name}.yaml`));
  const request = file[`${capitalised(name)}Request`] ?? {};
  return {
    name,
    level: request["x-security-level"],
    codes: codesOf(file, errors, request["x-codes"] ?? []),
    file: request["x-file"],
  };
}

/** The codes in a list, in nested lists, and in referenced schemas of the file or of `errors.yaml`. */
function codesOf(file: Yaml, errors: Yaml, list: (Yaml | undefined)[]): Code[] {
  return list.flatMap((entry) => {
    const [path, name] = String(entry?.$ref ?? "").split("#/");
    if (name !== undefined) {
      const target = path === "" ? file : errors;
      return codesOf(target, errors, [target[name]]);
    }
    if (entry?.anyOf) return codesOf(file, errors, entry.anyOf);
    return entry?.const === undefined ? [] : [{ code: entry.const, status: entry["x-http-status"] }];
  });
}

/** The examples of a method: the one without a case first, then successes and errors, each by name. */
function examplesOf(dir: string, files: readonly string[], method: string): Example[] {
  const found = files.flatMap((name): Example[] => {
    const [, of, caseName = "", kind] = /^([^.]+)(?:\.([^.]+))?\.(request|response)\.yaml$/.exec(name) ?? [];
    if (of !== method) return [];
    const file = `examples/${name}`;
    return [
      {
        file,
        name: method + (caseName && capitalised(caseName)),
        method,
        kind: kind as Example["kind"],
        code: readYaml(join(dir, file)).value?.error?.code,
      },
    ];
  });
  const rank = ({ name, code }: Example) => (name === method ? 0 : code === undefined ? 1 : 2);
  return found.sort((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1));
}
