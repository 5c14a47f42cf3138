import { type StateFactory, STATELESS } from "./camera-state.ts";
import { createState as apiDiscovery } from "./apis/api-discovery.ts";
import { createState as basicDeviceInfo } from "./apis/basic-device-info.ts";
import { createState as eventMqttBridge } from "./apis/event-mqtt-bridge.ts";
import { createState as fwmgr } from "./apis/fwmgr.ts";
import { createState as ioPortManagement } from "./apis/io-port-management.ts";
import { createState as mqttClient } from "./apis/mqtt-client.ts";
import { createState as networkSettings } from "./apis/network-settings.ts";
import { createState as ntp } from "./apis/ntp.ts";
import { createState as objectAnalytics } from "./apis/object-analytics.ts";
import { createState as remoteSyslog } from "./apis/remote-syslog.ts";
import { createState as sirenAndLight } from "./apis/siren-and-light.ts";
import { createState as streamProfiles } from "./apis/stream-profiles.ts";
import { createState as thermometry } from "./apis/thermometry.ts";
import { createState as timeService } from "./apis/time-service.ts";

/** The APIs with state, each with its file. */
const STATES: Readonly<Record<string, StateFactory>> = {
  "api-discovery": apiDiscovery,
  "basic-device-info": basicDeviceInfo,
  "event-mqtt-bridge": eventMqttBridge,
  fwmgr,
  "io-port-management": ioPortManagement,
  "mqtt-client": mqttClient,
  "network-settings": networkSettings,
  ntp,
  "object-analytics": objectAnalytics,
  "remote-syslog": remoteSyslog,
  "siren-and-light": sirenAndLight,
  "stream-profiles": streamProfiles,
  thermometry,
  "time-service": timeService,
};

/** The factory of an API's state. An API that is not in the table has no state. */
export function stateFactoryOf(api: string): StateFactory {
  return (Object.hasOwn(STATES, api) ? STATES[api] : undefined) ?? (() => STATELESS);
}
