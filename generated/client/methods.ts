// Generated from spec/vapix by `npm run generate`. Do not edit.
import { api as mqttClient } from "./methods/mqtt-client.ts";
import { api as networkSettings } from "./methods/network-settings.ts";
import { api as eventMqttBridge } from "./methods/event-mqtt-bridge.ts";
import { api as thermometry } from "./methods/thermometry.ts";
import { api as apiDiscovery } from "./methods/api-discovery.ts";
import { api as basicDeviceInfo } from "./methods/basic-device-info.ts";
import { api as systemready } from "./methods/systemready.ts";
import { api as fwmgr } from "./methods/fwmgr.ts";
import { api as streamProfiles } from "./methods/stream-profiles.ts";
import { api as timeService } from "./methods/time-service.ts";
import { api as ioPortManagement } from "./methods/io-port-management.ts";
import { api as ntp } from "./methods/ntp.ts";
import { api as remoteSyslog } from "./methods/remote-syslog.ts";
import { api as sirenAndLight } from "./methods/siren-and-light.ts";
import { api as objectAnalytics } from "./methods/object-analytics.ts";

export const apis = {
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
} as const;
