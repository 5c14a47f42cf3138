import type { ApiContract } from "../../../contract/methods.ts";
import type { Surroundings } from "../../surroundings.ts";
import type { ApiState } from "../camera-state.ts";
import { createScene } from "../events/scene.ts";
import { createAlarms } from "./thermometry/alarms.ts";
import { areaHandlers } from "./thermometry/areas.ts";
import { type CameraState, cameraOf, firstState } from "./thermometry/camera.ts";
import { groupHandlers } from "./thermometry/groups.ts";
import { createInformation } from "./thermometry/information.ts";
import { overlayHandlers } from "./thermometry/overlays.ts";
import { settingHandlers } from "./thermometry/settings.ts";
import { spotHandlers } from "./thermometry/spots.ts";

/**
 * A PTZ camera with the documented capabilities, levels and guard tour, and without areas, groups, spot meters and
 * overlay channels. It is at its first preset, and its scene only changes if a test changes it.
 */
export function createState(
  contract: ApiContract,
  _device: () => readonly ApiContract[],
  surroundings: Surroundings,
): ApiState<CameraState> {
  const scene = surroundings.share(createScene);
  let current = firstState(contract);
  const cameraNow = () => cameraOf(contract, current, scene);
  const parts = [createAlarms(surroundings, cameraNow), createInformation(surroundings, cameraNow)];
  const settle = () => {
    // A request may be answered after the device was closed.
    if (!surroundings.signal.aborted) for (const part of parts) part.settle();
  };
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
