import { expect, test } from "vitest";
import { MissingRequirement, requireMock } from "../../src/package/requirements.ts";

const everything = () => "file:///there";
const nothingOf =
  (...missing: string[]) =>
  (name: string) => {
    if (missing.includes(name)) throw new Error(`Cannot find package '${name}'`);
    return everything();
  };

test.each(["24.18.0", "24.21.1", "25.0.0", "26.1.0"])("Node %s is new enough", (node) => {
  expect(() => requireMock(node, everything)).not.toThrow();
});

test.each(["20.19.0", "22.22.0", "23.11.0", "24.17.9"])("Node %s is too old, and is told which is not", (node) => {
  expect(() => requireMock(node, everything)).toThrow(MissingRequirement);
  expect(() => requireMock(node, everything)).toThrow(
    `the mock needs Node 24.18 or newer, as Prism does; this is Node ${node}`,
  );
});

test("one command brings what options need, too", () => {
  const check = () => requireMock("24.18.0", nothingOf("ajv", "mqtt", "aedes"), ["aedes", "mqtt"]);
  expect(check).toThrow("npm install --save-dev ajv aedes mqtt");
});

test.each([
  [["ajv-formats"], "npm install --save-dev ajv-formats"],
  [["ajv", "@stoplight/prism-http"], "npm install --save-dev @stoplight/prism-http ajv"],
])("without %j one npm command is named", (missing, command) => {
  expect(() => requireMock("24.18.0", nothingOf(...missing))).toThrow(MissingRequirement);
  expect(() => requireMock("24.18.0", nothingOf(...missing))).toThrow(command);
});
