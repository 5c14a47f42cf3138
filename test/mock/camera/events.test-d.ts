import { describe, expectTypeOf, test } from "vitest";
import type { Fire, PublishedEvent } from "../../../src/mock.ts";
import { compiler } from "../../compiled.ts";

const compiled = compiler<[fire: Fire]>();

test("what is fired is published, at the end", () => {
  expectTypeOf<ReturnType<Fire>>().toEqualTypeOf<Promise<readonly PublishedEvent[]>>();
});

describe("compiles:", () => {
  test("an event alone, with numbers of its topic, with items, and with an item that is left out", () => {
    compiled(async (fire) => {
      await fire("io.port");
      await fire("io.port", { port: 2, state: false });
      await fire("objectAnalytics.crossline", { scenario: 1, total: 5, totalHuman: undefined });
      await fire("objectAnalytics.crossline", { reason: "wheelchair" }, { scenario: "Gate in" });
      await fire("objectAnalytics.threshold", { scenario: 1 });
    });
  });
});

describe("does not compile:", () => {
  test("a misspelt event", () => {
    compiled((fire) => {
      // @ts-expect-error it is io.port
      void fire("io.ports");
    });
  });

  test("an item of another event", () => {
    compiled((fire) => {
      // @ts-expect-error a crossline has it
      void fire("objectAnalytics.occupancy", { reason: "car" });
    });
  });

  test("a value of another type", () => {
    compiled((fire) => {
      // @ts-expect-error a boolean
      void fire("io.port", { state: "1" });
    });
  });

  test("the name of a scenario in place of its number", () => {
    compiled((fire) => {
      // @ts-expect-error further items have it
      void fire("objectAnalytics.crossline", { scenario: "Gate in" });
    });
  });

  test("an event of the MQTT client", () => {
    compiled((fire) => {
      // @ts-expect-error the client publishes it by itself
      void fire("connectMessage");
    });
  });
});
