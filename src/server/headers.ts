import type { Sent } from "./page.ts";
import { printable } from "./printable.ts";

/** Simulated damage of a response: it breaks off in the middle, or has another content type. */
export type Damage = "half" | "content-type";

/** The headers of a response, except those of its connection. */
export function headersOf(
  { status, contentType, headers, reason }: Sent,
  damage: Damage | undefined,
): Record<string, string | string[]> {
  return {
    ...(status === 405 && { Allow: "POST" }),
    ...headers,
    ...(contentType !== "" && { "Content-Type": damage === "content-type" ? "text/plain" : contentType }),
    ...(reason !== undefined && { "Vapix-Mock-Reason": printable(reason) }),
  };
}
