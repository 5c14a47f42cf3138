import type { MqttClient } from "../../../generated/client/facade.ts";
import type { CallOptions } from "../../vapix/client.ts";
import type { EmqxClient } from "../client.ts";

/** A client of a camera, as far as onboarding needs it. */
export interface OnboardCamera {
  readonly mqttClient: MqttClient<CallOptions>;
}

/** A client of a broker, as far as onboarding needs it. */
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
