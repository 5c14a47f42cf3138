// Generated from spec/vapix by `npm run generate`. Do not edit.
import mqttClient from "../openapi/mqtt-client.methods.json" with { type: "json" };
import networkSettings from "../openapi/network-settings.methods.json" with { type: "json" };
import eventMqttBridge from "../openapi/event-mqtt-bridge.methods.json" with { type: "json" };
import thermometry from "../openapi/thermometry.methods.json" with { type: "json" };
import apiDiscovery from "../openapi/api-discovery.methods.json" with { type: "json" };
import basicDeviceInfo from "../openapi/basic-device-info.methods.json" with { type: "json" };
import systemready from "../openapi/systemready.methods.json" with { type: "json" };
import fwmgr from "../openapi/fwmgr.methods.json" with { type: "json" };
import streamProfiles from "../openapi/stream-profiles.methods.json" with { type: "json" };
import timeService from "../openapi/time-service.methods.json" with { type: "json" };
import ioPortManagement from "../openapi/io-port-management.methods.json" with { type: "json" };
import ntp from "../openapi/ntp.methods.json" with { type: "json" };
import remoteSyslog from "../openapi/remote-syslog.methods.json" with { type: "json" };
import sirenAndLight from "../openapi/siren-and-light.methods.json" with { type: "json" };
import objectAnalytics from "../openapi/object-analytics.methods.json" with { type: "json" };

export const documents: Readonly<Record<string, object>> = {
  "mqtt-client": mqttClient,
  "network-settings": networkSettings,
  "event-mqtt-bridge": eventMqttBridge,
  "thermometry": thermometry,
  "api-discovery": apiDiscovery,
  "basic-device-info": basicDeviceInfo,
  "systemready": systemready,
  "fwmgr": fwmgr,
  "stream-profiles": streamProfiles,
  "time-service": timeService,
  "io-port-management": ioPortManagement,
  "ntp": ntp,
  "remote-syslog": remoteSyslog,
  "siren-and-light": sirenAndLight,
  "object-analytics": objectAnalytics,
};
