import { cp } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { lint, loadConfig } from "@redocly/openapi-core";
import { expect, onTestFinished, test } from "vitest";
import { lintDerived } from "../../scripts/lint.ts";
import { type Folder, temporaryFolder } from "../folder.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const CONFIG = join(ROOT, "spec/redocly.yaml");

/** A folder with one of the derived documents, altered. */
async function derived(file: string, from: string, to: string): Promise<Folder> {
  const folder = await temporaryFolder();
  onTestFinished(folder.remove);
  await cp(join(ROOT, "generated", file), join(folder.path, file));
  await folder.alter([file, from, to]);
  return folder;
}

test.each<[what: string, from: string, to: string, ruleId: string, message?: string]>([
  ["an unknown field", "    action: send", "    actions: send", "struct"],
  ["an unknown quality of service", "qos: 1", "qos: once", "struct"],
  ["a missing message", "messages/lastWillTestament", "messages/lastWill", "no-unresolved-refs"],
  [
    "a field next to a reference",
    'payload:\n        $ref: "#',
    'payload:\n        description: Text.\n        $ref: "#',
    "spec-ref-siblings",
  ],
  ["a license without an address", "    url: https://opensource.org/license/mit\n", "", "info-license-strict"],
  ["a missing security scheme", "securitySchemes/account", "securitySchemes/user", "security-defined"],
  ["a summary with a period", "summary: Connected", "summary: Connected.", "rule/summary"],
  [
    "a description without one",
    "True in the connect message, false in the other two.",
    "true or false",
    "rule/schema-description",
  ],
  [
    "a part of an address that is not a parameter",
    "{topicPrefix}/tns:onvif/VideoSource",
    "{prefix}/tns:onvif/VideoSource",
    "vapix/channels",
    "prefix must stand both in the address and in the parameters.",
  ],
  [
    "a parameter that is in no address",
    'address: "{topicPrefix}/{eventTopic}"',
    "address: events",
    "vapix/channels",
    "eventTopic must stand both in the address and in the parameters.",
  ],
  [
    "a message without an example",
    "examples:\n        - payload:",
    "x-examples:\n        - payload:",
    "vapix/channels",
    "The message lastWillTestament has no examples.",
  ],
  [
    "a channel without messages",
    'messages:\n      bridgedEvent:\n        $ref: "#/components/messages/bridgedEvent"',
    "x-messages: {}",
    "vapix/channels",
    "A channel has at least one message.",
  ],
])("a problem in the AsyncAPI document is found: %s", async (_, from, to, ruleId, message = "") => {
  const { path } = await derived("asyncapi/device.yaml", from, to);
  const problems = await lintDerived(CONFIG, `${path}/asyncapi`);
  expect(problems).toContainEqual(
    expect.objectContaining({ ruleId, severity: "error", message: expect.stringContaining(message) as string }),
  );
});

test.each<[file: string, from: string, to: string, ruleId: string]>([
  ["mqtt-client.yaml", "operationId: callMqttClient", "operationId: call_mqtt_client", "rule/operation-id"],
  ["mqtt-client.json", '"port":8883', '"port":"8883"', "no-invalid-media-type-examples"],
  [
    "mqtt-client.methods.json",
    '"summary":"Activate the MQTT client"',
    '"summary":"activate the MQTT client"',
    "rule/summary",
  ],
  [
    "mqtt-client.methods.json",
    '"operationId":"activateClient"',
    '"operationId":"deactivateClient"',
    "operation-operationId-unique",
  ],
  ["vapix.portable.yaml", "port: 8883", "port: '8883'", "no-invalid-media-type-examples"],
  ["vapix.portable.yaml", "maximum: 65535", "maximum: 65535\n          const: 60", "struct"],
  ["vapix.portable.yaml", "#/components/schemas/MqttClientNoData", "#/components/schemas/NoData", "no-unresolved-refs"],
])("a problem in %s is found: %j → %j", async (file, from, to, ruleId) => {
  const { path } = await derived(`openapi/${file}`, from, to);
  const problems = await lintDerived(CONFIG, `${path}/openapi`);
  expect(problems).toContainEqual(expect.objectContaining({ ruleId, severity: "error" }));
  expect(new Set(problems.map(({ location }) => basename(location[0]!.source.absoluteRef)))).toEqual(new Set([file]));
});

test("rules of the authored form, which a document with a path per method cannot keep, are left out", async () => {
  const config = await loadConfig({ configPath: CONFIG });
  const problems = await lint({ ref: join(ROOT, "generated/openapi/mqtt-client.methods.json"), config });
  expect(problems.map(({ ruleId }) => ruleId)).toEqual(
    expect.arrayContaining(["rule/cgi-path", "vapix/authored-names"]),
  );
  expect(problems.filter(({ ruleId }) => !/\/(authored|cgi|rest)-/.test(ruleId))).toEqual([]);
});
