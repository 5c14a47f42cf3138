/** Replaces secrets in a text that a peer sent. */
export type Redact = (text: string) => string;

export const HIDDEN = "(hidden)";

/** Below this length a secret is hidden only where it stands by itself: within a word, it is part of the word. */
const SHORT = 6;

/**
 * Makes a function that hides secrets which a peer repeats, as they are and in the encodings in which they travel.
 *
 * @param secrets Passwords, tokens, and what headers are made of, such as `name:password`.
 */
export function redactor(secrets: readonly (string | undefined)[]): Redact {
  const known = secrets.filter((secret) => secret !== undefined && secret !== "") as string[];
  if (known.length === 0) return (text) => text;
  const forms = known.flatMap((secret) => [
    secret,
    JSON.stringify(secret).slice(1, -1),
    encodeURIComponent(secret),
    base64(secret),
  ]);
  // The longest first, since one may hold another.
  const alternatives = [...new Set(forms)].sort((a, b) => b.length - a.length).map(pattern);
  const found = new RegExp(alternatives.join("|"), "g");
  return (text) => text.replace(found, HIDDEN);
}

function pattern(secret: string): string {
  const escaped = secret.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
  return secret.length < SHORT ? `(?<!\\w)${escaped}(?!\\w)` : escaped;
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
