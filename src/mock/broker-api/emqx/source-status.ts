import type { Settings } from "../../broker/access.ts";

/** State and counters of an authenticator or a source. The mock reaches no server that one would ask. */
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
