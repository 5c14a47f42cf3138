/** Replaces secrets in a text that a peer sent. */
export type Redact = (text: string) => string;

export const HIDDEN = "(hidden)";

/** Below this length, a secret may be a word or a part of one. */
const SHORT = 8;

/** Where a short secret is hidden: where it stands by itself, or only where it is a value, since a text has words. */
export type ShortSecrets = "by itself" | "as a value";

const STANDS: Readonly<Record<ShortSecrets, [before: string, after: string]>> = {
  "by itself": ["(?<!\\w)", "(?!\\w)"],
  // Of Erlang's terms, some members have words of the broker.
  "as a value": [
    '(?<=^|["\'`]|[:=]\\s?)(?<!\\b(?:path|reason|kind|unknown|unmatched) =>\\s*(?:<<)?")',
    "(?=$|[\"'`,;&)}\\]\\n])",
  ],
};

/**
 * Makes a function that hides secrets which a peer repeats, as they are and in the encodings in which they travel.
 *
 * @param secrets Passwords, tokens, and what headers are made of, such as `name:password`.
 */
export function redactor(secrets: readonly (string | undefined)[], short: ShortSecrets = "by itself"): Redact {
  const known = secrets.filter((secret) => secret !== undefined && secret !== "") as string[];
  if (known.length === 0) return (text) => text;
  const forms = known.flatMap((secret) => [
    secret,
    JSON.stringify(secret).slice(1, -1),
    encodeURIComponent(secret),
    base64(secret),
  ]);
  // The longest first, since one may hold another.
  const alternatives = [...new Set(forms)].sort((a, b) => b.length - a.length).map((form) => pattern(form, short));
  const found = new RegExp(alternatives.join("|"), "g");
  return (text) => text.replace(found, HIDDEN);
}

function pattern(secret: string, short: ShortSecrets): string {
  const escaped = secret.replace(/[.*+?^${}()|[\]\\/-]/g, "\\$&");
  const [before, after] = STANDS[short];
  return secret.length < SHORT ? before + escaped + after : escaped;
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
