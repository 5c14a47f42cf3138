import { entryOf, eventNames } from "../../events/event-table.ts";
import type { MockDevice } from "../../mock/mock-device.ts";
import { number, UsageError } from "../usage.ts";

/** Names of the events of a stream: all but those that come several times a second. */
const NAMES = eventNames().filter((name) => entryOf(name)!.noisy !== true);

/** Reads a number of seconds above 0. */
export function seconds(option: string, text: string): number {
  const value = number(option, text);
  if (value <= 0) throw new UsageError(`${option} takes a number above 0, not ${text}`);
  return value;
}

/**
 * Lets events happen on devices until the process ends, one after another, and logs each.
 *
 * @param interval Seconds between two events; no events without it.
 */
export function withEvents<Device extends Pick<MockDevice, "fire"> & { serialNumber: string }>(
  devices: readonly Device[],
  interval: number | undefined,
  log: (line: string) => void,
): readonly Device[] {
  if (interval === undefined) return devices;
  let next = 0;
  setInterval(() => {
    const name = NAMES[next++ % NAMES.length]!;
    for (const { fire, serialNumber } of devices)
      void fire(name).then(({ length }) =>
        log(
          `${devices.length > 1 ? `${serialNumber} ` : ""}event ${name}, ${length} message${length === 1 ? "" : "s"}`,
        ),
      );
  }, interval * 1000).unref();
  return devices;
}
