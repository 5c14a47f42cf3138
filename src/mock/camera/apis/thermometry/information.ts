import type { Surroundings } from "../../../surroundings.ts";
import { createEventBus } from "../../events/event-bus.ts";
import { makeEvent } from "../../events/made-event.ts";
import { areaItems } from "./area-items.ts";
import { areaStatuses } from "./areas.ts";
import type { Camera } from "./camera.ts";

/** Milliseconds between two events of an area. */
const PERIOD = 30_000;

/** Events with the temperatures of areas. */
export interface Information {
  /** Starts with the first area, and stops with the last one. */
  settle(): void;
}

/** Publishes the temperatures of each area every 30 seconds, from the first area to the last one or the device's end. */
export function createInformation(surroundings: Surroundings, cameraNow: () => Camera): Information {
  const bus = surroundings.share(createEventBus);
  let timer: ReturnType<typeof setInterval> | undefined;
  surroundings.signal.addEventListener("abort", stop);
  return {
    settle() {
      if (cameraNow().state.areas.length === 0) stop();
      else timer ??= start();
    },
  };

  function start(): ReturnType<typeof setInterval> {
    const started = setInterval(publish, PERIOD);
    // Alone, it does not keep a process alive. Timers of browsers lack `unref`.
    (started as { unref?: () => void }).unref?.();
    return started;
  }

  function stop(): void {
    clearInterval(timer);
    timer = undefined;
  }

  /** The document has no exception; areas that are disabled or at another preset are left out, since nothing measures them. */
  function publish(): void {
    const camera = cameraNow();
    for (const one of areaStatuses(camera))
      bus.raise(makeEvent("thermometry.temperatureInformation", areaItems(camera, one)));
  }
}
