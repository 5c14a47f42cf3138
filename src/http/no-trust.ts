import type { TlsTrust } from "../tls/trust.ts";
import type { Send, TrustContext } from "./wire.ts";

/** Replaces custom trust in browsers and workers, where the runtime decides. */
export function createTrustingTransport(_trust: TlsTrust | undefined, _context: TrustContext, _limit: number): Send {
  throw new TypeError(
    "tls and insecure are not supported here: browsers and workers decide which certificates to trust",
  );
}
