import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  AddressChangeError,
  changeIpv4Address,
  type ChangeAddressOptions,
  createVapixClient,
  type VapixClient,
} from "../../src/index.ts";
import { createMockServer, type MockServer } from "../../src/mock/server.ts";
import { serve } from "../vapix/server.ts";

const OLD = "192.0.2.40";
const NEW = "192.0.2.41";
const change = { deviceName: "eth0", address: NEW, prefixLength: 24 };
const quick = { settle: 1, interval: 5, timeout: 500 };

let mock: MockServer;
/** What the device has, as its own configuration reports; undefined until it is changed. */
let address: string;
let unreachable: Set<string>;
beforeEach(async () => {
  mock = await createMockServer();
  address = OLD;
  unreachable = new Set();
  // The first call of a method loads what the mock needs for it, which takes longer than these tests allow.
  await createVapixClient(mock.url).basicDeviceInfo.getProperties({ propertyList: ["SerialNumber"] });
  await staticAddress();
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
  return devices![0]!.IPv4!.staticAddressConfigurations?.[0]?.address ?? "";
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

test("undo restores the old configuration", async () => {
  const { undo } = await change4();
  await undo();
  expect(address).toBe(OLD);
  expect(await connect(OLD).systemready.systemready()).toMatchObject({ systemready: "yes" });
});

test("a device that is slow is tried again", async () => {
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

test("a device that is at neither address is an error that names the cause", async () => {
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

test("a response that is lost with the old address is not a failure", async () => {
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
  ["a method error", { ...change, prefixLength: 99 }, { name: "VapixMethodError", code: 4004 }],
  [
    "an unknown network device",
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

// A machine that is busy with other tests may be late.
describe("a peer that does not respond", { retry: 2 }, () => {
  /** A client of a device whose calls take as long as they may, which is longer than the change. */
  async function silent(calls = /./): Promise<VapixClient> {
    const port = await serve(() => {});
    return createVapixClient(mock.url, {
      retries: 0,
      timeout: 10_000,
      fetch: (url, init) =>
        fetch(calls.test(String(init.body)) ? `http://127.0.0.1:${port}` : mock.url + new URL(url).pathname, init),
    });
  }

  /** What the change fails with, and how many milliseconds it took. */
  async function failureOf(camera: VapixClient, at: VapixClient, more: Partial<ChangeAddressOptions<VapixClient>>) {
    const start = performance.now();
    const error: unknown = await changeIpv4Address(camera, change, {
      connect: () => at,
      settle: 100,
      interval: 50,
      timeout: 1000,
      ...more,
    }).catch((reason: unknown) => reason);
    return { error, took: performance.now() - start };
  }

  test.each([{}, { settle: 60_000 }])("at the new address costs no more than the time-out: %j", async (more) => {
    const { error, took } = await failureOf(alwaysReachable(), await silent(), more);
    expect(error).toMatchObject({ name: "AddressChangeError", restored: true });
    expect(took).toBeGreaterThan(900);
    expect(took).toBeLessThan(1200);
    expect(await staticAddress()).toBe(OLD);
  });

  test("to the change itself is not a failure", async () => {
    const camera = await silent(/setIPv4/);
    const moved = await changeIpv4Address(camera, change, { connect: alwaysReachable, ...quick, timeout: 1000 });
    expect(moved.serialNumber).toBe("ACCC8E00A1B2");
  });

  test("at both addresses is an error after twice the time-out", async () => {
    const changed = new Set<string>();
    const onProgress = ({ step }: { step: string }) => void changed.add(step);
    const port = await serve(() => {});
    const camera = createVapixClient(mock.url, {
      retries: 0,
      fetch: (url, init) =>
        fetch(changed.has("changing") ? `http://127.0.0.1:${port}` : mock.url + new URL(url).pathname, init),
    });
    const { error, took } = await failureOf(camera, await silent(), { onProgress });
    expect(error).toMatchObject({ name: "AddressChangeError", restored: false });
    expect(took).toBeGreaterThan(1900);
    expect(took).toBeLessThan(2400);
  });

  test.each(["changing", "checking"])("is left when the signal aborts while it is %s", async (step) => {
    const controller = new AbortController();
    const onProgress = (progress: { step: string }) =>
      void (progress.step === step && setTimeout(() => controller.abort(), 100));
    const camera = step === "changing" ? await silent(/setIPv4/) : alwaysReachable();
    const options = { signal: controller.signal, onProgress, timeout: 60_000 };
    const { error, took } = await failureOf(camera, await silent(), options);
    expect(error).toMatchObject({ name: "AbortError" });
    expect(took).toBeLessThan(1000);
  });
});

/** A client that reaches the device at any address. */
function alwaysReachable(): VapixClient {
  return createVapixClient(mock.url, { retries: 0 });
}
