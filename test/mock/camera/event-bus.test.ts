import { expect, test } from "vitest";
import { createEventBus } from "../../../src/mock/camera/events/event-bus.ts";
import { makeEvent } from "../../../src/mock/camera/events/made-event.ts";
import type { Surroundings } from "../../../src/mock/surroundings.ts";

test("an event of the device itself is lost with its broker, without an error; one that a test fires is an error", async () => {
  const bus = createEventBus({ serialNumber: "ACCC8E00A1B2" } as Surroundings);
  bus.configure({ eventFilterList: [{ topicFilter: "//." }] });
  const gone = new Error("the broker is gone");
  let tries = 0;
  bus.link({
    deviceTopicPrefix: "axis/ACCC8E00A1B2",
    isConnected: () => true,
    publish() {
      tries += 1;
      return Promise.reject(gone);
    },
  });
  const event = makeEvent("objectAnalytics.passthrough", { scenario: 1 });
  expect(bus.raise(event)).toBeUndefined();
  await expect(bus.fire(event)).rejects.toBe(gone);
  expect(tries).toBe(2);
});
