import { isObject } from "../contract/json.ts";
import { unknownNear } from "../contract/nearest.ts";
import { isTooDeep, tooDeep } from "./call/depth.ts";
import { readSecret } from "./input.ts";
import { UsageError } from "./usage.ts";

/** Types of the fields of a line; a `secret` is a reference to one. */
export type FieldTypes = Readonly<Record<string, "string" | "boolean" | "number" | "object" | "secret">>;

/** Fields of a line, by name. */
export type Fields = Readonly<Record<string, unknown>>;

/** Types of the fields about the connection, which all lists have. */
export const CONNECTION_TYPES = {
  fingerprint256: "string",
  ca: "string",
  insecure: "boolean",
  allowBasicOverHttp: "boolean",
  timeout: "number",
} as const satisfies FieldTypes;

/** Where references to secrets lead. */
export interface Sources {
  variables: NodeJS.ProcessEnv;
  /** Contents of files that were read. */
  files: Map<string, string>;
}

/** What a list has to say about each of its peers: devices or brokers. */
export interface Peers<P> {
  /** Option of the list: `--devices`. */
  option: string;
  /** `device` */
  kind: string;
  types: FieldTypes;
  /** @param where Option and line, for errors. */
  read(where: string, fields: Fields, sources: Sources): P;
}

/**
 * Reads a list of peers, in JSON Lines.
 *
 * @throws UsageError with the number of the line if a peer is invalid or listed twice, without a value of it
 */
export function readPeers<P extends { url: string; name: string }>(
  text: string,
  { option, kind, types, read }: Peers<P>,
  variables: NodeJS.ProcessEnv,
): P[] {
  const places = new Map<string, number>();
  const sources = { variables, files: new Map<string, string>() };
  const peers = text.split("\n").flatMap((line, index): P[] => {
    if (line.trim() === "") return [];
    const where = `${option}: line ${index + 1}`;
    const peer = read(where, fieldsOf(where, line, types), sources);
    for (const key of [new URL(peer.url).href, peer.name]) {
      const earlier = places.get(key);
      if (earlier !== undefined && earlier !== index)
        throw new UsageError(`${where} has the ${key === peer.name ? "name" : "address"} of line ${earlier + 1}`);
      places.set(key, index);
    }
    return [peer];
  });
  if (peers.length === 0) throw new UsageError(`${option}: the list contains no ${kind}`);
  return peers;
}

/** The values of a line that the command line has, too, under the names of its options. */
export function asOptions(fields: Fields, options: Readonly<Record<string, string>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(options)
      .filter(([field]) => fields[field] !== undefined)
      .map(([field, option]) => [option, field === "timeout" ? String(fields[field]) : fields[field]]),
  );
}

/** Returns what a function makes of a line. @throws UsageError with the place of the line */
export function inLine<P>(where: string, make: () => P): P {
  try {
    return make();
  } catch (error) {
    throw error instanceof UsageError ? new UsageError(`${where}: ${error.message}`) : error;
  }
}

/** @throws UsageError if the address is missing or invalid */
export function addressIn(where: string, { url }: Fields, kind: string, example: string): string {
  if (url === undefined) throw new UsageError(`${where} lacks url, the address of the ${kind}`);
  if (!URL.canParse(url as string))
    throw new UsageError(`${where}: invalid url; it must be an address, such as ${example}`);
  return url as string;
}

function fieldsOf(where: string, line: string, types: FieldTypes): Fields {
  let fields: unknown;
  try {
    fields = JSON.parse(line);
  } catch {
    throw new UsageError(`${where} is not valid JSON`);
  }
  if (!isObject(fields)) throw new UsageError(`${where} is not a JSON object`);
  if (isTooDeep(fields)) throw new UsageError(tooDeep(`${where} is`));
  for (const [name, value] of Object.entries(fields)) {
    const type = Object.hasOwn(types, name) ? types[name]! : undefined;
    if (type === undefined) throw new UsageError(`${where}: ${unknownNear("field", name, Object.keys(types))}`);
    if (type === "secret" && !isObject(value))
      throw new UsageError(
        `${where}: ${name} must be a reference, {"env": "<variable>"} or {"file": "<path>"}, because a list with secrets is easily shared`,
      );
    if (type !== "secret" && (type === "object" ? !isObject(value) : typeof value !== type))
      throw new UsageError(`${where}: ${name} must be ${type === "object" ? "an object" : `a ${type}`}`);
  }
  return fields;
}

/**
 * The secret that a field refers to by `{"env": "<variable>"}` or `{"file": "<path>"}`; undefined without the field.
 *
 * @throws UsageError if the reference leads nowhere
 */
export function secretIn(
  where: string,
  fields: Fields,
  name: string,
  { variables, files }: Sources,
): string | undefined {
  const reference = fields[name] as object | undefined;
  if (reference === undefined) return undefined;
  const [[kind, place] = [], ...more] = Object.entries(reference) as [string, unknown][];
  if ((kind !== "env" && kind !== "file") || typeof place !== "string" || more.length > 0)
    throw new UsageError(`${where}: ${name} must be {"env": "<variable>"} or {"file": "<path>"}`);
  if (kind === "env") {
    const value = variables[place];
    if (value === undefined) throw new UsageError(`${where}: ${name}: the environment variable ${place} is not set`);
    return value;
  }
  const known = files.get(place) ?? readSecret(`${where}: ${name}`, `@${place}`, "");
  files.set(place, known);
  return known;
}
