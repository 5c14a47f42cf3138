import { subscribe, unsubscribe } from "node:diagnostics_channel";
import { expect, onTestFinished, test } from "vitest";
import { createEmqxClient, createEmqxV4Client, type EmqxCallReport } from "../../src/emqx.ts";
import { broker, KEY, type Said } from "./broker.ts";

const milliseconds = expect.any(Number) as number;

test.each<[string, Said, object]>([
  ["a success", { body: { clientid: "dock-7" } }, { outcome: "ok" }],
  [
    "a rejection",
    { status: 404, body: { code: "CLIENTID_NOT_FOUND" } },
    { outcome: "refused", code: "CLIENTID_NOT_FOUND" },
  ],
  ["a page", { status: 502, body: "<html>" }, { outcome: "http", code: 502 }],
])("%s of a broker is reported once, with broker, API and operation", async (_, said, outcome) => {
  const { url } = await broker(said);
  const calls: EmqxCallReport[] = [];
  const emqx = createEmqxClient(url, { ...KEY, onCall: (call) => calls.push(call) });
  await emqx.getClient({ clientid: "s3cret-7" }).catch(() => {});
  const site = { broker: new URL(url).host, api: "emqx", operation: "getClient" };
  expect(calls).toEqual([{ ...site, attempt: 1, milliseconds, ...outcome }]);
  expect(JSON.stringify(calls)).not.toMatch(/s3cret-7|9c5b13d2a8f04e67|S3NT1NEL/);
});

test("calls of brokers of 4.x too are published on the channel emqx:call, and not on vapix:call", async () => {
  const messages: unknown[] = [];
  for (const channel of ["emqx:call", "vapix:call"]) {
    const take = (message: unknown) => messages.push([channel, message]);
    subscribe(channel, take);
    onTestFinished(() => void unsubscribe(channel, take));
  }
  const { url } = await broker({ body: { code: 101, message: "badrpc" } });
  await createEmqxV4Client(url)
    .listNodes()
    .catch(() => {});
  const site = { broker: new URL(url).host, api: "emqx-v4", operation: "listNodes" };
  expect(messages).toEqual([["emqx:call", { ...site, attempt: 1, milliseconds, outcome: "refused", code: 101 }]]);
});
