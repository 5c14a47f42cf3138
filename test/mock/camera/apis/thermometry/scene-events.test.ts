import { beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import type { AddAreaParams, DetectionType } from "../../../../../generated/types/thermometry.ts";
import { readContract } from "../../../../../src/contract/methods.ts";
import { readMessage } from "../../../../../src/events/read-message.ts";
import { createState } from "../../../../../src/mock/camera/apis/thermometry.ts";
import { keepState } from "../../../../../src/mock/camera/camera-state.ts";
import { createEventBus } from "../../../../../src/mock/camera/events/event-bus.ts";
import { createScene } from "../../../../../src/mock/camera/events/scene.ts";
import { createSurroundings } from "../../../../../src/mock/surroundings.ts";
import { SERIAL_NUMBER } from "../../../../../src/server/serial-number.ts";
import { corner, pair, square } from "./camera.ts";

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval", "performance"] });
  onTestFinished(() => void vi.useRealTimers());
});

/** A camera at 20 degrees that counts as connected, and what it publishes. */
function thermal(topicFilter = "//.") {
  const life = new AbortController();
  const surroundings = createSurroundings({ options: {}, serialNumber: SERIAL_NUMBER, signal: life.signal });
  const camera = keepState(createState(readContract("thermometry"), () => [], surroundings));
  const bus = surroundings.share(createEventBus);
  const scene = surroundings.share(createScene);
  const published: { seconds: number; event: string; data: Record<string, unknown> }[] = [];
  let isConnected = true;
  bus.configure({ eventFilterList: [{ topicFilter }] });
  bus.link({
    deviceTopicPrefix: `axis/${SERIAL_NUMBER}`,
    isConnected: () => isConnected,
    publish: async ({ topic, payload }) => {
      const message = readMessage(topic, payload) as { event: string; data: Record<string, unknown>; rest: object };
      expect(message.rest).toEqual({});
      published.push({ seconds: (performance.now() - start) / 1000, event: message.event, data: message.data });
    },
  });
  const call = (method: string, params: object): unknown =>
    camera.run(method, "configures", params as Record<string, unknown>, (data) => data);
  scene.temperature(20);
  vi.advanceTimersByTime(400_000);
  const start = performance.now();
  return {
    scene,
    published,
    end: () => life.abort(),
    connect: (is: boolean) => (isConnected = is),
    add: (more: Partial<AddAreaParams> = {}) => call("addArea", { ...square, ...more }) as { id: number },
    call,
    status: () =>
      camera.run("getAreaStatus", "reads", {}, (data) => data) as unknown as { areaList: { triggered: boolean }[] },
    /** The alarms of areas, as `on 2 s`. */
    alarms: () =>
      published
        .filter(({ event }) => event === "thermometry.temperatureDetection")
        .map(({ data, seconds }) => `${data["AlarmActive"] === true ? "on" : "off"} ${seconds} s`),
  };
}

const wait = (seconds: number) => vi.advanceTimersByTime(seconds * 1000);

describe("an area that watches for a change", () => {
  const change = (detectionType: DetectionType, delay = 10): Partial<AddAreaParams> => ({
    detectionType,
    measurement: "average",
    threshold: 15,
    delay,
  });

  test.each<[DetectionType, to: number, alarms: string[]]>([
    ["increase", 36, ["on 5 s", "off 15 s"]],
    ["increase", 35, []],
    ["increase", 4, []],
    ["decrease", 4, ["on 5 s", "off 15 s"]],
    ["decrease", 5, []],
    ["decrease", 36, []],
  ])("of the type %s, from 20 to %i degrees: %j", (detectionType, to, alarms) => {
    const camera = thermal();
    camera.add(change(detectionType));
    wait(5);
    camera.scene.temperature(to);
    expect(camera.status().areaList).toMatchObject([{ triggered: alarms.length > 0 }]);
    wait(60);
    expect(camera.alarms()).toEqual(alarms);
    expect(camera.status().areaList).toMatchObject([{ triggered: false }]);
  });

  test("adds up steps within its delay, and lets slower ones pass", () => {
    const camera = thermal();
    camera.add(change("increase"));
    for (const degrees of [26, 32, 38]) {
      wait(4);
      camera.scene.temperature(degrees);
    }
    // At 12 s it was 20 degrees 8 s ago, until 14 s.
    wait(60);
    expect(camera.alarms()).toEqual(["on 12 s", "off 14 s"]);
    for (const degrees of [44, 50, 56, 62]) {
      wait(6);
      camera.scene.temperature(degrees);
    }
    wait(60);
    expect(camera.alarms()).toHaveLength(2);
  });

  test("ends its alarm when the temperature goes back, and when it is disabled", () => {
    const camera = thermal();
    const { id } = camera.add(change("increase"));
    camera.scene.temperature(60);
    wait(3);
    camera.scene.temperature(20);
    expect(camera.alarms()).toEqual(["on 0 s", "off 3 s"]);
    wait(10);
    camera.scene.temperature(60);
    wait(1);
    camera.call("updateArea", { id, enabled: false });
    wait(60);
    expect(camera.alarms()).toEqual(["on 0 s", "off 3 s", "on 13 s", "off 14 s"]);
  });

  test("never has an alarm without a delay, in which nothing can change", () => {
    const camera = thermal();
    camera.add(change("increase", 0));
    camera.scene.temperature(300);
    wait(60);
    expect(camera.alarms()).toEqual([]);
  });

  test("compares in tenths of a degree, and in the scale of the camera", () => {
    const camera = thermal();
    camera.call("setTemperatureScale", { unit: "fahrenheit" });
    camera.add(change("increase"));
    // 68 to 82.9, then to 97.9 degrees Fahrenheit, and to 113.
    for (const celsius of [28.3, 36.6, 45]) {
      wait(20);
      camera.scene.temperature(celsius);
    }
    expect(camera.alarms()).toEqual(["on 60 s"]);
  });
});

describe("the temperatures of areas", () => {
  const information = "onvif:VideoSource/Thermometry//.";

  test("are published every 30 seconds, for those that are measured", () => {
    const camera = thermal(information);
    camera.add();
    camera.add({ ...corner, enabled: true, presetNbr: 1 });
    camera.add({ name: "Off", enabled: false });
    camera.add({ name: "Elsewhere", presetNbr: 2 });
    camera.scene.temperature((x) => (x > 0 ? 61.5 : 20));
    wait(29);
    expect(camera.published).toEqual([]);
    wait(31);
    expect(camera.published.map(({ seconds, data }) => [seconds, data["AreaName"]])).toEqual([
      [30, square.name],
      [30, corner.name],
      [60, square.name],
      [60, corner.name],
    ]);
    expect(camera.published[0]).toMatchObject({
      event: "thermometry.temperatureInformation",
      data: {
        AreaID: 0,
        PresetNbr: 1,
        MaximumTemp: 61.5,
        MinimumTemp: 20,
        TemperatureUnit: "Celsius",
        MaxTempPositionX: 0.5,
      },
    });
  });

  test("are published to a broker that is connected, if a filter selects them", () => {
    const alarms = thermal("onvif:VideoSource/RadiometryAlarm//.");
    const camera = thermal(information);
    for (const one of [alarms, camera]) one.add();
    camera.connect(false);
    wait(30);
    camera.connect(true);
    wait(30);
    expect(alarms.published.filter(({ event }) => event.endsWith("Information"))).toEqual([]);
    expect(camera.published.map(({ seconds }) => seconds)).toEqual([60]);
  });

  test("end with the last area", () => {
    const camera = thermal(information);
    const { id } = camera.add();
    camera.call("removeAreas", { areas: [id] });
    expect(vi.getTimerCount()).toBe(0);
    wait(60);
    expect(camera.published).toEqual([]);
  });
});

test("timers end with the device, and none begins after that", () => {
  const camera = thermal();
  camera.add({ threshold: 80, delay: 5 });
  camera.add({ ...corner, detectionType: "increase", threshold: 15, delay: 10 });
  camera.call("addGroup", { ...pair, threshold: 1, delay: 5 });
  camera.scene.temperature((x) => 90 + 5 * x);
  expect(vi.getTimerCount()).toBe(4);
  camera.end();
  expect(vi.getTimerCount()).toBe(0);
  camera.add({ name: "Late" });
  camera.scene.temperature(20);
  camera.scene.temperature(90);
  expect(vi.getTimerCount()).toBe(0);
});

test("an alarm has the values of its area when it begins, not those when its delay began", () => {
  const camera = thermal();
  const { id } = camera.add({ threshold: 80, delay: 5 });
  camera.scene.temperature(90);
  wait(2);
  camera.call("updateArea", { id, name: "Renamed" });
  camera.scene.temperature(95);
  wait(3);
  expect(camera.published[0]).toMatchObject({ seconds: 5, data: { AreaName: "Renamed", MaximumTemp: 95 } });
});
