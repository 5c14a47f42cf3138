import { rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { getLineColLocation } from "@redocly/openapi-core";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { lintAuthored } from "../../scripts/lint.ts";
import type { Alteration } from "../folder.ts";
import { copyCgis, copySpec, type SpecCopy } from "./altered-spec.ts";
import { createLinter, type Linter } from "./linter.ts";

const SYSTEMREADY_ERRORS = "spec/vapix/systemready/errors.yaml";
const MQTT = "spec/vapix/mqtt-client";
const THERMO = "spec/vapix/thermometry/events.yaml";
const ANY_AREA =
  "    x-onvif:\n      topic: tns1:VideoSource/tns1:RadiometryAlarm/tnsaxis:TemperatureDetectionAnyArea\n" +
  "      stateful: true\n";
const SPOT = "spec/vapix/thermometry/methods/getSpotTemperature.yaml";
const GROUP = "spec/vapix/thermometry/methods/addGroup.yaml";
const SCHEMAS = "spec/vapix/thermometry/schemas.yaml";
const UPDATE = "spec/vapix/thermometry/methods/updateGroup.yaml";
const SHARED = "spec/vapix/thermometry/errors.yaml";
const VLAN = "spec/vapix/network-settings/methods/addVlan.yaml";
const OPENAPI = `${MQTT}/openapi.yaml`;
const EVENTS = `${MQTT}/events.yaml`;
const ERRORS = `${MQTT}/errors.yaml`;
const CONFIGURE = `${MQTT}/methods/configureClient.yaml`;
const ACTIVATE = `${MQTT}/methods/activateClient.yaml`;
const STATUS = `${MQTT}/methods/getClientStatus.yaml`;

const HOST = "    host:\n      type: string\n";
/** What ends the list of codes. */
const LAST_CODE = "\n    - type: integer\nMqttClientError:";
const INTERNAL_ERROR = "    - const: 1100\n      title: Internal error\n";
const SUMMARY = "summary: Call a method of the MQTT client API";
const OK =
  "        '200':\n          description: Success or error response of the method. This CGI also sends errors with HTTP 200.\n";
const PATH = "/axis-cgi/mqtt/client.cgi:";

/** An alteration of the root: the operation with more in it. */
function operationWith(lines: string): Alteration[] {
  return [[OPENAPI, `      ${SUMMARY}\n`, `      ${SUMMARY}\n${lines}`]];
}

/** An alteration of the root: the 200 response with more in it. */
function answerWith(lines: string): Alteration[] {
  return [[OPENAPI, OK, OK + lines]];
}

/** An alteration of a request or a response: properties in addition to those of every method. */
function propertiesOf(file: string, schema: string, lines: string): Alteration[] {
  return [[file, `${schema}:\n`, `${schema}:\n  properties:\n${lines}`]];
}

/** An alteration that changes nothing: it names the API to lint. */
const UNCHANGED: Alteration[] = [[OPENAPI, SUMMARY, SUMMARY]];

/** What the rule of each title finds: the alteration, and a part of the message if a rule has several. */
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
    test.each(rows)("rejects %s", async (_title, alterations, message = "") => {
      const found = await problems(alterations, ruleId);
      expect(found.map((problem) => problem.message)).toContainEqual(expect.stringContaining(message));
      expect(new Set(found.map(({ severity }) => severity))).toEqual(new Set(["error"]));
    });
  });
}

test("a success is not a method error", async () => {
  const found = await problems([[ACTIVATE, "ActivateClientResponse:\n", "ActivateClientResponse:\n  not: {}\n"]]);
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
      "an example with a field that the schema lacks",
      [[`${MQTT}/examples/activateClient.request.yaml`, "params: {}", "params: { port: 1 }"]],
    ],
    ["an event whose example does not fit", [[EVENTS, "connected: true", "connected: 1"]]],
  ]);
  rule("no-mixed-number-range-constraints", [
    [
      "an inclusive and an exclusive limit together",
      [[UPDATE, "      type: boolean\n", "      type: integer\n      minimum: 1\n      exclusiveMinimum: 0\n"]],
    ],
  ]);
  rule("operation-operationId", [
    ["an operation without an id", [[EVENTS, "    operationId: receiveConnectMessage\n", ""]]],
  ]);
  rule("operation-singular-tag", [["two tags", operationWith("      tags: [MQTT client, Broker]\n")]]);
  rule("request-mime-type", [
    [
      "a request that is not JSON",
      operationWith(
        "      requestBody:\n        content:\n          text/plain:\n            schema: { type: string }\n",
      ),
    ],
  ]);
  rule("response-mime-type", [
    ["a response that is neither JSON nor text", [["spec/common/responses.yaml", "text/html:", "text/csv:"]]],
  ]);
  rule("tags-alphabetical", [
    ["tags out of order", [[OPENAPI, "tags:\n  - name", "tags:\n  - name: Zone\n    description: A zone.\n  - name"]]],
  ]);
  rule("spec-strict-refs", [
    [
      "a reference at a place that OpenAPI does not allow",
      [[OPENAPI, "\nexternalDocs:\n", "\nexternalDocs:\n  $ref: '#/x-docs'\nx-docs:\n"]],
    ],
  ]);
  // Warnings of the recommended set are errors.
  rule("no-unused-components", [
    [
      "a schema that nothing uses",
      [[OPENAPI, "\npaths:\n", "\ncomponents:\n  schemas:\n    Spare:\n      type: string\npaths:\n"]],
    ],
  ]);
});

describe("assertions", () => {
  rule("rule/operation-id", [["an id in another case", operationWith("      operationId: call_mqtt_client\n")]]);
  rule("rule/summary", [
    ["an operation without a summary", [[OPENAPI, `      ${SUMMARY}\n`, ""]]],
    ["a summary in lower case", [[OPENAPI, SUMMARY, "summary: call a method"]]],
    ["a summary with a period", [[OPENAPI, SUMMARY, "summary: Call a method."]]],
    ["a summary of 61 characters", [[OPENAPI, SUMMARY, `summary: C${"a".repeat(60)}`]]],
  ]);
  rule("rule/description", [
    ["an operation without a description", [[EVENTS, "Connected\n    description:", "Connected\n    x-description:"]]],
    ["a description in lower case", operationWith("      description: all methods share this path.\n")],
    ["a description without a period", operationWith("      description: All methods share this path\n")],
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
    [
      "a schema's name in another case",
      [[OPENAPI, "\npaths:\n", "\ncomponents:\n  schemas:\n    mqttSpare:\n      type: string\npaths:\n"]],
    ],
  ]);
  rule("rule/example-name", [
    [
      "an example's name in another case",
      operationWith(
        "      requestBody:\n        content:\n          application/json:\n            examples:\n" +
          "              configureClient-minimal:\n                $ref: examples/configureClient.minimal.request.yaml\n",
      ),
    ],
  ]);
  rule("rule/cgi-path", [
    ["a path with a fragment", [[OPENAPI, PATH, "/axis-cgi/mqtt/client.cgi#activateClient:"]]],
    ["a path with a query", [[OPENAPI, PATH, "/axis-cgi/mqtt/client.cgi?method=activateClient:"]]],
    ["a path that is not a CGI", [[OPENAPI, PATH, "/axis-cgi/mqtt/client:"]]],
    ["a path that is neither of axis-cgi nor of an application", [[OPENAPI, PATH, "/cgi/mqtt/client.cgi:"]]],
    ["a path below no application", [[OPENAPI, PATH, "/local/client.cgi:"]]],
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
      "a 200 response without JSON",
      [[OPENAPI, OK, "        '200':\n          $ref: ../../common/responses.yaml#/NotFound\n"]],
      "The 200 answer has no application/json",
    ],
    [
      "an operation without a 200 response",
      [[OPENAPI, "        '200':", "        '201':"]],
      "The 200 answer has no application/json",
    ],
    [
      "a request whose schema is written in place",
      operationWith(
        "      requestBody:\n        content:\n          application/json:\n            schema: { const: 1 }\n",
      ),
      "The schema of the request must be a $ref",
    ],
    [
      "a 200 response whose schema is written in place",
      answerWith("          content:\n            application/json:\n              schema: { type: object }\n"),
      "The schema of the 200 answer must be a $ref",
    ],
    [
      "a 200 response without examples",
      answerWith(
        "          content:\n            application/json:\n              schema:\n" +
          "                $ref: '#/components/schemas/MqttClientResponse'\n",
      ),
      "The 200 answer has no examples",
    ],
  ]);
  rule("vapix/cgi-codes", [
    ["a range of codes that is empty", [[OPENAPI, "1100-1199:", "1199-1100:"]], "A range of codes is named"],
    ["a range of codes with another name", [[OPENAPI, "1100-1199:", "1100 to 1199:"]], "A range of codes is named"],
    ["a range of codes of an unknown kind", [[OPENAPI, "kind: internal", "kind: broken"]], "a `kind` out of internal"],
    ["a range of codes without a title", [[OPENAPI, "      title: Server error\n", ""]], "has a `title`"],
    [
      "responses without a method error",
      [[ERRORS, "x-http-status: 200", "x-http-status: 500"]],
      "No schema among the answers describes a refusal",
    ],
    ["a list of codes that is closed", [[ERRORS, LAST_CODE, "\nMqttClientError:"]], "ends with `type: integer`"],
    [
      "a list of codes that ends with a code",
      [[ERRORS, LAST_CODE, LAST_CODE.replace("integer\n", "integer\n      const: 2107\n")]],
      "ends with `type: integer`",
    ],
    [
      "a code that is not an anyOf",
      [[ERRORS, "MqttClientError:\n  properties:\n", "MqttClientError:\n  properties:\n    code: { type: integer }\n"]],
      "ends with `type: integer`",
    ],
    ["a code that is a text", [[ERRORS, "const: 1100", "const: '1100'"]], "an integer `const`"],
    ["a code without a title", [[ERRORS, "      title: Internal error\n", ""]], "lacks a `title`"],
    [
      "a code without a description",
      [[ERRORS, "      description: The device failed. See its log; a restart may help.\n", ""]],
      "lacks a `description`",
    ],
    [
      "a code of an unknown kind",
      [[ERRORS, "x-kind: internal", "x-kind: device"]],
      "lacks an `x-kind` out of internal, version, json",
    ],
    [
      "a code of an unknown further kind",
      [[ERRORS, "x-kind: internal", "x-kind: internal\n      x-further-kinds: [device]"]],
      "lacks `x-further-kinds` out of internal, version, json",
    ],
    [
      "a code without an HTTP status",
      [[ERRORS, "x-kind: internal\n      x-http-status: 200", "x-kind: internal"]],
      "lacks an `x-http-status`",
    ],
    [
      "a code with an HTTP status without a response",
      [[ERRORS, "x-kind: internal\n      x-http-status: 200", "x-kind: internal\n      x-http-status: 500"]],
      "lacks an `x-http-status` out of 200",
    ],
    [
      "a code in a list within the list",
      [[ERRORS, INTERNAL_ERROR, `    - anyOf:\n        - const: 1101\n        - type: integer\n${INTERNAL_ERROR}`]],
      "lacks a `title`, a `description`, an `x-kind`",
    ],
    ["a code of one method without a kind", [[GROUP, "      x-kind: other\n", ""]], "lacks an `x-kind`"],
    ["an open list of a method", [[GROUP, "  x-codes:\n", "  x-codes:\n    - type: integer\n"]], "an integer `const`"],
    ["a code that methods share without a title", [[SHARED, "  title: Name already in use\n", ""]], "lacks a `title`"],
    [
      "a sub-code without a description",
      [[VLAN, "      description: The parameter `VlanId` is invalid.\n", ""]],
      "A sub-code has an integer `const`, a `title` and a `description`.",
    ],
  ]);
  rule("vapix/cgi-methods", [
    [
      "a request of another method",
      propertiesOf(ACTIVATE, "ActivateClientRequest", "    method: { const: startClient }\n"),
      "is not `const: activateClient`",
    ],
    [
      "parameters whose schema is written in place",
      propertiesOf(CONFIGURE, "ConfigureClientRequest", "    params: { type: object, additionalProperties: false }\n"),
      "configureClient: the schema of `params` must be a $ref",
    ],
    [
      "a parameter beside the method",
      propertiesOf(CONFIGURE, "ConfigureClientRequest", "    gate: { type: string, description: A gate. }\n"),
      "configureClient: the parameter `gate` beside `method` is not supported: a request has apiVersion, context, method, params alone.",
    ],
    [
      "a second CGI",
      [[OPENAPI, `  ${PATH}\n`, `  /axis-cgi/mqtt/event.cgi: { summary: Another CGI }\n  ${PATH}\n`]],
      "/axis-cgi/mqtt/client.cgi is a second CGI, which is not supported: an API has one path. Describe it as an API of its own.",
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
    ["a method without a link to the vendor", [[OPENAPI, "  url:", "  x-url:"]], "activateClient: externalDocs"],
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
      "a response without a description",
      [[ACTIVATE, "  description: The client is active.\n", ""]],
      "ActivateClientResponse has no description",
    ],
    [
      "a response of another method",
      propertiesOf(ACTIVATE, "ActivateClientResponse", "    method: { const: startClient }\n"),
      "ActivateClientResponse does not name the method",
    ],
    [
      "data whose schema is written in place",
      propertiesOf(STATUS, "GetClientStatusResponse", "    data: { type: object }\n"),
      "getClientStatus: the schema of `data` in GetClientStatusResponse must be a $ref",
    ],
  ]);
  rule("vapix/cgi-unused", [
    [
      "a schema that is found by its name, under another one",
      [[CONFIGURE, "ConfigureClientParams:", "ConfigureClientParms:"]],
      "Nothing uses the schema ConfigureClientParms",
    ],
    [
      "a schema that nothing refers to",
      [[STATUS, "$ref: '#/MqttTlsStatus'", "type: object"]],
      "the schema MqttTlsStatus",
    ],
    [
      "codes that no method has",
      [
        [GROUP, "    - $ref: ../errors.yaml#/GroupNameTakenCode\n", ""],
        [UPDATE, "    - $ref: ../errors.yaml#/GroupNameTakenCode\n", ""],
      ],
      "GroupNameTakenCode",
    ],
    [
      "a part of the method error under another name",
      [[ERRORS, "MqttClientError:", "MqttClientFault:"]],
      "MqttClientFault",
    ],
  ]);
  rule("vapix/code-titles", [
    [
      "two codes with one title",
      [[SYSTEMREADY_ERRORS, "title: Internal error (9000)", "title: Internal error"]],
      'Two constants have the title "Internal error"',
    ],
  ]);
  rule("vapix/boolean-schemas", [
    [
      "a property that is true",
      [[CONFIGURE, "    password:\n      type: string\n", "    passphrase: true\n    password:\n      type: string\n"]],
      "The property passphrase has a boolean for a schema",
    ],
    [
      "a property that is true in a condition",
      [
        [
          CONFIGURE,
          "MqttTlsOptions:\n",
          "MqttTlsOptions:\n  if:\n    properties:\n      CACertID: true\n  then:\n    required: [clientCertID]\n",
        ],
      ],
      "The property CACertID has a boolean for a schema",
    ],
  ]);
  rule("vapix/authored-names", [
    [
      "a schema's field that is not in the list",
      [[CONFIGURE, "    CACertID:", "    caCertId:"]],
      '"caCertId" is not in words.txt',
    ],
    [
      "a field that only a response has",
      [[STATUS, "    CACertID:", "    CaCertID:"]],
      '"CaCertID" is not in words.txt',
    ],
    [
      "an example's field that is not in the list",
      [[`${MQTT}/examples/getClientStatus.response.yaml`, "connectionStatus:", "connectionstatus:"]],
      '"connectionstatus" is not in words.txt',
    ],
    [
      "a field of an event's example that is not in the list",
      [[EVENTS, "            serialNumber: A", "            serialnumber: A"]],
      '"serialnumber" is not in words.txt',
    ],
    [
      "a field whose word was taken from the list",
      [[`${MQTT}/words.txt`, "basepath\n", ""]],
      '"basepath" is not in words.txt',
    ],
  ]);
  rule("vapix/cgi-deprecations", [
    ["an API without a version", [[OPENAPI, "info:\n", "info:\n  x-deprecated: { source: 'https://example.com/' }\n"]]],
    [
      "a method without a source",
      [[ACTIVATE, "ActivateClientRequest:\n", "ActivateClientRequest:\n  x-deprecated: { since: AXIS OS 12.4 }\n"]],
    ],
    [
      "a successor as a sentence",
      [
        [
          OPENAPI,
          "info:\n",
          "info:\n  x-deprecated: { since: AXIS OS 12.4, successor: Use time., source: 'https://example.com/' }\n",
        ],
      ],
    ],
    [
      "an unknown field",
      [
        [
          OPENAPI,
          "info:\n",
          "info:\n  x-deprecated: { since: AXIS OS 12.4, source: 'https://example.com/', removed: AXIS OS 13.0 }\n",
        ],
      ],
    ],
  ]);
  rule("vapix/cgi-events", [
    ["an event that does not declare where it is sent", [[THERMO, ANY_AREA, ""]], "has either x-mqtt or x-onvif"],
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
      "an unknown quality of service",
      [[EVENTS, "qos: 1", "qos: 3"]],
      "both of `qos` (0, 1, 2) and `retain` or neither",
    ],
    ["a quality of service alone", [[EVENTS, "      retain: true\n", ""]], "or neither"],
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
      "a state that is not a boolean",
      [[THERMO, "AlarmActive:\n  type: boolean\n", "AlarmActive:\n  type: integer\n"]],
      "A stateful event has one boolean",
    ],
  ]);
  const SOURCE = "x-from: { method: getClientStatus, path: config }";
  const UNDO = "x-undone-by: { method: removeGroup, params: { id: '{id}' } }";
  rule("vapix/cgi-sources", [
    [
      "a parameter from an unknown method",
      [[CONFIGURE, SOURCE, SOURCE.replace("getClientStatus", "getStatus")]],
      "configureClient: x-from takes the method and the path",
    ],
    [
      "a parameter from a method that writes",
      [[CONFIGURE, SOURCE, SOURCE.replace("getClientStatus", "activateClient")]],
    ],
    ["a parameter from an unknown field", [[CONFIGURE, SOURCE, SOURCE.replace("config }", "config.host }")]]],
    ["a parameter from an item of no list", [[CONFIGURE, SOURCE, SOURCE.replace("config }", "'config[]' }")]]],
    [
      "a single parameter from nowhere",
      [[CONFIGURE, "x-from: { value: true }", "x-from: { values: true }"]],
      "configureClient: keepExistingPassword: x-from takes",
    ],
    [
      "a need that nothing provides",
      [[SPOT, "path: 'spotmeters[active=true]'", "path: 'spots[active=true]'"]],
      "getSpotTemperature: x-needs takes",
    ],
    [
      "a method that is undone by none",
      [[GROUP, UNDO, UNDO.replace("removeGroup", "dropGroup")]],
      "addGroup: x-undone-by takes another method",
    ],
    ["a method that is undone by a field that its response lacks", [[GROUP, UNDO, UNDO.replace("{id}", "{number}")]]],
    ["a method that is undone by a parameter that it lacks", [[GROUP, UNDO, UNDO.replace("{id}", "{request.number}")]]],
    [
      "a method that is undone by an item of something other than a list",
      [[GROUP, UNDO, UNDO.replace("{id}", "{request.name[].id}")]],
    ],
    ["a method that is undone without its response", [[GROUP, UNDO, UNDO.replace("'{id}'", "0")]]],
    [
      "a method that is updated by an unknown method",
      [[GROUP, "x-updated-by: updateGroup", "x-updated-by: changeGroup"]],
      "addGroup: x-updated-by takes a method of the API, with the parameter id",
    ],
    [
      "a method that is updated by one that does not take its id",
      [[GROUP, "x-updated-by: updateGroup", "x-updated-by: addArea"]],
      "addGroup: x-updated-by takes",
    ],
    [
      "a trial with an unknown parameter",
      [[GROUP, "x-trial: { enabled: false", "x-trial: { enable: false"]],
      "addGroup: x-trial takes parameters of the method",
    ],
    [
      "a trial of a method that nothing undoes",
      [[GROUP, `  ${UNDO}\n`, ""]],
      "addGroup: x-updated-by or x-trial takes a method with x-undone-by",
    ],
    [
      "a list whose items only have an id that the device assigns",
      [[SCHEMAS, "GroupName:\n  type: string\n  x-unique: true\n", "GroupName:\n  type: string\n"]],
      "addGroup: x-from takes items with id, and a parameter with x-unique",
    ],
    [
      "a list whose items are not reported with the id that the device assigned",
      [[GROUP, "path: 'grouplist[]'", "path: 'grouplist[].areaIds[]'"]],
      "addGroup: x-from takes items with id",
    ],
    [
      "a reference to a method that adds nothing",
      [[SCHEMAS, "x-refers-to: addArea", "x-refers-to: updateArea"]],
      "addGroup: areaIds: x-refers-to takes a method whose x-undone-by",
    ],
    [
      "a reference to a method whose items have no id of the device",
      [[SCHEMAS, "x-refers-to: addArea", "x-refers-to: addOverlayChannel"]],
      "updateGroup: areaIds: x-refers-to takes a method",
    ],
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
      "a closed object in a response",
      [[STATUS, "MqttTlsStatus:\n", "MqttTlsStatus:\n  additionalProperties: false\n"]],
      "An object of an answer must not be closed",
    ],
    [
      "a closed enumeration in a response",
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
      "a closed value below a map of a response",
      [[STATUS, "MqttTlsStatus:\n", "MqttTlsStatus:\n  additionalProperties:\n    enum: [on, off]\n"]],
      "An enumeration of an answer must be open",
    ],
    [
      "a closed object in a method error",
      [[ERRORS, "MqttClientError:\n", "MqttClientError:\n  additionalProperties: false\n"]],
      "An object of an answer must not be closed",
    ],
  ]);

  test.each([
    [
      "example request",
      "activateClient.request.yaml",
      "activateClient: an example request named activateClient is missing.",
    ],
    [
      "example response",
      "activateClient.response.yaml",
      "activateClient: an example answer named activateClient is missing.",
    ],
    [
      "example of a method error",
      "activateClient.internalError.response.yaml",
      "activateClient: an example of a refusal is missing.",
    ],
  ])("vapix/cgi-methods rejects a method without an %s", async (_what, file, message) => {
    const path = join(spec.path, MQTT, "examples", file);
    await rename(path, `${path}.away`);
    onTestFinished(() => rename(`${path}.away`, path));
    expect((await problems(UNCHANGED, "vapix/cgi-methods")).map((problem) => problem.message)).toContain(message);
  });

  test.each(["minimal.request.yaml", "activateClientInternalError.response.yaml", "activateClient.answer.yaml"])(
    "vapix/cgi-methods rejects an example without a method: %s",
    async (file) => {
      const path = join(spec.path, MQTT, "examples", file);
      await writeFile(path, "value: {}\n");
      onTestFinished(() => rm(path));
      expect((await problems(UNCHANGED, "vapix/cgi-methods")).map(({ message }) => message)).toEqual([
        `examples/${file}: unknown name; expected <method>[.<case>].request.yaml or .response.yaml.`,
      ]);
    },
  );

  test.each<[what: string, alteration: Alteration, file: string, line: string]>([
    ["a method's code", [GROUP, "      x-kind: other\n", ""], GROUP, "    - const: 1200"],
    ["a code that methods share", [SHARED, "  title: Name already in use\n", ""], SHARED, "  const: 2104"],
    [
      "a parameter",
      [GROUP, "description: Whether an overlay", "description: whether an overlay"],
      GROUP,
      "      description: whether an overlay shows the areas while the alarm of the group is on.",
    ],
    ["a method", [GROUP, "  x-effect: configures\n", ""], GROUP, "  title: Add a group of areas"],
  ])("a problem of %s is reported at its line", async (_what, alteration, file, line) => {
    const [problem] = await problems([alteration]);
    const [location] = problem!.location;
    expect(location!.source.absoluteRef).toBe(join(spec.path, file));
    const { start } = getLineColLocation(location!);
    expect(location!.source.getLines()[start.line - 1]).toBe(line);
  });

  test("vapix/authored-names rejects an API without a list of words", async () => {
    const spec = await copySpec((root) => root === "vapix/mqtt-client/openapi.yaml");
    onTestFinished(spec.remove);
    await rm(join(spec.path, MQTT, "words.txt"));
    const found = await lintAuthored(spec.configFile);
    expect(found.map(({ message }) => message)).toContain("words.txt, the list of member names, is missing.");
  });

  test("a response may list a second spelling of its method's name", async () => {
    expect(
      await problems(
        propertiesOf(ACTIVATE, "ActivateClientResponse", "    method: { enum: [activateClient, startClient] }\n"),
      ),
    ).toEqual([]);
  });
});
