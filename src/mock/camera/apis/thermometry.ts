import type { ApiContract } from "../../../contract/methods.ts";
import type { ApiState } from "../camera-state.ts";
import { areaHandlers } from "./thermometry/areas.ts";
import { type CameraState, cameraOf, firstState } from "./thermometry/camera.ts";
import { groupHandlers } from "./thermometry/groups.ts";
import { overlayHandlers } from "./thermometry/overlays.ts";
import { settingHandlers } from "./thermometry/settings.ts";
import { spotHandlers } from "./thermometry/spots.ts";

/**
 * A PTZ camera with the documented capabilities, levels and guard tour, and without areas, groups, spot meters and
 * overlay channels. It is at its first preset, and its scene never changes.
 */
export function createState(contract: ApiContract): ApiState<CameraState> {
  return {
    first: firstState(contract),
    on(state) {
      const camera = cameraOf(contract, state);
      return {
        ...settingHandlers(camera),
        ...areaHandlers(camera),
        ...groupHandlers(camera),
        ...spotHandlers(camera),
        ...overlayHandlers(camera),
      };
    },
  };
}
