import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { stringify } from "yaml";
import { describe, expect, onTestFinished, test } from "vitest";
import { buildDocs } from "../../../scripts/docs.ts";
import { type Messages, messagesPage } from "../../../scripts/docs/messages.ts";
import { device } from "../../events/documents.ts";
import { temporaryFolder } from "../../folder.ts";

const DEVICE = fileURLToPath(new URL("../../../generated/asyncapi/device.yaml", import.meta.url));

const channel = (address: string, messages: string[]) => ({
  address,
  title: "Doors & windows",
  description: "Where <all> of `them` are.",
  parameters: {},
  messages: Object.fromEntries(messages.map((name) => [name, { $ref: `#/components/messages/${name}` }])),
});
const message = (name: string, payload: string, examples: object[], more: object = {}) => ({
  name,
  title: `It <${name}>`,
  description: "First & last.\n\nSecond `paragraph`.",
  payload: { $ref: `#/components/schemas/${payload}` },
  examples: examples.map((example) => ({ payload: example })),
  ...more,
});
const sample = {
  asyncapi: "3.0.0",
  info: { title: "Messages of <doors>", version: "1.0", description: "One.\n\nTwo `three`." },
  channels: { doors: channel("{prefix}/doors", ["opened", "closed"]), rule: channel("{prefix}/rule", ["rule"]) },
  operations: { opened: { bindings: { mqtt: { qos: 2, retain: false } } } },
  components: {
    messages: {
      opened: message("opened", "Door", [{ door: "</code>" }]),
      closed: message("closed", "Door", [{ door: "back" }]),
      rule: message("rule", "Rule", [{ message: { data: { Unit: "Celsius", Id: "7" } } }], {
        "x-onvif": { topic: "tns1:Rule", stateful: true },
      }),
    },
    schemas: {
      Door: {
        type: "object",
        properties: {
          door: { description: "Which `door`, <any>.", anyOf: [{ enum: ["front", "back"] }, { type: "string" }] },
          time: { type: ["string", "null"] },
        },
      },
      Rule: {
        type: "object",
        properties: {
          topic: { type: "string", const: "onvif:Rule" },
          message: {
            type: "object",
            properties: { data: { type: "object", allOf: [{ $ref: "#/components/schemas/RuleItems" }] } },
          },
        },
      },
      RuleItems: {
        type: "object",
        properties: {
          Id: { type: "string", description: "Id.", "x-stands-for": "integer" },
          Unit: { anyOf: [{ enum: ["Celsius"] }, { type: "string" }], "x-stands-for": "string" },
        },
      },
    },
    parameters: { prefix: { description: "What comes `first`.", examples: ["a/b", "c"] } },
  },
  "x-code-sample": "const a = b < c;\n",
} as unknown as Messages;
const page = messagesPage(sample, "asyncapi/device.yaml");

test.each([
  ["its heading", "<h1>Messages of &#60;doors&#62;</h1>"],
  ["the text in paragraphs", "<p>One.</p>\n<p>Two <code>three</code>.</p>"],
  ["the document to load", '<a href="../asyncapi/device.yaml">AsyncAPI 3.0</a>'],
  ["the code sample", '<pre tabindex="0"><code>const a = b &#60; c;</code></pre>'],
  [
    "the parameters of topics",
    "<dt><code>{prefix}</code></dt><dd>What comes <code>first</code>. For example <code>a/b</code>, <code>c</code>.</dd>",
  ],
  [
    "a link to each payload",
    '<li><a href="#Door">Doors &#38; windows</a></li>\n<li><a href="#Rule">It &#60;rule&#62;</a></li>',
  ],
  [
    "the topic, with what is said of it",
    "<code>{prefix}/doors</code><br>Where &#60;all&#62; of <code>them</code> are.",
  ],
  ["a fixed quality of service", "<dt>Quality of service</dt><dd>2</dd>\n<dt>Retained</dt><dd>no</dd>"],
  ["that another one is configured", "<dt>Retained</dt><dd>as the filter says"],
  ["the ONVIF topic and kind", "<dd><code>tns1:Rule</code>, stateful</dd>"],
  [
    "each of the messages that share a payload",
    '<h4>It &#60;closed&#62;</h4>\n<p class="facts"><code>closed</code></p>\n<p>First &#38; last.</p>\n<p>Second <code>paragraph</code>.</p>',
  ],
  [
    "known values",
    "<td><code>&#34;front&#34;</code>, <code>&#34;back&#34;</code>, or another</td><td>Which <code>door</code>, &#60;any&#62;.</td>",
  ],
  ["several types", "<td>string or null</td>"],
  ["a constant", "<td><code>&#34;onvif:Rule&#34;</code></td>"],
  ["members of members", "<tr><td><code>message.data</code></td><td>object</td>"],
  ["what an item stands for", "<td><code>Id</code></td><td>integer</td><td><code>&#34;7&#34;</code></td><td>Id.</td>"],
  ["the known values of an item", "<td><code>Unit</code></td><td><code>&#34;Celsius&#34;</code>, or another</td>"],
  ["examples", "&#34;door&#34;: &#34;&#60;/code&#62;&#34;"],
])("the page of messages shows %s", (_, html) => {
  expect(page).toContain(html);
});

test("the page of messages has each payload once", () => {
  expect(page.match(/<article/g)).toHaveLength(2);
  expect(page.match(/<h4>/g)).toHaveLength(2);
});

describe("the site", () => {
  async function build(asyncapiFile?: string) {
    const { path, remove } = await temporaryFolder();
    onTestFinished(remove);
    const openapiDir = join(path, "openapi");
    const siteDir = join(path, "site");
    await mkdir(openapiDir);
    for (const [id, webhooks] of Object.entries({ with: { opened: {} }, without: {} }))
      await writeFile(
        join(openapiDir, `${id}.yaml`),
        stringify({ info: { title: id, version: "1.0" }, paths: {}, webhooks }),
      );
    const { pages } = await buildDocs({ openapiDir, specDir: path, siteDir, ...(asyncapiFile && { asyncapiFile }) });
    return { pages, read: (file: string) => readFile(join(siteDir, file), "utf8") };
  }

  test("has the page, linked from the index and the APIs with events, and the document", async () => {
    const { pages, read } = await build(DEVICE);
    expect(pages).toEqual(["index.html", "device-messages/index.html", "with/index.html", "without/index.html"]);
    for (const name of Object.keys(device.components.messages))
      expect(await read("device-messages/index.html")).toContain(`<code>${name}</code>`);
    expect(await read("index.html")).toContain('<a href="device-messages/index.html">Messages of Axis devices</a>');
    expect(await read("index.html")).toContain('<a href="asyncapi/device.yaml">AsyncAPI 3.0</a>');
    expect(await read("asyncapi/device.yaml")).toBe(await readFile(DEVICE, "utf8"));
    expect(await read("with/index.html")).toContain('<a href="../device-messages/index.html">1 event over MQTT</a>');
    expect(await read("without/index.html")).not.toContain("device-messages");
  });

  test("does without", async () => {
    const { pages, read } = await build();
    expect(pages).toEqual(["index.html", "with/index.html", "without/index.html"]);
    for (const file of pages) expect(await read(file)).not.toContain("device-messages");
  });
});
