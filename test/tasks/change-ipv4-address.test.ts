import { afterEach, beforeEach, expect, test } from "vitest";
import {
  AddressChangeError,
  changeIpv4Address,
  type ChangeAddressOptions,
  createVapixClient,
  type VapixClient,
} from "../../src/index.ts";
import { createMockServer, type MockServer } from "../../src/mock/server.ts";

const OLD = "192.0.2.40";
const NEW = "192.0.2.41";
const change = { deviceName: "eth0", address: NEW, prefixLength: 24 };
const quick = { settle: 1, interval: 5, timeout: 60 };

let mock: MockServer;
/** What the device has, as its own configuration tells; undefined until it is changed. */
let address: string;
let unreachable: Set<string>;
beforeEach(async () => {
  mock = await createMockServer();
  address = OLD;
  unreachable = new Set();
  await createVapixClient(mock.url).networkSettings.setIPv4AddressConfiguration({
    deviceName: "eth0",
    configurationMode: "static",
    staticAddressConfigurations: [{ address: OLD, prefixLength: 24 }],
  });
});
afterEach(() => mock.close());

/** A client that reaches the device only at the address that it has. */
function connect(at: string, more: { other?: string } = {}): VapixClient {
  return createVapixClient(`http://${at}`, {
    retries: 0,
    fetch: async (url, init) => {
      if (more.other) return new Response(JSON.stringify({ data: { propertyList: { SerialNumber: more.other } } }));
      if (at !== address || unreachable.has(at)) throw Object.assign(new Error("no route"), { code: "EHOSTUNREACH" });
      const response = await fetch(mock.url + new URL(url).pathname, init);
      const text = await response.text();
      address = await staticAddress();
      return new Response(text, response);
    },
  });
}

async function staticAddress(): Promise<string> {
  const { devices } = await createVapixClient(mock.url).networkSettings.getNetworkInfo();
  return devices![0]!.IPv4!.staticAddressConfigurations![0]!.address!;
}

function change4(options: Partial<ChangeAddressOptions<VapixClient>> = {}) {
  return changeIpv4Address(connect(OLD), change, { connect, ...quick, ...options });
}

test("the device is waited for at its new address, with progress", async () => {
  const steps: string[] = [];
  const { camera, serialNumber } = await change4({ onProgress: ({ step }) => steps.push(step) });
  expect(address).toBe(NEW);
  expect(serialNumber).toBe("ACCC8E00A1B2");
  expect((await camera.systemready.systemready()).systemready).toBe("yes");
  expect(steps).toEqual(["reading", "changing", "waiting", "checking", "done"]);
});

test("the way back leads to the old configuration", async () => {
  const { undo } = await change4();
  await undo();
  expect(address).toBe(OLD);
  expect(await connect(OLD).systemready.systemready()).toMatchObject({ systemready: "yes" });
});

test("a device that takes long is asked again", async () => {
  unreachable.add(NEW);
  const steps: string[] = [];
  const onProgress = ({ step }: { step: string }) => {
    steps.push(step);
    if (steps.filter((one) => one === "checking").length === 3) unreachable.delete(NEW);
  };
  await change4({ onProgress, timeout: 5000 });
  expect(steps.filter((step) => step === "checking")).toHaveLength(3);
});

test("another device at the new address is not taken for it, and the old configuration is put back", async () => {
  const error: unknown = await changeIpv4Address(alwaysReachable(), change, {
    ...quick,
    connect: (at) => connect(at, { other: "ACCC8E00A1B3" }),
  }).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(AddressChangeError);
  expect(error).toMatchObject({ restored: true, message: expect.stringContaining("ACCC8E00A1B3") as string });
  expect(await staticAddress()).toBe(OLD);
});

test("a device that is nowhere is an error that says so", async () => {
  unreachable.add(NEW);
  await expect(change4()).rejects.toMatchObject({
    name: "AddressChangeError",
    restored: false,
    message: expect.stringContaining(`neither at ${NEW} nor at its old address`) as string,
  });
});

test("a device that keeps its old address gets its old configuration back", async () => {
  unreachable.add(NEW);
  const changing = changeIpv4Address(alwaysReachable(), change, { connect, ...quick });
  await expect(changing).rejects.toMatchObject({ restored: true });
  expect(await staticAddress()).toBe(OLD);
});

test("an answer that is lost with the old address is no failure", async () => {
  const camera = createVapixClient(`http://${OLD}`, {
    retries: 0,
    fetch: async (url, init) => {
      const response = await fetch(mock.url + new URL(url).pathname, init);
      const isChange = String(init.body).includes("setIPv4AddressConfiguration");
      address = await staticAddress();
      if (isChange) throw Object.assign(new Error("reset"), { code: "ECONNRESET" });
      return response;
    },
  });
  expect((await changeIpv4Address(camera, change, { connect, ...quick })).serialNumber).toBe("ACCC8E00A1B2");
});

test.each([
  ["a refusal", { ...change, prefixLength: 99 }, { name: "VapixMethodError", code: 4004 }],
  [
    "a network device that there is not",
    { ...change, deviceName: "eth7" },
    { name: "TypeError", message: /^unknown network device "eth7"; available: eth0, / },
  ],
])("%s changes nothing", async (_, wrong, expected) => {
  const changing = changeIpv4Address(connect(OLD), wrong, { connect, ...quick });
  const error = (await changing.catch((reason: unknown) => reason)) as Error;
  expect(error).toMatchObject({ name: expected.name });
  if ("message" in expected) expect(error.message).toMatch(expected.message!);
  expect(await staticAddress()).toBe(OLD);
});

test("an abort ends the wait", async () => {
  unreachable.add(NEW);
  const controller = new AbortController();
  const onProgress = ({ step }: { step: string }) => void (step === "waiting" && controller.abort());
  await expect(change4({ onProgress, signal: controller.signal, timeout: 60_000 })).rejects.toMatchObject({
    name: "AbortError",
  });
});

/** A client that reaches the device whatever its address is. */
function alwaysReachable(): VapixClient {
  return createVapixClient(mock.url, { retries: 0 });
}
