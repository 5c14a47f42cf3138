import type { ParseArgsOptionsConfig } from "node:util";
import { profiles } from "../../../generated/client/profiles.ts";
import { readContract } from "../../contract/methods.ts";
import { axisOsVersions } from "../../contract/profiles.ts";
import { table } from "../../vapix/all-tables.ts";
import { apiIds } from "../call/named.ts";
import { parametersOf } from "../call/parameter.ts";

/** Context of a completion. */
export interface Known {
  commands: readonly string[];
  shells: readonly string[];
  /** The options of the command of the line; undefined if it has none. */
  options: ParseArgsOptionsConfig | undefined;
}

/**
 * Candidates for the last word of a command line; empty for a file name, or a value that only the user knows.
 *
 * @param words The words after `vapix`.
 */
export function candidatesOf(words: readonly string[], { commands, shells, options = {} }: Known): string[] {
  const current = words.at(-1) ?? "";
  const [command, ...before] = words.slice(0, -1);
  const among = (all: readonly string[]) => all.filter((one) => one.startsWith(current));
  if (command === undefined) return among(current.startsWith("-") ? ["--help", "--version"] : commands);
  if (command === "help") return candidatesOf(words.slice(1), { commands, shells, options });
  if (command === "completion") return before.length === 0 ? among(shells) : [];
  const { positionals, open } = read(before, options);
  const [api = "", method = ""] = positionals;
  if (open === "params") return command === "call" ? parameters(api, method, current) : [];
  if (open !== undefined) return among(VALUES[open] ?? []);
  if (current.startsWith("-")) return among(Object.keys(options).map((name) => `--${name}`));
  if (command !== "call") return [];
  if (positionals.length === 0) return among(apiIds);
  return positionals.length === 1 && apiIds.includes(api) ? among(Object.keys(table[api]!.methods)) : [];
}

/** The values of options that have fixed ones. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  profile: profiles.map(({ name }) => name),
  target: axisOsVersions.map(({ name }) => name),
};

/** The arguments, and the last option if its value is missing. */
function read(words: readonly string[], options: ParseArgsOptionsConfig) {
  const positionals: string[] = [];
  let open: string | undefined;
  for (const word of words) {
    if (open !== undefined) open = undefined;
    else if (!word.startsWith("-")) positionals.push(word);
    else if (options[word.slice(2)]?.type === "string") open = word.slice(2);
  }
  return { positionals, open };
}

/** The JSON of `--params` up to a name at its top level, with an optional opening quote of the shell. */
const BEGUN = /^('?)(|\{(?:[^{}[\]]*,)?)\s*("?\w*)$/;

function parameters(api: string, method: string, current: string): string[] {
  const [, quote = "", json = "", name = ""] = BEGUN.exec(current) ?? [];
  const isBegun = BEGUN.test(current) && apiIds.includes(api);
  const contract = isBegun ? readContract(api).methods.get(method) : undefined;
  if (contract === undefined) return [];
  const { document } = readContract(api);
  const names = parametersOf(document, contract.request as never).flatMap(({ path }) =>
    /^\w+$/.test(path) ? [path] : [],
  );
  const beginning = current === "" ? "'{" : quote + (json || "{");
  return names.filter((one) => `"${one}`.startsWith(name)).map((one) => `${beginning}"${one}":`);
}
