import { onTestFinished } from "vitest";
import { createMockServer, type MockServer, type MockServerOptions } from "../../../../src/mock/server.ts";
import { call, type RestAnswer } from "../call.ts";

/** The management API of a mock that ends with the test: `await emqx("GET", "/clients")`. */
export type Api = (
  method: string,
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<RestAnswer>;

/** Starts a mock with the APIs of a broker alone, whose counters are told at once. */
export async function startBroker(options: MockServerOptions = {}): Promise<{ mock: MockServer; v5: Api; v4: Api }> {
  const mock = await createMockServer({ apis: ["emqx", "emqx-v4"], broker: { counterLag: 0 }, ...options });
  onTestFinished(() => mock.close());
  const api =
    (base: string): Api =>
    (method, path, ...rest) =>
      call(mock.url, method, base + path, ...rest);
  return { mock, v5: api("/api/v5"), v4: api("/api/v4") };
}
