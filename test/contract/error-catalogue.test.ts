import { describe, expect, test } from "vitest";
import { apis } from "../../generated/client/methods.ts";
import { errorCatalogue, explain } from "../../src/contract/error-catalogue.ts";
import { VapixMethodError } from "../../src/index.ts";

describe("the error catalogue", () => {
  test("has every API of the client", () => {
    expect(Object.keys(errorCatalogue)).toEqual(Object.keys(apis));
  });

  test("has every code that the client knows the kind of", () => {
    const codes = errorCatalogue["mqtt-client"]!.codes.map(({ code }) => code);
    expect(codes).toEqual([1100, 2100, 2101, 2102, 2103, 2104, 2105, 2106]);
    expect(Object.keys(apis["mqtt-client"].kinds).map(Number)).toEqual(codes);
  });

  test("has a title and a sentence for each code", () => {
    for (const { codes, methods } of Object.values(errorCatalogue))
      for (const { code, title, description } of [
        codes,
        ...Object.values(methods).flatMap((own) => [own.codes, own.subCodes]),
      ].flat()) {
        expect(title, `title of ${code}`).toMatch(/^[A-Z].*[^.]$/);
        expect(description, `description of ${code}`).toMatch(/^[A-Z`].*\.$/);
      }
  });
});

describe("explain", () => {
  const refusal = { api: "mqtt-client", method: "configureClient" };

  test("gives the documented meaning of a code", () => {
    expect(explain({ ...refusal, code: 2104 })).toEqual([
      {
        code: 2104,
        title: "Invalid parameter value specified",
        description: expect.stringMatching(/^A value has a wrong type/) as string,
      },
    ]);
  });

  test("takes the error that a call throws", () => {
    const thrown = new VapixMethodError(
      { device: "192.0.2.1", ...refusal },
      {
        code: 1100,
        subCode: undefined,
        kind: "internal",
        parameter: undefined,
        status: 200,
        message: "Internal error",
      },
    );
    expect(explain(thrown).map(({ title }) => title)).toEqual(["Internal error"]);
  });

  test.each(["mqtt-client", "event-mqtt-bridge", "thermometry"])("gives the range of an unknown code of %s", (api) => {
    const titles = (code: number) => explain({ api, method: "none", code }).map(({ title }) => title);
    expect([1101, 1199, 1299, 1999, 2199, 2200, 2999].map(titles)).toEqual([
      ["Server error"],
      ["Server error"],
      ["Server error of this API"],
      ["Server error of this API"],
      ["Client error"],
      ["Client error of this API"],
      ["Client error of this API"],
    ]);
    expect([1099, 2000, 2099, 3001].map(titles)).toEqual([[], [], [], []]);
    expect(explain({ api, method: "none", code: 1101 })).toMatchObject([
      { code: 1101, description: expect.stringContaining("log") as string },
    ]);
  });

  test("gives no range for an API whose document reserves none", () => {
    expect(explain({ api: "network-settings", method: "none", code: 1101 })).toEqual([]);
  });

  test("gives nothing for a code that is not documented", () => {
    expect(explain({ ...refusal, code: 9999 })).toEqual([]);
  });

  test("gives the meaning of the code if the sub-code is not documented", () => {
    expect(explain({ ...refusal, code: 2104, subCode: 999 }).map(({ code }) => code)).toEqual([2104]);
  });

  test("gives the codes of the API for a method that is not documented", () => {
    expect(explain({ api: "mqtt-client", method: "noSuchMethod", code: 2102 })).toHaveLength(1);
  });

  test.each(["no-such-api", "__proto__", "constructor"])("gives nothing for the unknown API %s", (api) => {
    expect(explain({ ...refusal, api, code: 2104 })).toEqual([]);
  });

  test.each(["__proto__", "constructor", "toString"])("takes the method name %s for an unknown one", (method) => {
    expect(explain({ ...refusal, method, code: 2104 })).toHaveLength(1);
  });
});
