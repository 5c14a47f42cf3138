import { inspect } from "node:util";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { chunksOf } from "../../scripts/bench/client/size.ts";
import { createVapixClient, type VapixClientOptions, VapixValidationError } from "../../src/index.ts";
import { validationOf as withoutDocuments } from "../../src/vapix/no-validation.ts";
import { scripted, success } from "./device.ts";

const server = { protocol: "tcp", host: "broker.example.com" } as const;
const misspelt = { useDhcpHostname: false, hostname: "dock-7" } as never;

let requests: ReturnType<typeof scripted>["requests"];
let connect: (options?: VapixClientOptions) => ReturnType<typeof createVapixClient>;
beforeEach(() => {
  const device = scripted(success);
  requests = device.requests;
  connect = (options) => createVapixClient("http://192.0.2.1", { fetch: device.fetch, ...options });
});

async function fault(calling: Promise<object>): Promise<VapixValidationError> {
  const error: unknown = await calling.catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(VapixValidationError);
  return error as VapixValidationError;
}

describe("with validate: true", () => {
  test("nothing is sent of a request that breaks the contract, and the error explains what would be right", async () => {
    const camera = connect({ validate: true });
    const error = await fault(camera.networkSettings.setHostnameConfiguration(misspelt));
    expect(error).toMatchObject({
      device: "192.0.2.1",
      api: "network-settings",
      method: "setHostnameConfiguration",
      kind: "invalid",
      parameter: "hostname",
      faults: [
        {
          kind: "invalid",
          path: "params.hostname",
          text: expect.stringContaining("is unknown; available: ") as string,
        },
      ],
    });
    expect(error.message).toBe(
      `192.0.2.1: network-settings setHostnameConfiguration: the request would break the contract: params.hostname ${error.faults[0]!.text}`,
    );
    expect(Object.keys(error.faults[0]!)).toEqual(["kind", "path", "text"]);
    expect(requests).toEqual([]);
  });

  test("a missing parameter comes first, and each fault is reported", async () => {
    const params = { server: { protocol: "tcp" }, keepAliveInterval: "60" } as never;
    const error = await fault(connect({ validate: true }).mqttClient.configureClient(params));
    expect(error).toMatchObject({ kind: "missing", parameter: "server.host" });
    expect(error.message).toMatch(/params\.server\.host is required; .*params\.keepAliveInterval must be integer$/);
    expect(requests).toEqual([]);
  });

  test("missing params are a fault without a parameter", async () => {
    const call = connect({ validate: true }).call as (api: string, method: string) => Promise<object>;
    const error = await fault(call("mqtt-client", "configureClient"));
    expect(error).toMatchObject({ kind: "missing", parameter: undefined, faults: [{ path: "params" }] });
  });

  test("an API version that is not in the form of a version is a fault", async () => {
    const error = await fault(connect({ validate: true, apiVersion: "one" }).mqttClient.activateClient());
    expect(error).toMatchObject({ parameter: undefined, faults: [{ path: "apiVersion" }] });
    expect(requests).toEqual([]);
  });

  test("a valid request is sent, also of a method without parameters", async () => {
    const camera = connect({ validate: true });
    await camera.mqttClient.configureClient({ server });
    await camera.mqttClient.getClientStatus({ context: "c" });
    await camera.systemready.systemready({ timeout: 5 });
    expect(requests).toHaveLength(3);
  });

  test("no error shows a value of the request", async () => {
    const secret = "S3NT1NEL";
    const params = { server, username: [secret], password: { [`in${secret}`]: 1 }, keepAliveInterval: secret };
    const error = await fault(connect({ validate: true }).mqttClient.configureClient(params as never));
    expect(error.faults.map(({ path }) => path)).toEqual(
      expect.arrayContaining(["params.username", "params.password", "params.keepAliveInterval"]),
    );
    expect(inspect(error, { depth: Infinity, showHidden: true }) + JSON.stringify(error)).not.toContain(secret);
  });
});

describe("the options of a call:", () => {
  test("validate has priority over that of the client", async () => {
    await connect({ validate: true }).networkSettings.setHostnameConfiguration(misspelt, { validate: false });
    await connect().networkSettings.setHostnameConfiguration(misspelt);
    expect(requests).toHaveLength(2);
    await fault(connect().networkSettings.setHostnameConfiguration(misspelt, { validate: true }));
    await fault(
      connect({ validate: true }).networkSettings.setHostnameConfiguration(misspelt, { validate: undefined }),
    );
    expect(requests).toHaveLength(2);
  });

  test("onInvalid has priority over that of the client", async () => {
    const [ofClient, ofCall] = [vi.fn<() => void>(), vi.fn<() => void>()];
    const camera = connect({ validate: "report", onInvalid: ofClient });
    await camera.networkSettings.setHostnameConfiguration(misspelt, { onInvalid: ofCall });
    expect([ofClient.mock.calls.length, ofCall.mock.calls.length]).toEqual([0, 1]);
  });
});

describe('with validate: "report"', () => {
  test("onInvalid gets the error before the request is sent", async () => {
    const seen: [error: VapixValidationError, sent: number][] = [];
    const camera = connect({ validate: "report", onInvalid: (error) => seen.push([error, requests.length]) });
    await camera.networkSettings.setHostnameConfiguration(misspelt);
    await camera.mqttClient.activateClient();
    expect(requests).toHaveLength(2);
    expect(seen).toEqual([[expect.any(VapixValidationError), 0]]);
    expect(seen[0]![0]).toMatchObject({ parameter: "hostname" });
  });

  test("what onInvalid throws ends the call as it is", async () => {
    const own = new Error("not in production");
    const onInvalid = () => {
      throw own;
    };
    const camera = connect({ validate: "report", onInvalid });
    await expect(camera.networkSettings.setHostnameConfiguration(misspelt)).rejects.toBe(own);
    expect(requests).toEqual([]);
  });

  test.each<[string, object, string]>([
    ['"report" without onInvalid', { validate: "report" }, 'validate: "report" requires a function onInvalid'],
    ["another value", { validate: "yes" }, 'invalid validate: "yes"'],
  ])("%s is a TypeError, of a client when it is made", async (_, options, message) => {
    expect(() => connect(options)).toThrow(TypeError);
    expect(() => connect(options)).toThrow(message);
    await expect(connect().mqttClient.activateClient(options)).rejects.toThrow(message);
    expect(requests).toEqual([]);
  });
});

describe("if the documents cannot be read, as in browsers", () => {
  test.each([true, "report"] as const)("validate: %j is a TypeError that explains the reason", (validate) => {
    const message = "validate is not supported here: browsers and workers lack the contract";
    expect(() => withoutDocuments({ validate }, {})).toThrow(new TypeError(message));
    expect(() => withoutDocuments({}, { validate })).toThrow(new TypeError(message));
  });

  test("a client without it works", () => {
    expect(withoutDocuments({ validate: true }, { validate: false })).toBeUndefined();
    expect(withoutDocuments({}, {})).toBeUndefined();
  });
});

test("validation is loaded only on request, and no bundle takes Ajv in", async () => {
  const modules = (chunks: Awaited<ReturnType<typeof chunksOf>>) =>
    chunks.flatMap(({ moduleIds }) => moduleIds).join("\n");
  const [browser, node] = [await chunksOf("browser"), await chunksOf("node")];
  expect(modules(browser)).toContain("/src/vapix/no-validation.ts");
  expect(modules(browser)).not.toMatch(/src\/contract\/(request-faults|schema-check)/);
  expect(modules(node.filter(({ isEntry }) => isEntry))).not.toMatch(/src\/contract\/(request-faults|schema-check)/);
  expect(modules(node)).toContain("/src/contract/schema-check.ts");
  expect(modules(node)).not.toContain("/node_modules/ajv");
});
