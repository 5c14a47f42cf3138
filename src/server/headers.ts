import type { Sent } from "./page.ts";
import { printable } from "./printable.ts";

/** What goes wrong with an answer on its way: it breaks off in the middle, or has another content type. */
export type Damage = "half" | "content-type";

/** The headers of an answer, without those that belong to its connection. */
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
