import { unknownName } from "../../contract/unknown-name.ts";
import { tooDeep } from "../call/depth.ts";
import { UsageError } from "../usage.ts";

/** The fault of parameters that are not looked into any further. */
export const TOO_DEEP = tooDeep("params are");

/** @throws UsageError with all faults of the parameters if there are any */
export function checkFaults(faults: readonly string[]): void {
  if (faults.length > 0)
    throw new UsageError(`nothing was sent, because the request would break the contract: ${faults.join("; ")}`);
}

const OPTIONS = { device: "--url or --devices", broker: "--emqx or --brokers" };

/**
 * The device or broker with a name or address.
 *
 * @throws UsageError if none has it, or several are available and none is named
 */
export function peerNamed<P extends { name: string; url: string }>(
  kind: keyof typeof OPTIONS,
  name: string | undefined,
  peers: readonly P[],
): P {
  if (peers.length === 0)
    throw new UsageError(
      `nothing was sent: this server has no ${kind}s; the user can add them by vapix mcp ${OPTIONS[kind]}`,
    );
  if (name === undefined && peers.length === 1) return peers[0]!;
  const found = peers.find((peer) => peer.name === name || peer.url === name);
  if (found !== undefined) return found;
  const names = peers.map((peer) => peer.name);
  throw new UsageError(
    name === undefined
      ? `${kind} is missing; available: ${names.join(", ")}`
      : unknownName(kind, name.slice(0, 100), names),
  );
}
