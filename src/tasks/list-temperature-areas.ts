import type { TemperatureArea } from "../../generated/types/thermometry.ts";
import type { CallOptions, VapixClient } from "../vapix/client.ts";

/** An area in the names that requests have. */
export type FoldedArea = Omit<TemperatureArea, "imageSource" | "position">;

/**
 * Lists the temperature areas in one shape, whichever spellings the device has: `areaList` or `arealist`, `vertices` or
 * `position`, `imagesource` or `imageSource`, `if_triggered` or `if triggered`.
 *
 * @param presetNbr Preset to list the areas of; 0, the default, for all.
 */
export async function listTemperatureAreas(
  camera: Pick<VapixClient, "thermometry">,
  presetNbr = 0,
  options?: CallOptions,
): Promise<FoldedArea[]> {
  const { areaList, arealist } = await camera.thermometry.listAreas({ presetNbr }, options);
  return (areaList ?? arealist ?? []).map(folded);
}

function folded({ imageSource, position, ...area }: TemperatureArea): FoldedArea {
  return {
    ...area,
    ...(area.imagesource === undefined && imageSource !== undefined && { imagesource: imageSource }),
    ...(area.vertices === undefined && position !== undefined && { vertices: position }),
    ...(area.areaOverlay === "if triggered" && { areaOverlay: "if_triggered" as const }),
  };
}
