/** Replaces secrets in a text that a peer sent. */
export type Redact = (text: string) => string;

export const HIDDEN = "(hidden)";

/**
 * Makes a function that hides secrets that a peer repeats: as they are, and in the encodings in which they were sent.
 *
 * @param secrets Passwords, tokens, and what headers are made of, such as `name:password`.
 */
export function redactor(secrets: readonly (string | undefined)[]): Redact {
  const known = secrets.filter((secret) => secret !== undefined && secret !== "") as string[];
  if (known.length === 0) return (text) => text;
  const encoded = known.flatMap((secret) => [base64(secret), encodeURIComponent(secret)]);
  const plain = known.flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1)]);
  const whole = [...new Set([...encoded.filter((text) => !plain.includes(text)), ...plain])];
  // The longest first, since one may hold another.
  const alternatives = whole.sort((a, b) => b.length - a.length).map(pattern);
  const found = new RegExp(alternatives.join("|"), "g");
  return (text) => text.replace(found, HIDDEN);
}

/** A secret where it stands by itself: within a word it is part of that word. */
function pattern(secret: string): string {
  const escaped = secret.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
  const [start, end] = [/^\w/.test(secret) ? "(?<!\\w)" : "", /\w$/.test(secret) ? "(?!\\w)" : ""];
  return start + escaped + end;
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
