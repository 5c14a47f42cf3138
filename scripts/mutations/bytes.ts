import fc from "fast-check";
import type { Json } from "../../src/contract/document.ts";
import { alterations } from "./structure.ts";

/** A valid request after up to three changes. */
export interface Mutation {
  body: Uint8Array<ArrayBuffer>;
  /** Kinds of the changes, in turn. */
  changes: string[];
}

/** Changes a text of one character per byte. */
interface Edit {
  kind: string;
  apply(text: string): string;
}

/** Selects a part of a text by a number, and by the length that a part of any bytes should have. */
type Place = (text: string, at: number, length: number) => [from: number, to: number];

const TOKEN = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|true|false|null/g;
const FIRST_MEMBER = /(?<=\{)(?=\s*")/g;
const NUMBERS = ["1e999", "-1e999", "1e308", "1e-999", "-0", "0.1", "-1", "1e2", "9007199254740993", "2147483648"];
const LONG_NUMBERS = ["4294967296", "18446744073709551616", "1".repeat(400), `0.${"3".repeat(400)}`];
const LITERALS = ["null", "true", "[]", "{}", '""', "[null]", '[{"":{}}]', "NaN", "undefined", "01", "+1", "'a'"];
const INHERITED = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "valueOf", "then", "length"];
const STRINGS = [
  "\\ud800",
  "\\udfff\\ud800",
  "\\u0000",
  "\\u202e",
  "%s%n",
  "../..",
  "\\r\\nX: y",
  "0.0",
  "*".repeat(200),
];
const MEMBERS = [...INHERITED, "apiVersion", "context", "method", "params", "data", "error"];
/**
 * Bytes that UTF-8 never contains: a lone continuation, an overlong zero, a surrogate, a truncated sequence, beyond
 * Unicode.
 */
const NO_UTF8 = ["\x80", "\xc0\x80", "\xed\xa0\x80", "\xe2\x82", "\xf5\x80\x80\x80", "\xff"];

/** Mutations of a valid request: one to three changes of its bytes, one in five after a change of its structure. */
export function mutationsOf(request: Json, others: readonly Json[]): fc.Arbitrary<Mutation> {
  const other = fc.constantFrom(...others).map(encoded);
  const value = fc.oneof(
    fc.constantFrom(...NUMBERS, ...LONG_NUMBERS, ...LITERALS),
    fc.constantFrom(...STRINGS, ...INHERITED).map((text) => `"${text}"`),
    fc.json().map(latin1),
    other.chain((text) => fc.constantFrom(...text.match(TOKEN)!)),
    repeated(["a", "ä", "€", "\\ud83d\\ude00"], [30, 300, 10_000]).map((text) => latin1(`"${text}"`)),
    fc.oneof(nested("[", "]"), nested('{"params":', "}")),
  );
  const member = fc
    .tuple(fc.constantFrom(...MEMBERS), fc.oneof(fc.constantFrom("1", "{}", '{"polluted":true}'), other))
    .map(([name, member]) => `"${name}":${member},`);
  const manyMembers = fc
    .tuple(fc.constantFrom(...MEMBERS), fc.constantFrom(2, 20, 1000))
    .map(([name, count]) => Array.from({ length: count }, (_, index) => `"${name}${index}":${index},`).join(""));
  const bytes = fc.uint8Array({ maxLength: 8 }).map((list) => Buffer.from(list).toString("latin1"));

  const inText = [
    edit("value", nth(TOKEN), value.map(put)),
    edit("member", nth(FIRST_MEMBER), fc.oneof(member, manyMembers).map(put)),
  ];
  const inBytes = [
    edit("bytes", some, fc.oneof(fc.constant(""), bytes, fc.constantFrom(...NO_UTF8)).map(put)),
    edit(
      "doubled",
      some,
      fc.constant((piece) => piece + piece),
    ),
    edit(
      "bit",
      some,
      fc.nat(7).map((bit) => (piece) => flipped(piece, bit)),
    ),
    edit("end", rest, fc.oneof(fc.constant(""), other).map(put)),
  ];
  // Most changes of bytes make the JSON invalid; a part of the mutations must pass the parser.
  const edits = fc.oneof(
    { weight: 2, arbitrary: fc.array(fc.oneof(...inText), LENGTHS) },
    { weight: 1, arbitrary: fc.array(fc.oneof(...inText, ...inBytes), LENGTHS) },
  );
  const base = fc.oneof(
    { weight: 4, arbitrary: fc.constant(request) },
    { weight: 1, arbitrary: fc.constantFrom(...alterations(request)) },
  );
  return fc.tuple(base, edits).map(([start, list]) => ({
    body: Buffer.from(
      list.reduce((text, { apply }) => apply(text), encoded(start)),
      "latin1",
    ),
    changes: [...(start === request ? [] : ["structure"]), ...list.map(({ kind }) => kind)],
  }));
}

const LENGTHS = { minLength: 1, maxLength: 3 };

function edit(kind: string, place: Place, by: fc.Arbitrary<(piece: string) => string>): fc.Arbitrary<Edit> {
  return fc.tuple(fc.noBias(fc.nat()), fc.nat(16), by).map(([at, length, change]) => ({
    kind,
    apply(text) {
      const [from, to] = place(text, at, length);
      return text.slice(0, from) + change(text.slice(from, to)) + text.slice(to);
    },
  }));
}

/** One of the matches of a pattern; a position between bytes if there are none. */
function nth(pattern: RegExp): Place {
  return (text, at) => {
    const matches = [...text.matchAll(pattern)];
    const match = matches[at % matches.length];
    return match === undefined ? some(text, at, 0) : [match.index, match.index + match[0].length];
  };
}

function some(text: string, at: number, length: number): [from: number, to: number] {
  const from = at % (text.length + 1);
  return [from, from + length];
}

function rest(text: string, at: number): [from: number, to: number] {
  return [at % (text.length + 1), text.length];
}

function put(text: string): () => string {
  return () => text;
}

function flipped(piece: string, bit: number): string {
  return piece === "" ? "" : String.fromCharCode(piece.charCodeAt(0) ^ (1 << bit)) + piece.slice(1);
}

function repeated(texts: string[], counts: number[]): fc.Arbitrary<string> {
  return fc.tuple(fc.constantFrom(...texts), fc.constantFrom(...counts)).map(([text, count]) => text.repeat(count));
}

/** Brackets around a number; one in ten is not closed. */
function nested(open: string, close: string): fc.Arbitrary<string> {
  return fc
    .tuple(fc.constantFrom(3, 10, 100, 1000, 10_000), fc.nat(9))
    .map(([depth, tenth]) => `${open.repeat(depth)}1${tenth === 0 ? "" : close.repeat(depth)}`);
}

function encoded(value: Json): string {
  return latin1(JSON.stringify(value));
}

/** A text with one character per byte of its UTF-8. */
function latin1(text: string): string {
  return Buffer.from(text).toString("latin1");
}
