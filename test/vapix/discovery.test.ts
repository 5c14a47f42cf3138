import { describe, expect, test } from "vitest";
import {
  createVapixClient,
  type Discovery,
  VapixHttpError,
  VapixMethodError,
  type VapixClientOptions,
  VapixVersionError,
} from "../../src/index.ts";
import { createMockServer } from "../../src/mock/server.ts";
import { answer, challenge, page, refusal, scripted, success, type Turn } from "./device.ts";

const DISCOVERY = "/axis-cgi/apidiscovery.cgi";

function list(...entries: [id: string, version: string][]): Turn {
  const apiList = entries.map(([id, version]) => ({ id, version, name: id, docLink: "" }));
  return answer({ apiVersion: "1.1", method: "getApiList", data: { apiList } });
}

function connect(options: VapixClientOptions, ...turns: Turn[]) {
  const { fetch, requests } = scripted(...turns);
  const camera = createVapixClient("http://192.0.2.1", { ...options, fetch });
  return { camera, requests, paths: () => requests.map(({ url }) => new URL(url).pathname) };
}

describe("discover", () => {
  test("reports the versions, compared as numbers, of entries that share an id and lack a status", async () => {
    const { camera } = connect({}, list(["mqtt-client", "1.9"], ["mqtt-client", "1.15"], ["privacy-mask", "3.0"]));
    const discovery: Discovery = await camera.discover();
    expect(discovery.apis).toHaveLength(3);
    expect(discovery.version("mqtt-client")).toBe("1.15");
    expect(discovery.version("mqtt-client", 2)).toBeUndefined();
    expect(discovery.version("privacy-mask", 3)).toBe("3.0");
    expect(discovery.version("thermometry")).toBeUndefined();
  });

  test("reports nothing for a device that is too old for it, and does not fail", async () => {
    const { camera } = connect({}, page(404));
    const discovery = await camera.discover();
    expect(discovery.apis).toBeUndefined();
    expect(discovery.version("mqtt-client")).toBeUndefined();
    expect(await camera.supports("mqtt-client", "activateClient")).toBeUndefined();
  });

  test("authenticates to a device that rejects anonymous calls without a challenge", async () => {
    const account = { username: "root", password: "pass" };
    const refused = refusal({ code: 8000, message: "Internal error" });
    const asked = challenge(`Digest realm="AXIS_ACCC8E00A1B2", nonce="bm9uY2U=", algorithm=MD5, qop="auth"`);
    const { camera, requests, paths } = connect(account, refused, asked, success, list(["mqtt-client", "1.0"]));
    expect((await camera.discover()).version("mqtt-client")).toBe("1.0");
    expect(paths()).toEqual([DISCOVERY, "/axis-cgi/basicdeviceinfo.cgi", "/axis-cgi/basicdeviceinfo.cgi", DISCOVERY]);
    expect(requests.map(({ headers }) => headers.has("authorization"))).toEqual([false, false, true, true]);
  });

  test.each([
    ["a method error without an account", refusal({ code: 8000, message: "Internal error" }), VapixMethodError],
    ["another page", page(503), VapixHttpError],
  ])("fails with %s", async (_, turn, error) => {
    await expect(connect({}, turn).camera.discover()).rejects.toBeInstanceOf(error);
  });

  test("sends a request each time", async () => {
    const { camera } = connect({}, list(["thermometry", "1.2"]), list(["thermometry", "1.3"]));
    expect((await camera.discover()).version("thermometry")).toBe("1.2");
    expect((await camera.discover()).version("thermometry")).toBe("1.3");
  });
});

describe("supports", () => {
  const device = list(["thermometry", "1.2"], ["network-settings", "1.15"], ["api-discovery", "1.1"]);

  test.each([
    ["a method of the version", "thermometry", "addGroup", true],
    ["an older method", "thermometry", "addArea", true],
    ["a newer method, as the vendor states", "thermometry", "addOverlayChannel", false],
    ["a newer parameter", "thermometry", "addSpotTemperature.imagesource", false],
    ["an older parameter", "thermometry", "addSpotTemperature.spotCoordinates", true],
    ["an absent API", "mqtt-client", "activateClient", false],
    ["a method that an example shows in a newer version", "network-settings", "setWlanConfiguration", undefined],
    ["a method that an example shows in an older version", "network-settings", "scanWLANNetworks", true],
    [
      "a parameter that an example shows later",
      "network-settings",
      "setIPv4AddressConfiguration.linkLocalMode",
      undefined,
    ],
    ["a method that this version is known to lack", "network-settings", "setGlobalProxyConfiguration", false],
  ] as const)("%s: %s %s %s", async (_, api, feature, expected) => {
    const { camera, requests } = connect({}, device);
    expect(await camera.supports(api, feature as never)).toBe(expected);
    expect(await camera.supports(api, feature as never)).toBe(expected);
    expect(requests).toHaveLength(1);
  });

  test.each([
    ["a method", "thermometry", "addAreas", /^unknown method "addAreas" of thermometry; available: .*addArea,/],
    [
      "a parameter",
      "thermometry",
      "addSpotTemperature.imageSource",
      /^unknown parameter "imageSource" of thermometry addSpotTemperature; available: spotCoordinates, .*imagesource/,
    ],
    [
      "a parameter below another one",
      "mqtt-client",
      "configureClient.server.hosts",
      /^unknown parameter "server.hosts" of .*; available: server\.protocol, server\.host, server\.port/,
    ],
    ["a parameter of a method without any", "mqtt-client", "activateClient.a", /^unknown parameter "a" of mqtt-client/],
  ])("rejects the unknown name of %s with the available ones, and sends nothing", async (_, api, feature, message) => {
    const { camera, requests } = connect({}, device);
    const error: unknown = await camera.supports(api as "mqtt-client", feature as never).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(TypeError);
    expect((error as TypeError).message).toMatch(message);
    expect(requests).toEqual([]);
  });

  test("accepts every parameter of the contract by its path", async () => {
    const { camera } = connect({}, device);
    const paths = ["server.host", "connectMessage.topic", "ssl.CACertID"].map((path) => `configureClient.${path}`);
    for (const path of paths) expect(await camera.supports("mqtt-client", path as never)).toBe(false);
    expect(await camera.supports("thermometry", "addArea.vertices")).toBe(true);
  });
});

describe("a call that the device is too old for", () => {
  test("is not sent if the vendor states the version and discovery ran", async () => {
    const { camera, requests } = connect({}, list(["thermometry", "1.2"]), success);
    await camera.discover();
    const error: unknown = await camera.thermometry.listSpotMeters().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(VapixVersionError);
    expect(error).toMatchObject({
      needed: "1.3",
      announced: "1.2",
      message: "192.0.2.1: thermometry listSpotMeters: this requires API version 1.3; the device has 1.2",
    });
    expect(requests).toHaveLength(1);
  });

  test("is not sent for a parameter either, and sent without it", async () => {
    const { camera, requests } = connect({}, list(["thermometry", "1.0"]), success);
    await camera.discover();
    const params = { coordinateSystem: "coord_neg1_1" } as const;
    await expect(camera.thermometry.getSpotTemperature({ ...params, imagesource: 0 })).rejects.toThrow(
      "requires API version 1.3",
    );
    await camera.thermometry.getSpotTemperature(params);
    expect(requests).toHaveLength(2);
  });

  test("is sent without discovery, and the error is explained", async () => {
    const { camera } = connect({}, refusal({ code: 2102, message: "Method not supported" }, 400));
    await expect(camera.thermometry.listSpotMeters()).rejects.toThrow(
      "refused with 2102: Method not supported (the method requires API version 1.3; discover() returns the versions of the device)",
    );
  });

  test("is sent if only an example shows the version, and the error names both", async () => {
    const unknown = refusal({ code: 4000, message: "Method does not exist" });
    const { camera } = connect({}, list(["network-settings", "1.15"]), unknown);
    await camera.discover();
    await expect(camera.networkSettings.setWlanConfiguration({ countryCode: "SE" })).rejects.toThrow(
      "(the method requires API version 1.27, which is inferred; the device announces 1.15)",
    );
  });

  test.each([
    [2104, "Invalid parameter value"],
    [1100, "Internal error"],
  ])("is not the cause of an error with %i", async (code, message) => {
    const { camera } = connect({}, refusal({ code, message }, 400));
    await expect(camera.thermometry.listSpotMeters()).rejects.toThrow(new RegExp(`${message}$`));
  });
});

describe("a list in another form than the contract has", () => {
  const entry = { id: "thermometry", name: "Thermometry API", docLink: "" };
  const listed = (apiList: unknown) => answer({ data: { apiList } });

  test.each<[what: string, turn: Turn, version: string | undefined, isSupported: boolean | undefined]>([
    ["a version that is a number", listed([{ ...entry, version: 1.2 }]), "1.2", false],
    ["no entry but null", listed([null]), undefined, false],
    ["null among entries", listed([null, { ...entry, version: "1.3" }, null]), "1.3", true],
    ["entries that are not objects", listed(["thermometry", 1, true, [entry]]), undefined, false],
    ["entries without fields", listed([{}]), undefined, false],
    ["a version that is null", listed([{ ...entry, version: null }]), undefined, false],
    ["no version", listed([entry]), undefined, false],
    ["a version that is an object", listed([{ ...entry, version: { toString: 1, valueOf: 1 } }]), undefined, false],
    ["a version that is a list", listed([{ ...entry, version: ["1.3"] }]), undefined, false],
    ["a version that is true", listed([{ ...entry, version: true }]), undefined, false],
    ["a version that is a word", listed([{ ...entry, version: "newest" }]), undefined, false],
    ["an id that is null", listed([{ ...entry, id: null, version: "1.3" }]), undefined, false],
    ["an object in place of the list", listed({ thermometry: "1.3" }), undefined, undefined],
    ["text in place of the list", listed("thermometry"), undefined, undefined],
    ["null in place of the list", listed(null), undefined, undefined],
    ["no list", answer({ data: {} }), undefined, undefined],
    ["data that is null", answer({ data: null }), undefined, undefined],
    ["data that is text", answer({ data: "none" }), undefined, undefined],
    ["data that is a list", answer({ data: [entry] }), undefined, undefined],
  ])("%s is read as far as it can be, and no call fails by it", async (_, turn, version, isSupported) => {
    const { camera, requests } = connect({}, turn, success);
    const discovery = await camera.discover();
    expect(discovery.version("thermometry")).toBe(version);
    expect(discovery.version("thermometry", 2)).toBeUndefined();
    expect(await camera.supports("thermometry", "listSpotMeters")).toBe(isSupported);
    expect(await camera.supports("mqtt-client", "activateClient")).toBe(isSupported === undefined ? undefined : false);
    if (version === "1.2") await expect(camera.thermometry.listSpotMeters()).rejects.toThrow(VapixVersionError);
    else await camera.thermometry.listSpotMeters();
    await camera.mqttClient.activateClient();
    expect(requests).toHaveLength(version === "1.2" ? 2 : 3);
  });

  test("gives the entries that are objects, as they were sent", async () => {
    const { camera } = connect({}, listed([null, { ...entry, version: 1.2, more: [1] }]));
    expect((await camera.discover()).apis).toEqual([{ ...entry, version: 1.2, more: [1] }]);
  });
});

test("the mock device can be discovered", async () => {
  const mock = await createMockServer();
  try {
    const camera = createVapixClient(mock.url);
    expect((await camera.discover()).version("thermometry")).toBe("1.3");
    expect(await camera.supports("thermometry", "listSpotMeters")).toBe(true);
  } finally {
    await mock.close();
  }
});
