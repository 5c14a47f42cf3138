/** Replaces secrets in a text from a peer. */
export type Redact = (text: string) => string;

export const HIDDEN = "(hidden)";

/** Shorter secrets may be words or parts of words. */
const SHORT = 8;

/** Regular expressions that must match before and after a short secret. */
export type Surroundings = readonly [before: string, after: string];

const OTHER_THAN_WORDS: Surroundings = ["(?<!\\w)", "(?!\\w)"];

/**
 * Creates a function that hides secrets which a peer repeats, also in common encodings.
 *
 * @param secrets Passwords, tokens, and header contents such as `name:password`.
 */
export function redactor(
  secrets: readonly (string | undefined)[],
  surroundings: Surroundings = OTHER_THAN_WORDS,
): Redact {
  const known = secrets.filter((secret) => secret !== undefined && secret !== "") as string[];
  if (known.length === 0) return (text) => text;
  const found = expressionOf(known.flatMap(formsOf), surroundings, "g");
  return (text) => text.replace(found, HIDDEN);
}

/** An expression for texts; short ones only match between the given surroundings. */
export function expressionOf(texts: readonly string[], [before, after]: Surroundings, flags: string): RegExp {
  // The longest first, because one may contain another.
  const alternatives = [...new Set(texts)]
    .sort((a, b) => b.length - a.length)
    .map((text) => {
      const escaped = text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
      return text.length < SHORT ? before + escaped + after : escaped;
    });
  return new RegExp(alternatives.join("|"), flags);
}

/** A text and its forms in common encodings. */
export function formsOf(text: string): string[] {
  return [text, JSON.stringify(text).slice(1, -1), encodeURIComponent(text), base64(text)];
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}

/** The strings of a request's properties with one of the names, at any depth, and those below such properties. */
export function secretsIn(value: unknown, names: readonly string[] = []): string[] {
  if (typeof value !== "object" || value === null || names.length === 0) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    names.includes(name) ? stringsIn(member) : secretsIn(member, names),
  );
}

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
