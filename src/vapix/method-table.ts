import type { ErrorKind } from "../../generated/client/facade.ts";
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

/** What has to be known of an API before a call. */
export interface IndexedApi {
  /** Name of its property of the client. */
  facade: string;
  methods: Readonly<Record<string, Pick<TableEntry, "bare">>>;
}

/** Runtime description of an API. */
export interface TableApi extends IndexedApi {
  path: string;
  /** Whether devices leave the API out of API discovery. */
  unannounced?: boolean;
  kinds: Readonly<Record<number, ErrorKind>>;
  /** Kinds of undocumented codes, by the range `first-last`. */
  ranges?: Readonly<Record<string, ErrorKind>>;
  methods: Readonly<Record<string, TableEntry>>;
}

/**
 * A method of an API.
 *
 * @throws TypeError if a name is unknown
 */
export function lookUp<E extends object>(
  apis: Readonly<Record<string, { methods: Readonly<Record<string, E>> }>>,
  api: string,
  method: string,
): E {
  return named(named(apis, "API", api).methods, "method", method, `of ${api}`);
}

/** Seconds that the device may wait because the method requests it. */
export function waitOf({ waits }: TableEntry, params: object | undefined): number {
  if (waits === undefined) return 0;
  const given = (params as Record<string, unknown> | undefined)?.[waits.parameter];
  return typeof given === "number" && given > 0 ? given : waits.seconds;
}
