import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Schema } from "../../src/contract/document.ts";
import { apiIds } from "../../src/contract/files.ts";
import { markedMembers } from "../../src/contract/marked-members.ts";
import { readContract } from "../../src/contract/methods.ts";
import { requestFaults } from "../../src/contract/request-faults.ts";
import { judgeOf } from "../../src/judge/judge.ts";
import { createMockServer, type MockServer } from "../../src/mock/server.ts";
import { ask, exchange } from "../mock/exchange.ts";

const mqtt = (own: object, server: object = {}) => ({
  server: { protocol: "tcp", host: "broker.example.com", ...server },
  ...own,
});

const overlays = (overlay: object) => ({
  devices: [],
  metadataOverlay: [{ id: 1, ...overlay }],
  perspectives: [],
  scenarios: [],
});

/**
 * Each rule of a request that rests on an inference, with values within it and outside, and what the mock, which has no
 * device or WLAN of an empty name, makes of those outside.
 */
const RULES: [api: string, method: string, path: string, within: object[], outside: [object, code?: number][]][] = [
  ["api-discovery", "getApiList", "params.id", [{ id: "*" }], [[{ id: "" }]]],
  ["api-discovery", "getApiList", "params.version", [{ version: "1.*" }], [[{ version: "" }]]],
  [
    "io-port-management",
    "setStateSequence",
    "params.sequence[].time",
    [{ port: "1", sequence: [{ state: "open", time: 0 }] }],
    [[{ port: "1", sequence: [{ state: "open", time: -1 }] }]],
  ],
  [
    "mqtt-client",
    "configureClient",
    "params.server.port",
    [mqtt({}, { port: 1 }), mqtt({}, { port: 65535 })],
    [0, -1, 65536].map((port) => [mqtt({}, { port })]),
  ],
  ["mqtt-client", "configureClient", "params.server.host", [mqtt({}, { host: "a" })], [[mqtt({}, { host: "" })]]],
  [
    "mqtt-client",
    "configureClient",
    "params.keepAliveInterval",
    [mqtt({ keepAliveInterval: 0 })],
    [[mqtt({ keepAliveInterval: -1 })]],
  ],
  [
    "mqtt-client",
    "configureClient",
    "params.connectTimeout",
    [mqtt({ connectTimeout: 0 })],
    [[mqtt({ connectTimeout: -1 })]],
  ],
  [
    "network-settings",
    "addVlan",
    "params.masterDeviceName",
    [{ masterDeviceName: "eth0", VlanId: 1 }],
    [[{ masterDeviceName: "", VlanId: 4 }, 4004]],
  ],
  [
    "network-settings",
    "addVlan",
    "params.VlanId",
    [2, 4094].map((VlanId) => ({ masterDeviceName: "eth0", VlanId })),
    [0, 4095].map((VlanId) => [{ masterDeviceName: "eth0", VlanId }]),
  ],
  [
    "object-analytics",
    "setConfiguration",
    "params.metadataOverlay",
    [
      overlays({ drawOnAllResolutions: true, resolutions: [] }),
      overlays({ drawOnAllResolutions: true, resolutions: null }),
      overlays({ drawOnAllResolutions: false, resolutions: ["1280x720"] }),
    ],
    [[overlays({ drawOnAllResolutions: true, resolutions: ["1280x720"] })]],
  ],
  ["network-settings", "removeVlan", "params.VlanName", [{ VlanName: "eth0.2" }], [[{ VlanName: "" }, 4004]]],
  ...["scanWLANNetworks", "testWLANStationSettings", "setWLANStationConfiguration"].map(
    (method): (typeof RULES)[number] => [
      "network-settings",
      method,
      "params.deviceName",
      [{ deviceName: "wlan0" }],
      [[{ deviceName: "" }, 5000]],
    ],
  ),
  ...["setDeviceConfiguration", "setIPv4AddressConfiguration", "setIPv6AddressConfiguration"].map(
    (method): (typeof RULES)[number] => [
      "network-settings",
      method,
      "params.deviceName",
      [{ deviceName: "eth0" }],
      [[{ deviceName: "" }, 5000]],
    ],
  ),
  [
    "network-settings",
    "setWired8021XConfiguration",
    "params.deviceName",
    [{ deviceName: "eth0" }],
    [[{ deviceName: "" }, 4004]],
  ],
  [
    "network-settings",
    "setWlanConfiguration",
    "params.countryCode",
    [{ countryCode: "DE" }, { countryCode: "ZZ" }],
    ["de", "De", "DEU", "D", "", "D1"].map((countryCode) => [{ countryCode }]),
  ],
  [
    "network-settings",
    "setResolverConfiguration",
    "params.staticNameServers",
    [[], ["192.0.2.53"], ["::1", "fe80::1"]].map((staticNameServers) => ({ staticNameServers })),
    [["dns.example.com"], [""], ["192.0.2.256"], ["2001:db8::g"], ["2001:db8::53::1"]].map((staticNameServers) => [
      { staticNameServers },
    ]),
  ],
  [
    "network-settings",
    "testWLANStationSettings",
    "params.timeout",
    [{ deviceName: "wlan0", timeout: 0 }],
    [[{ deviceName: "wlan0", timeout: -1 }]],
  ],
  [
    "remote-syslog",
    "setup",
    "params.servers[].port",
    [{ servers: [{ address: "192.0.2.14", port: 1 }] }],
    [0, -1].map((port) => [{ servers: [{ address: "192.0.2.14", port }] }]),
  ],
  ...[
    { service: "siren", pattern: "Alarm: Horror", codes: { priority: 2204, duration: 2208 } },
    { service: "light", pattern: "Steady", codes: { priority: 2205, duration: 2209 } },
  ].flatMap(({ service, pattern, codes }): typeof RULES => {
    const start = (more: object) => ({ [service]: { pattern, ...more } });
    const add = (priority: number) => ({ name: `${service} ${priority}`, [service]: { pattern, priority } });
    const lasting = (unit: string, value: number) => start({ duration: { unit, value } });
    return [
      [
        "siren-and-light",
        "start",
        `params.${service}.priority`,
        [1, 10].map((priority) => start({ priority })),
        [0, 11].map((priority) => [start({ priority }), codes.priority]),
      ],
      [
        "siren-and-light",
        "start",
        `params.${service}.duration`,
        [lasting("seconds", 0), lasting("seconds", 259_200), lasting("repetitions", 0), lasting("repetitions", 20)],
        [
          lasting("seconds", -1),
          lasting("seconds", 259_201),
          lasting("repetitions", -1),
          lasting("repetitions", 21),
        ].map((params) => [params, codes.duration]),
      ],
      [
        "siren-and-light",
        "addProfile",
        `params.${service}.priority`,
        [1, 10].map(add),
        [0, 11].map((priority) => [add(priority), codes.priority]),
      ],
    ];
  }),
  [
    "siren-and-light",
    "stop",
    "params",
    [{ all: ["siren"] }, { all: [] }],
    [
      [{}, 2103],
      [{ all: ["siren"], profile: "Intruder" }, 1203],
      [{ all: ["light"], lightId: 9 }, 1203],
    ],
  ],
  [
    "siren-and-light",
    "setMaintenanceMode",
    "params.duration",
    [{ maintenanceMode: true, duration: 0 }],
    [[{ maintenanceMode: true, duration: -1 }]],
  ],
  ["systemready", "systemready", "params.timeout", [{ timeout: 0 }], [[{ timeout: -1 }]]],
  [
    "time-service",
    "setDateTime",
    "params.dateTime",
    ["1970-01-01T00:00:00Z", "2026-12-24T14:28:53Z", "2069-12-31T23:59:59Z"].map((dateTime) => ({ dateTime })),
    [
      [{ dateTime: "2026-12-24T15:28:53+01:00" }],
      [{ dateTime: "2026-12-24T14:28:53.250Z" }],
      ...["1969-12-31T23:59:59Z", "2026-12-24 14:28:53", "2026-13-24T14:28:53Z", "24:00", ""].map(
        (dateTime): [object, number] => [{ dateTime }, 4004],
      ),
    ],
  ],
];

let device: MockServer;
beforeAll(async () => {
  device = await createMockServer();
});
afterAll(() => device.close());

test("the inferred rules of requests are complete", () => {
  const marked = apiIds().flatMap((api) => {
    const { document, methods } = readContract(api);
    return [...methods].flatMap(([method, { request }]) =>
      markedMembers(document, request, (member) => member["x-should-be"] as Schema | undefined).map(({ path }) =>
        [api, method, path].join(" "),
      ),
    );
  });
  expect(RULES.map(([api, method, path]) => [api, method, path].join(" ")).sort()).toEqual(marked.sort());
});

describe.each(RULES)("%s %s: %s", (api, method, path, within, outside) => {
  const requestOf = (params: object) => ask(method, { params });
  // That a method is deprecated is a difference of each call.
  const differences = (params: object) =>
    judgeOf(api)
      .request(method, requestOf(params))
      .filter(({ kind }) => kind !== "deprecated")
      .map(({ verdict, kind, path: at }) => [verdict, kind, at]);
  const errorOf = async (params: object) => {
    const { path: cgi } = readContract(api);
    const { status, body } = await exchange(device.url, requestOf(params), {}, cgi);
    expect(status).toBe(200);
    return (body?.["error"] as { code: number } | undefined)?.code;
  };

  test.each(within.map((params) => [JSON.stringify(params), params]))("%s is within it", async (_, params) => {
    expect(differences(params)).toEqual([]);
    expect(await errorOf(params)).toBeUndefined();
  });

  test.each(outside.map(([params, code]) => [JSON.stringify(params), params, code] as const))(
    "%s is outside, which is valid, and a difference",
    async (_, params, code) => {
      expect(requestFaults(api, method, requestOf(params))).toEqual([]);
      expect(differences(params)).toEqual(expect.arrayContaining([["difference", "value", path]]));
      expect(differences(params).every(([verdict]) => verdict === "difference")).toBe(true);
      expect(await errorOf(params)).toBe(code);
    },
  );
});
