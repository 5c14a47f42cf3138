/** Replaces secrets in a text that a peer sent. */
export type Redact = (text: string) => string;

export const HIDDEN = "(hidden)";

/** Below this length, a secret may be a word or a part of one. */
const SHORT = 8;

/** What stands before and after a short secret that is hidden, as regular expressions. */
export type Surroundings = readonly [before: string, after: string];

const OTHER_THAN_WORDS: Surroundings = ["(?<!\\w)", "(?!\\w)"];

/**
 * Makes a function that hides secrets which a peer repeats, as they are and in the encodings in which they travel.
 *
 * @param secrets Passwords, tokens, and what headers are made of, such as `name:password`.
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

/** Finds texts, the short ones among them only between certain others. */
export function expressionOf(texts: readonly string[], [before, after]: Surroundings, flags: string): RegExp {
  // The longest first, since one may hold another.
  const alternatives = [...new Set(texts)]
    .sort((a, b) => b.length - a.length)
    .map((text) => {
      const escaped = text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
      return text.length < SHORT ? before + escaped + after : escaped;
    });
  return new RegExp(alternatives.join("|"), flags);
}

/** A text as it is and in the encodings in which it travels. */
export function formsOf(text: string): string[] {
  return [text, JSON.stringify(text).slice(1, -1), encodeURIComponent(text), base64(text)];
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}

/** The texts of a request's members that have one of the names, at any depth. */
export function secretsIn(value: unknown, names: readonly string[] = []): string[] {
  if (typeof value !== "object" || value === null || names.length === 0) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    names.includes(name) && typeof member === "string" ? [member] : secretsIn(member, names),
  );
}
