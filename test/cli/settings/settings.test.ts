import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { applyChanges, ApplyError } from "../../../src/cli/settings/apply.ts";
import type { Change } from "../../../src/cli/settings/compare.ts";
import { readSettings } from "../../../src/cli/settings/read.ts";
import { changesOf } from "../../../src/cli/settings/wanted.ts";
import { itemName, nameOf, setters, type Settings } from "../../../src/cli/settings/writable-methods.ts";
import { readContract } from "../../../src/contract/methods.ts";
import { isObject, type Json } from "../../../src/contract/json.ts";
import type { ProfileName } from "../../../src/contract/profiles.ts";
import { createFleet, type Fleet, type FleetDevice } from "../../../src/mock/fleet.ts";
import { createVapixClient, type VapixClient } from "../../../src/vapix/client.ts";
import type { ApiId, MethodName } from "../../../src/vapix/methods.ts";

const PROFILES: ProfileName[] = ["all", "9.80", "10.12", "11.11", "12", "12.11", "13"];

let fleet: Fleet;
beforeAll(async () => {
  fleet = await createFleet({ count: PROFILES.length, profiles: PROFILES, auth: "digest" });
});
beforeEach(() => {
  for (const device of fleet.devices) device.reset();
});
afterAll(() => fleet.close());

const clientOf = ({ url }: FleetDevice) => createVapixClient(url, { username: "root", password: "pass" });

/** What is changed, by method; of a list of what a device has by itself, of its first item. */
const WANTED: Record<string, Json> = {
  configureClient: { clientId: "dock-7", server: { protocol: "tcp", host: "broker.example.com" }, cleanSession: false },
  setHostnameConfiguration: { useDhcpHostname: false, staticHostname: "dock-7" },
  setIPv4AddressConfiguration: { staticDefaultRouter: "192.0.2.254" },
  setIPv6AddressConfiguration: { enabled: false },
  setGlobalProxyConfiguration: { noProxy: "192.0.2.0/24" },
  setResolverConfiguration: { useDhcpResolverInfo: false, staticNameServers: ["192.0.2.53", "192.0.2.54"] },
  setWlanConfiguration: { countryCode: "SE" },
  configureEventPublication: { eventFilterList: [{ topicFilter: "onvif:Device/axis:IO/Port" }] },
  configureMqttSubscription: { mqttFilterList: [{ topicFilter: "dock/#", qos: 1 }] },
  setTemperatureScale: { unit: "fahrenheit" },
  setIsothermLevels: { high: 91, middle: 51, low: 11 },
  setTgtConfiguration: { pauseOnAlarm: true },
  setNTPClientConfiguration: { serversSource: "static", staticServers: ["192.0.2.123"] },
  setup: { servers: [{ address: "192.0.2.5", protocol: "UDP" }] },
  setConfiguration: { scenarios: [] },
};

test("every method that can be set is tried below, but for lists that items are added to", () => {
  expect(
    setters()
      .filter(({ add }) => add === undefined)
      .map(({ method }) => method)
      .sort(),
  ).toEqual(Object.keys(WANTED).sort());
});

/** Wanted settings for all that a device reports. */
function wantedOf(settings: Settings): Settings {
  return Object.fromEntries(
    Object.entries(settings).map(([api, methods]) => [
      api,
      Object.fromEntries(
        Object.entries(methods).flatMap(([method, params]): [string, Json | Json[]][] => {
          if (WANTED[method] === undefined) return [];
          if (!Array.isArray(params)) return [[method, WANTED[method]]];
          const { keys } = setters().find((setter) => setter.method === method)!;
          const [first] = params;
          const named = first && Object.fromEntries(keys.map((key) => [key, first[key]]));
          return [[method, first === undefined ? [] : [{ ...named, ...WANTED[method] }]]];
        }),
      ),
    ]),
  );
}

const call = (camera: VapixClient, api: string, method: string, params: object) =>
  camera.call(api as ApiId, method as MethodName<ApiId>, params as never) as Promise<object>;

/** Adds areas and a group, of which a new device has none: by the examples of the contract. */
async function furnish(camera: VapixClient): Promise<void> {
  for (const [api, method] of [
    ["thermometry", "addArea"],
    ["thermometry", "addArea"],
    ["thermometry", "addGroup"],
  ] as const) {
    if ((await camera.supports(api as ApiId, method as "getSupportedVersions")) === false) continue;
    const { params } = readContract(api).document.components.examples![`${method}.request`]!.value as { params: Json };
    const name = `${method} ${(added += 1)}`;
    await call(camera, api, method, { ...params, name });
  }
}
let added = 0;

const options = (signal = new AbortController().signal) => ({
  move: () => undefined,
  onChange: () => {},
  signal,
  settle: 500,
});

/** Differences by method and item: path, value before, value after. */
function seen(changes: readonly Change[]): Record<string, [string, unknown, unknown][]> {
  return Object.fromEntries(
    changes.map(({ setter, params, differences }) => [
      `${nameOf(setter)} ${itemName(setter, params)}`.trim(),
      differences.map(({ path, from, to }) => [path, from, to]),
    ]),
  );
}

/** Expects that nothing differs, in both directions. */
async function expectSame(camera: VapixClient, settings: Settings, step = ""): Promise<void> {
  const now = (await readSettings(camera)).settings;
  expect(seen(await changesOf(now, settings)), step).toEqual({});
  expect(seen(await changesOf(settings, now)), step).toEqual({});
}

/** All paths and values of parameters; lists are values. */
function leaves(value: Json, path = ""): [string, unknown][] {
  return Object.entries(value).flatMap(([name, member]) =>
    isObject(member) ? leaves(member, `${path}${name}.`) : [[path + name, member] as [string, unknown]],
  );
}

describe.each(PROFILES)("a device with the profile %s", (profile) => {
  const device = () => fleet.devices.find((one) => one.profile === profile)!;

  test("a snapshot differs in nothing from its device, and contains all APIs that can be set", async () => {
    const { settings, omitted } = await readSettings(clientOf(device()));
    expect(await changesOf(settings, settings)).toEqual([]);
    expect(Object.keys(settings)).toEqual(expect.arrayContaining(["mqtt-client", "network-settings", "ntp"]));
    expect(omitted).toContain("mqtt-client configureClient: password is secret");
  });

  test("changes are exactly what differs; applied, they differ in nothing; undone, the device is as before", async () => {
    const camera = clientOf(device());
    await furnish(camera);
    const before = await readSettings(camera);
    const wanted = wantedOf(before.settings);
    const changes = await changesOf(before.settings, wanted);
    for (const { differences, before: old = {}, setter, params } of changes) {
      const given = [wanted[setter.api]![setter.method]!].flat()[0]!;
      const known = new Map(leaves(old));
      const expected = leaves(given).filter(
        ([path, value]) => JSON.stringify(known.get(path)) !== JSON.stringify(value),
      );
      expect(
        differences.map(({ path, from, to }) => [path, from, to]),
        nameOf(setter),
      ).toEqual(expected.map(([path, value]) => [path, known.get(path), value]));
      expect(params).toMatchObject(given);
    }
    expect(changes.length).toBeGreaterThan(4);
    const undo = await applyChanges(camera, changes, wanted, options());
    const after = await readSettings(camera);
    expect(seen(await changesOf(after.settings, wanted))).toEqual({});
    expect(await undo()).toEqual([]);
    await expectSame(camera, before.settings);
  });

  test("after a failure at each step, and an interrupt at each step, the device is as before", async () => {
    const camera = clientOf(device());
    await furnish(camera);
    const { settings } = await readSettings(camera);
    const wanted = wantedOf(settings);
    const changes = await changesOf(settings, wanted);
    for (const { setter } of changes) {
      const off = device().on(
        setter.api as ApiId,
        setter.method as MethodName<ApiId>,
        () => ({ refuse: { code: 1 } }) as never,
      );
      const failed = applyChanges(camera, changes, wanted, options());
      await expect(failed, nameOf(setter)).rejects.toThrow(ApplyError);
      await expect(failed).rejects.toMatchObject({ left: [] });
      off();
      await expectSame(camera, settings, nameOf(setter));

      const controller = new AbortController();
      const onChange = (change: Change) => void (change.setter.method === setter.method && controller.abort());
      const ended = applyChanges(camera, changes, wanted, { ...options(controller.signal), onChange });
      await expect(ended).rejects.toThrow(ApplyError);
      await expectSame(camera, settings, nameOf(setter));
    }
  });
});

test("only what differs is sent, and what disrupts comes last", async () => {
  const device = fleet.devices[0]!;
  const camera = clientOf(device);
  const { settings } = await readSettings(camera);
  const wanted = wantedOf(settings);
  const changes = await changesOf(settings, wanted);
  device.reset();
  await applyChanges(camera, changes, wanted, options());
  const written = device.requests.filter(({ method = "" }) => WANTED[method] !== undefined).map(({ method }) => method);
  expect(written).toHaveLength(changes.length);
  expect(written.slice(-2)).toEqual(["setIPv6AddressConfiguration", "setIPv4AddressConfiguration"]);
});

test("if the device does not keep what was written, everything is put back", async () => {
  const device = fleet.devices[0]!;
  const camera = clientOf(device);
  const { settings } = await readSettings(camera);
  onTestFinished(device.on("network-settings", "setHostnameConfiguration", () => ({})));
  const wanted = {
    "network-settings": { setHostnameConfiguration: { staticHostname: "dock-8" } },
    ntp: { setNTPClientConfiguration: { serversSource: "static", staticServers: ["192.0.2.9"] } },
  };
  const failed = applyChanges(camera, await changesOf(settings, wanted), wanted, options());
  await expect(failed).rejects.toThrow(/did not keep what was written: network-settings setHostnameConfiguration/);
  await expectSame(camera, settings);
}, 30_000);

test.each<[string, Settings, string]>([
  ["an unknown API", { ntpp: {} }, 'unknown API "ntpp"; did you mean ntp?'],
  [
    "a method that only reads",
    { ntp: { getNTPInfo: {} } },
    'unknown method of ntp that can be set "getNTPInfo"; available: setNTPClientConfiguration',
  ],
  [
    "a list for one thing",
    { ntp: { setNTPClientConfiguration: [] } },
    "ntp setNTPClientConfiguration must be an object",
  ],
  ["a wrong value", { ntp: { setNTPClientConfiguration: { minpoll: "x" } } }, "params.minpoll"],
  [
    "a secret",
    { "mqtt-client": { configureClient: { password: "hunter22" } } },
    "devices do not report the secret password",
  ],
  [
    "an unknown item",
    { "network-settings": { setIPv4AddressConfiguration: [{ deviceName: "eth9" }] } },
    "the device lacks deviceName eth9; it has deviceName eth0",
  ],
])("rejects %s, before anything is sent", async (_, wanted, message) => {
  const { settings } = await readSettings(clientOf(fleet.devices[0]!));
  const failed = changesOf(settings, wanted);
  await expect(failed).rejects.toThrow(message);
  await expect(failed).rejects.not.toThrow("hunter22");
});
