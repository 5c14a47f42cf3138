import { describe, expectTypeOf, test } from "vitest";
import type { BridgedEvent } from "../../generated/types/event-mqtt-bridge.ts";
import type { ConnectionMessage } from "../../generated/types/mqtt-client.ts";
import type {
  TemperatureDetectionEvent,
  TemperatureDeviationDetectionEvent,
} from "../../generated/types/thermometry.ts";
import {
  type DeviceMessage,
  type KnownEvent,
  type OtherMessage,
  readMessage,
  type UnknownEvent,
} from "../../src/events/read-message.ts";
import type { Events } from "../../src/index.ts";
import type { EventName } from "../../src/events/event-table.ts";
import { compiler } from "../compiled.ts";

const compiled = compiler<[message: DeviceMessage]>();

test("text, bytes and objects are taken, and nothing else", () => {
  type Payload = Parameters<typeof readMessage>[0];
  expectTypeOf(readMessage).toBeCallableWith("axis/a", new Uint8Array());
  expectTypeOf<string | Buffer | Uint8Array | BridgedEvent>().toExtend<Payload>();
  expectTypeOf<number>().not.toExtend<Payload>();
  expectTypeOf<undefined>().not.toExtend<Payload>();
});

test("the names of the known events are types", () => {
  expectTypeOf<"io.port" | "objectAnalytics.crossline" | "thermometry.temperatureDetection">().toExtend<EventName>();
  expectTypeOf<EventName>().toExtend<keyof Events>();
  expectTypeOf<"connectMessage">().not.toExtend<EventName>();
});

describe("a message is narrowed", () => {
  test("by the name of its event, to typed fields", () => {
    compiled((message) => {
      if (message.event !== "thermometry.temperatureDetection") return;
      expectTypeOf(message).toEqualTypeOf<KnownEvent<"thermometry.temperatureDetection">>();
      expectTypeOf(message.data).toEqualTypeOf<TemperatureDetectionEvent>();
      expectTypeOf(message.data.AreaID).toEqualTypeOf<number | undefined>();
      expectTypeOf(message.data.AlarmActive).toEqualTypeOf<boolean | undefined>();
      expectTypeOf(message.data.AverageTemp).toEqualTypeOf<number | undefined>();
      expectTypeOf(message.data.AreaName).toEqualTypeOf<string | undefined>();
      expectTypeOf(message.api).toEqualTypeOf<"thermometry">();
      expectTypeOf(message.stateful).toEqualTypeOf<true>();
      expectTypeOf(message.rest).toEqualTypeOf<Readonly<Record<string, string>>>();
      expectTypeOf(message.payload).toEqualTypeOf<BridgedEvent>();
      expectTypeOf(message.time).toEqualTypeOf<Date | undefined>();
      expectTypeOf(message.kind).toEqualTypeOf<"event">();
    });
  });

  test("by the name of an event that belongs to no API, to its items and the numbers in its topic", () => {
    compiled((message) => {
      if (message.event !== "objectAnalytics.crossline") return;
      expectTypeOf(message.api).toEqualTypeOf<undefined>();
      expectTypeOf(message.parameters).toEqualTypeOf<Readonly<{ device: number; scenario: number }>>();
      expectTypeOf(message.data.total).toEqualTypeOf<number | undefined>();
      expectTypeOf(message.data["totalMotorcycle/bicycle"]).toEqualTypeOf<number | undefined>();
      expectTypeOf<"wheelchair">().toExtend<Required<typeof message.data>["reason"]>();
      // @ts-expect-error an alarm has it
      return message.data.active;
    });
  });

  test("by its API", () => {
    compiled((message) => {
      if (message.api === "thermometry")
        expectTypeOf(message).toEqualTypeOf<KnownEvent<Extract<EventName, `thermometry.${string}`>>>();
      if (message.api === "mqtt-client") expectTypeOf(message.connected).toEqualTypeOf<boolean>();
    });
  });

  test("by its kind, and a switch over the events, of which the last case is the unknown one", () => {
    compiled((message) => {
      if (message.kind === "connection") {
        expectTypeOf(message.payload).toEqualTypeOf<ConnectionMessage>();
        return expectTypeOf(message.time).toEqualTypeOf<Date | undefined>();
      }
      if (message.kind === "other") return expectTypeOf(message).toEqualTypeOf<OtherMessage>();
      switch (message.event) {
        case "thermometry.temperatureDeviationDetection":
          return expectTypeOf(message.data).toEqualTypeOf<TemperatureDeviationDetectionEvent>();
        case "thermometry.temperatureInformation":
          return expectTypeOf(message.stateful).toEqualTypeOf<false>();
        case "thermometry.temperatureDetection":
        case "thermometry.temperatureDetectionAnyArea":
        case "thermometry.temperatureDetectionAnyAreaOnPreset":
          return expectTypeOf(message.data.AlarmActive).toEqualTypeOf<boolean | undefined>();
        case undefined:
          expectTypeOf(message).toEqualTypeOf<UnknownEvent>();
          return expectTypeOf(message.data).toEqualTypeOf<Readonly<Record<string, string>>>();
      }
    });
  });
});

describe("does not compile:", () => {
  test("a misspelt field", () => {
    compiled((message) => {
      if (message.event !== "thermometry.temperatureDetection") return;
      // @ts-expect-error it is AreaID
      return message.data.AreaId;
    });
  });

  test("a field of another event", () => {
    compiled((message) => {
      if (message.event !== "thermometry.temperatureInformation") return;
      // @ts-expect-error it has no state
      return message.data.AlarmActive;
    });
  });

  test("a misspelt event", () => {
    compiled(
      (message) =>
        // @ts-expect-error it is temperatureDetection
        message.event === "thermometry.TemperatureDetection",
    );
  });

  test("a field taken for text", () => {
    compiled((message) => {
      if (message.event !== "thermometry.temperatureDetection") return;
      // @ts-expect-error a boolean
      return message.data.AlarmActive === "1";
    });
  });

  test("a field of a message that is not narrowed", () => {
    // @ts-expect-error a message about the connection has no fields
    compiled((message) => message.data);
  });

  test("a change of what was read", () => {
    compiled((message) => {
      // @ts-expect-error it is to be read
      message.time = new Date();
    });
  });
});

test("an ONVIF event has its topic, kind and fields among the types", () => {
  type Alarm = Events["thermometry.temperatureDetection"];
  expectTypeOf<Alarm["topic"]>().toEqualTypeOf<"tns1:VideoSource/tns1:RadiometryAlarm/tnsaxis:TemperatureDetection">();
  expectTypeOf<Alarm["stateful"]>().toEqualTypeOf<true>();
  expectTypeOf<Alarm["data"]>().toEqualTypeOf<TemperatureDetectionEvent>();
  expectTypeOf<Events["thermometry.temperatureInformation"]["stateful"]>().toEqualTypeOf<false>();
});

test("what the bridge publishes has no fixed quality of service among the types", () => {
  type Bridged = Events["bridgedEvent"];
  expectTypeOf<Bridged["qos"]>().toEqualTypeOf<0 | 1 | 2>();
  expectTypeOf<Bridged["retain"]>().toEqualTypeOf<boolean>();
  expectTypeOf<Bridged["payload"]>().toEqualTypeOf<BridgedEvent>();
});

test("a unit that is not known compiles, and those that are known complete", () => {
  type Unit = Required<TemperatureDetectionEvent>["TemperatureUnit"];
  type Known<T> = T extends string ? (string & {} extends T ? never : T) : never;
  expectTypeOf<"Kelvin">().toExtend<Unit>();
  expectTypeOf<Known<Unit>>().toEqualTypeOf<"Celsius" | "Fahrenheit">();
});
