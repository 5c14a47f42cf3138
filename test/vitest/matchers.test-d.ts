import { expect, expectTypeOf, test } from "vitest";
import "../../src/vitest/matchers.ts";
import type { RefusalCode } from "../../src/vitest/matchers.ts";

test("APIs, methods and codes are those of the contract, and a response has to be awaited", () => {
  const answer = { apiVersions: ["1.6"] };
  expect(answer).toMatchContract("mqtt-client", "getSupportedVersions");
  expect(answer).toMatchContract("network-settings", "getSupportedVersions", { strict: true });
  const misuse = () => {
    // @ts-expect-error there is no such API
    expect(answer).toMatchContract("mqtt", "getSupportedVersions");
    // @ts-expect-error a method of another API
    expect(answer).toMatchContract("mqtt-client", "getNetworkInfo");
    // @ts-expect-error the method is missing
    expect(answer).toMatchContract("mqtt-client");
    // @ts-expect-error an unknown option
    expect(answer).toMatchContract("mqtt-client", "getClientStatus", { strickt: true });
    // @ts-expect-error a code is a number
    expect(answer).toBeRefusedWith("4004");
  };
  expect(misuse).toBeTypeOf("function");
  expectTypeOf<RefusalCode>().extract<4004>().toEqualTypeOf<4004>();
  expectTypeOf<number>().toExtend<RefusalCode>();
  const ofData = () => expect(answer).toMatchContract("mqtt-client", "getClientStatus");
  const ofResponse = () => expect(new Response()).toMatchContract("mqtt-client", "getClientStatus");
  const ofRejection = (promise: Promise<object>) => expect(promise).rejects.toBeRefusedWith(4004, 201);
  expectTypeOf(ofData).returns.toEqualTypeOf<void>();
  expectTypeOf(ofResponse).returns.toEqualTypeOf<Promise<void>>();
  expectTypeOf(ofRejection).returns.toEqualTypeOf<Promise<void>>();
});
