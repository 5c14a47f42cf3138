import type { TlsTrust } from "../tls/trust.ts";
import type { Send, TrustContext } from "./wire.ts";

/** In place of trust of its own, where the run-time decides whom to trust: browsers and workers. */
export function createTrustingTransport(_trust: TlsTrust | undefined, _context: TrustContext, _limit: number): Send {
  throw new TypeError("tls and insecure are not supported here: browsers and workers decide themselves whom to trust");
}
