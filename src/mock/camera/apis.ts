import { type StateFactory, STATELESS } from "./camera-state.ts";

/** The APIs with state, each with its file, which is loaded when a camera has the API. */
const STATES: Readonly<Record<string, () => Promise<{ createState: StateFactory }>>> = {
  "api-discovery": () => import("./apis/api-discovery.ts"),
  "basic-device-info": () => import("./apis/basic-device-info.ts"),
  "event-mqtt-bridge": () => import("./apis/event-mqtt-bridge.ts"),
  fwmgr: () => import("./apis/fwmgr.ts"),
  "io-port-management": () => import("./apis/io-port-management.ts"),
  "mqtt-client": () => import("./apis/mqtt-client.ts"),
  "network-settings": () => import("./apis/network-settings.ts"),
  ntp: () => import("./apis/ntp.ts"),
  "object-analytics": () => import("./apis/object-analytics.ts"),
  "remote-syslog": () => import("./apis/remote-syslog.ts"),
  "siren-and-light": () => import("./apis/siren-and-light.ts"),
  "stream-profiles": () => import("./apis/stream-profiles.ts"),
  thermometry: () => import("./apis/thermometry.ts"),
  "time-service": () => import("./apis/time-service.ts"),
};

/** The factory of an API's state. An API that is not in the table has no state. */
export async function stateFactoryOf(api: string): Promise<StateFactory> {
  const load = Object.hasOwn(STATES, api) ? STATES[api] : undefined;
  return load === undefined ? () => STATELESS : (await load()).createState;
}
