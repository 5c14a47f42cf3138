import type {
  AddSpotTemperatureParams,
  Coordinates,
  CoordinateSystem,
  GetSpotTemperatureParams,
  RemoveSpotTemperatureParams,
} from "../../../../../generated/types/thermometry.ts";
import type { StateHandlers } from "../../camera-state.ts";
import type { Camera } from "./camera.ts";

/** Spot meters, one of each image source. Without a number, that of the first source is meant. */
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
      // The vendor does not say. An overlay that is off is one without a spot, since a spot always brings its own.
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

/** The point of a spot in a coordinate system. */
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

/** Much finer than a pixel, and coarser than what floating point adds. */
function rounded(coordinate: number): number {
  return Math.round(coordinate * 1e6) / 1e6;
}
