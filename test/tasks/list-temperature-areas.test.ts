import { describe, expect, test } from "vitest";
import { createVapixClient, listTemperatureAreas } from "../../src/index.ts";
import { createMockServer } from "../../src/mock/server.ts";
import { answer, scripted } from "../vapix/device.ts";

const vertices = [
  [-0.5, -0.5],
  [0.5, -0.5],
  [0, 0.5],
] as [number, number][];
const area = { id: 0, imagesource: 0, name: "Pump 4", vertices, areaOverlay: "if_triggered", presetNbr: 1 };
const { imagesource, vertices: _vertices, areaOverlay: _overlay, ...bare } = area;

describe("areas are listed in one shape", () => {
  test.each([
    ["the names of requests", { areaList: [area] }],
    ["the list in small letters", { arealist: [area] }],
    [
      "the names of the vendor's example",
      { areaList: [{ ...bare, imageSource: imagesource, position: vertices, areaOverlay: "if triggered" }] },
    ],
  ])("from %s", async (_, data) => {
    const { fetch, requests } = scripted(answer({ apiVersion: "1.3", method: "listAreas", data }));
    expect(await listTemperatureAreas(createVapixClient("http://192.0.2.1", { fetch }))).toEqual([area]);
    expect(requests[0]!.body.params).toEqual({ presetNbr: 0 });
  });

  test("also if none exists", async () => {
    const { fetch } = scripted(answer({ data: {} }));
    expect(await listTemperatureAreas(createVapixClient("http://192.0.2.1", { fetch }), 2)).toEqual([]);
  });

  test("as the mock device has them", async () => {
    const mock = await createMockServer({ apis: ["thermometry"] });
    try {
      const camera = createVapixClient(mock.url);
      const wanted = {
        imagesource: 0,
        enabled: true,
        name: "Pump 4",
        detectionType: "above",
        measurement: "maximum",
        threshold: 80,
        delay: 5,
        vertices,
        areaOverlay: "if_triggered",
        temperatureOverlay: true,
        presetNbr: 1,
      } as const;
      const { id } = await camera.thermometry.addArea({ ...wanted, vertices });
      expect(await listTemperatureAreas(camera)).toEqual([{ id, ...wanted }]);
      expect(await listTemperatureAreas(camera, 2)).toEqual([]);
    } finally {
      await mock.close();
    }
  });
});
