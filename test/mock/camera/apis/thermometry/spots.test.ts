import { describe, expect, test } from "vitest";
import { refused, state, thermometry, useDevice } from "./camera.ts";

useDevice();

describe("a spot meter", () => {
  const centred = { coordinateSystem: "coord_neg1_1" } as const;
  const cornered = { coordinateSystem: "coord_0_1" } as const;

  test("is off until it is placed, moves when it is placed again, and is off when it is removed", async () => {
    const before = await state();
    expect(await thermometry.getSpotTemperature(centred)).toEqual({ renderOverlay: false });
    expect(await thermometry.addSpotTemperature({ ...centred, spotCoordinates: [1, 1] })).toEqual({});
    await thermometry.addSpotTemperature({ ...centred, spotCoordinates: [-1, 1] });
    const spot = { spotTemperature: 72.5, spotCoordinates: [-1, 1], renderOverlay: true };
    expect(await thermometry.getSpotTemperature(centred)).toEqual(spot);
    expect(await thermometry.listSpotMeters()).toEqual({ spotmeters: [{ imagesource: 0, active: true }] });
    expect(await thermometry.removeSpotTemperature()).toEqual({});
    expect(await state()).toBe(before);
    await thermometry.removeSpotTemperature({ imagesource: 0 });
    expect(await state()).toBe(before);
  });

  test("reports its point in the requested coordinate system", async () => {
    const points = [
      { centre: [0, 0], corner: [0.5, 0.5], spotTemperature: 72.5 },
      { centre: [-1, 1], corner: [0, 0], spotTemperature: 72.5 },
      { centre: [1, 1], corner: [1, 0], spotTemperature: 120 },
      { centre: [-1, -1], corner: [0, 1], spotTemperature: 25 },
      { centre: [0.37, -0.95], corner: [0.685, 0.975], spotTemperature: 58.7 },
      { centre: [0.2, 0.6], corner: [0.6, 0.2], spotTemperature: 91.5 },
    ] satisfies { centre: [number, number]; corner: [number, number]; spotTemperature: number }[];
    for (const { centre, corner, spotTemperature } of points) {
      for (const sent of [
        { ...centred, spotCoordinates: centre },
        { ...cornered, spotCoordinates: corner },
      ]) {
        await thermometry.addSpotTemperature(sent);
        const data = { spotTemperature, renderOverlay: true };
        expect(await thermometry.getSpotTemperature(centred)).toEqual({ ...data, spotCoordinates: centre });
        expect(await thermometry.getSpotTemperature(cornered)).toEqual({ ...data, spotCoordinates: corner });
      }
    }
  });

  test("is on an image source", async () => {
    const meaning = "Invalid channel number";
    await thermometry.addSpotTemperature({ ...centred, spotCoordinates: [0, 0], imagesource: 0 });
    const add = () => thermometry.addSpotTemperature({ ...centred, spotCoordinates: [1, 1], imagesource: 1 });
    await refused(add, 2104, meaning);
    await refused(() => thermometry.getSpotTemperature({ ...centred, imagesource: 1 }), 2104, meaning);
    await refused(() => thermometry.removeSpotTemperature({ imagesource: 1 }), 2104, meaning);
  });
});
