import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { stringify } from "yaml";
import { describe, expect, onTestFinished, test } from "vitest";
import { pageHtml } from "../../../scripts/docs/page.ts";
import { buildDocs } from "../../../scripts/docs.ts";
import { type Messages, messagesProse } from "../../../scripts/docs/messages.ts";
import { device } from "../../events/documents.ts";
import { temporaryFolder } from "../../folder.ts";

const DEVICE = fileURLToPath(new URL("../../../generated/asyncapi/device.yaml", import.meta.url));

const channel = (address: string, messages: string[]) => ({
  address,
  title: "Doors & windows",
  description: "Where all of `them` are.",
  parameters: {},
  messages: Object.fromEntries(messages.map((name) => [name, { $ref: `#/components/messages/${name}` }])),
});
const message = (name: string, payload: string, examples: object[], more: object = {}) => ({
  name,
  title: `It is ${name}`,
  description: "First of all.\n\nSecond `paragraph`.",
  payload: { $ref: `#/components/schemas/${payload}` },
  examples: examples.map((example) => ({ payload: example })),
  ...more,
});
const sample = {
  asyncapi: "3.0.0",
  info: { title: "Messages of doors", version: "1.0", description: "One.\n\nTwo `three`." },
  channels: { doors: channel("{prefix}/doors", ["opened", "closed"]), rule: channel("{prefix}/rule", ["rule"]) },
  operations: { opened: { bindings: { mqtt: { qos: 2, retain: false } } } },
  components: {
    messages: {
      opened: message("opened", "Door", [{ door: "</code>" }]),
      closed: message("closed", "Door", [{ door: "back" }]),
      rule: message("rule", "Rule", [{ message: { source: { Id: "7" }, data: { Unit: "Celsius" } } }], {
        "x-onvif": { topic: "tns1:Rule", stateful: true },
        "x-nice-name": "Rule of a door",
        "x-evidence": ["mqtt", "program"],
        "x-since-os": "AXIS OS 9.70",
      }),
    },
    schemas: {
      Door: {
        type: "object",
        properties: {
          door: { description: "Which `door`.", anyOf: [{ enum: ["front", "back"] }, { type: "string" }] },
          time: { type: ["string", "null"] },
        },
      },
      Rule: {
        type: "object",
        properties: {
          topic: { type: "string", const: "onvif:Rule", description: "Its topic." },
          message: {
            type: "object",
            properties: {
              source: {
                type: "object",
                properties: {
                  Id: { type: "string", description: "Id.", "x-stands-for": "integer", "x-nice-name": "Rule ID" },
                },
              },
              data: { $ref: "#/components/schemas/RuleData" },
            },
          },
        },
      },
      RuleData: {
        type: "object",
        properties: { Unit: { type: "string", "x-extensible-enum": ["Celsius"], "x-stands-for": "string" } },
      },
    },
    parameters: { prefix: { description: "What comes `first`.", examples: ["a/b", "c"] } },
  },
  "x-code-sample": "const a = b < c;\n",
} as unknown as Messages;
const prose = messagesProse(sample);
const page = pageHtml(prose);

test("the page of messages is one of prose, summed up by its first paragraph", () => {
  expect(prose).toMatchObject({ path: "device-messages.html", title: "Messages of doors", summary: "One." });
  expect(prose.markdown).toMatch(/^# Messages of doors\n\nOne\.\n/);
});

test.each([
  ["its heading", '<h1 id="messages-of-doors">Messages of doors</h1>'],
  ["the text in paragraphs", "<p>One.</p>\n<p>Two <code>three</code>.</p>"],
  ["the document to load", '<a href="asyncapi/device.yaml">AsyncAPI 3.0</a>'],
  ["the code sample", "const a = b &#60; c;\n</code></pre>"],
  [
    "the parameters of topics",
    "<li><code>{prefix}</code>: What comes <code>first</code>. For example <code>a/b</code>, <code>c</code>.</li>",
  ],
  ["a link to each payload", '<li><a href="#Door">Doors &amp; windows</a></li>'],
  ["a heading that the link leads to", '<h3 id="Door">Doors &amp; windows</h3>'],
  [
    "the topic, with its description",
    "<li>Topic <code>{prefix}/doors</code>. Where all of <code>them</code> are.</li>",
  ],
  ["a fixed quality of service", "<li>Quality of service 2, not retained.</li>"],
  [
    "a table of events: name, topic, since, items, evidence",
    '<td><a href="#Rule"><code>rule</code></a></td>\n<td><code>tns1:Rule</code></td>\n<td>AXIS OS 9.70</td>\n' +
      "<td><code>Id</code>, <code>Unit</code></td>\n<td>recorded over MQTT, read by programs</td>",
  ],
  ["the MQTT topic of an event", "<li>MQTT topic <code>{prefix}/rule</code>.</li>"],
  ["the nice name of an event", "<li>Nice name <code>Rule of a door</code>.</li>"],
  ["the ONVIF topic and kind", "<li>ONVIF topic <code>tns1:Rule</code>, stateful.</li>"],
  [
    "each of the messages that share a payload",
    "<p><code>closed</code>, It is closed: First of all.</p>\n<p>Second <code>paragraph</code>.</p>",
  ],
  ["the name of the only message with a payload", "<p><code>rule</code>: First of all.</p>"],
  [
    "known values",
    "<td><code>&quot;front&quot;</code>, <code>&quot;back&quot;</code>, or another</td>\n<td>Which <code>door</code>.</td>",
  ],
  ["several types", "<td>string or null</td>"],
  [
    "what an item stands for",
    "<td><code>Id</code></td>\n<td>integer</td>\n<td><code>&quot;7&quot;</code></td>\n<td>Id. Nice name: <code>Rule ID</code>.</td>",
  ],
  ["the known values of an item", "<td><code>Unit</code></td>\n<td><code>&quot;Celsius&quot;</code>, or another</td>"],
  ["examples", "&#34;door&#34;: &#34;&#60;/code&#62;&#34;"],
])("the page of messages shows %s", (_, html) => {
  expect(page).toContain(html);
});

test("the page of messages has each payload once", () => {
  expect(page.match(/<h3/g)).toHaveLength(2);
  expect(page.match(/<table>/g)).toHaveLength(3);
});

describe("the site", () => {
  async function build(asyncapiFile?: string) {
    const { path, remove } = await temporaryFolder();
    onTestFinished(remove);
    const openapiDir = join(path, "openapi");
    const siteDir = join(path, "site");
    const event = {
      operationId: "receiveOpened",
      summary: "Opened",
      description: "A door.",
      requestBody: { content: {} },
    };
    const opened = { post: event };
    await mkdir(openapiDir);
    for (const [id, webhooks] of Object.entries({ with: { opened }, without: {} }))
      await writeFile(
        join(openapiDir, `${id}.yaml`),
        stringify({ info: { title: id, version: "1.0" }, paths: {}, webhooks, components: { schemas: {} } }),
      );
    const { pages } = await buildDocs({ openapiDir, specDir: path, siteDir, ...(asyncapiFile && { asyncapiFile }) });
    return { pages, read: (file: string) => readFile(join(siteDir, file), "utf8") };
  }

  test("has the page, linked from the index and the APIs with events, and the document", async () => {
    const { pages, read } = await build(DEVICE);
    expect(pages).toEqual(["index.html", "with/index.html", "without/index.html", "device-messages.html"]);
    for (const name of Object.keys(device.components.messages))
      expect(await read("device-messages.html")).toContain(`<code>${name}</code>`);
    expect(await read("index.html")).toContain('<a href="device-messages.html">Messages of Axis devices</a>');
    expect(await read("index.html")).toContain('<a href="asyncapi/device.yaml">AsyncAPI 3.0</a>');
    expect(await read("asyncapi/device.yaml")).toBe(await readFile(DEVICE, "utf8"));
    expect(await read("with/index.html")).toContain('<a href="../device-messages.html">1 event over MQTT</a>');
    expect(await read("without/index.html")).not.toContain("device-messages");
  });

  test("does without", async () => {
    const { pages, read } = await build();
    expect(pages).toEqual(["index.html", "with/index.html", "without/index.html"]);
    for (const file of pages) expect(await read(file)).not.toContain("device-messages");
  });
});
