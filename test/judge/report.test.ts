import { describe, expect, test } from "vitest";
import { difference, violation } from "../../src/judge/finding.ts";
import { junit } from "../../src/judge/junit.ts";
import { markdown } from "../../src/judge/markdown.ts";
import { count, gathered, type Report } from "../../src/judge/report.ts";
import { table } from "../../src/judge/table.ts";
import { verify } from "../../src/verify/verify.ts";
import { recordedDevice } from "../verify/recorded-device.ts";

const REPORT: Report = {
  apis: [{ id: "example", announced: "1.2" }],
  checks: [
    { api: "example", name: "getRules", effect: "reads", findings: [], milliseconds: 12 },
    {
      api: "example",
      name: "getMode",
      effect: "reads",
      milliseconds: 8,
      findings: [
        violation("type", "data.rules[0].id", 'must be one of "a" & <b>', "a string\u0007"),
        violation("type", "data.rules[3].id", 'must be one of "a" & <b>', "a string\u0007"),
        difference("value", "data.mode", "one of on, off", "another string"),
      ],
    },
    {
      api: "example",
      name: "an unknown method",
      effect: undefined,
      note: "refused with 2102",
      findings: [],
      milliseconds: 1,
    },
    {
      api: "example",
      name: "getLevel",
      effect: "reads",
      notRun: "no response contains it",
      findings: [],
      milliseconds: 0,
    },
    {
      api: "example",
      name: "setMode",
      effect: "configures",
      notRun: "it configures, which was not requested",
      findings: [],
      milliseconds: 0,
    },
  ],
};

/** The names of the elements of an XML document; throws if it is not well-formed. */
function elements(xml: string): string[] {
  const names: string[] = [];
  const open: string[] = [];
  const markup = /<\?[^?]*\?>|<(\/?)([\w-]+)((?:\s+[\w-]+="[^"<]*")*)\s*(\/?)>|([^<]+)|(<)/gy;
  for (const [all, end, name, attributes = "", isEmpty, content = "", stray] of xml.matchAll(markup)) {
    const isEscaped = !/&(?!(amp|lt|gt|quot|apos);)/.test(attributes + content);
    if (stray !== undefined || !isEscaped || /[\0-\x08\x0b-\x1f]/.test(all)) throw new Error(`not well-formed: ${all}`);
    if (end === "/" && open.pop() !== name) throw new Error(`${name} was not open`);
    if (name === undefined || end === "/") continue;
    names.push(name);
    if (isEmpty !== "/") open.push(name);
  }
  if (open.length > 0) throw new Error(`${open.join(", ")} not closed`);
  return names;
}

describe("a report as JUnit XML", () => {
  test("is well-formed, with a suite for the API and a case for each check", () => {
    const names = elements(junit(REPORT, false));
    expect(names.filter((name) => name === "testcase")).toHaveLength(5);
    expect(names.slice(0, 3)).toEqual(["testsuites", "testsuite", "testcase"]);
  });

  test("has violations as failures, and differences as output", () => {
    const xml = junit(REPORT, false);
    expect(xml).toContain('<testsuite name="example 1.2" tests="5" failures="1" errors="0" time="0.021" skipped="2">');
    expect(xml.match(/<failure [^>]*>/g)).toEqual([
      '<failure type="violation: type" message="data.rules[].id: expected must be one of &quot;a&quot; &amp; &lt;b&gt;, got a string\\u0007 (2 times)">',
    ]);
    expect(xml).toContain(
      "<system-out>difference: value: data.mode: expected one of on, off, got another string</system-out>",
    );
    expect(xml).toContain('<skipped message="no response contains it"/>');
  });

  test("has no character that XML lacks", () => {
    const check = { api: "a", name: "a\u0007\ud800", effect: undefined, findings: [], milliseconds: 0 };
    expect(junit({ apis: [{ id: "a", announced: undefined }], checks: [check] }, false)).toContain(
      'name="a\ufffd\ufffd"',
    );
  });

  test("also has differences as failures if it is strict", () => {
    expect(junit(REPORT, true).match(/<failure type="[^"]*"/g)).toEqual([
      '<failure type="violation: type"',
      '<failure type="difference: value"',
    ]);
  });
});

test("a report in Markdown lists the findings and the reads that were not run", () => {
  expect(markdown(REPORT)).toBe(`Device and AXIS OS: (please fill in)

APIs: \`example\` 1.2

3 checks, 2 violations, 1 difference, 2 not run.

### Violations of the contract

- \`example getMode\`: type: \`data.rules[].id\`: expected \`must be one of "a" & <b>\`, got \`a string\\u0007\` (2 times)

### Differences from what is documented

- \`example getMode\`: value: \`data.mode\`: expected \`one of on, off\`, got \`another string\`

### Not run

- \`example getLevel\`: no response contains it
`);
});

test("a report as a table has a line for each check, and one for those that change the device", () => {
  expect(table(REPORT, (colour, text) => `<${colour}>${text}</>`)).toBe(`example 1.2
  getRules           <green>kept</>
  getMode            <red>broken</>
    <red>violation: type</>: data.rules[].id: expected must be one of "a" & <b>, got a string\\u0007 (2 times)
    <yellow>difference: value</>: data.mode: expected one of on, off, got another string
  an unknown method  <green>kept</> (refused with 2102)
  getLevel           <dim>not run: no response contains it</>
<dim>  1 more not run, since they change the device</>

3 checks, 2 violations, 1 difference, 2 not run`);
});

test("a finding keeps its index if it is the only one of its kind", () => {
  const finding = violation("type", "data.rules[3].id", "must be integer", "a string");
  expect(gathered([finding])).toEqual([{ ...finding, times: 1 }]);
  expect(gathered([{ ...finding, times: 4 }])).toMatchObject([{ path: "data.rules[].id", times: 4 }]);
  expect(count(REPORT, "violation")).toBe(2);
});

test("no report holds an address, a serial number, a name or a value that the device sent", async () => {
  const texts = ["192.0.2.77", "ACCC8E00A1B2", "acccce00a1b2", "00:11:22:33:44:55", "5f0b1b7e"];
  const url = await recordedDevice(({ body }) => {
    const data = (body["data"] ?? body["error"]) as Record<string, unknown>;
    for (const [index, text] of texts.entries()) {
      data[text] = text;
      data[`member${index}`] = [text, { [text]: text }];
    }
    body["context"] = texts[0];
    body["apiVersion"] = 7;
    const { status, config } = data as { status?: Record<string, unknown>; config?: Record<string, unknown> };
    if (status && config) Object.assign(status, { state: texts[1], connectionStatus: { [texts[1]!]: 1 } });
    if (config) config["server"] = texts[0];
  });
  const report = await verify(url, {});
  expect(count(report, "violation")).toBeGreaterThan(20);
  const all = [JSON.stringify(report), markdown(report), junit(report, true), table(report, (_, text) => text)].join(
    "\n",
  );
  expect(all).not.toMatch(new RegExp([...texts, "127.0.0.1"].join("|"), "i"));
});
