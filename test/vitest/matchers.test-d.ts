import { expect, expectTypeOf, test } from "vitest";
import "../../src/vitest/matchers.ts";
import type { RefusalCode } from "../../src/vitest/matchers.ts";

const answer = { apiVersions: ["1.6"] };

test("APIs and methods are those of the contract", () => {
  expect(answer).toMatchContract("mqtt-client", "getSupportedVersions");
  expect(answer).toMatchContract("network-settings", "getSupportedVersions", { strict: true });
  // @ts-expect-error unknown API
  expect(answer).toMatchContract("mqtt", "getSupportedVersions");
  // @ts-expect-error a method of another API
  expect(answer).toMatchContract("mqtt-client", "getNetworkInfo");
  // @ts-expect-error the method is missing
  expect(answer).toMatchContract("mqtt-client");
  // @ts-expect-error an unknown option
  expect(answer).toMatchContract("mqtt-client", "getClientStatus", { strickt: true });
});

test("codes are those of the contract, and other numbers", () => {
  // @ts-expect-error a code is a number
  expect(answer).toBeRefusedWith("4004");
  expectTypeOf<RefusalCode>().extract<4004>().toEqualTypeOf<4004>();
  expectTypeOf<number>().toExtend<RefusalCode>();
});

test("a response has to be awaited", () => {
  const ofData = () => expect(answer).toMatchContract("mqtt-client", "getClientStatus");
  const ofResponse = () => expect(new Response()).toMatchContract("mqtt-client", "getClientStatus");
  const ofRejection = (promise: Promise<object>) => expect(promise).rejects.toBeRefusedWith(4004, 201);
  expectTypeOf(ofData).returns.toEqualTypeOf<void>();
  expectTypeOf(ofResponse).returns.toEqualTypeOf<Promise<void>>();
  expectTypeOf(ofRejection).returns.toEqualTypeOf<Promise<void>>();
});
