import { expect, test } from "vitest";
import { readContract } from "../../../src/contract/methods.ts";
import type { StateHandlers } from "../../../src/mock/camera/camera-state.ts";
import { answerFrom } from "../../../src/mock/camera/dispatch.ts";
import type { Seen } from "../../../src/mock/device-reply.ts";

const PARAMS = { server: { protocol: "tcp", host: "192.0.2.10" } };

/** Sends `configureClient` to an API with a state of the test's own. */
function send(state: StateHandlers, seen: Seen = {}) {
  const contract = readContract("mqtt-client");
  const envelope = { apiVersion: "1.0", method: "configureClient", params: PARAMS };
  return answerFrom(
    { contract, state, handlers: new Map() },
    {
      httpMethod: "POST",
      path: contract.path,
      contentType: "application/json",
      prefer: undefined,
      body: async () => Buffer.from(JSON.stringify(envelope)),
    },
    seen,
  );
}

test("an answer that the mock makes itself is checked against the contract", async () => {
  expect((await send({ configureClient: () => ({}) })).status).toBe(200);
  await expect(send({ configureClient: () => [] })).rejects.toThrow(
    "the answer of mqtt-client configureClient breaks the contract: data must be object",
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
