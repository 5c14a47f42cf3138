import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { type Api, readApi } from "../../scripts/generate/api.ts";
import { type AsyncApi, deviceDocument } from "../../scripts/generate/asyncapi.ts";
import { bundleApis } from "../../scripts/generate/bundle.ts";
import type { Document } from "../../scripts/generate/document.ts";
import { deviceEvents } from "../../scripts/generate/device-events.ts";
import type { Event } from "../../scripts/generate/events.ts";
import { bridgeTopic } from "../../src/events/topic-forms.ts";
import type { Files } from "../../scripts/generate/output.ts";
import type { DeviceDocument } from "../events/documents.ts";
import { read } from "./derived.ts";
import { createProject, type Project } from "./project.ts";
import { sampleBeside } from "./sample.ts";

const TOPIC = "tns1:RuleEngine/tnsaxis:Sample/tnsaxis:Rule";

let project: Project;
let files: Files;
beforeAll(async () => {
  project = await createProject(await sampleBeside("all"));
  files = project.files;
});
afterAll(() => project.remove());

describe("an API with an event that joins", () => {
  test("keeps the rules in the AsyncAPI document", async () => {
    expect(await project.lintDerived("asyncapi/")).toEqual([]);
  });

  test("gets its event into the run-time table", async () => {
    const { events } = await project.load<{ events: Record<string, unknown> }>("generated/client/events.ts");
    expect(events["sample.ruleState"]).toEqual({
      topic: TOPIC,
      api: "sample",
      stateful: true,
      inferredSource: [],
      fields: { RuleID: "integer", Active: "boolean", Load: "number", Level: "integer", Reason: "string" },
    });
    expect(Object.keys(events)).toContain("thermometry.temperatureDeviationDetection");
  });

  test("gets its event read", async () => {
    const { readMessage } = await project.load<typeof import("../../src/events.ts")>("src/events.ts");
    const message = { data: { RuleID: "7", Active: "1", Load: "0.500000", Level: "-1", Reason: "night" } };
    expect(readMessage({ topic: "onvif:RuleEngine/axis:Sample/Rule", timestamp: 1, message })).toMatchObject({
      event: "sample.ruleState",
      api: "sample",
      data: { RuleID: 7, Active: true, Load: 0.5, Level: -1, Reason: "night" },
    });
  });

  const USE = `
import { type DeviceMessage } from "./src/events.ts";
import type { Events } from "./generated/types/events.ts";

export const topic: Events["sample.ruleState"]["topic"] = "${TOPIC}";
export function use(message: DeviceMessage) {
  if (message.event === "thermometry.temperatureDetection") return message.data.AreaID;
  if (message.event !== "sample.ruleState") return undefined;
  const api: "sample" = message.api;
  const stateful: true = message.stateful;
  const active: boolean | undefined = message.data.Active;
  const level: -1 | 3 | (number & {}) | undefined = message.data.Level;
  // @ts-expect-error it is RuleID
  message.data.RuleId;
  return { api, stateful, active, level };
}
`;

  test("gets its event typed to the leaf", () => {
    expect(project.compile({ "use.ts": USE })).toEqual([]);
  });

  test("names in types and docs the field that is the state, and the version that added a field", () => {
    for (const path of ["types/sample.ts", "openapi/sample.methods.json"]) {
      expect(files.get(path)).toContain("True while it is active. This is the state of the event.");
      expect(files.get(path)).toContain("Why it changed. Since API version 1.2.");
    }
  });

  test("names the topics of its event in the docs", () => {
    const { webhooks } = read(files, "openapi/sample.methods.json") as {
      webhooks?: Record<string, { post: { description: string } }>;
    };
    expect(webhooks!.ruleState!.post.description).toBe(
      [
        "Whether a rule is active.",
        "",
        `- ONVIF topic, stateful: \`${TOPIC}\`.`,
        "- MQTT topic after the prefix: `tns:onvif/RuleEngine/tns:axis/Sample/Rule`, or, without namespaces, " +
          "`RuleEngine/Sample/Rule`.",
        "- `topic` in the MQTT payload: `onvif:RuleEngine/axis:Sample/Rule`.",
      ].join("\n"),
    );
  });

  test("leaves its event out of the portable document", () => {
    const { webhooks, components } = read(files, "openapi/vapix.portable.yaml");
    expect(webhooks).toBeUndefined();
    expect(Object.keys(components.schemas).filter((name) => name.includes("Event"))).not.toContain(
      "SampleRuleStateEvent",
    );
  });

  test("gets its event into the AsyncAPI document, as strings", () => {
    const { channels, operations, components } = parse(files.get("asyncapi/device.yaml")!) as DeviceDocument;
    expect(channels["sample.ruleState"]!.address).toBe("{topicPrefix}/tns:onvif/RuleEngine/tns:axis/Sample/Rule");
    expect(channels["sample.ruleState"]!.description).toContain("`{topicPrefix}/RuleEngine/Sample/Rule`");
    expect(Object.keys(channels["sample.ruleState"]!.parameters)).toEqual(["topicPrefix"]);
    expect(channels["sample.ruleState"]!.messages).toEqual({
      "sample.ruleState": { $ref: "#/components/messages/sample.ruleState" },
    });
    expect(operations["sample.ruleState"]).toMatchObject({
      action: "send",
      channel: { $ref: "#/channels/sample.ruleState" },
      messages: [{ $ref: "#/channels/sample.ruleState/messages/sample.ruleState" }],
    });
    expect(components.messages["sample.ruleState"]).toMatchObject({
      payload: { $ref: "#/components/schemas/SampleRuleStateEvent" },
      "x-onvif": { topic: TOPIC, stateful: true },
      examples: [
        {
          payload: {
            topic: "onvif:RuleEngine/axis:Sample/Rule",
            message: {
              source: {},
              key: {},
              data: { RuleID: "7", Active: "1", Load: "0.500000", Level: "3", Reason: "night" },
            },
          },
        },
      ],
    });
    expect(components.schemas.SampleRuleStateData!.properties).toMatchObject({
      RuleID: { type: "string", pattern: "^[+-]?\\d+$", "x-stands-for": "integer" },
      Active: { type: "string", pattern: "^([01]|true|false)$", "x-stands-for": "boolean", "x-state": true },
      Load: { type: "string", description: "Load of the rule.", "x-stands-for": "number" },
      Level: { type: "string", pattern: "^[+-]?\\d+$", "x-stands-for": "integer" },
      Reason: { type: "string", "x-stands-for": "string" },
    });
  });
});

let apis: Api[];
let authored: AsyncApi;
beforeAll(async () => {
  apis = (await bundleApis(project.spec.configFile)).map(({ id, document }) => readApi(id, document));
  authored = parse(await readFile(join(project.spec.path, "spec/asyncapi/device.yaml"), "utf8")) as AsyncApi;
});

test("without the event bridge, no event is published", () => {
  const others = apis.filter(({ id }) => id !== "event-mqtt-bridge");
  expect(Object.keys(deviceDocument(authored, others, []).components!.messages!)).toEqual([
    "lastWillTestament",
    "connectMessage",
    "disconnectMessage",
  ]);
});

describe("an error names", () => {
  /** The APIs with another event of the sample. */
  const withEvent = (change: Partial<Event>) =>
    apis.map((api) =>
      api.id === "sample" ? { ...api, events: api.events.map((event) => ({ ...event, ...change })) } : api,
    );

  test("the name that two events have", () => {
    expect(() => deviceEvents(withEvent({ name: "ruleState" }), deviceEvents(apis, []))).toThrow(
      /^two events have the name \w+\.\w+$/,
    );
  });

  test("the topic that two events have", () => {
    const topic = "tns1:VideoSource/tns1:Thermometry/tnsaxis:TemperatureDetection";
    expect(() => deviceEvents(withEvent({ onvif: { topic, stateful: true } }), [])).toThrow(
      "two events have the topic tns1:VideoSource/tns1:Thermometry/tnsaxis:TemperatureDetection",
    );
  });

  test("the topic that no channel has", () => {
    expect(() => deviceDocument(authored, withEvent({ mqtt: { topic: "{prefix}/rules" } }), [])).toThrow(
      "sample: no channel of spec/asyncapi/device.yaml has the address {prefix}/rules of ruleState",
    );
  });

  test("the payload that two APIs have", () => {
    const payload = "ConnectionMessage";
    const altered = withEvent({ payload, mqtt: { topic: "{deviceTopicPrefix}/event/connection" } });
    const sample = altered.find(({ id }) => id === "sample")!;
    const { components, ...rest } = sample.document;
    const schemas = { ...components.schemas, [payload]: components.schemas.RuleStateEvent! };
    sample.document = { ...rest, components: { ...components, schemas } } as Document;
    expect(() => deviceDocument(authored, altered, [])).toThrow(`two APIs have payloads of the name ${payload}`);
  });
});

test.each([
  [
    "tns1:VideoSource/tns1:RadiometryAlarm/tnsaxis:TemperatureDetection",
    {
      payload: "onvif:VideoSource/RadiometryAlarm/axis:TemperatureDetection",
      mqtt: "tns:onvif/VideoSource/RadiometryAlarm/tns:axis/TemperatureDetection",
      names: "VideoSource/RadiometryAlarm/TemperatureDetection",
    },
  ],
  [
    "tnsaxis:CameraApplicationPlatform/tnsaxis:ObjectAnalytics",
    {
      payload: "axis:CameraApplicationPlatform/ObjectAnalytics",
      mqtt: "tns:axis/CameraApplicationPlatform/ObjectAnalytics",
      names: "CameraApplicationPlatform/ObjectAnalytics",
    },
  ],
  [
    "tns1:A/tnsaxis:B/tns1:C",
    { payload: "onvif:A/axis:B/onvif:C", mqtt: "tns:onvif/A/tns:axis/B/tns:onvif/C", names: "A/B/C" },
  ],
])("the bridge writes a namespace of %s at each change", (topic, forms) => {
  for (const [form, text] of Object.entries(forms)) expect(bridgeTopic(topic, form as "payload")).toBe(text);
});
