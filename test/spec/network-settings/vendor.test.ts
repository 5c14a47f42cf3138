import { describe, expect, test } from "vitest";
import { readContract } from "../contract.ts";
import { readPrinted, testPrinted } from "../vendor.ts";

const contract = readContract("network-settings");
const { requests, answers } = readPrinted("network-settings");

testPrinted("network-settings", {
  methods: 16,
  requests: 25,
  answers: 18,
  refusals: 25,
  misspelt: {
    "request setResolverConfiguration 2": ["useDHCPResolvInfo"],
    "request setWired8021XConfiguration 2": ["mkaCAK", "mkaCKN"],
  },
  misnamed: {
    "answer setGlobalProxyConfiguration 1": "setGlobalProxiesConfiguration",
    "refusal getNetworkInfo 1": undefined,
    "refusal setGlobalProxyConfiguration 1": "setGlobalProxiesConfiguration",
    "refusal setGlobalProxyConfiguration 2": "setGlobalProxiesConfiguration",
  },
});

test("no request has the other spelling of setGlobalProxyConfiguration, and the contract rejects it", () => {
  const { envelope } = requests.find(({ method }) => method === "setGlobalProxyConfiguration")!;
  expect(envelope.method).toBe("setGlobalProxyConfiguration");
  const other = { ...envelope, method: "setGlobalProxiesConfiguration" };
  expect(contract.faults("SetGlobalProxyConfigurationRequest", other)).not.toEqual([]);
  expect(contract.faults("NetworkSettingsRequest", other)).not.toEqual([]);
});

describe("the contract has no name for the vendor's misprints in a response:", () => {
  const info = JSON.stringify(answers.filter(({ method }) => method === "getNetworkInfo"));

  test.each([
    ["status as staus", "WlanStation8021X", "staus", '"staus":"Stopped"'],
    ["params next to configurations", "Wired8021X", "params", '"mode":"WPA-Enterprise-EAPTLS","params":{"identity":""'],
    [
      "supportedModes next to wired",
      "NetworkDevice",
      "supportedModes",
      '}},"supportedModes":["WPA-Enterprise-EAPTLS"]}',
    ],
  ])("%s", (_, schema, misprint, text) => {
    expect(info).toContain(text);
    expect(contract.schema(schema).properties).not.toHaveProperty(misprint);
  });
});
