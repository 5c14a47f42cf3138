import type { TemperatureArea } from "../../generated/types/thermometry.ts";
import type { CallOptions, VapixClient } from "../vapix/client.ts";

/** An area with the property names of requests. */
export type FoldedArea = Omit<TemperatureArea, "imageSource" | "position">;

/**
 * Lists the temperature areas in one shape for all spellings of devices: `areaList` or `arealist`, `vertices` or
 * `position`, `imagesource` or `imageSource`, `if_triggered` or `if triggered`.
 *
 * @param presetNbr Preset whose areas to list; 0, the default, for all.
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
