import { expect, onTestFinished, test } from "vitest";
import { lintWorkflows } from "../../scripts/lint.ts";
import { createVapixClient } from "../../src/index.ts";
import type { MockServer, MockServerOptions } from "../../src/mock/server.ts";
import { start } from "../mock/start.ts";
import { runNode } from "../program.ts";
import { copySpec } from "./altered-spec.ts";

const ACCOUNT = { username: "root", password: "pass" };

/** Runs workflows against a mock, and gives the exit code and what was printed. */
async function run({ url, certificate }: MockServer, names: string[], variables: NodeJS.ProcessEnv = {}) {
  const fingerprint = certificate ? ["--fingerprint", certificate.fingerprint256] : [];
  const program = runNode("scripts/workflows.ts", ["--url", url, ...fingerprint, ...names], {
    variables: { VAPIX_USERNAME: "root", VAPIX_PASSWORD: "pass", ...variables },
  });
  const code = await program.ended;
  return { code, output: program.output, errors: program.errors };
}

/** The methods that were called, after the one that sees whether the device lets anybody in. */
function calls({ requests }: MockServer): (string | undefined)[] {
  return requests.flatMap(({ status, method }) => (status === 401 ? [] : [method])).slice(1);
}

test("the workflows keep the rules, and a step that names another one's id does not", async () => {
  const spec = await copySpec();
  onTestFinished(spec.remove);
  expect(await lintWorkflows(spec.configFile)).toEqual([]);
  await spec.alter(["spec/workflows/hostname.arazzo.yaml", "stepId: readBack", "stepId: readBefore"]);
  expect((await lintWorkflows(spec.configFile)).map(({ ruleId }) => ruleId)).toContain("stepId-unique");
});

test.each<[string, MockServerOptions]>([
  ["over HTTP, with Digest", { auth: "recommended" }],
  [
    "over HTTPS, with Basic, with another name of the lists of areas",
    { auth: "recommended", tls: true, profile: "12" },
  ],
])("all criteria are met %s, and the device is as it was", async (_, options) => {
  const device = await start(options);
  const camera = createVapixClient(device.url, { ...ACCOUNT, tls: device.certificate });
  const state = async () => [
    await camera.networkSettings.getNetworkInfo(),
    await camera.mqttClient.getClientStatus(),
    await camera.thermometry.listAreas({ presetNbr: 0 }),
  ];
  const before = await state();
  const { code, output, errors } = await run(device, []);
  expect({ code, errors }, output).toEqual({ code: 0, errors: "" });
  expect(output.match(/Workflows: .*/g)).toEqual(Array(3).fill("Workflows: 1 passed, 1 total"));
  expect(await state()).toMatchObject(before);
});

test("what a device does not do is reported, and everything is put back", async () => {
  const device = await start();
  device.on("network-settings", "setHostnameConfiguration", () => ({}));
  device.on("mqtt-client", "activateClient", () => ({}));
  device.on("thermometry", "listAreas", () => ({ areaList: [{ id: 7, name: "vapix-workflow" }] }));
  const { code, output } = await run(device, []);
  expect(code).toBe(1);
  expect(output.match(/(?<=✗ POST \S+ - step )\w+/g)).toEqual(["readBack", "readStatus", "list"]);
  expect(calls(device)).toEqual(
    [
      ["getNetworkInfo", "setHostnameConfiguration", "getNetworkInfo", "setHostnameConfiguration", "getNetworkInfo"],
      ["getApiList", "getClientStatus", "configureClient", "activateClient", "getClientStatus"],
      ["deactivateClient", "configureClient", "getClientStatus"],
      ["getConfigurationCapabilities", "addArea", "listAreas", "removeAreas", "listAreas"],
    ].flat(),
  );
  const { config } = await createVapixClient(device.url).mqttClient.getClientStatus();
  expect(config).toMatchObject({ server: { host: "192.0.2.10" }, keepAliveInterval: 60 });
});

test("an area that stays is reported, an MQTT client in use stays as it is, and inputs replace their defaults", async () => {
  const device = await start();
  device.on("thermometry", "removeAreas", () => ({}));
  await createVapixClient(device.url).mqttClient.activateClient();
  const { code, output } = await run(device, ["--input", "hostname=dock-7"]);
  expect(code).toBe(1);
  expect(output.match(/(?<=✗ POST \S+ - step )\w+/g)).toEqual(["readBefore", "listAfter"]);
  expect(device.requests.map(({ params }) => params)).toContainEqual({
    useDhcpHostname: false,
    staticHostname: "dock-7",
  });
  expect(calls(device)).not.toContain("configureClient");
});

test("a wrong password is reported without the password, and no workflow runs", async () => {
  const { code, output, errors } = await run(await start({ auth: "digest" }), [], { VAPIX_PASSWORD: "another-one" });
  expect({ code, output }).toEqual({ code: 1, output: "" });
  expect(errors).toContain("HTTP 401");
  expect(errors).not.toContain('wrong"');
});

test.each([
  ["an unknown workflow", ["nope"], 'unknown workflow "nope"; available: hostname, mqtt, temperature-area'],
  ["an input without a value", ["--input", "broker"], 'invalid --input "broker"; it must have the form name=value'],
])("%s is wrong usage", async (_, args, message) => {
  const program = runNode("scripts/workflows.ts", ["--url", "http://127.0.0.1:1", ...args]);
  expect(await program.ended).toBe(2);
  expect(program.errors).toBe(`vapix: ${message}\n`);
});
