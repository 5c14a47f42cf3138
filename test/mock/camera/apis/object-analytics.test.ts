import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { readMessage } from "../../../../src/events/read-message.ts";
import { createMockServer, type MockServer } from "../../../../src/mock/server.ts";
import { createVapixClient } from "../../../../src/vapix/client.ts";
import { writable } from "../../../../src/vapix/writable.ts";
import { connect, listen, startBroker } from "../../broker/start.ts";

const [MOTION, FENCE, LINE, HALL] = [1, 2, 3, 4];

let device: MockServer;
let camera: ReturnType<typeof createVapixClient>;
let analytics: typeof camera.objectAnalytics;
beforeEach(async () => {
  vi.useFakeTimers({ now: Date.parse("2026-03-01T09:30:00.250Z"), toFake: ["Date"] });
  device = await createMockServer();
  camera = createVapixClient(device.url);
  analytics = camera.objectAnalytics;
});
afterEach(async () => {
  vi.useRealTimers();
  await device.close();
});

const at = (time: string) => vi.setSystemTime(Date.parse(time));
const crossed = (total: number, more: object = {}) =>
  device.fire("objectAnalytics.crossline", { scenario: LINE, total, totalHuman: total, ...none, ...more });
const none = { totalCar: 0, totalBus: 0, totalBike: 0, totalTruck: 0, totalOtherVehicle: 0 };
const codeOf = (call: Promise<unknown>) =>
  call.then(
    () => undefined,
    (error: { code?: number }) => error.code,
  );

async function configuration() {
  return writable("object-analytics", "setConfiguration", await analytics.getConfiguration());
}

describe("supports()", () => {
  test.each<[profile: "9.80" | "10.12" | "11.11" | "12.11", configuration: boolean, counts: boolean | undefined]>([
    ["9.80", false, false],
    // Only an example of the vendor shows the version of the methods of counts.
    ["10.12", true, undefined],
    ["11.11", true, true],
    ["12.11", true, true],
  ])("queries the application itself, on %s", async (profile, configuration, counts) => {
    const other = await createMockServer({ profile });
    const { supports } = createVapixClient(other.url);
    expect(await supports("object-analytics", "getConfiguration")).toBe(configuration);
    expect(await supports("object-analytics", "getOccupancy")).toBe(counts);
    const asked = other.requests.map(({ path, method }) => `${path} ${method}`);
    await other.close();
    expect(new Set(asked.map((one) => one.split(" ")[0]))).toEqual(new Set(["/local/objectanalytics/control.cgi"]));
  });
});

describe("the configuration", () => {
  test("is returned as it was sent, and an absent scenario is gone", async () => {
    const sent = await configuration();
    const [motion] = sent.scenarios;
    const scenarios = [{ ...motion!, name: "Ramp", alarmRate: null }];
    expect(await analytics.setConfiguration({ ...sent, scenarios })).toEqual({});
    expect(await analytics.getConfiguration()).toEqual({ ...sent, scenarios, status: {} });
  });

  test("can be sent back as it was read", async () => {
    const read = await analytics.getConfiguration();
    const sent = await configuration();
    expect({ ...sent, status: {} }).toEqual(read);
    expect(await analytics.setConfiguration(sent)).toEqual({});
  });

  test("is that of the first state after a reset", async () => {
    const before = await analytics.getConfiguration();
    await analytics.setConfiguration({ ...(await configuration()), scenarios: [] });
    device.reset();
    expect(await analytics.getConfiguration()).toEqual(before);
  });
});

describe("the counts of a line", () => {
  test("are 0 at first, since the start of the mock, of the classes of the scenario", async () => {
    at("2026-03-01T09:31:00.750Z");
    expect(await analytics.getAccumulatedCounts({ scenario: LINE })).toEqual({
      resetTime: "2026-03-01T09:30:00Z",
      timeStamp: "2026-03-01T09:31:00Z",
      total: 0,
      human: 0,
      car: 0,
      bus: 0,
      bike: 0,
      truck: 0,
      otherVehicle: 0,
    });
  });

  test("are those of the last event of the scenario", async () => {
    await crossed(3);
    await device.fire("objectAnalytics.crossline", { scenario: 9, total: 77 });
    expect(await analytics.getAccumulatedCounts({ scenario: LINE })).toMatchObject({ total: 3, human: 3, car: 0 });
    await crossed(4, { totalCar: 1 });
    expect(await analytics.getAccumulatedCounts({ scenario: LINE })).toMatchObject({ total: 4, human: 4, car: 1 });
  });

  test("are 0 after a reset, which has a time", async () => {
    await crossed(3);
    at("2026-03-01T10:00:00Z");
    expect(await analytics.resetAccumulatedCounts({ scenario: LINE })).toEqual({});
    at("2026-03-01T10:05:00Z");
    expect(await analytics.getAccumulatedCounts({ scenario: LINE })).toMatchObject({
      resetTime: "2026-03-01T10:00:00Z",
      timeStamp: "2026-03-01T10:05:00Z",
      total: 0,
      human: 0,
    });
  });

  test("are 0 after midnight, if the scenario is configured to reset them", async () => {
    await crossed(3);
    at("2026-03-02T00:00:01Z");
    expect(await analytics.getAccumulatedCounts({ scenario: LINE })).toMatchObject({
      resetTime: "2026-03-02T00:00:00Z",
      total: 0,
    });
    const sent = await configuration();
    const scenarios = sent.scenarios.map((scenario) =>
      scenario.type === "crosslinecounting" ? { ...scenario, accumulatedCounts: {} } : scenario,
    );
    await analytics.setConfiguration({ ...sent, scenarios });
    await crossed(5);
    at("2026-03-03T08:00:00Z");
    expect(await analytics.getAccumulatedCounts({ scenario: LINE })).toMatchObject({
      resetTime: "2026-03-02T00:00:00Z",
      total: 5,
    });
  });

  test.each<[object[], string[]]>([
    [[], ["human", "car", "bus", "bike", "truck", "otherVehicle"]],
    [[{ type: "human" }], ["human"]],
    [[{ type: "vehicle" }], ["car", "bus", "bike", "truck", "otherVehicle"]],
    [
      [{ type: "human" }, { type: "vehicle", subTypes: [{ type: "bus" }] }],
      ["human", "bus"],
    ],
  ])("are those of the classes %j", async (objectClassifications, classes) => {
    const sent = await configuration();
    const scenarios = sent.scenarios.map((scenario) => ({
      ...scenario,
      objectClassifications,
    })) as typeof sent.scenarios;
    await analytics.setConfiguration({ ...sent, scenarios });
    const { resetTime: _, timeStamp: __, ...counts } = await analytics.getAccumulatedCounts({ scenario: LINE });
    expect(Object.keys(counts)).toEqual(["total", ...classes]);
  });

  test("stay with a new configuration, but not with another kind of scenario", async () => {
    await crossed(3);
    const sent = await configuration();
    await analytics.setConfiguration(sent);
    expect(await analytics.getAccumulatedCounts({ scenario: LINE })).toMatchObject({ total: 3 });
    await analytics.setConfiguration({ ...sent, scenarios: sent.scenarios.filter(({ id }) => id !== LINE) });
    await analytics.setConfiguration(sent);
    expect(await analytics.getAccumulatedCounts({ scenario: LINE })).toMatchObject({ total: 0 });
  });
});

describe("the occupancy of an area", () => {
  test("is 0 at first, and then that of the last event", async () => {
    expect(await analytics.getOccupancy({ scenario: HALL })).toEqual({
      timeStamp: "2026-03-01T09:30:00Z",
      total: 0,
      human: 0,
    });
    await device.fire("objectAnalytics.occupancy", { scenario: HALL, total: 4, human: 4, car: 2 });
    expect(await analytics.getOccupancy({ scenario: HALL })).toMatchObject({ total: 4, human: 4 });
  });
});

test.each<[method: string, kind: string, code: number]>([
  ["sendAlarmEvent", "any", 1000],
  ["getAccumulatedCounts", "crosslinecounting", 2004],
  ["resetAccumulatedCounts", "crosslinecounting", 1000],
  ["resetPassthrough", "crosslinecounting", 1000],
  ["getOccupancy", "occupancyInArea", 2004],
])("%s rejects an unknown scenario, and one that is not of the kind %s", async (method, kind, code) => {
  const call = camera.call as (...call: unknown[]) => Promise<unknown>;
  expect(await codeOf(call("object-analytics", method, { scenario: 99 }))).toBe(code);
  expect(device.requests.at(-1)!.reason).toMatch(/^params\.scenario is not a scenario/);
  expect(await codeOf(call("object-analytics", method, { scenario: MOTION }))).toBe(kind === "any" ? undefined : code);
});

describe("over MQTT,", () => {
  /** Publishes all events to a broker. The events that it gets are without the prefix `objectAnalytics`. */
  async function published() {
    vi.useRealTimers();
    const { broker } = await startBroker();
    await device.close();
    device = await createMockServer({ mqtt: true });
    camera = createVapixClient(device.url);
    analytics = camera.objectAnalytics;
    const messages = await listen(await connect(broker.url), "axis/#");
    const server = { protocol: "tcp", host: "127.0.0.1", port: Number(new URL(broker.url).port) } as const;
    await camera.mqttClient.configureClient({ server, username: "dock-7", password: "pass" });
    await camera.eventMqttBridge.configureEventPublication({ eventFilterList: [{ topicFilter: "//." }] });
    await camera.mqttClient.activateClient();
    await vi.waitFor(async () =>
      expect((await camera.mqttClient.getClientStatus()).status!.connectionStatus).toBe("connected"),
    );
    const all = () => messages.map(([topic, payload]) => readMessage(topic, payload) as unknown as Message);
    const events = () =>
      all().map(({ event, parameters, data, rest }) => {
        const active = data?.active ?? rest?.active;
        const state = active === undefined ? "" : ["0", false].includes(active) ? " off" : " on";
        return `${event.replace("objectAnalytics.", "")}${parameters.scenario ? ` ${parameters.scenario}` : ""}${state}`;
      });
    return { all, events };
  }

  interface Message {
    event: string;
    parameters: { scenario?: number };
    data?: { active?: boolean };
    rest?: { active?: string };
  }

  test("sendAlarmEvent sets the alarm of a scenario on for three seconds, and that of any scenario with it", async () => {
    const { all, events } = await published();
    const start = performance.now();
    expect(await analytics.sendAlarmEvent({ scenario: MOTION })).toEqual({});
    await vi.waitFor(() => expect(events()).toEqual(["alarm 1 on", "anyScenario on"]));
    expect(all()[0]).toMatchObject({
      event: "objectAnalytics.alarm",
      parameters: { device: 1, scenario: MOTION },
      data: {
        active: true,
        triggerTime: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+0000$/) as string,
        objectId: "",
        classTypes: "",
      },
    });
    expect(all()[0]!.data).not.toHaveProperty("scenarioType");
    await analytics.sendAlarmEvent({ scenario: FENCE });
    await vi.waitFor(
      () => expect(events().slice(2)).toEqual(["alarm 2 on", "alarm 1 off", "alarm 2 off", "anyScenario off"]),
      5000,
    );
    expect(performance.now() - start).toBeGreaterThan(2950);
    expect(all().at(-1)).toMatchObject({ data: { active: false, triggerTime: "" } });
  });

  test("setConfiguration ends the alarms", async () => {
    const { all, events } = await published();
    const sent = await configuration();
    const scenarios = sent.scenarios.map((scenario) =>
      scenario.type === "motion"
        ? {
            ...scenario,
            triggers: scenario.triggers.map((area) => ({
              ...area,
              conditions: [{ type: "individualTimeInArea" as const, data: [{ type: "human", time: 20 }] }],
            })),
          }
        : scenario,
    );
    await analytics.setConfiguration({ ...sent, scenarios });
    await analytics.sendAlarmEvent({ scenario: MOTION });
    await vi.waitFor(() => expect(events()).toEqual(["alarm 1 on", "anyScenario on"]));
    expect(all()[0]!.data).toMatchObject({ scenarioType: "TimeInArea" });
    await analytics.setConfiguration(sent);
    await vi.waitFor(() => expect(events().slice(2)).toEqual(["alarm 1 off", "anyScenario off"]));
  });

  test("sendAlarmEvent publishes the threshold of an area, and nothing of a line", async () => {
    const { events } = await published();
    await analytics.sendAlarmEvent({ scenario: LINE });
    await analytics.sendAlarmEvent({ scenario: HALL });
    await vi.waitFor(() => expect(events()).toEqual(["threshold 4 on"]));
    await analytics.setConfiguration(await configuration());
    await vi.waitFor(() => expect(events()).toEqual(["threshold 4 on", "threshold 4 off"]));
  });

  test("each period of objects publishes a passthrough event, counted from its reset on", async () => {
    const { events } = await published();
    const sent = await configuration();
    const scenarios = sent.scenarios.map((scenario) =>
      scenario.type === "crosslinecounting"
        ? { ...scenario, passthroughConfiguration: { enabled: true, period: 2 } }
        : scenario,
    );
    await analytics.setConfiguration({ ...sent, scenarios });
    for (const total of [1, 2, 3]) await crossed(total);
    await analytics.resetPassthrough({ scenario: LINE });
    for (const total of [4, 5]) await crossed(total);
    const line = "crossline 3";
    const wanted = [line, line, "passthrough 3", line, line, line, "passthrough 3"];
    await vi.waitFor(() => expect(events()).toEqual(wanted));
    expect(await analytics.getAccumulatedCounts({ scenario: LINE })).toMatchObject({ total: 5 });
  });

  test("a threshold is published when it has been reached for its delay, and when that ends", async () => {
    const { events } = await published();
    const sent = await configuration();
    const thresholds = [
      { level: 2, type: "moreThan" as const },
      { level: 9, type: "lessThan" as const },
    ];
    const withDelay = (triggerDelay: number) => ({
      ...sent,
      scenarios: sent.scenarios.map((scenario) =>
        scenario.type === "occupancyInArea"
          ? { ...scenario, thresholdConfiguration: { enabled: true, triggerDelay, thresholds } }
          : scenario,
      ),
    });
    const occupied = (total: number) => device.fire("objectAnalytics.occupancy", { scenario: HALL, total });
    const ofThreshold = () => events().filter((event) => event.startsWith("threshold"));
    await analytics.setConfiguration(withDelay(0));
    for (const total of [2, 9]) await occupied(total);
    await occupied(3);
    await vi.waitFor(() => expect(ofThreshold()).toEqual(["threshold 4 on"]));
    await occupied(4);
    await occupied(1);
    await vi.waitFor(() => expect(ofThreshold()).toEqual(["threshold 4 on", "threshold 4 off"]));
    await analytics.setConfiguration(withDelay(1));
    await occupied(3);
    await occupied(1);
    await new Promise((resolve) => setTimeout(resolve, 1200));
    expect(ofThreshold()).toHaveLength(2);
  });
});
