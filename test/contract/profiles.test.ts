import { apiIds } from "../../src/contract/files.ts";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { profiles } from "../../generated/client/profiles.ts";
import { readContract } from "../../src/contract/methods.ts";
import { axisOsVersions, contractAt, type ProfileName } from "../../src/contract/profiles.ts";
import { createMockServer, type MockServer } from "../../src/mock/server.ts";
import { readContract as readChecked } from "../spec/contract.ts";
import { COLUMNS, ownersOf, plain, rows, unseen } from "../spec/network-settings/presence.ts";
import { type Answer, ask, configure, exchange } from "../mock/exchange.ts";

const running = new Map<ProfileName, MockServer>();
afterAll(() => Promise.all([...running.values()].map((device) => device.close())));
beforeEach(() => running.forEach((device) => device.reset()));

async function send(profile: ProfileName, api: string, body: unknown, headers = {}): Promise<Answer> {
  const device = running.get(profile) ?? (await createMockServer({ profile }));
  running.set(profile, device);
  return exchange(device.url, body, headers, readContract(api).path);
}

const data = async (profile: ProfileName, api: string, method: string, params?: object) =>
  (await send(profile, api, ask(method, params && { params }))).body?.data;

type Body = Record<string, unknown>;

/**
 * Versions that devices were recorded with: announced and, where it is another one, answered; – without the API. Those of
 * 13 are inferred from 12.11.
 */
const RECORDED: Record<string, string[]> = {
  "": ["9.80", "10.12", "11.11", "12", "12.11", "13"],
  "mqtt-client": ["1.0", "1.5", "1.6", "1.6", "1.6", "1.6"],
  "event-mqtt-bridge": ["–", "1.2", "1.2", "1.2", "1.2", "1.2"],
  "network-settings": ["1.6", "1.15", "1.33", "1.37/1.38", "1.37/1.38", "1.37/1.38"],
  fwmgr: ["1.4", "1.4", "1.4/1.5", "1.8", "1.10", "1.10"],
  "io-port-management": ["1.0", "1.1", "1.1", "1.1", "1.1", "1.1"],
  "stream-profiles": ["1.0", "1.0", "1.0", "1.0", "1.0", "1.0"],
  "siren-and-light": ["–", "–", "–", "1.0", "1.0", "1.0"],
  thermometry: ["–", "–", "–", "1.3", "–", "–"],
  "basic-device-info": ["1.1", "1.3", "1.3", "1.3", "1.3", "1.3"],
  "api-discovery": ["1.0", "1.1", "1.1", "1.1", "1.1", "1.1"],
  systemready: ["1.1", "1.2", "1.4", "1.4/1.5", "1.4/1.5", "1.4/1.5"],
};
const versioned = profiles.map(({ name }) => name).filter((name) => name !== "all");
const table = versioned.flatMap((profile) =>
  apiIds().map((api) => {
    const { announced = "–", answers = announced } = readContract(api).document["x-profiles"][profile] ?? {};
    return { profile, api, announced, answers };
  }),
);

describe("the versions of a profile", () => {
  test.each(Object.entries(RECORDED))("%s: are those that were recorded", (id, versions) => {
    const rows = table.filter(({ api }) => api === id);
    const known = rows.map(({ announced, answers }) => (announced === answers ? announced : `${announced}/${answers}`));
    expect(id === "" ? versioned : known).toEqual(versions);
  });

  test.each(versioned)("are those that API discovery of %s announces", async (profile) => {
    const { apiList } = (await data(profile, "api-discovery", "getApiList")) as {
      apiList: { id: string; version: string }[];
    };
    const expected = table.filter((row) => row.profile === profile && row.announced !== "–");
    expect(apiList.map(({ id, version }) => [id, version])).toEqual(expected.map((row) => [row.api, row.announced]));
  });

  test.each(table.filter(({ answers }) => answers !== "–"))(
    "$profile: $api responds with $answers and rejects newer versions",
    async ({ profile, api, answers }) => {
      const supported = await send(profile, api, { method: "getSupportedVersions" });
      expect(supported.body?.data).toEqual({ apiVersions: [answers] });
      const [method] = [...readContract(api).methods.values()].filter((one) => one.versioned);
      const [major, minor] = answers.split(".").map(Number);
      const newer = await send(profile, api, { ...ask(method!.name), apiVersion: `${major}.${minor! + 1}` });
      // systemready has no code of its own for that.
      const wanted = api === "systemready" ? "internal" : "version";
      expect(method!.codes.find((one) => one.kind === wanted)!.code).toBe(newer.body?.error?.code);
      expect(newer.body?.apiVersion).toBe(answers);
    },
  );

  test.each(table.filter(({ answers }) => answers === "–"))("$profile: $api returns a page with 404", async (row) => {
    const { status, headers } = await send(row.profile, row.api, ask("getSupportedVersions"));
    expect([status, headers.get("Content-Type")]).toEqual([404, "text/html; charset=iso-8859-1"]);
  });
});

describe("the profile 13", () => {
  const apis = apiIds().map((api) => [api, readContract(api).document["x-profiles"]] as const);

  test("has every API of 12.11, marked as inferred, with the reason", () => {
    const there = (name: string) => apis.flatMap(([api, own]) => (own[name] && !own[name].absent ? [api] : []));
    expect(there("13")).toEqual(there("12.11"));
    for (const [api, { 13: profile }] of apis)
      if (profile)
        expect([api, profile.inferred, profile.source]).toEqual([api, true, expect.stringMatching(/13.*12\.11/)]);
  });

  test("still has the deprecated time service", () => {
    expect(contractAt(readContract("time-service"), "13")?.methods.size).toBe(7);
  });

  test("alone accepts only HTTPS at its factory settings", () => {
    expect(axisOsVersions.flatMap(({ name, httpsOnly }) => (httpsOnly === undefined ? [] : [name]))).toEqual(["13"]);
  });
});

test("the source for a missing API is the recording that shows it", () => {
  const absent = apiIds().flatMap((api) =>
    Object.entries(readContract(api).document["x-profiles"]).flatMap(([name, { absent: isAbsent, source }]) =>
      isAbsent ? [[api, name, source]] : [],
    ),
  );
  expect(absent).toEqual([
    ["event-mqtt-bridge", "9.80", "A recorded device with AXIS OS 9.80.2.2 does not announce it."],
    ["thermometry", "11.11", "A recorded thermal camera with AXIS OS 11.11.192 does not announce it."],
  ]);
  for (const [api, name] of absent as [string, ProfileName][])
    expect(contractAt(readContract(api), name)).toBeUndefined();
});

describe("methods", () => {
  const LATER = ["setDeviceConfiguration", "setGlobalProxyConfiguration", "setWlanConfiguration"];
  const lacking = table.flatMap(({ profile, api }): [ProfileName, string, string[]][] => {
    const there = contractAt(readContract(api), profile)?.methods;
    const names = there && [...readContract(api).methods.keys()].filter((name) => !there.has(name)).sort();
    return names?.length ? [[profile, api, names]] : [];
  });

  test("that came later than the recordings are absent, and no others", () => {
    expect(lacking.filter(([, api]) => api in RECORDED).sort()).toEqual([
      ["10.12", "network-settings", [...LATER, "wlanSwitchAPToStation"]],
      ["9.80", "basic-device-info", ["getAllUnrestrictedProperties"]],
      [
        "9.80",
        "network-settings",
        ["scanWLANNetworks", ...LATER, "setWLANStationConfiguration", "wlanSwitchAPToStation"].sort(),
      ],
    ]);
  });

  test.each(lacking.flatMap(([profile, api, names]) => names.map((name) => [profile, api, name] as const)))(
    "%s: %s rejects %s as an unknown method",
    async (profile, api, name) => {
      const code = readContract(api)
        .methods.get(name)!
        .codes.find(({ kind }) => kind === "method")!.code;
      expect((await send(profile, api, ask(name))).body?.error?.code).toBe(code);
    },
  );
});

describe("fields that a version reports only if they are set", () => {
  // Both known responses of 9.80 have neither field in the server.
  test.each<[ProfileName, object]>([
    ["9.80", {}],
    ["10.12", { basepath: "", alpnProtocol: "" }],
    ["all", { basepath: "", alpnProtocol: "" }],
  ])("are in a response of %s, empty, as %j", async (profile, empty) => {
    const server = async () => ((await data(profile, "mqtt-client", "getClientStatus"))!.config as Body).server;
    const plain = { protocol: "tcp", host: "192.0.2.10", port: 1883 };
    await send(profile, "mqtt-client", configure());
    expect(await server()).toEqual({ ...plain, ...empty });
    await send(profile, "mqtt-client", configure({}, { basepath: "mqtt", alpnProtocol: "mqtt" }));
    expect(await server()).toEqual({ ...plain, basepath: "mqtt", alpnProtocol: "mqtt" });
  });
});

describe("parameters that came later", () => {
  const IPv4 = { deviceName: "eth0", linkLocalMode: "on" };

  test.each<[ProfileName, object, number | undefined]>([
    ["10.12", IPv4, 109],
    ["11.11", IPv4, undefined],
    ["10.12", { deviceName: "eth0", useDHCPStaticRoutes: true }, 110],
  ])("are rejected by %s: %j", async (profile, params, subCode) => {
    const answer = await send(profile, "network-settings", ask("setIPv4AddressConfiguration", { params }));
    if (subCode === undefined) return expect(answer.body?.data).toEqual({});
    expect(answer.body?.error).toMatchObject({ code: 4004, details: { subCode } });
    expect(answer.headers.get("Vapix-Mock-Reason")).toMatch(
      /^params\.\w+ requires API version 1\.2[19]; this device has 1\.15$/,
    );
  });
});

describe.each<[ProfileName, (typeof COLUMNS)[number]]>([
  ["9.80", "10.12"],
  ["10.12", "10.12"],
  ["11.11", "11.11"],
  ["12", "12.9"],
  ["12.11", "12.11"],
  ["13", "12.11"],
])("getNetworkInfo of %s", (profile, column) => {
  const marked = [...rows, ...unseen].map(([path, , presence]) => {
    return { path, mark: [...presence][COLUMNS.indexOf(column)] };
  });

  test("has the fields that devices send, and no others", async () => {
    const info = (await data(profile, "network-settings", "getNetworkInfo"))!;
    for (const { path, mark } of marked) {
      const { owners, name } = ownersOf(info, path);
      const having = owners.filter((owner) => Object.hasOwn(owner, name));
      if (mark === "–") expect(having, path).toEqual([]);
      else expect([path, having.length > 0, having.length]).toEqual([path, true, owners.length]);
    }
    const known = marked.map(({ path }) => plain(path));
    const besides = membersOf(info).filter(
      (path) => !known.some((row) => row === path || row.startsWith(`${path}.`) || row.startsWith(`${path}[].`)),
    );
    expect(besides).toEqual([]);
  });

  test("has none of the absent ones either once everything was set", async () => {
    await send(profile, "network-settings", ask("addVlan", { params: { masterDeviceName: "eth0", VlanId: 4 } }));
    await send(
      profile,
      "network-settings",
      ask("setIPv4AddressConfiguration", { params: { deviceName: "eth0.4", enabled: true } }),
    );
    const mode = { deviceName: "eth0", mode: "WPA-Enterprise-EAPTLS", identity: "dock-7", certClient: "example" };
    await send(profile, "network-settings", ask("setWired8021XConfiguration", { params: mode }));
    const info = (await data(profile, "network-settings", "getNetworkInfo"))!;
    expect(JSON.stringify(info)).toContain('"eth0.4"');
    for (const { path, mark } of marked.filter((one) => one.mark === "–" && !one.path.includes("IPv6"))) {
      const { owners, name } = ownersOf(info, path);
      expect([path, mark, owners.filter((owner) => Object.hasOwn(owner, name))]).toEqual([path, "–", []]);
    }
  });
});

test.each<[ProfileName, string, string]>([
  ["9.80", "Not connected", "Connected"],
  ["10.12", "disconnected", "connected"],
  ["12", "disconnected", "connected"],
  ["all", "disconnected", "connected"],
])("the MQTT client of %s reports %s, then %s", async (profile, before, after) => {
  const status = async () => (await data(profile, "mqtt-client", "getClientStatus"))!.status;
  await send(profile, "mqtt-client", configure());
  expect(await status()).toMatchObject({ connectionStatus: before });
  await send(profile, "mqtt-client", ask("activateClient"));
  expect(await status()).toMatchObject({ connectionStatus: after });
  const { body } = await send(profile, "mqtt-client", ask("getClientStatus"), { Prefer: "example=getClientStatus" });
  expect(body?.data?.status).toMatchObject({ connectionStatus: after });
});

test.each<[ProfileName, string]>([
  ["12", "arealist"],
  ["all", "areaList"],
])("the areas of %s are in %s", async (profile, name) => {
  expect(await data(profile, "thermometry", "listAreas", { presetNbr: 0 })).toEqual({ [name]: [] });
  expect(await data(profile, "thermometry", "getAreaStatus")).toEqual({ [name]: [] });
});

test.each<[ProfileName, string[]]>([
  ["9.80", ["needsetup", "systemready"]],
  ["10.12", ["needsetup", "systemready"]],
  ["11.11", ["bootid", "needsetup", "systemready", "uptime"]],
  ["12", ["bootid", "needsetup", "passphrasepolicy", "systemready", "uptime"]],
])("systemready of %s reports %j", async (profile, members) => {
  expect(Object.keys((await data(profile, "systemready", "systemready"))!).sort()).toEqual(members);
});

test.each<[ProfileName, string]>([
  ["9.80", "9.80.2.2"],
  ["10.12", "10.12.323"],
  ["11.11", "11.11.192"],
  ["12", "12.9.57"],
  ["12.11", "12.11.77"],
  ["13", "13.0.0"],
])("%s reports version %s from each method", async (profile, Version) => {
  const all = (await data(profile, "basic-device-info", "getAllProperties"))!;
  expect(all.propertyList).toMatchObject({ Version });
  const asked = await data(profile, "basic-device-info", "getProperties", { propertyList: ["Version", "ProdNbr"] });
  expect(all.propertyList).toMatchObject(asked!.propertyList as object);
});

test("the APIs of 9.80 have no status in API discovery, later ones have", async () => {
  const keys = async (profile: ProfileName) => {
    const { apiList } = (await data(profile, "api-discovery", "getApiList")) as { apiList: object[] };
    return new Set(apiList.map((api) => "status" in api));
  };
  expect([await keys("9.80"), await keys("10.12")]).toEqual([new Set([false]), new Set([true])]);
});

test("API discovery requires an account only in 9.80 and 10.12", () => {
  const levels = (["all", ...versioned] as const).map((profile) => {
    const { methods } = contractAt(readContract("api-discovery"), profile)!;
    return [profile, [...new Set([...methods.values()].map(({ level }) => level))].join()];
  });
  expect(Object.fromEntries(levels)).toEqual({
    all: "anonymous",
    "9.80": "viewer",
    "10.12": "viewer",
    "11.11": "anonymous",
    "12": "anonymous",
    "12.11": "anonymous",
    "13": "anonymous",
  });
});

const checked = new Map(apiIds().map((api) => [api, readChecked(api)]));

describe.each(versioned)("responses of %s match the contract", (profile) => {
  const requests = apiIds().flatMap((api) => {
    const there = contractAt(readContract(api), profile)?.methods;
    return Object.entries(checked.get(api)!.requests)
      .filter(([, { method }]) => there?.has(method as string))
      .map(
        ([example, request]) =>
          [api, example, { ...request, apiVersion: "1.0" } as unknown as { method: string }] as const,
      );
  });

  test.each(requests)("%s, %s", async (api, _, request) => {
    for (const headers of [{}, { Prefer: `example=${request.method}` }, { Prefer: "dynamic=true" }]) {
      const { status, body } = await send(profile, api, request, headers);
      expect(checked.get(api)!.answerFaults(request.method, status, body)).toEqual([]);
    }
  });
});

test("an unknown profile, and an API that the profile lacks, are errors that list the known ones", async () => {
  await expect(createMockServer({ profile: "14" as "12" })).rejects.toThrow(
    'unknown profile "14"; available: all, 9.80, 10.12, 11.11, 12, 12.11, 13',
  );
  await expect(createMockServer({ profile: "11.11", apis: ["thermometry"] })).rejects.toThrow(
    /^unknown API "thermometry" in the profile 11\.11; available: api-discovery, /,
  );
});

function membersOf(value: object, path = ""): string[] {
  return Object.entries(value).flatMap(([name, member]) => {
    const at = path === "" ? name : `${path}.${name}`;
    const items = Array.isArray(member) ? (member as unknown[]) : [member];
    const holder = Array.isArray(member) ? `${at}[]` : at;
    return [at, ...items.flatMap((item) => (typeof item === "object" && item !== null ? membersOf(item, holder) : []))];
  });
}
