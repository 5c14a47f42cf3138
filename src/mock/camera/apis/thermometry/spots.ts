import type {
  AddSpotTemperatureParams,
  Coordinates,
  CoordinateSystem,
  GetSpotTemperatureParams,
  RemoveSpotTemperatureParams,
} from "../../../../../generated/types/thermometry.ts";
import type { StateHandlers } from "../../camera-state.ts";
import type { Camera } from "./camera.ts";

/** Spot meters, one per image source; the first source by default. */
export function spotHandlers(camera: Camera): StateHandlers {
  const { imagesources } = camera.capabilities();
  const { spots } = camera.state;

  const source = (method: string, { imagesource }: RemoveSpotTemperatureParams): number =>
    camera.source(method, imagesource, "Invalid channel number");

  return {
    addSpotTemperature(params: AddSpotTemperatureParams) {
      spots.set(source("addSpotTemperature", params), params);
      return {};
    },
    getSpotTemperature(params: GetSpotTemperatureParams) {
      const spot = spots.get(source("getSpotTemperature", params));
      // Undocumented. A spot always has an overlay, so without a spot the overlay is off.
      if (spot === undefined) return { renderOverlay: false };
      return {
        spotTemperature: camera.scale.temperature.shown(camera.temperatureAt(convert(spot, "coord_neg1_1"))),
        spotCoordinates: convert(spot, params.coordinateSystem),
        renderOverlay: true,
      };
    },
    removeSpotTemperature(params: RemoveSpotTemperatureParams) {
      spots.delete(source("removeSpotTemperature", params));
      return {};
    },
    listSpotMeters: () => ({
      spotmeters: imagesources.map((imagesource) => ({ imagesource, active: spots.has(imagesource) })),
    }),
  };
}

/** Converts the point of a spot to a coordinate system. */
function convert(
  { spotCoordinates, coordinateSystem }: AddSpotTemperatureParams,
  wanted: CoordinateSystem,
): Coordinates {
  if (coordinateSystem === wanted) return spotCoordinates;
  const [x, y] = spotCoordinates;
  return wanted === "coord_0_1"
    ? [rounded((x + 1) / 2), rounded((1 - y) / 2)]
    : [rounded(2 * x - 1), rounded(1 - 2 * y)];
}

/** Much finer than a pixel, but coarser than errors of floating-point numbers. */
function rounded(coordinate: number): number {
  return Math.round(coordinate * 1e6) / 1e6;
}
