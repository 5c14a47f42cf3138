import { expect, test } from "vitest";
import { VapixMethodError } from "../../../src/vapix/errors/method-error.ts";

const site = { device: "192.0.2.1", api: "some-api", method: "setSomething" };
const refusal = {
  code: 4004,
  subCode: undefined,
  kind: "invalid",
  parameter: undefined,
  status: 200,
  message: "Invalid value",
  errors: [{ code: 4004, message: "Invalid value", details: {} }],
} as const;

test.each([
  ["its code", {}, "refused with 4004: Invalid value"],
  ["its code and sub-code", { subCode: 107 }, "refused with 4004/107: Invalid value"],
  [
    "its code, sub-code and parameter",
    { subCode: 107, parameter: "areas[].id" },
    "refused with 4004/107 (areas[].id): Invalid value",
  ],
])("the message of a method error contains %s", (_, more, message) => {
  expect(new VapixMethodError(site, { ...refusal, ...more }).message).toBe(
    `192.0.2.1: some-api setSomething: ${message}`,
  );
});

test("a method error keeps the fields of the response, for programs to decide by", () => {
  const error = new VapixMethodError(site, { ...refusal, subCode: 107, parameter: "areas[].id", status: 400 });
  expect({ ...error }).toEqual({
    name: "VapixMethodError",
    ...site,
    code: 4004,
    subCode: 107,
    kind: "invalid",
    parameter: "areas[].id",
    status: 400,
    deviceMessage: refusal.message,
    errors: refusal.errors,
  });
});
