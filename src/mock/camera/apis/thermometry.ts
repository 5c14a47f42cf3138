import type { ApiContract } from "../../../contract/methods.ts";
import type { Surroundings } from "../../surroundings.ts";
import type { ApiState } from "../camera-state.ts";
import { createScene } from "../events/scene.ts";
import { createAlarms } from "./thermometry/alarms.ts";
import { areaHandlers } from "./thermometry/areas.ts";
import { type CameraState, cameraOf, firstState } from "./thermometry/camera.ts";
import { groupHandlers } from "./thermometry/groups.ts";
import { overlayHandlers } from "./thermometry/overlays.ts";
import { settingHandlers } from "./thermometry/settings.ts";
import { spotHandlers } from "./thermometry/spots.ts";

/**
 * A PTZ camera with the documented capabilities, levels and guard tour, and without areas, groups, spot meters and
 * overlay channels. It is at its first preset, and its scene only changes if a test changes it.
 */
export function createState(
  contract: ApiContract,
  _device: readonly ApiContract[],
  surroundings: Surroundings,
): ApiState<CameraState> {
  const scene = surroundings.share(createScene);
  const alarms = createAlarms(surroundings);
  let current = firstState(contract);
  const settle = () => alarms.settle(cameraOf(contract, current, scene));
  scene.watch(settle);
  return {
    first: current,
    follow(state) {
      current = state;
      settle();
    },
    on(state) {
      const camera = cameraOf(contract, state, scene);
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
