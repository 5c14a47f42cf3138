import type { ErrorKind } from "../../generated/client/facade.ts";
import { apis } from "../../generated/client/methods.ts";
import { named } from "../contract/unknown-name.ts";
import type { MethodVersions } from "../contract/versions.ts";

/** How a file goes with a request. */
export interface FileParts {
  parts: readonly [envelope: string, file: string];
  /** `application/octet-stream` by default. */
  mediaType?: string;
}

/** Runtime description of a method. */
export interface TableEntry extends MethodVersions {
  level: string;
  effect: string;
  /** The parameter with the seconds that the device may wait, and its default. */
  waits?: { parameter: string; seconds: number };
  /** Names of secret parameters, at any depth. */
  secrets?: readonly string[];
  unversioned?: boolean;
  /** Whether the method has no parameters. */
  bare?: boolean;
  /** Names of the parts of a request with a file, and the media type of that. */
  file?: FileParts;
  kinds?: Readonly<Record<number, ErrorKind>>;
  parameters?: Readonly<Record<number, string>>;
}

/** Runtime description of an API. */
export interface TableApi {
  path: string;
  facade: string;
  /** Whether devices leave the API out of API discovery. */
  unannounced?: boolean;
  kinds: Readonly<Record<number, ErrorKind>>;
  /** Kinds of undocumented codes, by the range `first-last`. */
  ranges?: Readonly<Record<string, ErrorKind>>;
  methods: Readonly<Record<string, TableEntry>>;
}

/** All APIs by id. */
export const table: Readonly<Record<string, TableApi>> = apis;

/**
 * An API and one of its methods, by name.
 *
 * @throws TypeError if a name is unknown
 */
export function lookUp(api: string, method: string): TableApi & { entry: TableEntry } {
  const found = named(table, "API", api);
  return { ...found, entry: named(found.methods, "method", method, `of ${api}`) };
}

/** Seconds that the device may wait because the method requests it. */
export function waitOf({ waits }: TableEntry, params: object | undefined): number {
  if (waits === undefined) return 0;
  const given = (params as Record<string, unknown> | undefined)?.[waits.parameter];
  return typeof given === "number" && given > 0 ? given : waits.seconds;
}
