import { rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { lintAuthored } from "../../scripts/lint.ts";
import type { Alteration } from "../folder.ts";
import { copyCgis, copySpec, type SpecCopy } from "./altered-spec.ts";
import { createLinter, type Linter } from "./linter.ts";

const MQTT = "spec/vapix/mqtt-client";
const THERMO = "spec/vapix/thermometry/events.yaml";
const ANY_AREA =
  "    x-onvif:\n      topic: tns1:VideoSource/tns1:RadiometryAlarm/tnsaxis:TemperatureDetectionAnyArea\n" +
  "      stateful: true\n";
const SPOT = "spec/vapix/thermometry/methods/getSpotTemperature.yaml";
const GROUP = "spec/vapix/thermometry/methods/addGroup.yaml";
const OPENAPI = `${MQTT}/openapi.yaml`;
const ERRORS = `${MQTT}/errors.yaml`;
const CONFIGURE = `${MQTT}/methods/configureClient.yaml`;
const ACTIVATE = `${MQTT}/methods/activateClient.yaml`;
const STATUS = `${MQTT}/methods/getClientStatus.yaml`;

const REQUEST_SCHEMA = "            schema:\n              $ref: '#/components/schemas/MqttClientRequest'\n";
const ANSWER_SCHEMA = "              schema:\n                $ref: '#/components/schemas/MqttClientResponse'\n";
const HOST = "    host:\n      type: string\n      minLength: 1\n";
/** What ends the list of codes. */
const LAST_CODE = "\n    - type: integer\nMqttClientRefusal:";
const INTERNAL_ERROR = "    - const: 1100\n      title: Internal error\n";
const SUMMARY = "summary: Call a method of the MQTT client API";
const DESCRIPTION =
  "description: All methods share this path; the member `method` of the body says which one is called.";
const PATH = "/axis-cgi/mqtt/client.cgi:";

/** What the rule of each title finds: the alteration, and a part of the message where a rule has several. */
type Row = [title: string, alterations: Alteration[], message?: string];

let spec: SpecCopy;
let problems: Linter;
beforeAll(async () => {
  spec = await copyCgis();
  problems = createLinter(spec, "cgi");
});
afterAll(() => spec.remove());

function rule(ruleId: string, rows: Row[]): void {
  describe(ruleId, () => {
    test.each(rows)("refuses %s", async (_title, alterations, message = "") => {
      const found = await problems(alterations, ruleId);
      expect(found.map((problem) => problem.message)).toContainEqual(expect.stringContaining(message));
      expect(new Set(found.map(({ severity }) => severity))).toEqual(new Set(["error"]));
    });
  });
}

test("a success is no refusal", async () => {
  const found = await problems([[ACTIVATE, "  not:\n    $ref: ../../../common/envelope.yaml#/AnyRefusal\n", ""]]);
  expect(found.map(({ message }) => message)).toContainEqual(
    "activateClient: ActivateClientResponse must be `not` an AnyRefusal.",
  );
});

test("a list of codes may also have a type that only an erratum names", async () => {
  const withErratum = LAST_CODE.replace("integer\n", "integer\n    - type: string\n      x-erratum: MQ-02\n");
  expect(await problems([[ERRORS, LAST_CODE, withErratum]])).toEqual([]);
});

test("a value of a request may be one of several formats, which does not open it", async () => {
  const host =
    "    host:\n      anyOf:\n        - { type: string, format: ipv4 }\n        - { type: string, format: hostname }\n";
  expect(await problems([[CONFIGURE, HOST, host]])).toEqual([]);
});

describe("rules of the shelf", () => {
  rule("component-name-unique", [
    ["two schemas of one name in different files", [[STATUS, "MqttTlsStatus", "MqttTlsOptions"]]],
  ]);
  rule("no-invalid-media-type-examples", [
    [
      "an example with a value of the wrong type",
      [[`${MQTT}/examples/configureClient.request.yaml`, "port: 8883", "port: '8883'"]],
    ],
    [
      "an example with a member that the schema lacks",
      [[`${MQTT}/examples/activateClient.request.yaml`, "params: {}", "params: { port: 1 }"]],
    ],
    [
      "an example with TLS options for plain TCP",
      [[`${MQTT}/examples/configureClient.request.yaml`, "protocol: ssl", "protocol: tcp"]],
    ],
    ["an event whose example does not fit", [[`${MQTT}/events.yaml`, "connected: true", "connected: 1"]]],
  ]);
  rule("no-mixed-number-range-constraints", [
    [
      "an inclusive and an exclusive limit together",
      [[CONFIGURE, "minimum: 1\n", "minimum: 1\n      exclusiveMinimum: 0\n"]],
    ],
  ]);
  rule("operation-operationId", [
    ["an operation without an id", [[OPENAPI, "      operationId: callMqttClient\n", ""]]],
  ]);
  rule("operation-singular-tag", [["two tags", [[OPENAPI, "tags: [MQTT client]", "tags: [MQTT client, Broker]"]]]]);
  rule("request-mime-type", [
    [
      "a request that is not JSON",
      [[OPENAPI, `application/json:\n${REQUEST_SCHEMA}`, `text/plain:\n${REQUEST_SCHEMA}`]],
    ],
  ]);
  rule("response-mime-type", [
    ["an answer that is neither JSON nor text", [["spec/common/responses.yaml", "text/html:", "text/csv:"]]],
  ]);
  rule("tags-alphabetical", [
    ["tags out of order", [[OPENAPI, "tags:\n  - name", "tags:\n  - name: Zone\n    description: A zone.\n  - name"]]],
  ]);
  rule("spec-strict-refs", [
    [
      "a reference where OpenAPI has none",
      [[OPENAPI, "\nexternalDocs:\n", "\nexternalDocs:\n  $ref: '#/x-docs'\nx-docs:\n"]],
    ],
  ]);
  // Warnings of the recommended set are errors.
  rule("no-unused-components", [
    ["a schema that nothing uses", [[OPENAPI, "  schemas:\n", "  schemas:\n    Spare:\n      type: string\n"]]],
  ]);
});

describe("assertions", () => {
  rule("rule/operation-id", [["an id in another case", [[OPENAPI, "callMqttClient", "call_mqtt_client"]]]]);
  rule("rule/summary", [
    ["an operation without a summary", [[OPENAPI, `      ${SUMMARY}\n`, ""]]],
    ["a summary in lower case", [[OPENAPI, SUMMARY, "summary: call a method"]]],
    ["a summary with a period", [[OPENAPI, SUMMARY, "summary: Call a method."]]],
    ["a summary of 61 characters", [[OPENAPI, SUMMARY, `summary: C${"a".repeat(60)}`]]],
  ]);
  rule("rule/description", [
    ["an operation without a description", [[OPENAPI, `      ${DESCRIPTION}\n`, ""]]],
    ["a description in lower case", [[OPENAPI, DESCRIPTION, "description: all methods share this path."]]],
    ["a description without a period", [[OPENAPI, DESCRIPTION, "description: All methods share this path"]]],
  ]);
  rule("rule/schema-description", [
    [
      "a schema's description in lower case",
      [[CONFIGURE, "description: Topic to publish on.", "description: topic to publish on."]],
    ],
    [
      "a schema's description without a period",
      [[CONFIGURE, "description: Topic to publish on.", "description: Topic to publish on"]],
    ],
  ]);
  rule("rule/schema-name", [
    ["a schema's name in another case", [[OPENAPI, "MqttClientRequest", "mqttClientRequest"]]],
  ]);
  rule("rule/example-name", [
    ["an example's name in another case", [[OPENAPI, "configureClientMinimal:", "configureClient-minimal:"]]],
  ]);
  rule("rule/cgi-path", [
    ["a path with a fragment", [[OPENAPI, PATH, "/axis-cgi/mqtt/client.cgi#activateClient:"]]],
    ["a path with a query", [[OPENAPI, PATH, "/axis-cgi/mqtt/client.cgi?method=activateClient:"]]],
    ["a path that is no CGI", [[OPENAPI, PATH, "/axis-cgi/mqtt/client:"]]],
    ["a path outside of axis-cgi", [[OPENAPI, PATH, "/local/mqtt/client.cgi:"]]],
    ["a path in capitals", [[OPENAPI, PATH, "/axis-cgi/mqtt/Client.cgi:"]]],
  ]);
  rule("rule/cgi-post", [
    ["a path without post", [[OPENAPI, "    post:\n", "    x-post:\n"]]],
    ...["get", "put", "patch", "delete", "head", "options", "trace", "parameters"].map((key): Row => [
      `${key} beside post`,
      [[OPENAPI, "    post:\n", `    ${key}: ${key === "parameters" ? "[]" : "{}"}\n    post:\n`]],
    ]),
  ]);
  rule("rule/cgi-media-types", [
    ["plain text from a device", [["spec/common/responses.yaml", "text/html:", "text/plain:"]]],
  ]);
  rule(
    "rule/authored-keywords",
    [
      "nullable: true",
      "example: dock-7",
      "allOf: []",
      "prefixItems: []",
      "unevaluatedProperties: false",
      "dependentSchemas: {}",
      "dependentRequired: {}",
    ].map((keyword): Row => [
      `a schema with ${keyword.split(":")[0]}`,
      [[CONFIGURE, HOST, `${HOST}      ${keyword}\n`]],
    ]),
  );
});

describe("plugin", () => {
  rule("vapix/cgi-bodies", [
    [
      "a request without JSON",
      [[OPENAPI, `application/json:\n${REQUEST_SCHEMA}`, `text/plain:\n${REQUEST_SCHEMA}`]],
      "The request has no application/json",
    ],
    [
      "a 200 answer without JSON",
      [[OPENAPI, `application/json:\n${ANSWER_SCHEMA}`, `text/html:\n${ANSWER_SCHEMA}`]],
      "The 200 answer has no application/json",
    ],
    [
      "an operation without a 200 answer",
      [[OPENAPI, "        '200':", "        '201':"]],
      "The 200 answer has no application/json",
    ],
    [
      "a request whose schema is written in place",
      [[OPENAPI, REQUEST_SCHEMA, "            schema:\n              type: object\n"]],
      "The schema of the request must be a $ref",
    ],
    [
      "a 200 answer whose schema is written in place",
      [[OPENAPI, ANSWER_SCHEMA, "              schema:\n                type: object\n"]],
      "The schema of the 200 answer must be a $ref",
    ],
    [
      "a request without examples",
      [[OPENAPI, `${REQUEST_SCHEMA}            examples:`, `${REQUEST_SCHEMA}            x-examples:`]],
      "The request has no examples",
    ],
    [
      "a 200 answer without examples",
      [[OPENAPI, `${ANSWER_SCHEMA}              examples:`, `${ANSWER_SCHEMA}              x-examples:`]],
      "The 200 answer has no examples",
    ],
  ]);
  rule("vapix/cgi-codes", [
    [
      "answers without a refusal",
      [[OPENAPI, "        - $ref: errors.yaml#/MqttClientRefusal\n", ""]],
      "No schema among the answers describes a refusal",
    ],
    ["a list of codes that is closed", [[ERRORS, LAST_CODE, "\nMqttClientRefusal:"]], "ends with `type: integer`"],
    [
      "a list of codes that ends with a code",
      [[ERRORS, LAST_CODE, LAST_CODE.replace("integer\n", "integer\n      const: 2107\n")]],
      "ends with `type: integer`",
    ],
    [
      "a code that is not an anyOf",
      [[ERRORS, "      $ref: '#/MqttClientErrorCode'\n", "      type: integer\n"]],
      "ends with `type: integer`",
    ],
    ["a code that is a text", [[ERRORS, "const: 1100", "const: '1100'"]], "an integer `const`"],
    ["a code without a title", [[ERRORS, "      title: Internal error\n", ""]], "lacks a `title`"],
    [
      "a code without a description",
      [[ERRORS, "      description: The device failed. Its log tells more, and a restart may help.\n", ""]],
      "lacks a `description`",
    ],
    [
      "a code of an unknown kind",
      [[ERRORS, "x-kind: internal", "x-kind: device"]],
      "lacks an `x-kind` out of internal, version, json",
    ],
    [
      "a code without an HTTP status",
      [[ERRORS, "x-kind: internal\n      x-http-status: 200", "x-kind: internal"]],
      "lacks an `x-http-status`",
    ],
    [
      "a code with an HTTP status that has no answer",
      [[ERRORS, "x-kind: internal\n      x-http-status: 200", "x-kind: internal\n      x-http-status: 500"]],
      "lacks an `x-http-status` out of 200",
    ],
    [
      "a code in a list within the list",
      [[ERRORS, INTERNAL_ERROR, `    - anyOf:\n        - const: 1101\n        - type: integer\n${INTERNAL_ERROR}`]],
      "lacks a `title`, a `description`, an `x-kind`",
    ],
  ]);
  rule("vapix/cgi-methods", [
    [
      "requests without a discriminator",
      [[OPENAPI, "discriminator:", "x-discriminator:"]],
      "a discriminator on `method` and a mapping",
    ],
    [
      "a discriminator on another member",
      [[OPENAPI, "propertyName: method", "propertyName: context"]],
      "a discriminator on `method` and a mapping",
    ],
    [
      "a discriminator without a mapping",
      [[OPENAPI, "        mapping:", "        x-mapping:"]],
      "a discriminator on `method` and a mapping",
    ],
    [
      "requests that are an anyOf",
      [
        [
          OPENAPI,
          "description: A request of any method.\n      oneOf:",
          "description: A request of any method.\n      anyOf:",
        ],
      ],
      "a discriminator on `method` and a mapping",
    ],
    [
      "a request that is not in the mapping",
      [[OPENAPI, "          activateClient: methods/activateClient.yaml#/ActivateClientRequest\n", ""]],
      "ActivateClientRequest must stand both in oneOf and in the mapping",
    ],
    [
      "a request that is not in oneOf",
      [[OPENAPI, "        - $ref: methods/activateClient.yaml#/ActivateClientRequest\n", ""]],
      "ActivateClientRequest must stand both in oneOf and in the mapping",
    ],
    [
      "a request's schema of another name",
      [
        [OPENAPI, "ActivateClientRequest", "StartClientRequest"],
        [ACTIVATE, "ActivateClientRequest", "StartClientRequest"],
      ],
      "activateClient: the schema must be named ActivateClientRequest, not StartClientRequest",
    ],
    [
      "a request of another method",
      [[ACTIVATE, "const: activateClient\n    params", "const: startClient\n    params"]],
      "is not `const: activateClient`",
    ],
    [
      "parameters whose schema is written in place",
      [
        [
          CONFIGURE,
          "    params:\n      $ref: '#/ConfigureClientParams'\n",
          "    params:\n      type: object\n      additionalProperties: false\n",
        ],
      ],
      "configureClient: the schema of `params` must be a $ref",
    ],
    [
      "a method without a title",
      [[ACTIVATE, "  title: Activate the MQTT client\n", ""]],
      "activateClient: the title is its summary",
    ],
    [
      "a title in lower case",
      [[ACTIVATE, "title: Activate the", "title: activate the"]],
      "activateClient: the title is its summary",
    ],
    [
      "a title with a period",
      [[ACTIVATE, "title: Activate the MQTT client", "title: Activate."]],
      "activateClient: the title is its summary",
    ],
    [
      "a title of 61 characters",
      [[ACTIVATE, "title: Activate the MQTT client", `title: A${"b".repeat(60)}`]],
      "activateClient: the title is its summary",
    ],
    [
      "a method without a description",
      [[ACTIVATE, "  description: >-\n    Makes", "  x-description: >-\n    Makes"]],
      "activateClient: a description is missing",
    ],
    [
      "a method without a link to the vendor",
      [[ACTIVATE, "  externalDocs:", "  x-docs:"]],
      "activateClient: externalDocs",
    ],
    [
      "a method without a level",
      [[ACTIVATE, "  x-security-level: administrator\n", ""]],
      "activateClient: x-security-level",
    ],
    [
      "an unknown level",
      [[ACTIVATE, "x-security-level: administrator", "x-security-level: root"]],
      "activateClient: x-security-level",
    ],
    ["a method without an effect", [[ACTIVATE, "  x-effect: configures\n", ""]], "activateClient: x-effect"],
    ["an unknown effect", [[ACTIVATE, "x-effect: configures", "x-effect: connects"]], "activateClient: x-effect"],
    ["a method without a version", [[ACTIVATE, "  x-since: '1.0'\n", ""]], "activateClient: x-since"],
    ["a version that is none", [[ACTIVATE, "x-since: '1.0'", "x-since: '10.12.0'"]], "activateClient: x-since"],
    [
      "a method without an answer",
      [[OPENAPI, "        - $ref: methods/activateClient.yaml#/ActivateClientResponse\n", ""]],
      "ActivateClientResponse is missing among the answers",
    ],
    [
      "an answer of another method",
      [[ACTIVATE, "const: activateClient\n      x-expected", "const: startClient\n      x-expected"]],
      "ActivateClientResponse does not name the method",
    ],
    [
      "data whose schema is written in place",
      [[STATUS, "    data:\n      $ref: '#/GetClientStatusData'\n", "    data:\n      type: object\n"]],
      "getClientStatus: the schema of `data` in GetClientStatusResponse must be a $ref",
    ],
    [
      "a method without an example request",
      [[OPENAPI, "              activateClient:\n                $ref: examples/activateClient.request.yaml\n", ""]],
      "an example request named activateClient is missing",
    ],
    [
      "a method without an example answer",
      [
        [
          OPENAPI,
          "                activateClient:\n                  $ref: examples/activateClient.response.yaml\n",
          "",
        ],
      ],
      "an example answer named activateClient is missing",
    ],
    [
      "a method without an example of a refusal",
      [
        [
          OPENAPI,
          "activateClientInternalError:\n                  $ref: examples/activateClient.internalError.response.yaml",
          "getClientStatusInternalError:\n                  $ref: examples/activateClient.internalError.response.yaml",
        ],
      ],
      "activateClient: an example of a refusal is missing",
    ],
    [
      "an example request of no method",
      [[OPENAPI, "              configureClientMinimal:", "              minimal:"]],
      "The example minimal does not start with the name of a method",
    ],
    [
      "an example answer of no method",
      [[OPENAPI, "activateClientInternalError:", "activateClientinternalError:"]],
      "The example activateClientinternalError does not start with the name of a method",
    ],
  ]);
  rule("vapix/authored-names", [
    [
      "a schema's member that is not in the list",
      [[CONFIGURE, "    CACertID:", "    caCertId:"]],
      '"caCertId" is not in words.txt',
    ],
    [
      "a member that only an answer has",
      [[STATUS, "    CACertID:", "    CaCertID:"]],
      '"CaCertID" is not in words.txt',
    ],
    [
      "an example's member that is not in the list",
      [[`${MQTT}/examples/getClientStatus.response.yaml`, "connectionStatus:", "connectionstatus:"]],
      '"connectionstatus" is not in words.txt',
    ],
    [
      "a member of an event's example that is not in the list",
      [[`${MQTT}/events.yaml`, "            serialNumber: A", "            serialnumber: A"]],
      '"serialnumber" is not in words.txt',
    ],
    [
      "a member whose word was taken from the list",
      [[`${MQTT}/words.txt`, "basepath\n", ""]],
      '"basepath" is not in words.txt',
    ],
  ]);
  rule("vapix/cgi-events", [
    ["an event that does not say where it goes", [[THERMO, ANY_AREA, ""]], "has either x-mqtt or x-onvif"],
    [
      "a topic without namespaces",
      [[THERMO, "tnsaxis:DeviationDetection", "DeviationDetection"]],
      "a `topic` with tns1: or tnsaxis: in each part",
    ],
    [
      "an ONVIF event of no kind",
      [[THERMO, ANY_AREA, ANY_AREA.replace(/ +stateful.*\n/, "")]],
      "x-onvif has `stateful`",
    ],
    [
      "a quality of service that there is not",
      [[`${MQTT}/events.yaml`, "qos: 1", "qos: 3"]],
      "both of `qos` (0, 1, 2) and `retain` or neither",
    ],
    ["a quality of service alone", [[`${MQTT}/events.yaml`, "      retain: true\n", ""]], "or neither"],
    [
      "an event without an example",
      [[THERMO, "          example:\n            AreaName: AnyArea\n            AlarmActive: true\n", ""]],
      "has a `$ref` for its schema, and an `example`",
    ],
    [
      "a closed event",
      [[THERMO, "TemperatureDetectionEvent:\n", "TemperatureDetectionEvent:\n  additionalProperties: false\n"]],
      "The payload of an event is not closed.",
    ],
    [
      "a closed enumeration of an event",
      [
        [
          THERMO,
          "  anyOf:\n    - type: string\n      enum: [Celsius, Fahrenheit]\n    - type: string\n",
          "  type: string\n  enum: [Celsius, Fahrenheit]\n",
        ],
      ],
      "An enumeration of an event is open",
    ],
    [
      "a field that is an object",
      [[THERMO, "AverageTemp:\n  type: number\n", "AverageTemp:\n  type: object\n"]],
      "A field of an ONVIF event is a single value.",
    ],
    ["a stateful event without a state", [[THERMO, "      x-state: true\n", ""]], "A stateful event has one boolean"],
    ["a stateless event with a state", [[THERMO, "stateful: true", "stateful: false"]], "a stateless one has none"],
    [
      "a state that is no boolean",
      [[THERMO, "AlarmActive:\n  type: boolean\n", "AlarmActive:\n  type: integer\n"]],
      "A stateful event has one boolean",
    ],
  ]);
  const SOURCE = "x-from: { method: getClientStatus, path: config }";
  const UNDO = "x-undone-by: { method: removeGroup, params: { id: '{id}' } }";
  rule("vapix/cgi-sources", [
    [
      "a parameter from a method that there is not",
      [[CONFIGURE, SOURCE, SOURCE.replace("getClientStatus", "getStatus")]],
      "configureClient: x-from takes the method and the path",
    ],
    [
      "a parameter from a method that writes",
      [[CONFIGURE, SOURCE, SOURCE.replace("getClientStatus", "activateClient")]],
    ],
    ["a parameter from a member that there is not", [[CONFIGURE, SOURCE, SOURCE.replace("config }", "config.host }")]]],
    ["a parameter from an item of no list", [[CONFIGURE, SOURCE, SOURCE.replace("config }", "'config[]' }")]]],
    [
      "a single parameter from nowhere",
      [[CONFIGURE, "x-from: { value: true }", "x-from: { values: true }"]],
      "configureClient: keepExistingPassword: x-from takes",
    ],
    [
      "a need that nothing tells",
      [[SPOT, "path: 'spotmeters[active=true]'", "path: 'spots[active=true]'"]],
      "getSpotTemperature: x-needs takes",
    ],
    [
      "a method that is undone by none",
      [[GROUP, UNDO, UNDO.replace("removeGroup", "dropGroup")]],
      "addGroup: x-undone-by takes another method",
    ],
    ["a method that is undone by a member that it does not answer", [[GROUP, UNDO, UNDO.replace("{id}", "{number}")]]],
    ["a method that is undone whatever it answers", [[GROUP, UNDO, UNDO.replace("'{id}'", "0")]]],
  ]);

  rule("vapix/cgi-openness", [
    [
      "an open object in a request",
      [[CONFIGURE, "  additionalProperties: false\n  required: [protocol, host]\n", "  required: [protocol, host]\n"]],
      "An object of a request must have `additionalProperties: false`",
    ],
    [
      "an open value in a request",
      [[CONFIGURE, "  type: integer\n  enum: [0, 1, 2]\n", "  anyOf:\n    - enum: [0, 1, 2]\n    - type: integer\n"]],
      "A value of a request must not be open",
    ],
    [
      "a closed object in an answer",
      [[STATUS, "MqttTlsStatus:\n", "MqttTlsStatus:\n  additionalProperties: false\n"]],
      "An object of an answer must not be closed",
    ],
    [
      "a closed enumeration in an answer",
      [
        [
          STATUS,
          "      anyOf:\n        - type: string\n          enum: [active, inactive]\n        - type: string\n",
          "      type: string\n      enum: [active, inactive]\n",
        ],
      ],
      "An enumeration of an answer must be open",
    ],
    [
      "a closed value below a map of an answer",
      [[STATUS, "MqttTlsStatus:\n", "MqttTlsStatus:\n  additionalProperties:\n    enum: [on, off]\n"]],
      "An enumeration of an answer must be open",
    ],
    [
      "a closed object in a refusal",
      [[ERRORS, "MqttClientError:\n", "MqttClientError:\n  additionalProperties: false\n"]],
      "An object of an answer must not be closed",
    ],
  ]);

  test("vapix/authored-names refuses an API without a list of words", async () => {
    const spec = await copySpec((root) => root === "vapix/mqtt-client/openapi.yaml");
    onTestFinished(spec.remove);
    await rm(join(spec.path, MQTT, "words.txt"));
    const found = await lintAuthored(spec.configFile);
    expect(found.map(({ message }) => message)).toContain("words.txt, the list of member names, is missing.");
  });

  test("an answer may list a second spelling of its method's name", async () => {
    expect(
      await problems([
        [ACTIVATE, "const: activateClient\n      x-expected", "enum: [activateClient, startClient]\n      x-expected"],
      ]),
    ).toEqual([]);
  });
});
