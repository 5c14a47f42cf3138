import type { Random } from "./random.ts";

/** Changes a request; the other bytes are those of another valid request. */
export type Change = (bytes: Buffer, random: Random, other: Buffer) => Buffer;

/** Bytes that no UTF-8 has: a lone continuation, an overlong zero, a surrogate, a cut-off sequence, beyond Unicode. */
const NO_UTF8 = ["80", "c080", "eda080", "e282", "f5808080", "ff"].map((hex) => Buffer.from(hex, "hex"));
const NUMBERS = [
  ...["1e999", "-1e999", "1e308", "1e-999", "-0", "0.1", "-1", "1e2", "9007199254740993", "2147483648"],
  ...["4294967296", "18446744073709551616", "1".repeat(400), `0.${"3".repeat(400)}`],
];
const LITERALS = [
  "null",
  "true",
  "false",
  "[]",
  "{}",
  '""',
  "[null]",
  '[{"":{}}]',
  "NaN",
  "undefined",
  "01",
  "+1",
  "'a'",
];
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
const TOKEN = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|true|false|null/g;

/** Ways to change any bytes, by name. */
export const BYTE_CHANGES: Record<string, Change> = {
  flip(bytes, random) {
    const flipped = Buffer.from(bytes);
    if (flipped.length > 0) flipped[random.below(flipped.length)]! ^= 1 << random.below(8);
    return flipped;
  },
  delete: (bytes, random) => replaced(bytes, range(bytes, random), Buffer.alloc(0)),
  duplicate(bytes, random) {
    const { from, to } = range(bytes, random);
    return replaced(bytes, { from, to: from }, bytes.subarray(from, to));
  },
  insert: (bytes, random) =>
    inserted(bytes, random, Buffer.from(Array.from({ length: 1 + random.below(8) }, () => random.below(256)))),
  truncate: (bytes, random) => bytes.subarray(0, random.below(bytes.length + 1)),
  splice: (bytes, random, other) =>
    Buffer.concat([bytes.subarray(0, random.below(bytes.length + 1)), other.subarray(random.below(other.length + 1))]),
  "no UTF-8": (bytes, random) => inserted(bytes, random, random.of(NO_UTF8)),
};

/** Ways to change JSON that leave it JSON, for the most part. */
export const TEXT_CHANGES: Record<string, Change> = {
  number: (bytes, random) => withToken(bytes, random, random.of(NUMBERS)),
  value: (bytes, random, other) =>
    withToken(bytes, random, random.of([...other.toString("latin1").matchAll(TOKEN)])[0]),
  literal: (bytes, random) => withToken(bytes, random, random.of(LITERALS)),
  text: (bytes, random) => withToken(bytes, random, `"${random.of([...STRINGS, ...INHERITED])}"`),
  nesting(bytes, random) {
    const depth = random.of([3, 10, 100, 1000, 10_000]);
    const [open, close] = random.of([
      ["[", "]"],
      ['{"params":', "}"],
    ] as const);
    return withToken(bytes, random, `${open.repeat(depth)}1${random.below(10) === 0 ? "" : close.repeat(depth)}`);
  },
  "long text": (bytes, random) =>
    withToken(bytes, random, `"${random.of(["a", "ä", "€", "\\ud83d\\ude00"]).repeat(random.of([30, 300, 10_000]))}"`),
  "more members": (bytes, random) =>
    withMembers(
      bytes,
      random,
      Array.from({ length: random.of([2, 20, 1000]) }, (_, index) => `"${random.of(MEMBERS)}${index}":${index}`).join(),
    ),
  member: (bytes, random, other) =>
    withMembers(
      bytes,
      random,
      `"${random.of(MEMBERS)}":${random.of(["{}", '{"polluted":true}', '{"prototype":{"polluted":1}}', "1", other])}`,
    ),
};

interface Range {
  from: number;
  to: number;
}

function range(bytes: Buffer, random: Random): Range {
  const from = random.below(bytes.length + 1);
  return { from, to: Math.min(bytes.length, from + 1 + random.below(16)) };
}

function replaced(bytes: Buffer, { from, to }: Range, by: Buffer): Buffer {
  return Buffer.concat([bytes.subarray(0, from), by, bytes.subarray(to)]);
}

function inserted(bytes: Buffer, random: Random, what: Buffer): Buffer {
  const from = random.below(bytes.length + 1);
  return replaced(bytes, { from, to: from }, what);
}

/** With a name or a value replaced. */
function withToken(bytes: Buffer, random: Random, by: string): Buffer {
  const tokens = [...bytes.toString("latin1").matchAll(TOKEN)];
  if (tokens.length === 0) return inserted(bytes, random, Buffer.from(by));
  const token = random.of(tokens);
  return replaced(bytes, { from: token.index, to: token.index + token[0].length }, Buffer.from(by));
}

/** With members at the beginning of one of the objects: a second one of that name, where it has one already. */
function withMembers(bytes: Buffer, random: Random, members: string): Buffer {
  const objects = [...bytes.toString("latin1").matchAll(/\{(\s*\})?/g)];
  if (objects.length === 0) return inserted(bytes, random, Buffer.from(members));
  const { index, 1: end } = random.of(objects);
  return replaced(bytes, { from: index + 1, to: index + 1 }, Buffer.from(end === undefined ? `${members},` : members));
}
