import { apiIds, restIds } from "../../contract/files.ts";
import { placedOperations, resolve } from "../../contract/document.ts";
import { readContract } from "../../contract/methods.ts";
import { readRestContract } from "../../contract/operations.ts";
import { table } from "../../vapix/all-tables.ts";

/** A method of devices, or an operation of a broker's API. */
export interface CatalogueMethod {
  api: string;
  method: string;
  title: string;
  /** `reads`, `configures`, `disrupts` or `deletes`. */
  effect: string;
  /** Role that the account needs; undefined for operations that need no credentials, and for EMQX 4. */
  level: string | undefined;
  /** `device` for methods, `broker` for operations. */
  of: "device" | "broker";
}

/** An entry with its words, in lowercase. */
interface Searched extends CatalogueMethod {
  name: string;
  words: string;
  text: string;
}

let all: readonly Searched[] | undefined;

function searched(): readonly Searched[] {
  return (all ??= [...apiIds().flatMap(methodsOf), ...restIds().flatMap(operationsOf)]);
}

/** All methods and operations. */
export const catalogue: () => readonly CatalogueMethod[] = searched;

function methodsOf(api: string): Searched[] {
  const { document, methods } = readContract(api);
  return [...methods.values()].map(({ name, request, level }) => {
    const { title = "", description = "", properties = {} } = resolve(document, request);
    const { params } = properties;
    const parameters = params === undefined ? [] : Object.keys(resolve(document, params).properties ?? {});
    const { effect } = table[api]!.methods[name]!;
    const text = [document.info.title, document.info.summary ?? "", description, ...parameters].join(" ");
    return entryOf({ api, method: name, title, effect, level, of: "device" }, text);
  });
}

function operationsOf(api: string): Searched[] {
  const { document } = readRestContract(api);
  return placedOperations(document).map(({ path, operation, parameters }) => {
    const { operationId: method, summary: title, description, "x-effect": effect = "" } = operation;
    const { "x-security-level": level } = operation;
    const text = [document.info.title, description, path, ...parameters.map(({ name }) => name)].join(" ");
    return entryOf({ api, method, title, effect, level, of: "broker" }, text);
  });
}

function entryOf(entry: CatalogueMethod, text: string): Searched {
  const words = `${entry.api} ${spaced(entry.method)} ${entry.title}`.toLowerCase();
  return { ...entry, name: entry.method.toLowerCase(), words, text: `${words} ${text.toLowerCase()}` };
}

/** A name with its words apart: `get network info`. */
function spaced(name: string): string {
  return `${name} ${name.replace(/(?<=[a-z\d])(?=[A-Z])/g, " ")}`;
}

/**
 * Methods and operations that contain words, the best first: those with all words before those with some of them.
 *
 * @param effect Only those with this effect.
 */
export function find(query: string, effect?: string): CatalogueMethod[] {
  const words = query.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];
  const scored = searched()
    .filter((entry) => effect === undefined || entry.effect === effect)
    .map((entry) => ({ entry, score: words.reduce((sum, word) => sum + scoreOf(entry, word), 0) }))
    .filter(({ score }) => score > 0 || words.length === 0);
  return scored
    .sort((a, b) => b.score - a.score)
    .map(({ entry: { name: _name, words: _words, text: _text, ...entry } }) => entry);
}

function scoreOf({ api, name, words, text }: Searched, word: string): number {
  if (name === word) return 1000;
  if (api === word || ` ${words} `.includes(` ${word} `)) return 30;
  if (words.includes(word)) return 20;
  return text.includes(word) ? 10 : 0;
}
