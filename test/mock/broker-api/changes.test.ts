import { describe, expect, onTestFinished, test, vi } from "vitest";
import { restIds } from "../../../src/contract/files.ts";
import { readRestContract, type RestOperationContract } from "../../../src/contract/operations.ts";
import { stateFactoryOf } from "../../../src/mock/broker-api/apis.ts";
import { RestRefusal } from "../../../src/mock/broker-api/dialect.ts";
import { Change, RestAnswer, type RestState } from "../../../src/mock/broker-api/rest-state.ts";
import { keepChecked } from "../../../src/mock/checked-change.ts";
import { keepState } from "../../../src/mock/camera/camera-state.ts";
import { SERIAL_NUMBER } from "../../../src/server/serial-number.ts";
import { createSurroundings } from "../../../src/mock/surroundings.ts";

test("a change is not kept if the response fails its check, of a camera and of a broker", () => {
  const keep = vi.fn();
  const failing = () => {
    throw new Error("violates the contract");
  };
  expect(() => keepChecked(failing, keep)).toThrow("violates the contract");
  expect(keep).not.toHaveBeenCalled();
  const kept = keepState({
    first: { count: 0 },
    on: (state) => ({ add: () => ({ count: ((state as { count: number }).count += 1) }) }),
  });
  expect(() => kept.run("add", "configures", {}, failing)).toThrow("violates the contract");
  expect(kept.run("add", "configures", {}, (data) => data)).toEqual({ count: 1 });
});

/** Values of paths in which the example broker has something. */
const PATH: Record<string, string> = {
  clientid: "camera-7",
  username: "operator",
  node: "emqx@127.0.0.1",
  type: "built_in_database",
  name: "onboarding",
};
const BODIES: Record<string, unknown> = {
  createDashboardUser: { username: "harbour", password: "fake-pass-1", description: "" },
  createAuthUser: { user_id: "dock-9", password: "pass" },
  registerTopicMetrics: { topic: "a" },
  createBan: { as: "peerhost", who: "192.0.2.77" },
  reorderAuthenticators: [{ id: "password_based:built_in_database" }],
  reorderAuthzSources: [{ type: "file" }, { type: "built_in_database" }],
  updateAuthzSource: { type: "built_in_database", max_rules: 7 },
  moveAuthzSource: { position: "rear" },
};

interface Call {
  path: Record<string, string>;
  query: Record<string, unknown>;
  body: unknown;
  sent: unknown;
}

/** A call of an operation with the examples of the contract. */
function callOf(document: object, { name, parameters, operation }: RestOperationContract): Call {
  const path = Object.fromEntries(
    parameters
      .filter((one) => one.in === "path")
      .map((one) => [one.name, PATH[one.name] ?? (one as { example?: string }).example ?? "camera_events"]),
  );
  if (/AuthUser$/.test(name)) path.user_id = "camera-7";
  if (/Authz\w*$|AuthUser/.test(name) && "id" in path) path.id = "password_based:built_in_database";
  const { examples = {} } = (operation.requestBody?.content["application/json"] ?? {}) as {
    examples?: Record<string, { $ref: string }>;
  };
  const { components } = document as { components: { examples: Record<string, { value: unknown }> } };
  const first = Object.values(examples)[0]?.$ref.split("/").at(-1);
  const body = BODIES[name] ?? structuredClone(first === undefined ? undefined : components.examples[first]!.value);
  const query = { page: 1, limit: 100, _page: 1, _limit: 100, type: "plain" };
  return { path, query, body, sent: body };
}

function effectOf(operation: RestOperationContract["operation"]): unknown {
  return (operation as { "x-effect"?: unknown })["x-effect"];
}

function refusalOf(error: unknown): undefined {
  if (!(error instanceof RestRefusal)) throw error;
}

/** All that can be read of a state, as a text. */
async function seen(state: RestState, operations: readonly RestOperationContract[], document: object): Promise<string> {
  const answers: unknown[] = [];
  for (const operation of operations) {
    const { operationPath, operation: own, name } = operation;
    const handle = effectOf(own) === "reads" && !/publish/.test(operationPath) ? state.handlers[name] : undefined;
    if (handle === undefined) continue;
    try {
      const { query, ...call } = callOf(document, operation);
      const { type: _, ...rest } = query;
      const answer = await handle({ ...call, query: rest } as never);
      answers.push([name, answer instanceof RestAnswer ? answer.sent.body : answer]);
    } catch (error) {
      if (!(error instanceof RestRefusal)) throw error;
      answers.push([name, error.message]);
    }
  }
  return JSON.stringify(answers);
}

describe.each(restIds())("operations of %s", (id) => {
  const contract = readRestContract(id);
  const operations = contract.routes.flatMap((route) => [...route.operations.values()]);
  const changing = operations.filter(({ operation }) => effectOf(operation) !== "reads");

  test.each(changing.map((operation) => [operation.name, operation] as const))(
    "%s changes nothing before its response is checked",
    async (_, operation) => {
      vi.useFakeTimers({ toFake: ["Date", "setInterval", "clearInterval"] });
      const life = new AbortController();
      onTestFinished(() => {
        life.abort();
        vi.useRealTimers();
      });
      const createState = await stateFactoryOf(id);
      const state = createState(
        contract,
        createSurroundings({
          options: { broker: { counterLag: 0 } },
          serialNumber: SERIAL_NUMBER,
          signal: life.signal,
        }),
      );
      const handle = state.handlers[operation.name];
      if (handle === undefined) return;
      const before = await seen(state, operations, contract.document);
      const made = await (async () => handle(callOf(contract.document, operation) as never))().catch(refusalOf);
      expect(await seen(state, operations, contract.document)).toBe(before);
      if (made instanceof Change) await made.keep();
      if (VISIBLE[id]!.includes(operation.name))
        expect(await seen(state, operations, contract.document)).not.toBe(before);
    },
  );
});

/** Operations whose change is seen with the examples. */
const VISIBLE: Record<string, string[]> = {
  emqx: `createAuthUser deleteAuthUser importAuthUsers updateAuthzSource moveAuthzSource reorderAuthzSources
    setAuthzRulesForAll createBan kickClient publish createApiKey createListener stopListener updateRetainerConfig
    deleteRetainedMessages registerTopicMetrics deactivateAlarm createDashboardUser deleteDashboardUser deleteMonitor
    updateDelayed deleteRule updateRuleEngine deleteAuthenticator updateAuthenticator`.split(/\s+/),
  "emqx-v4": ["createBan", "publish", "setKeepAlive", "kickClient"],
};
