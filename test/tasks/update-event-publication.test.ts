import { beforeEach, describe, expect, test } from "vitest";
import { createVapixClient, updateEventPublication, type VapixClient } from "../../src/index.ts";
import { judgeOf } from "../../src/judge/judge.ts";
import type { MockServer } from "../../src/mock/server.ts";
import { start } from "../mock/start.ts";
import { answer, scripted, success } from "../vapix/device.ts";

const inputs = { topicFilter: "onvif:Device/axis:IO//.", qos: 1, retain: "property" } as const;
const analytics = { topicFilter: "axis:CameraApplicationPlatform/ObjectAnalytics//." };
const ready = { topicFilter: "onvif:Device/axis:Status/SystemReady" };
const configuration = {
  topicPrefix: "custom",
  customTopicPrefix: "plant/7",
  includeSerialNumberInPayload: true,
} as const;

let mock: MockServer;
let camera: VapixClient;
beforeEach(async () => {
  mock = await start({ apis: ["event-mqtt-bridge"] });
  camera = createVapixClient(mock.url);
  await camera.eventMqttBridge.configureEventPublication({ ...configuration, eventFilterList: [inputs, analytics] });
});

async function published() {
  return (await camera.eventMqttBridge.getEventPublicationConfig()).eventPublicationConfig!;
}
const writes = () => mock.requests.filter(({ method }) => method === "configureEventPublication").slice(1);

describe("a change of the publication of events", () => {
  test("adds a filter to the existing ones, and keeps prefix and flags", async () => {
    const before = await published();
    const params = await updateEventPublication(camera, { addFilters: [ready] });
    const added = { ...ready, qos: 0, retain: "none" };
    expect(await published()).toEqual({ ...before, eventFilterList: [...before.eventFilterList!, added] });
    expect(writes().map((request) => request.params)).toEqual([params]);
    const envelope = { apiVersion: "1.0", method: "configureEventPublication", params };
    expect(judgeOf("event-mqtt-bridge").request("configureEventPublication", envelope)).toEqual([]);
  });

  test("changes an existing filter at its place, and adds no duplicate", async () => {
    await updateEventPublication(camera, { addFilters: [{ ...inputs, qos: 2, retain: "all" }, ready] });
    await updateEventPublication(camera, { addFilters: [{ topicFilter: inputs.topicFilter, qos: 0 }] });
    expect((await published()).eventFilterList).toEqual([
      { ...inputs, qos: 0, retain: "all" },
      { ...analytics, qos: 0, retain: "none" },
      { ...ready, qos: 0, retain: "none" },
    ]);
  });

  test("removes filters, also those that it then adds anew", async () => {
    await updateEventPublication(camera, {
      removeFilters: [inputs.topicFilter, analytics.topicFilter, ready.topicFilter],
      addFilters: [{ topicFilter: inputs.topicFilter }],
    });
    expect((await published()).eventFilterList).toEqual([{ ...inputs, qos: 0, retain: "none" }]);
  });

  test("changes a flag and keeps the filters; undefined is the default", async () => {
    const before = await published();
    await updateEventPublication(camera, { appendEventTopic: false, includeSerialNumberInPayload: undefined });
    expect(await published()).toEqual({ ...before, appendEventTopic: false, includeSerialNumberInPayload: false });
  });

  test("sends nothing if all is so already", async () => {
    const before = await published();
    const same = {
      ...configuration,
      addFilters: [{ topicFilter: inputs.topicFilter, qos: 1 as const }],
      removeFilters: ["axis:None"],
    };
    expect(await updateEventPublication(camera, same)).toEqual(before);
    expect(writes()).toEqual([]);
    await updateEventPublication(camera, { removeFilters: [analytics.topicFilter] });
    expect(writes()).toHaveLength(1);
  });

  test("changes nothing if the device rejects it", async () => {
    const before = await published();
    const change = updateEventPublication(camera, { addFilters: [{ topicFilter: "plant/#" }] });
    await expect(change).rejects.toMatchObject({ name: "VapixMethodError", code: 2104 });
    expect(await published()).toEqual(before);
  });
});

test("a device that reports no filters is not overwritten", async () => {
  const { fetch, requests } = scripted(
    answer({ data: { eventPublicationConfig: { topicPrefix: "default" } } }),
    success,
  );
  const change = updateEventPublication(createVapixClient("http://192.0.2.1", { fetch }), { addFilters: [ready] });
  await expect(change).rejects.toThrow("the data lacks eventPublicationConfig.eventFilterList");
  expect(requests).toHaveLength(1);
});

test("nothing that a device reports beyond the contract, and no null, is sent", async () => {
  const eventPublicationConfig = {
    appendEventTopic: null,
    version: 3,
    eventFilterList: [{ ...inputs, retain: null, id: 1 }],
  };
  const { fetch, requests } = scripted(answer({ data: { eventPublicationConfig } }), success);
  await updateEventPublication(
    createVapixClient("http://192.0.2.1", { fetch }),
    { addFilters: [ready] },
    { context: "c" },
  );
  const eventFilterList = [{ topicFilter: inputs.topicFilter, qos: 1 }, ready];
  expect(requests[1]!.body).toMatchObject({ context: "c", params: { eventFilterList } });
  expect(requests[1]!.body["params"]).toEqual({ eventFilterList });
});
