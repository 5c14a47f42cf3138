import { withDeadline } from "../../http/deadline.ts";
import { signalOf } from "../../http/ending.ts";
import { hasTls } from "../../tasks/mqtt-configuration.ts";
import { isConnected } from "../../tasks/mqtt-connection.ts";
import { clientRow, hasUser } from "./broker-side.ts";
import type { OnboardBroker, OnboardCamera } from "./peers.ts";
import type { BrokerUser } from "./user.ts";

/** Milliseconds that looking for reasons may take. */
const PATIENCE = 5000;

/** What a camera was to do that does not. */
export interface Expectation {
  clientId: string;
  username: string;
  /** Where the camera finds the broker. */
  server: { protocol: string; host: string; port?: number };
  /** The broker's user; undefined if users are kept elsewhere. */
  user: BrokerUser | undefined;
}

/** Looks for reasons why the broker does not show a camera as connected. What cannot be asked for is passed over. */
export async function whyNotConnected(
  camera: OnboardCamera,
  emqx: OnboardBroker,
  { clientId, username, server, user }: Expectation,
  signal: AbortSignal | undefined,
): Promise<string[]> {
  const [byClient, byName, row, isUser, state] = await Promise.all([
    quiet(signal, (ending) => emqx.listBans({ clientid: clientId }, { signal: ending })),
    quiet(signal, (ending) => emqx.listBans({ username }, { signal: ending })),
    quiet(signal, (ending) => clientRow(emqx, clientId, ending)),
    user && quiet(signal, (ending) => hasUser(emqx, user.authenticator, user.id, ending)),
    quiet(signal, (ending) => camera.mqttClient.getClientStatus({ signal: ending })),
  ]);
  const bans = [byClient, byName].flatMap((page) => page?.data ?? []);
  const reasons = [
    ...bans.map(({ as, who, reason }) => `the broker bans the ${as} ${who}${reason ? ` (${reason})` : ""}`),
    row?.connected === false && `it was connected once, until ${row.disconnected_at ?? "some time"}`,
    isUser === false && `the broker has no user ${user!.id} any more`,
    isUser && user!.wasThere && `the user ${user!.id} was there before: its password may be another one`,
    isConnected(state?.status) && "the camera says that it is connected: to the same broker?",
  ].filter((reason) => typeof reason === "string");
  return reasons.length > 0
    ? reasons
    : [
        `can the camera reach ${address(server)}${hasTls(server.protocol) ? ", and does it trust the broker's certificate" : ""}?`,
      ];
}

function address({ protocol, host, port }: Expectation["server"]): string {
  return `${protocol}://${host.includes(":") ? `[${host}]` : host}${port === undefined ? "" : `:${port}`}`;
}

/** What a call gives in time; undefined if it fails. */
function quiet<T>(signal: AbortSignal | undefined, call: (ending: AbortSignal) => Promise<T>): Promise<T | undefined> {
  return withDeadline(PATIENCE, signal, (ending) => call(signalOf(ending))).catch(() => undefined);
}
