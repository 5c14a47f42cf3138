import type { MqttClient } from "../../../generated/client/facade.ts";
import type { CallOptions } from "../../vapix/client.ts";
import type { EmqxClient } from "../client.ts";

/** The part of a camera's client that onboarding uses. */
export interface OnboardCamera {
  readonly mqttClient: MqttClient<CallOptions>;
}

/** The part of a broker's client that onboarding uses. */
export type OnboardBroker = Pick<
  EmqxClient,
  | "getStatus"
  | "getClient"
  | "listAuthenticators"
  | "createAuthenticator"
  | "deleteAuthenticator"
  | "listAuthUsers"
  | "getAuthUser"
  | "createAuthUser"
  | "deleteAuthUser"
  | "listBans"
>;
