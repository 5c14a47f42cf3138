/** Words that the server prints as atoms, without quotes. */
const ATOM = /^[a-z][a-z0-9_@]*$/;

/** Observed order of properties. */
const ORDER = ["reason", "value", "path", "unknown", "kind", "unmatched", "field_name", "got", "expected_data_type"];

/** Properties whose strings are lists of characters, even if they could be atoms. */
const TEXTS = ["path", "unknown", "matched_type"];

/** A complaint as the server prints an Erlang map: `#{reason => required_field,path => "root.id"}`. */
export function erlang(complaint: Readonly<Record<string, unknown>>): string {
  const place = (name: string) => (ORDER.includes(name) ? ORDER.indexOf(name) : ORDER.length);
  const names = Object.keys(complaint).toSorted((one, other) => place(one) - place(other));
  return `#{${names.map((name) => `${name} => ${termOf(name, complaint[name])}`).join(",")}}`;
}

/** A term that is printed unchanged. */
export class Term {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

function termOf(name: string, value: unknown): string {
  if (value instanceof Term) return value.text;
  if (typeof value === "object" && value !== null) return erlang(value as Record<string, unknown>);
  if (typeof value !== "string") return String(value);
  if (name === "value") return `<<${JSON.stringify(value)}>>`;
  return TEXTS.includes(name) || !ATOM.test(value) ? JSON.stringify(value) : value;
}
