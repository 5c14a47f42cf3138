import { expect, test } from "vitest";
import { MissingRequirement } from "../../src/package/missing-requirement.ts";
import { requirePackages, requirePrism } from "../../src/package/requirements.ts";

const everything = () => "file:///there";
const nothingOf =
  (...missing: string[]) =>
  (name: string) => {
    if (missing.includes(name)) throw new Error(`Cannot find package '${name}'`);
    return everything();
  };

test.each(["24.18.0", "24.21.1", "25.0.0", "26.1.0"])("Node %s is new enough for Prism", (node) => {
  expect(() => requirePrism(node, everything)).not.toThrow();
});

test.each(["20.19.0", "22.22.0", "23.11.0", "24.17.9"])(
  "Node %s is too old for Prism, and the error says so",
  (node) => {
    expect(() => requirePrism(node, everything)).toThrow(MissingRequirement);
    expect(() => requirePrism(node, everything)).toThrow(
      `this response requires Prism, which needs Node 24.18 or newer; this is Node ${node}`,
    );
  },
);

test("without Prism, the error has the command that installs it", () => {
  const check = () => requirePrism("24.18.0", nothingOf("@stoplight/prism-http"));
  expect(check).toThrow(MissingRequirement);
  expect(check).toThrow("npm install --save-dev @stoplight/prism-http");
});

test.each([
  [["aedes"], "the broker needs more packages: npm install --save-dev aedes"],
  [["mqtt", "aedes"], "the broker needs more packages: npm install --save-dev aedes mqtt"],
])("without %j one npm command installs what is missing", (missing, command) => {
  const check = () => requirePackages("the broker", ["aedes", "mqtt"], nothingOf(...missing));
  expect(check).toThrow(MissingRequirement);
  expect(check).toThrow(command);
});
