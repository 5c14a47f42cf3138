import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import { generate } from "../../../scripts/generate.ts";
import { type Api, readApi } from "../../../scripts/generate/api.ts";
import { bundleApis } from "../../../scripts/generate/bundle.ts";
import { checkedProfiles, type Profile, profileTable } from "../../../scripts/generate/profiles.ts";
import { read } from "../derived.ts";
import { sampleBeside, specWithSample } from "../sample.ts";

const SPEC = fileURLToPath(new URL("../../../spec/", import.meta.url));

let apis: Api[];
let known: Profile[];
beforeAll(async () => {
  apis = (await bundleApis(`${SPEC}redocly.yaml`)).map(({ id, document }) => readApi(id, document));
  known = parse(await readFile(`${SPEC}common/profiles.yaml`, "utf8")) as Profile[];
});

/** The error if a text in an API's profiles is another one. */
async function faultsOf(api: string, from: string, to: string): Promise<string> {
  const text = await readFile(`${SPEC}vapix/${api}/profiles.yaml`, "utf8");
  expect(text).toContain(from);
  const authored: unknown = parse(text.replaceAll(from, to), { merge: true });
  try {
    checkedProfiles(
      apis.find(({ id }) => id === api)!,
      authored,
      known,
    );
    return "";
  } catch (error) {
    return (error as Error).message;
  }
}

describe("the profiles of an API name only known things:", () => {
  const words = "{ connected: Connected, disconnected: Not connected }";

  test.each<[what: string, api: string, line: string, other: string, text: string]>([
    [
      "a profile",
      "mqtt-client",
      "'9.80':",
      "'9.81':",
      "'9.81': spec/common/profiles.yaml lacks this version of AXIS OS",
    ],
    ["not all", "mqtt-client", "'9.80':", "all:", "'all': spec/common/profiles.yaml lacks this version of AXIS OS"],
    ["a field", "mqtt-client", "spellings:", "spelling:", "spelling is unknown; available: announced, answers, "],
    ["a version", "mqtt-client", "announced: '1.0'", "announced: '1'", "announced must be an API version"],
    ["a version as text", "mqtt-client", "announced: '1.0'", "announced: 1.0", "announced must be an API version"],
    ["no newer version", "mqtt-client", "announced: '1.0'", "announced: '1.7'", "announced is newer than 1.6"],
    [
      "no newer response version",
      "network-settings",
      "answers: '1.38'",
      "answers: '1.39'",
      "answers is newer than 1.38",
    ],
    ["true or false", "api-discovery", "anonymous: false", "anonymous: no one", "anonymous must be true or false"],
    ["a method", "mqtt-client", "getClientStatus:", "getStatus:", "spellings: getStatus: unknown method"],
    [
      "a path",
      "mqtt-client",
      "status.conn",
      "status.conm",
      "status.conmectionStatus is not a property of the response",
    ],
    [
      "an omitted path",
      "network-settings",
      "devices[].state\n",
      "devices.state\n",
      "devices.state is not a property of",
    ],
    [
      "an item",
      "network-settings",
      "[mode=MACsec-PSK]",
      "[mode=MAC]",
      "configurations[mode=MAC] is not a property of the response",
    ],
    [
      "a value's path",
      "network-settings",
      "system.maxSupportedVlans: 1",
      "system.vlans: 1",
      "values: getNetworkInfo: system.vlans",
    ],
    [
      "a list of paths",
      "network-settings",
      "[system.wlan, 'devices[type=wlan]']",
      "{}",
      "without: getNetworkInfo must be a list of paths",
    ],
    [
      "a reason",
      "ntp",
      "  source: Recorded from devices with AXIS OS 11.11.192.",
      "",
      "'11.11': source is required: which recording or document shows the entry",
    ],
    ["what is inferred", "systemready", "inferred: true", "inferred: maybe", "inferred must be true, or be omitted"],
    ["absence", "thermometry", "absent: true", "absent: false", "absent must be true, or be omitted"],
    [
      "absence alone",
      "thermometry",
      "absent: true",
      "absent: true\n  announced: '1.0'",
      "'11.11': announced cannot be combined with absent",
    ],
    [
      "an omitted path of what is empty",
      "mqtt-client",
      "config.server.basepath,",
      "config.server.basePath,",
      "omitsEmpty: getClientStatus: config.server.basePath is not a property of the response",
    ],
    ["a word in use", "mqtt-client", words, "{ linked: Connected }", '"linked"; available: connected, '],
    ["a word for it", "mqtt-client", words, "{ connected: Linked }", '"Linked"; available: connected, '],
    [
      "a name for it",
      "thermometry",
      "arealist",
      "listOfAreas",
      "areaList: listOfAreas is not a property of the response",
    ],
  ])("%s", async (_, api, line, other, text) => {
    const message = await faultsOf(api, line, other);
    expect(message).toContain(text);
    expect(message).toMatch(new RegExp(`^spec/vapix/${api}/profiles\\.yaml: `));
  });

  test("all faults are reported at once", async () => {
    expect((await faultsOf("network-settings", "getNetworkInfo:", "getInfo:")).split("\n")).toHaveLength(12);
  });
});

describe("a profile that is like another one", () => {
  const entry = { announced: "1.0", source: "Recorded." };
  const profiles = [
    { name: "12.11", description: "A camera." },
    { name: "13", description: "A camera.", like: "12.11", source: "Nothing was recorded." },
  ];
  const checked = (authored: object) =>
    checkedProfiles(
      apis.find(({ id }) => id === "ntp")!,
      authored,
      profiles,
    );

  test("has the entry of that one, as inferred, with the reason", () => {
    const inferred = { announced: "1.0", inferred: true, source: "Nothing was recorded." };
    expect(checked({ "12.11": entry })).toEqual({ "12.11": entry, "13": inferred });
  });

  test("has its own entry if it has one, and none without any", () => {
    const own = { announced: "1.1", source: "Recorded." };
    expect(checked({ "12.11": entry, "13": own })).toEqual({ "12.11": entry, "13": own });
    expect(checked({})).toEqual({});
  });

  test.each([
    [{ like: "12.10", source: "Nothing was recorded." }, 'like: unknown profile "12.10"'],
    [{ like: "12.11" }, "source is required with like"],
  ])("must name a known one and a source: %j", (more, text) => {
    const wrong = [profiles[0]!, { name: "13", description: "A camera.", ...more }];
    expect(() => profileTable(wrong)).toThrow(`spec/common/profiles.yaml: '13': ${text}`);
  });
});

test("an API without profiles belongs to no version of AXIS OS", async () => {
  const spec = await specWithSample();
  onTestFinished(spec.remove);
  const files = await generate(spec.configFile);
  expect(read(files, "openapi/sample.methods.json")).toHaveProperty("x-profiles", {});
  expect(files.get("openapi/mqtt-client.yaml")).not.toContain("x-profiles");
  expect(read(files, "openapi/mqtt-client.methods.json")).toHaveProperty("x-profiles.12");
  expect(files.get("openapi/vapix.portable.yaml")).not.toContain("x-profiles");
});

test("a fault in them is an error of the generation", async () => {
  const spec = await sampleBeside(["thermometry"], ["spec/vapix/thermometry/profiles.yaml", "arealist", "areas"]);
  onTestFinished(spec.remove);
  await expect(generate(spec.configFile)).rejects.toThrow(
    "spec/vapix/thermometry/profiles.yaml: '12': renames: listAreas",
  );
});
