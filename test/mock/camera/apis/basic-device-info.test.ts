import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createVapixClient, type VapixClient } from "../../../../src/index.ts";
import { createMockServer, type MockServer } from "../../../../src/mock/server.ts";
import { readContract } from "../../../spec/contract.ts";
import { ask, BASIC_DEVICE_INFO, exchange } from "../../exchange.ts";

const contract = readContract("basic-device-info");
const names = contract.schema("DevicePropertyName").enum as (keyof NonNullable<
  Awaited<ReturnType<VapixClient["basicDeviceInfo"]["getAllProperties"]>>["propertyList"]
>)[];

let device: MockServer;
let camera: VapixClient;
let all: Record<string, string>;
beforeAll(async () => {
  device = await createMockServer({ apis: ["basic-device-info"] });
  camera = createVapixClient(device.url);
  all = (await camera.basicDeviceInfo.getAllProperties()).propertyList!;
});
afterAll(() => device.close());

describe("getProperties", () => {
  test.each(names)("gives %s as getAllProperties does, and nothing else", async (name) => {
    const { propertyList } = await camera.basicDeviceInfo.getProperties({ propertyList: [name] });
    expect(propertyList).toEqual({ [name]: all[name] });
    expect(all[name]).toMatch(/./);
  });

  test("gives several at once, each once, in the order of the request", async () => {
    const { propertyList } = await camera.basicDeviceInfo.getProperties({
      propertyList: ["Version", "Brand", "Version"],
    });
    expect(Object.entries(propertyList!)).toEqual([
      ["Version", all.Version],
      ["Brand", "AXIS"],
    ]);
  });

  test("gives all if all are requested, and none if none are", async () => {
    expect((await camera.basicDeviceInfo.getProperties({ propertyList: names })).propertyList).toEqual(all);
    expect((await camera.basicDeviceInfo.getProperties({ propertyList: [] })).propertyList).toEqual({});
  });

  test.each([[["Colour"]], [["ProdNbr", "Colour"]], [["__proto__"]], [["toString"]], ["ProdNbr"]])(
    "rejects %j with 1000",
    async (propertyList) => {
      const { body } = await exchange(
        device.url,
        ask("getProperties", { params: { propertyList } }),
        {},
        BASIC_DEVICE_INFO,
      );
      expect(body).toEqual({ apiVersion: "1.3", error: { code: 1000, message: "Invalid parameter value" } });
    },
  );

  test.each([[undefined], [{}]])("rejects params %j with 4002", async (params) => {
    const { body } = await exchange(device.url, ask("getProperties", params && { params }), {}, BASIC_DEVICE_INFO);
    expect(body?.error?.code).toBe(4002);
  });
});

test("the 14 properties are those of one device, with the serial number of the mock", () => {
  expect(Object.keys(all).sort()).toEqual(names.toSorted());
  expect(all.SerialNumber).toBe("ACCC8E00A1B2");
  expect(all.ProdFullName).toBe(`${all.ProdShortName} ${all.ProdType}`);
});

test("properties that need no account are those of getAllProperties, without the chip", async () => {
  const { Architecture: _a, Soc: _s, SocSerialNumber: _n, ...rest } = all;
  expect((await camera.basicDeviceInfo.getAllUnrestrictedProperties()).propertyList).toEqual(rest);
});
