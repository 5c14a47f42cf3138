import { expect, test } from "vitest";
import { type Api, startBroker } from "./emqx/broker.ts";

type Counts = Record<string, number>;

/** Asks as EMQ's exporter for Prometheus does, and takes nothing but 200, JSON and the code 0. */
async function asked<T>(v4: Api, path: string): Promise<T> {
  const { status, body } = await v4("GET", path);
  expect([status, (body as { code: number }).code], path).toEqual([200, 0]);
  return (body as { data: T }).data;
}

test.each([false, true])("EMQ's exporter gets all that it requests of 4.x, with fresh: %j", async (fresh) => {
  const { v4 } = await startBroker({ broker: { fresh } });

  const nodes = await asked<Record<string, unknown>[]>(v4, "/nodes");
  expect(nodes).toHaveLength(1);
  for (const node of nodes) {
    expect(node).toMatchObject({ node_status: "Running", version: expect.stringMatching(/^4\./) as string });
    // It splits the text at commas and spaces.
    expect(node.uptime).toMatch(/^\d+ (days|hours|minutes|seconds)(, \d+ (hours|minutes|seconds))*$/);
    expect(Number.isSafeInteger(node.max_fds) && Number.isSafeInteger(node.connections)).toBe(true);
    for (const name of ["load1", "load5", "load15"]) expect(node[name], name).toMatch(/^\d+(\.\d+)?$/);
  }

  const rules = await asked<{ id: string; enabled: boolean; metrics: Counts[]; actions: { metrics: Counts[] }[] }[]>(
    v4,
    "/rules?_limit=10000",
  );
  expect(rules).toHaveLength(fresh ? 0 : 1);
  for (const { enabled, metrics, actions } of rules) {
    expect(enabled).toBeTypeOf("boolean");
    for (const counts of metrics) {
      for (const name of ["matched", "passed", "no_result", "exception", "failed"])
        expect(Number.isSafeInteger(counts[name]), name).toBe(true);
      for (const name of ["speed", "speed_last5m", "speed_max"]) expect(counts[name], name).toBeTypeOf("number");
    }
    for (const counts of actions.flatMap((action) => action.metrics))
      for (const name of ["taken", "success", "failed"]) expect(Number.isSafeInteger(counts[name]), name).toBe(true);
  }
  expect(await asked(v4, "/resources")).toEqual([]);
});

test("paths of the Enterprise edition of 4.x are unknown, so the exporter assumes the open source edition", async () => {
  const { v4 } = await startBroker();
  for (const path of ["/license", "/monitor/current_metrics"]) expect((await v4("GET", path)).status, path).toBe(404);
  expect((await v4("GET", "/resources", undefined, { Authorization: "" })).status).toBe(401);
});
