import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { lint, loadConfig } from "@redocly/openapi-core";
import { expect, onTestFinished, test } from "vitest";
import { generate } from "../../scripts/generate.ts";
import { write } from "../../scripts/generate/output.ts";
import { lintDerived } from "../../scripts/lint.ts";
import { type Alteration, type Folder, temporaryFolder } from "../folder.ts";

const CONFIG = fileURLToPath(new URL("../../spec/redocly.yaml", import.meta.url));
const files = await generate(CONFIG);

async function derived(...alterations: Alteration[]): Promise<Folder> {
  const folder = await temporaryFolder();
  onTestFinished(folder.remove);
  await write(folder.path, files);
  await folder.alter(...alterations);
  return folder;
}

test("the derived documents have no problems", async () => {
  const { path } = await derived();
  expect(await lintDerived(CONFIG, `${path}/openapi`)).toEqual([]);
});

test.each<[file: string, from: string, to: string, ruleId: string]>([
  ["mqtt-client.yaml", "operationId: callMqttClient", "operationId: call_mqtt_client", "rule/operation-id"],
  ["mqtt-client.json", '"port": 8883', '"port": "8883"', "no-invalid-media-type-examples"],
  [
    "mqtt-client.methods.yaml",
    "summary: Activate the MQTT client",
    "summary: activate the MQTT client",
    "rule/summary",
  ],
  [
    "mqtt-client.methods.yaml",
    "operationId: activateClient",
    "operationId: deactivateClient",
    "operation-operationId-unique",
  ],
  ["vapix.portable.yaml", "port: 8883", "port: '8883'", "no-invalid-media-type-examples"],
  ["vapix.portable.yaml", "default: 60", "default: 60\n          const: 60", "struct"],
  ["vapix.portable.yaml", "#/components/schemas/MqttClientNoData", "#/components/schemas/NoData", "no-unresolved-refs"],
])("a problem in %s is found: %j → %j", async (file, from, to, ruleId) => {
  const { path } = await derived([`openapi/${file}`, from, to]);
  const problems = await lintDerived(CONFIG, `${path}/openapi`);
  expect(problems).toContainEqual(expect.objectContaining({ ruleId, severity: "error" }));
  expect(new Set(problems.map(({ location }) => basename(location[0]!.source.absoluteRef)))).toEqual(new Set([file]));
});

test("rules of the authored form, which a document with a path per method cannot keep, are left out", async () => {
  const { path } = await derived();
  const config = await loadConfig({ configPath: CONFIG });
  const problems = await lint({ ref: `${path}/openapi/mqtt-client.methods.yaml`, config });
  expect(problems.map(({ ruleId }) => ruleId)).toEqual(
    expect.arrayContaining(["rule/authored-path", "vapix/authored-methods", "vapix/authored-names"]),
  );
  expect(problems.filter(({ ruleId }) => !ruleId.includes("/authored-"))).toEqual([]);
});
