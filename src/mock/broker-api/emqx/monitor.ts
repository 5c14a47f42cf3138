import type { MonitorSample } from "../../../../generated/types/emqx.ts";
import { Change, type RestHandlers } from "../rest-state.ts";
import type { HandlerContext } from "./handler-context.ts";
import { createStats } from "./stats.ts";

/** Milliseconds between two samples. */
const INTERVAL = 10_000;

/** Number of samples to keep: one day. */
const MAX_SAMPLES = 8640;

/** Counters whose growth a sample contains. */
const GROWING = { received: "messages.received", sent: "messages.sent", dropped: "messages.dropped" };

/** Sizes and traffic over time. @param isFresh Whether the list of samples starts empty. */
export function monitor(context: HandlerContext, isFresh: boolean, signal: AbortSignal): RestHandlers {
  const { broker } = context;
  const stats = createStats(broker);
  let samples = isFresh ? [] : context.example<MonitorSample[]>("getMonitor");
  let before: Record<string, number> = {};
  const timer = setInterval(() => {
    samples = [...samples, sample()].slice(-MAX_SAMPLES);
  }, INTERVAL).unref();
  signal.addEventListener("abort", () => clearInterval(timer), { once: true });

  return {
    getMonitor: ({ query }) => samplesOf(query.latest as number | undefined),
    getNodeMonitor({ path, query }) {
      if (path.node !== "all" && path.node !== context.node)
        throw context.refusal("nodeNotFound", { message: `Node not found: ${path.node}` });
      const rows = samplesOf(query.latest as number | undefined);
      return path.node === "all" ? rows : rows.map(({ subscriptions_ram: _, ...row }) => row);
    },
    deleteMonitor: () =>
      new Change(() => {
        samples = [];
      }),
  };

  function samplesOf(latest: number | undefined): MonitorSample[] {
    return latest === undefined ? samples : withGaps(samples, latest);
  }

  function sample(): MonitorSample {
    const { connections, live_connections, subscriptions, topics } = stats.sizes();
    const now = Object.fromEntries(
      Object.entries(GROWING).map(([name, counter]) => [name, broker.metrics[counter] ?? 0]),
    );
    const growth = Object.entries(now).map(([name, count]) => [name, count - (before[name] ?? 0)]);
    before = now;
    return {
      time_stamp: Math.floor(Date.now() / 1000) * 1000,
      ...{ connections, live_connections, subscriptions, topics, subscriptions_ram: subscriptions },
      ...{ subscriptions_durable: 0, disconnected_durable_sessions: 0 },
      ...(Object.fromEntries(growth) as Record<keyof typeof GROWING, number>),
      ...{ persisted: 0, validation_succeeded: 0, validation_failed: 0 },
      ...{ transformation_succeeded: 0, transformation_failed: 0 },
    };
  }
}

/** Rows of the last seconds, in steps from the first sample on; rows without a sample contain only the time. */
function withGaps(samples: readonly MonitorSample[], latest: number): MonitorSample[] {
  const step = stepOf(latest) * 1000;
  const now = Date.now();
  const since = now - latest * 1000;
  const place = (time: number) => Math.ceil(time / step) * step;
  const rows = new Map(
    samples
      .filter(({ time_stamp: time }) => time >= since)
      .map((row) => [place(row.time_stamp), { ...row, time_stamp: place(row.time_stamp) }]),
  );
  if (rows.size === 0) return [];
  const first = Math.min(...rows.keys());
  const count = Math.floor((Math.max(place(now), ...rows.keys()) - first) / step) + 1;
  return Array.from({ length: count }, (_, index) => {
    const time = first + index * step;
    return rows.get(time) ?? { time_stamp: time };
  });
}

/** Seconds between two rows. */
function stepOf(latest: number): number {
  if (latest <= 60) return 1;
  if (latest <= 3600) return 10;
  if (latest <= 86_400) return 60;
  return latest <= 3 * 86_400 ? 300 : 600;
}
