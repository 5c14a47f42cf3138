import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import { moveOf } from "../../../src/cli/settings/move.ts";
import { setters } from "../../../src/cli/settings/writable-methods.ts";
import { createMockServer, type MockServer } from "../../../src/mock/server.ts";
import { createVapixClient } from "../../../src/vapix/client.ts";
import { type Folder, temporaryFolder } from "../../folder.ts";
import { startVapix, vapix } from "../vapix-command.ts";

let device: MockServer;
let folder: Folder;
beforeAll(async () => {
  folder = await temporaryFolder();
  device = await createMockServer();
});
beforeEach(() => device.reset());
afterAll(() => Promise.all([device.close(), folder.remove()]));

let files = 0;
async function file(text: string): Promise<string> {
  const path = join(folder.path, `${files++}`);
  await writeFile(path, text);
  return path;
}

const WANTED = `settings:
  network-settings:
    setHostnameConfiguration: { useDhcpHostname: false, staticHostname: dock-7 }
    setResolverConfiguration: { useDhcpResolverInfo: false, staticNameServers: [192.0.2.53] }
  event-mqtt-bridge:
    configureMqttSubscription: { mqttFilterList: [{ topicFilter: "dock/#" }] }
  ntp:
    setNTPClientConfiguration: { serversSource: static, staticServers: [192.0.2.123] }
  stream-profiles:
    create: [{ name: dock-day, description: At last }, { name: gate, parameters: fps=5 }]
  siren-and-light:
    addProfile: []
`;
const WRITES = [
  "removeProfile",
  "removeProfile",
  "removeProfile",
  "remove",
  "setHostnameConfiguration",
  "setResolverConfiguration",
  "configureMqttSubscription",
  "update",
  "create",
  "setNTPClientConfiguration",
];
const writes = () => device.requests.filter(({ method = "" }) => WRITES.includes(method));

test("vapix snapshot prints YAML, or JSON, from which a device does not differ", async () => {
  const yaml = await vapix(["snapshot", device.url]);
  expect({ code: yaml.code, errors: yaml.errors }).toEqual({ code: 0, errors: "" });
  const json = await vapix(["snapshot", "--json"], { variables: { VAPIX_URL: device.url } });
  expect(parse(yaml.output)).toEqual(JSON.parse(json.output));
  expect(parse(yaml.output)).toMatchObject({
    settings: { ntp: { setNTPClientConfiguration: { enabled: expect.any(Boolean) as boolean } } },
    omitted: expect.arrayContaining(["mqtt-client configureClient: password is secret"]) as string[],
  });
  for (const { output } of [yaml, json])
    expect(await vapix(["diff", device.url, await file(output)])).toEqual({ code: 0, output: "", errors: "" });
});

test("vapix diff prints what differs, and exits with 1", async () => {
  const wanted = await file(WANTED.split("\n").slice(0, 3).join("\n"));
  const { code, output, errors } = await vapix(["diff", device.url, wanted]);
  expect({ code, errors }).toEqual({ code: 1, errors: "" });
  expect(output).toMatch(
    /^network-settings setHostnameConfiguration\n {2}(useDhcpHostname: true → false\n {2})?staticHostname: .+ → "dock-7"\n$/,
  );
  const json = await vapix(["diff", device.url, wanted, "--json"]);
  expect(JSON.parse(json.output)).toMatchObject([
    { api: "network-settings", method: "setHostnameConfiguration", differences: expect.any(Array) as unknown },
  ]);
  expect(writes()).toEqual([]);
});

test("vapix diff prints what would be added and removed", async () => {
  const { code, output } = await vapix(["diff", device.url, await file(WANTED)]);
  expect(code).toBe(1);
  expect(output).toContain(
    'stream-profiles update, name dock-day\n  description: "Dock, by day" → "At last"\n' +
      'stream-profiles create, name gate: added\n  name: not set → "gate"\n  parameters: not set → "fps=5"\n' +
      "stream-profiles remove, name dock-night: removed\n",
  );
  expect(output).toContain(
    "siren-and-light removeProfile, name Intruder: removed\n" +
      "siren-and-light removeProfile, name Dock taken: removed\n" +
      "siren-and-light removeProfile, name Doorbell: removed\n",
  );
  expect(writes()).toEqual([]);
});

test("vapix apply writes what differs once, and nothing when it is done again", async () => {
  const wanted = await file(WANTED);
  const asked = await vapix(["apply", device.url, wanted]);
  expect(asked.code).toBe(2);
  expect(asked.errors).toContain("there is no terminal for the question; pass --yes");
  expect(writes()).toEqual([]);

  const { code, output, errors } = await vapix(["apply", device.url, wanted, "--yes"]);
  expect({ code, errors }).toEqual({ code: 0, errors: "vapix: the device is as the file says\n" });
  expect(output).toContain('staticServers: ["ntp.example.com"] → ["192.0.2.123"]');
  expect(writes().map(({ method }) => method)).toEqual(WRITES);
  const again = await vapix(["apply", device.url, wanted, "--yes", "--json"]);
  expect(again).toEqual({ code: 0, output: "[]\n", errors: "" });
  expect(writes()).toHaveLength(WRITES.length);
});

/** Lets a method of the device respond only at the end, without an effect. */
function hang(api: string, method: string): { called: Promise<void>; end(): void } {
  const call = Promise.withResolvers<void>();
  const answer = Promise.withResolvers<Record<string, never>>();
  const remove = device.on(api as "ntp", method as "setNTPClientConfiguration", () => {
    call.resolve();
    return answer.promise;
  });
  const end = () => {
    remove();
    answer.resolve({});
  };
  return { called: call.promise, end };
}

test.each([
  [0, "siren-and-light", "removeProfile"],
  [3, "stream-profiles", "remove"],
  [5, "network-settings", "setResolverConfiguration"],
  [7, "stream-profiles", "update"],
  [9, "ntp", "setNTPClientConfiguration"],
])("killed after %i writes, vapix apply finishes when it is done again", async (count, api, method) => {
  const wanted = await file(WANTED);
  const { called, end } = hang(api, method);
  const program = startVapix(["apply", device.url, wanted, "--yes"]);
  await called;
  program.signal("SIGKILL");
  await program.ended;
  expect(writes()).toHaveLength(count);
  end();
  expect((await vapix(["diff", device.url, wanted])).code).toBe(1);
  expect((await vapix(["apply", device.url, wanted, "--yes"])).code).toBe(0);
  expect(await vapix(["diff", device.url, wanted])).toEqual({ code: 0, output: "", errors: "" });
  expect(new Set(writes().map(({ method }) => method))).toEqual(new Set(WRITES));
});

test("vapix apply puts everything back on Ctrl-C", async () => {
  const { output: before } = await vapix(["snapshot", device.url, "--json"]);
  const { called, end } = hang("network-settings", "setResolverConfiguration");
  const program = startVapix(["apply", device.url, await file(WANTED), "--yes"]);
  await called;
  expect(writes().length).toBeGreaterThan(1);
  program.signal("SIGINT");
  end();
  expect(await program.ended).toBe(130);
  expect((await vapix(["diff", device.url, await file(before)])).code).toBe(0);
});

test("vapix apply moves a device to another address, and checks it there", async () => {
  const mock = await createMockServer({ host: "0.0.0.0" });
  onTestFinished(() => mock.close());
  const { port } = new URL(mock.url);
  const url = `http://127.0.0.1:${port}`;
  const camera = createVapixClient(url);
  const static127 = (last: number) => ({
    deviceName: "eth0",
    configurationMode: "static" as const,
    staticAddressConfigurations: [{ address: `127.0.0.${last}`, prefixLength: 8 }],
  });
  await camera.networkSettings.setIPv4AddressConfiguration(static127(1));
  const wanted = { settings: { "network-settings": { setIPv4AddressConfiguration: [static127(2)] } } };
  const applied = await vapix(["apply", url, await file(JSON.stringify(wanted)), "--yes"]);
  expect(applied).toMatchObject({ code: 0, errors: "vapix: the device is as the file says\n" });
  const moved = mock.requests.findLast(({ method }) => method === "setIPv4AddressConfiguration");
  expect(moved).toMatchObject({ params: static127(2) });
});

test("a change moves a device only if it takes the used address away, for one other", () => {
  const setter = setters().find(({ method }) => method === "setIPv4AddressConfiguration")!;
  const at = (...addresses: string[]) => ({
    deviceName: "eth0",
    staticAddressConfigurations: addresses.map((address) => ({ address, prefixLength: 24 })),
  });
  const move = (before: object, params: object, url = "https://192.0.2.1:8443") =>
    moveOf({ setter, kind: "changed", before: { ...before }, params: { ...params }, differences: [] }, url);
  expect(move(at("192.0.2.1"), at("192.0.2.2"))).toEqual({
    deviceName: "eth0",
    address: "192.0.2.2",
    prefixLength: 24,
  });
  expect(move(at("192.0.2.1"), at("192.0.2.1"))).toBeUndefined();
  expect(move(at("192.0.2.3"), at("192.0.2.2"))).toBeUndefined();
  expect(move(at("192.0.2.1"), at("192.0.2.2", "192.0.2.3"))).toBeUndefined();
});

test.each<[string, string, string]>([
  ["no settings", "a: 1", "has no settings"],
  ["invalid YAML", "settings: {\n  secret: hunter22", "is not valid YAML: line"],
  ["invalid JSON", '{"settings": hunter22', "is not valid JSON"],
  ["an alias", "settings: &a\n  ntp: *a", "must not contain aliases"],
  ["an API that is not an object", "settings: { ntp: [] }", "settings.ntp must be an object of methods"],
  ["an unknown method", "settings: { ntp: { setNTP: {} } }", "unknown method of ntp that can be set"],
])("rejects a file with %s", async (_, text, message) => {
  const { code, errors } = await vapix(["diff", device.url, await file(text)]);
  expect(code).toBeGreaterThan(0);
  expect(errors).toContain(message);
  expect(errors).not.toContain("hunter22");
});

test.each<[string[], string]>([
  [["diff"], "the address of the device is missing"],
  [["diff", "http://192.0.2.1"], "the file with the wanted settings is missing"],
  [["snapshot", "http://192.0.2.1", "x"], 'unexpected argument "x"'],
  [["apply", "http://192.0.2.1", "/nowhere"], "/nowhere cannot be read (ENOENT)"],
])("rejects %j", async (args, message) => {
  const { code, output, errors } = await vapix(args);
  expect({ code, output }).toEqual({ code: 2, output: "" });
  expect(errors).toContain(message);
});
