import type { Settings } from "../../broker/access.ts";

/** State and counters of an authenticator or a source. The mock never connects to the servers that they use. */
export function statusOf<T extends object>(node: string, { backend, mechanism, type }: Settings, counts: T) {
  const kind = backend ?? type ?? mechanism;
  const isOwn = ["built_in_database", "file", "jwt"].includes(String(kind));
  const status = isOwn ? "connected" : "disconnected";
  const rates = { rate: 0, rate_last5m: 0, rate_max: 0 };
  const metrics = { ...counts, ...rates };
  const resource = isOwn ? {} : { matched: 0, success: 0, failed: 0, ...rates };
  return {
    status,
    metrics,
    resource_metrics: resource,
    node_status: [{ node, status }],
    node_metrics: [{ node, metrics }],
    node_resource_metrics: [{ node, metrics: resource }],
    node_error: [],
  };
}

/** The server's error text for an invalid order of authenticators or sources; undefined if the order is valid. */
export function orderFault(
  kind: string,
  { missing, unknown }: { missing: string[]; unknown: string[] },
): string | undefined {
  const faults = [
    ...(missing.length > 0 ? [`No positions are specified for ${kind}: ${missing.join(", ")}`] : []),
    ...(unknown.length > 0 ? [`${kind[0]!.toUpperCase()}${kind.slice(1)}: ${unknown.join(", ")} are not found`] : []),
  ];
  return faults.length > 0 ? faults.join(", ") : undefined;
}

/** Settings without null values, which mean defaults. */
export function withoutNull(settings: Settings): Settings {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== null));
}
