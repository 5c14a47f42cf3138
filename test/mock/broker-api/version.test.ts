import { onTestFinished, expect, test } from "vitest";
import { createMockServer, type MockServerOptions } from "../../../src/mock/server.ts";
import { call } from "./call.ts";

/** The version that each address of an API reports; its status if it reports none. */
async function versions(options: MockServerOptions): Promise<unknown[]> {
  const mock = await createMockServer(options);
  onTestFinished(() => mock.close());
  const paths = ["/api/v5/nodes", "/api/v4/nodes", "/api/nodes"];
  const answers = await Promise.all(paths.map((path) => call(mock.url, "GET", path)));
  return answers.map(({ status, body }) => {
    const [node] = ((body as { data?: unknown[] } | undefined)?.data ?? body ?? []) as { version: string }[];
    return status === 200 ? node!.version.slice(0, 1) : status;
  });
}

test.each<[MockServerOptions["broker"], unknown[]]>([
  [undefined, ["5", 404, 404]],
  [{ version: 5 }, ["5", 404, 404]],
  [{ version: 4 }, [404, "4", "4"]],
  [{ version: "both" }, ["5", "4", "4"]],
])("with broker %j, the mock has the API of that version", async (broker, expected) => {
  expect(await versions({ ...(broker && { broker }) })).toEqual(expected);
});

test("the APIs that are named go before the version", async () => {
  expect(await versions({ apis: ["emqx-v4"] })).toEqual([404, "4", "4"]);
  expect(await versions({ apis: ["emqx-v4", "emqx"], broker: { version: 5 } })).toEqual(["5", "4", "4"]);
});

test("EMQX 5 rejects the API of 4.x, and EMQX 4 that of 5, each with its own error", async () => {
  const mock = await createMockServer();
  onTestFinished(() => mock.close());
  const answer = await call(mock.url, "GET", "/api/v4/clients", undefined, { Accept: "application/json" });
  expect([answer.status, answer.body]).toMatchObject([404, { code: "NOT_FOUND" }]);
  const older = await createMockServer({ broker: { version: 4 } });
  onTestFinished(() => older.close());
  expect(await call(older.url, "GET", "/api/v5/clients")).toMatchObject({ status: 404, text: "Not found." });
});

test("a version that does not exist is an error", async () => {
  await expect(createMockServer({ broker: { version: 6 as 5 } })).rejects.toThrow(
    'unknown version "6" of broker; available: 5, 4, both',
  );
});
