import { expect, test } from "vitest";
import { readContract } from "../../../src/contract/methods.ts";
import { type ApiState, keepState, type StateHandlers } from "../../../src/mock/camera/camera-state.ts";
import { answerFrom } from "../../../src/mock/camera/dispatch.ts";
import type { Seen } from "../../../src/mock/device-reply.ts";

const PARAMS = { server: { protocol: "tcp", host: "192.0.2.10" } };

/** Sends `configureClient` to an API whose handlers are the test's own. */
function send(handlers: StateHandlers, seen: Seen = {}) {
  return sendTo({ first: {}, on: () => handlers })("configureClient", seen);
}

/** Calls methods of an API with a state of the test's own. */
function sendTo(state: ApiState) {
  const contract = readContract("mqtt-client");
  const api = { contract, state: keepState(state), handlers: new Map() };
  return (method: string, seen: Seen = {}) => request(api, method, seen);
}

function request(api: Parameters<typeof answerFrom>[0], method: string, seen: Seen) {
  const { contract } = api;
  const envelope = { apiVersion: "1.0", method, ...(method === "configureClient" && { params: PARAMS }) };
  return answerFrom(
    api,
    {
      httpMethod: "POST",
      path: contract.path,
      contentType: "application/json",
      prefer: undefined,
      body: async () => Buffer.from(JSON.stringify(envelope)),
      chunks: async () => true,
    },
    seen,
  );
}

test("a response that the mock makes itself is checked against the contract", async () => {
  expect((await send({ configureClient: () => ({}) })).status).toBe(200);
  await expect(send({ configureClient: () => [] })).rejects.toThrow(
    "the response of mqtt-client configureClient violates the contract: data must be object",
  );
});

test("a handler of the state has parameters of its own: what it changes is not in the log of requests", async () => {
  const seen: Seen = {};
  await send(
    {
      configureClient(params) {
        (params as typeof PARAMS).server.host = "changed";
        return {};
      },
    },
    seen,
  );
  expect(seen.params).toEqual(PARAMS);
});

test("a change is kept and followed only after its response was checked", async () => {
  const followed: [now: unknown, before: unknown][] = [];
  const answers: object[] = [{}, [], {}];
  const call = sendTo({
    first: { hosts: [] as string[] },
    on: (state: { hosts: string[] }) => ({
      configureClient() {
        state.hosts.push(`${answers.length}.example.com`);
        return answers.shift()!;
      },
      getClientStatus: () => ({ status: {}, config: { clientId: state.hosts.join() } }),
    }),
    follow: (now, before) => void followed.push([now, before]),
  });
  const clientId = async () =>
    (JSON.parse((await call("getClientStatus")).body) as { data: { config: { clientId: string } } }).data.config
      .clientId;
  await call("configureClient");
  expect(await clientId()).toBe("3.example.com");
  followed.length = 0;
  await expect(call("configureClient")).rejects.toThrow("data must be object");
  expect(followed).toEqual([]);
  expect(await clientId()).toBe("3.example.com");
  followed.length = 0;
  await call("configureClient");
  expect(followed).toEqual([[{ hosts: ["3.example.com", "1.example.com"] }, { hosts: ["3.example.com"] }]]);
});
