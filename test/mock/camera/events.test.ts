import { describe, expect, onTestFinished, test, vi } from "vitest";
import { readMessage } from "../../../src/events/read-message.ts";
import { entryOf, type EventName, eventNames } from "../../../src/events/event-table.ts";
import type { MockServer, MockServerOptions } from "../../../src/mock/server.ts";
import { createVapixClient } from "../../../src/vapix/client.ts";
import { updateMqttClient } from "../../../src/tasks/update-mqtt-client.ts";
import { connect, listen, startBroker } from "../broker/start.ts";
import { start } from "../start.ts";

const SERVER = { protocol: "tcp", host: "192.0.2.1" } as const;
const EVERYTHING = [{ topicFilter: "//." }];

type Camera = ReturnType<typeof createVapixClient>;
type Publication = Parameters<Camera["eventMqttBridge"]["configureEventPublication"]>[0];

/** A device whose client counts as connected, with a configuration of the event bridge. */
async function connected(
  publication: Publication = { eventFilterList: EVERYTHING },
  options: MockServerOptions = {},
): Promise<{ device: MockServer; camera: Camera }> {
  const device = await start(options);
  const camera = createVapixClient(device.url);
  await camera.mqttClient.configureClient({ server: SERVER });
  await camera.mqttClient.activateClient();
  await camera.eventMqttBridge.configureEventPublication(publication);
  return { device, camera };
}

const OA = "axis/ACCC8E00A1B2/event/tns:axis/CameraApplicationPlatform/ObjectAnalytics";

describe("fire", () => {
  test("publishes the documented example on the topic of the event", async () => {
    const { device } = await connected();
    const before = Date.now();
    const [message, ...others] = await device.fire("io.port");
    expect(others).toEqual([]);
    expect(message).toMatchObject({
      topic: "axis/ACCC8E00A1B2/event/tns:onvif/Device/tns:axis/IO/Port/$source/port/1",
      qos: 0,
      retain: false,
    });
    const payload = JSON.parse(message!.payload) as { timestamp: number };
    expect(payload).toEqual({
      topic: "onvif:Device/axis:IO/Port",
      timestamp: expect.any(Number) as number,
      message: { source: { port: "1" }, key: {}, data: { state: "1" } },
    });
    expect(payload.timestamp).toBeGreaterThanOrEqual(before);
  });

  test("publishes values of the caller, numbers in the topic, and further items as they are", async () => {
    const { device } = await connected();
    const [message] = await device.fire(
      "objectAnalytics.crossline",
      { scenario: 3, total: 5, totalTruck: undefined },
      { scenario: "Gate", totalBicycle: "1" },
    );
    expect(message!.topic).toBe(`${OA}/Device1Scenario3`);
    const read = readMessage(message!.topic, message!.payload);
    expect(read).toMatchObject({
      event: "objectAnalytics.crossline",
      parameters: { device: 1, scenario: 3 },
      data: { scenario: "Gate", total: 5, totalCar: 49 },
      rest: { totalBicycle: "1" },
    });
    expect((read as { data: object }).data).not.toHaveProperty("totalTruck");
  });

  test("writes booleans as the words of the event, and numbers with six decimals", async () => {
    const { device } = await connected();
    const data = async (event: EventName) => {
      const [{ payload }] = (await device.fire(event)) as unknown as [{ payload: string }];
      return (JSON.parse(payload) as { message: { data: object } }).message.data;
    };
    expect(await data("light.status")).toEqual({ state: "OFF" });
    expect(await data("io.relay")).toEqual({ LogicalState: "inactive" });
    expect(await data("system.autofocus")).toEqual({ focus: "0.500000" });
  });

  test("publishes every event of the contract so that it is read again", async () => {
    const { device } = await connected();
    for (const event of eventNames()) {
      const [{ topic, payload }] = (await device.fire(event)) as unknown as [{ topic: string; payload: string }];
      const { fields } = entryOf(event)!;
      const expected = Object.keys(fields).length === 0 ? /^/ : new RegExp(`^${event.replace(".", "\\.")}$`);
      expect(String(readMessage(topic, payload).event)).toMatch(expected);
      expect(readMessage(topic, payload)).toMatchObject({ kind: "event", rest: {} });
    }
  });

  test("publishes nothing without a connection, or without a filter", async () => {
    const { device, camera } = await connected({ eventFilterList: [] });
    expect(await device.fire("io.port")).toEqual([]);
    await camera.eventMqttBridge.configureEventPublication({ eventFilterList: EVERYTHING });
    expect(await device.fire("io.port")).toHaveLength(1);
    await camera.mqttClient.deactivateClient();
    expect(await device.fire("io.port")).toEqual([]);
  });

  test("is as before the first configuration after a reset", async () => {
    const { device } = await connected();
    device.reset();
    expect(await device.fire("io.port")).toEqual([]);
  });

  test("names what is wrong", async () => {
    const { device } = await connected();
    // @ts-expect-error it is io.port
    await expect(device.fire("io.ports")).rejects.toThrow('unknown event "io.ports"; available: ');
    // @ts-expect-error it is state
    await expect(device.fire("io.port", { active: true })).rejects.toThrow(
      'unknown value "active" of io.port; available: port, state',
    );
    // @ts-expect-error a boolean
    await expect(device.fire("io.port", { state: "1" })).rejects.toThrow('state of io.port takes a boolean, not "1"');
    await expect(device.fire("io.port", { port: 1.5 })).rejects.toThrow("port of io.port takes an integer, not 1.5");
    await expect(device.fire("objectAnalytics.alarm", { scenario: -1 })).rejects.toThrow(
      "scenario of objectAnalytics.alarm takes a whole number, not -1",
    );
  });
});

describe("the configuration of the event bridge decides about", () => {
  const published = async (publication: Publication, event: EventName = "io.port") => {
    const { device } = await connected(publication);
    return device.fire(event);
  };

  test.each<[filter: string, port: number, ready: number]>([
    ["//.", 1, 1],
    ["onvif:Device//.", 1, 1],
    ["onvif:Device/axis:IO//.", 1, 0],
    ["onvif:Device/axis:IO/Port", 1, 0],
    ["onvif:Device/axis:IO/axis:Port", 1, 0],
    ["onvif:Device/axis:IO/Port//.", 1, 0],
    ["onvif:Device/axis:IO", 0, 0],
    ["onvif:Device/IO/Port", 0, 0],
    ["axis:Device//.", 0, 0],
    ["onvif:Dev//.", 0, 0],
    ["tns1:Device//.", 0, 0],
    ["tns1:Device/tnsaxis:IO/Port", 0, 0],
    ["onvif:Device/axis:Status/SystemReady", 0, 1],
  ])("which events a filter selects: %s", async (topicFilter, port, ready) => {
    const publication = { eventFilterList: [{ topicFilter }] };
    expect(await published(publication)).toHaveLength(port);
    expect(await published(publication, "system.ready")).toHaveLength(ready);
  });

  test("how often an event is published that several filters select, and with what", async () => {
    const topicFilter = "onvif:Device/axis:IO/Port";
    const messages = await published({
      eventFilterList: [
        { topicFilter, qos: 1 },
        { topicFilter: "//.", qos: 2 },
      ],
    });
    expect(messages.map(({ qos }) => qos)).toEqual([1, 2]);
  });

  test.each<[retain: "none" | "property" | "all", stateful: boolean, stateless: boolean]>([
    ["none", false, false],
    ["property", true, false],
    ["all", true, true],
  ])("what is retained: %s", async (retain, stateful, stateless) => {
    const publication = { eventFilterList: [{ topicFilter: "//.", retain }] };
    expect(await published(publication, "io.port")).toMatchObject([{ retain: stateful }]);
    expect(await published(publication, "sensors.shock")).toMatchObject([{ retain: stateless }]);
  });

  test.each<[what: string, more: Partial<Publication>, topic: string]>([
    ["without namespaces", { includeTopicNamespaces: false }, "axis/ACCC8E00A1B2/event/Device/IO/Port/$source/port/1"],
    ["without the topic of the event", { appendEventTopic: false }, "axis/ACCC8E00A1B2/event"],
    [
      "after a prefix of the user",
      { topicPrefix: "custom", customTopicPrefix: "yard" },
      "yard/tns:onvif/Device/tns:axis/IO/Port/$source/port/1",
    ],
  ])("the topic: %s", async (_, more, topic) => {
    const messages = await published({ eventFilterList: EVERYTHING, ...more } as Publication);
    expect(messages).toMatchObject([{ topic }]);
  });

  test("the serial number in the payload", async () => {
    const [message] = await published({ eventFilterList: EVERYTHING, includeSerialNumberInPayload: true });
    expect(Object.keys(JSON.parse(message!.payload) as object)).toEqual(["topic", "timestamp", "serial", "message"]);
    expect(message!.payload).toContain('"serial":"ACCC8E00A1B2"');
  });

  test("the prefix of the device, which its MQTT client has", async () => {
    const { device, camera } = await connected();
    await updateMqttClient(camera, { deviceTopicPrefix: "site/gate" });
    expect((await device.fire("system.ready"))[0]!.topic).toBe(
      "site/gate/event/tns:onvif/Device/tns:axis/Status/SystemReady",
    );
  });
});

describe("over MQTT", () => {
  test("a broker gets events as they are configured, and the states again on each connection", async () => {
    const { broker } = await startBroker();
    const device = await start({ mqtt: true });
    const camera = createVapixClient(device.url);
    const seen = await listen(await connect(broker.url), "axis/#");
    const server = { protocol: "tcp", host: "127.0.0.1", port: Number(new URL(broker.url).port) } as const;
    await camera.mqttClient.configureClient({ server, username: "dock-7", password: "pass" });
    await camera.eventMqttBridge.configureEventPublication({
      eventFilterList: [{ topicFilter: "onvif:Device//.", qos: 1 }],
    });
    // Before the connection, a state is kept and a pulse is lost.
    await device.fire("io.port", { port: 2 });
    await device.fire("sensors.shock");
    await camera.mqttClient.activateClient();
    await vi.waitFor(() => expect(seen).toHaveLength(1), 5000);
    expect(readMessage(seen[0]![0], seen[0]![1])).toMatchObject({ event: "io.port", data: { port: 2, state: true } });

    await device.fire("io.port", { port: 2, state: false });
    await device.fire("sensors.shock");
    await device.fire("motion.vmd");
    await vi.waitFor(() => expect(seen).toHaveLength(3), 5000);
    await camera.mqttClient.deactivateClient();
    await camera.mqttClient.activateClient();
    await vi.waitFor(() => expect(seen).toHaveLength(4), 5000);
    expect(readMessage(seen[3]![0], seen[3]![1])).toMatchObject({ event: "io.port", data: { port: 2, state: false } });
  });
});

describe("the addresses of the mock", () => {
  const post = (device: MockServer, address: string, body: unknown) =>
    fetch(`${device.url}/vapix-mock/${address}`, {
      method: "POST",
      body: typeof body === "string" ? body : JSON.stringify(body),
    });

  test("let events happen from any language, without an account and apart from faults", async () => {
    const { device } = await connected(undefined, {});
    const response = await post(device, "events", {
      event: "objectAnalytics.occupancy",
      values: { scenario: 2, total: 4 },
      items: { scenario: "Hall" },
    });
    expect(response.status).toBe(200);
    const { messages } = (await response.json()) as { messages: { topic: string; payload: string }[] };
    expect(messages).toMatchObject([{ topic: `${OA}/Device1Scenario2`, qos: 0, retain: false }]);
    expect(readMessage(messages[0]!.payload)).toMatchObject({ data: { scenario: "Hall", total: 4 } });

    const guarded = await start({ auth: "digest", faults: [{ kind: "503" }] });
    expect((await post(guarded, "scene", { temperature: 20 })).status).toBe(200);
  });

  test.each<[address: string, body: unknown, status: number, text: string]>([
    ["events", { event: "io.gate" }, 400, 'unknown event "io.gate"; available: '],
    ["events", {}, 400, "event is missing"],
    ["events", { event: "io.port", values: [] }, 400, "values takes an object"],
    ["events", { event: "io.port", values: { state: 1 } }, 400, "state of io.port takes a boolean, not 1"],
    ["events", "{", 400, "the body is not JSON"],
    ["events", "[]", 400, "the body is not a JSON object"],
    ["scene", { temperature: "hot" }, 400, "temperature takes degrees Celsius"],
    ["door", {}, 404, 'unknown address of the mock "door"; available: events, scene'],
  ])("%s with %j: %i", async (address, body, status, text) => {
    const device = await start();
    const response = await post(device, address, body);
    expect(response.status).toBe(status);
    expect(await response.text()).toContain(text);
  });

  test("take POST alone", async () => {
    const device = await start();
    expect((await fetch(`${device.url}/vapix-mock/events`)).status).toBe(405);
  });
});

describe("a thermal camera", () => {
  const AREA = {
    name: "Pump 4",
    enabled: true,
    presetNbr: 1,
    imagesource: 0,
    areaOverlay: "none",
    temperatureOverlay: false,
    vertices: [
      [-0.5, -0.5],
      [0.5, -0.5],
      [0, 0.5],
    ] as [number, number][],
    detectionType: "above",
    measurement: "maximum",
    threshold: 80,
    delay: 0,
  } as const;

  /** A camera at 20 degrees that is connected to a broker, and what the broker gets. */
  async function thermal() {
    const { broker } = await startBroker();
    const device = await start({ mqtt: true });
    const camera = createVapixClient(device.url);
    const messages = await listen(await connect(broker.url), "axis/#");
    const server = { protocol: "tcp", host: "127.0.0.1", port: Number(new URL(broker.url).port) } as const;
    device.scene.temperature(20);
    await camera.mqttClient.configureClient({ server, username: "dock-7", password: "pass" });
    await camera.eventMqttBridge.configureEventPublication({ eventFilterList: EVERYTHING });
    await camera.mqttClient.activateClient();
    await vi.waitFor(async () =>
      expect((await camera.mqttClient.getClientStatus()).status!.connectionStatus).toBe("connected"),
    );
    /** The alarms in the order of their messages: `temperatureDetection on`. */
    const alarms = () =>
      messages.map(([topic, payload]) => {
        const message = readMessage(topic, payload) as { event: string; data: { AlarmActive: boolean } };
        return `${message.event.replace("thermometry.", "")} ${message.data.AlarmActive ? "on" : "off"}`;
      });
    return { device, thermometry: camera.thermometry, messages, alarms };
  }

  test("measures what the scene is set to, and the documented scene after a reset", async () => {
    const device = await start();
    const { thermometry } = createVapixClient(device.url);
    const status = async () => {
      await thermometry.addArea(AREA);
      return (await thermometry.getAreaStatus()).areaList![0]!;
    };
    const documented = await status();
    device.scene.temperature((x) => (x > 0 ? 90 : 30));
    expect((await thermometry.getAreaStatus()).areaList).toMatchObject([
      { min: 30, max: 90, maxCoordinates: [0.5, -0.5], triggered: true },
    ]);
    expect(() => device.scene.temperature(NaN)).toThrow("temperature takes degrees Celsius");
    device.reset();
    expect(await status()).toEqual(documented);
  });

  const ON = ["temperatureDetection on", "temperatureDetectionAnyArea on", "temperatureDetectionAnyAreaOnPreset on"];
  const OFF = [
    "temperatureDetection off",
    "temperatureDetectionAnyArea off",
    "temperatureDetectionAnyAreaOnPreset off",
  ];

  test("publishes the alarm of an area when its threshold is crossed, and its end", async () => {
    const { device, thermometry, messages, alarms } = await thermal();
    const { id } = await thermometry.addArea(AREA);
    device.scene.temperature((x) => (x < 0 ? 95.5 : 20));
    await vi.waitFor(() => expect(alarms()).toEqual(ON));
    expect(messages[0]![0]).toMatch(new RegExp(`/TemperatureDetection/\\$source/AreaID/${id}$`));
    expect(readMessage(messages[0]![0], messages[0]![1])).toMatchObject({
      event: "thermometry.temperatureDetection",
      rest: {},
      data: {
        AreaID: id,
        AlarmActive: true,
        AreaName: "Pump 4",
        MaximumTemp: 95.5,
        MinimumTemp: 20,
        MaxTempPositionX: -0.5,
        TemperatureUnit: "Celsius",
      },
    });
    device.scene.temperature(96);
    device.scene.temperature(20);
    await vi.waitFor(() => expect(alarms()).toEqual([...ON, ...OFF]));
  });

  test("waits for the delay of the area, and forgets a condition that ends before", async () => {
    const { device, thermometry, alarms } = await thermal();
    await thermometry.addArea({ ...AREA, delay: 1 });
    device.scene.temperature(90);
    await new Promise((resolve) => setTimeout(resolve, 500));
    device.scene.temperature(20);
    await new Promise((resolve) => setTimeout(resolve, 800));
    expect(alarms()).toEqual([]);
    const start = performance.now();
    device.scene.temperature(90);
    await vi.waitFor(() => expect(alarms()).toEqual(ON), 5000);
    expect(performance.now() - start).toBeGreaterThan(950);
  });

  test("publishes the temperatures of its areas every 30 seconds", async () => {
    const { device, thermometry, messages } = await thermal();
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    onTestFinished(() => void vi.useRealTimers());
    const { id } = await thermometry.addArea(AREA);
    device.scene.temperature(42.5);
    vi.advanceTimersByTime(30_000);
    await vi.waitFor(() => expect(messages).toHaveLength(1));
    expect(readMessage(messages[0]![0], messages[0]![1])).toMatchObject({
      event: "thermometry.temperatureInformation",
      data: { AreaID: id, AreaName: "Pump 4", AverageTemp: 42.5, TemperatureUnit: "Celsius" },
      rest: {},
    });
  });

  test("publishes the end of an alarm whose area is removed or disabled", async () => {
    const { device, thermometry, alarms } = await thermal();
    device.scene.temperature(90);
    const { id: first } = await thermometry.addArea(AREA);
    await vi.waitFor(() => expect(alarms()).toEqual(ON));
    await thermometry.removeAreas({ areas: [first!] });
    await vi.waitFor(() => expect(alarms()).toEqual([...ON, ...OFF]));
    const { id } = await thermometry.addArea(AREA);
    await vi.waitFor(() => expect(alarms()).toHaveLength(9));
    await thermometry.updateArea({ id: id!, enabled: false });
    await vi.waitFor(() => expect(alarms().slice(9)).toEqual(OFF));
  });

  test("publishes the alarm of a group, and one for any area only with the first and the last", async () => {
    const { device, thermometry, messages, alarms } = await thermal();
    const left = {
      ...AREA,
      name: "Left",
      vertices: [
        [-0.9, 0],
        [-0.5, 0],
        [-0.7, 0.5],
      ] as [number, number][],
    };
    const right = {
      ...AREA,
      name: "Right",
      vertices: [
        [0.9, 0],
        [0.5, 0],
        [0.7, 0.5],
      ] as [number, number][],
    };
    const ids = [await thermometry.addArea(left), await thermometry.addArea(right)].map(({ id }) => id!);
    await thermometry.addGroup({
      name: "Bearings",
      enabled: true,
      presetNbr: 1,
      areaIds: ids,
      groupOverlay: true,
      measurement: "maximum",
      threshold: 15,
      delay: 0,
    });
    device.scene.temperature((x) => (x < 0 ? 90 : 20));
    await vi.waitFor(() => expect(alarms()).toEqual([...ON, "temperatureDeviationDetection on"]));
    device.scene.temperature(90);
    await vi.waitFor(() =>
      expect(alarms().slice(4).sort()).toEqual(["temperatureDetection on", "temperatureDeviationDetection off"]),
    );
    const deviations = messages
      .map(([topic, payload]) => readMessage(topic, payload))
      .filter(({ event }) => event === "thermometry.temperatureDeviationDetection");
    expect(deviations).toMatchObject([
      { data: { GroupID: 1, GroupName: "Bearings", DeltaTemp: 70, ThresholdTemp: 15 } },
      { data: { GroupID: 1, DeltaTemp: 0 } },
    ]);
  });
});
