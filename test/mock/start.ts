import { onTestFinished } from "vitest";
import { createMockServer, type MockServer, type MockServerOptions } from "../../src/mock/server.ts";

/** A mock device that ends with the test that starts it. */
export async function start(options: MockServerOptions = {}): Promise<MockServer> {
  const server = await createMockServer(options);
  onTestFinished(() => server.close());
  return server;
}
