import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { RestContract } from "../rest-contract.ts";

const FOLDER = fileURLToPath(new URL("../../fixtures/emqx/5.8.9", import.meta.url));

/** A request as it was sent to a broker, and the answer. */
export interface Recording {
  operation: string;
  /** Of the request; the API key where it is not said. */
  credentials?: "token" | "none" | "badkey" | "badtoken" | "badscheme" | "garbage";
  request: {
    method: string;
    path: string;
    /** As it was sent. */
    body?: string;
    /** JSON where it is not said. */
    contentType?: string | null;
  };
  answer: {
    status: number;
    /** Missing where the answer has no body. */
    type?: string;
    body?: unknown;
    text?: string;
  };
}

/** All recordings, each in a line of the file of its operation. */
export function readRecordings(): Recording[] {
  return globSync("*.jsonl", { cwd: FOLDER })
    .sort()
    .flatMap((file) =>
      readFileSync(join(FOLDER, file), "utf8")
        .trimEnd()
        .split("\n")
        .map((line) => ({
          operation: basename(file, ".jsonl"),
          ...(JSON.parse(line) as Omit<Recording, "operation">),
        })),
    );
}

/** Why the contract does not allow a request; undefined if it does. Credentials are not looked at. */
export function objection(contract: RestContract, { operation, request }: Recording): string | undefined {
  const { path, parameters, requestBody } = contract.operations.get(operation)!;
  const [sentPath, query = ""] = request.path.split("?");
  const values = new RegExp(`^${path.replace(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`).exec(sentPath!)?.groups;
  if (values === undefined && sentPath !== path) return "the path";
  const sent = new URLSearchParams(query);
  for (const { name, in: place, required, schema, explode } of parameters) {
    const texts = place === "path" ? [decodeURIComponent(values![name]!)] : sent.getAll(name);
    if (texts.length === 0) {
      if (required) return `${name} is missing`;
      continue;
    }
    const isList = schema.type === "array";
    if (texts.length > 1 && (!isList || explode === false)) return `${name} is there twice`;
    const parts = explode === false ? texts[0]!.split(",") : texts;
    // A text that spells a number or a boolean may be meant as either.
    const readings = [parts, parts.map(spelled)].map((list) => (isList ? list : list[0]));
    if (readings.every((value) => contract.parameterFaults(operation, name, value).length > 0)) return name;
  }
  const known = new Set(parameters.map(({ name }) => name));
  const unknown = [...sent.keys()].find((name) => !known.has(name));
  if (unknown !== undefined) return `${unknown} is unknown`;
  return bodyObjection(contract, operation, requestBody !== undefined, request);
}

function bodyObjection(
  contract: RestContract,
  operation: string,
  isTaken: boolean,
  { body, contentType = "application/json" }: Recording["request"],
): string | undefined {
  if (body === undefined || !isTaken) return (body !== undefined) === isTaken ? undefined : "the body";
  if (!/^application\/json\s*(;|$)/.test(contentType ?? "")) return "the content type";
  try {
    return contract.requestFaults(operation, JSON.parse(body))[0];
  } catch {
    return "no JSON";
  }
}

function spelled(text: string): unknown {
  if (/^-?\d+$/.test(text)) return Number(text);
  return text === "true" || (text === "false" ? false : text);
}

/** A schema of the bundle, as far as members are looked up in it. */
interface Schema {
  $ref?: string;
  anyOf?: Schema[];
  oneOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
  additionalProperties?: Schema | boolean;
}

/** The paths of members that no schema names. Of a union, the branch with the fewest is taken. */
export function unnamedMembers(contract: RestContract, schema: Schema, value: unknown, path = "$"): string[] {
  if (typeof value !== "object" || value === null) return [];
  const { anyOf, oneOf, items, properties, additionalProperties: others } = resolved(contract, schema);
  const branches = anyOf ?? oneOf;
  if (branches !== undefined) {
    const kind = Array.isArray(value) ? "items" : "properties";
    const found = branches
      .filter((branch) => resolved(contract, branch)[kind] ?? resolved(contract, branch).additionalProperties)
      .map((branch) => unnamedMembers(contract, branch, value, path));
    return found.sort((a, b) => a.length - b.length)[0] ?? [path];
  }
  if (Array.isArray(value))
    return value.flatMap((item, index) => unnamedMembers(contract, items ?? {}, item, `${path}[${index}]`));
  if (properties === undefined && others === undefined) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const known = properties?.[name] ?? (typeof others === "object" ? others : undefined);
    if (known !== undefined) return unnamedMembers(contract, known, member, `${path}.${name}`);
    return others === true ? [] : [`${path}.${name}`];
  });
}

function resolved(contract: RestContract, schema: Schema): Schema {
  return schema.$ref === undefined ? schema : (contract.schemas[schema.$ref.split("/").at(-1)!] as Schema);
}
