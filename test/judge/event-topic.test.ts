import { expect, test } from "vitest";
import { bridgeTopic } from "../../src/events/topic-forms.ts";
import { eventTopicIn, shownTopic } from "../../src/judge/event-topic.ts";

test.each([
  ["onvif:Device/axis:IO/Port", "onvif:Device/axis:IO/Port"],
  ["tns1:Device/tnsaxis:IO/tnsaxis:Port", "onvif:Device/axis:IO/Port"],
  ["tnsaxis:CameraApplicationPlatform/App/tnsaxis:Event", "axis:CameraApplicationPlatform/App/Event"],
  ["onvif:Device/onvif:Trigger/axis:Relay", "onvif:Device/Trigger/axis:Relay"],
  ["constructor:a/__proto__", "constructor:a/__proto__"],
  ["", ""],
])("the bridge writes %j as %j", (topic, bridged) => {
  expect(bridgeTopic(topic, "payload")).toBe(bridged);
});

test.each([
  ["axis/ACCC8E00A1B2/event/tns:onvif/Device/tns:axis/IO/Port/$source/port/1", "onvif:Device/axis:IO/Port"],
  ["tns:axis/CameraApplicationPlatform/App", "axis:CameraApplicationPlatform/App"],
  ["axis/ACCC8E00A1B2/event/Device/IO/Port", undefined],
  ["a/$source/b/tns:axis/c", undefined],
  ["a/tns:axis", undefined],
])("the MQTT topic %s has the event %j", (mqttTopic, topic) => {
  expect(eventTopicIn(mqttTopic)).toBe(topic);
});

test.each([
  ["onvif:Device/axis:IO/Port", "onvif:Device/axis:IO/Port"],
  [
    "axis:CameraApplicationPlatform/ObjectAnalytics/Device1Scenario12",
    "axis:CameraApplicationPlatform/ObjectAnalytics/DeviceNScenarioN",
  ],
  ["axis:App/ACCC8E00A1B2/192.0.2.10/a b/\u001b[31m/x:y", "axis:App/(a name)/(a name)/(a name)/(a name)/(a name)"],
  [`axis:${"a".repeat(41)}`, "axis:(a name)"],
  [Array(20).fill("a").join("/"), `${Array(12).fill("a").join("/")}/…`],
])("for %j, %j is shown", (topic, shown) => {
  expect(shownTopic(topic)).toBe(shown);
});
