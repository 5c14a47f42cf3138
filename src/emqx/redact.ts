import type { Hide } from "./refusal.ts";

const HIDDEN = "(hidden)";

/**
 * Hides the client's own secret, and the secret members of a request, in texts that a broker answers: a crash report may
 * repeat what it was sent.
 */
export function hider(own: string | undefined, names: readonly string[] = [], body: unknown): Hide {
  return (text) => {
    const secrets = [own, ...secretsIn(body, names)].filter((secret) => typeof secret === "string" && secret !== "");
    return secrets
      .flatMap((secret) => [secret!, JSON.stringify(secret).slice(1, -1)])
      .reduce((shown, secret) => shown.replaceAll(secret, HIDDEN), text);
  };
}

function secretsIn(value: unknown, names: readonly string[]): string[] {
  if (typeof value !== "object" || value === null || names.length === 0) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    names.includes(name) && typeof member === "string" ? [member] : secretsIn(member, names),
  );
}
