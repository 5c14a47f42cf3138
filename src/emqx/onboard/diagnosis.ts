import { withDeadline } from "../../http/deadline.ts";
import { signalOf } from "../../http/ending.ts";
import { hasTls } from "../../tasks/mqtt-configuration.ts";
import { isConnected } from "../../tasks/mqtt-connection.ts";
import { clientRow, hasUser, type Patience } from "./broker-side.ts";
import type { OnboardBroker, OnboardCamera } from "./peers.ts";
import type { BrokerUser } from "./user.ts";

/** Maximum time of the search for reasons in milliseconds. */
const PATIENCE = 5000;

/** The expected connection. */
export interface Expectation {
  clientId: string;
  username: string;
  /** Address of the broker from the camera. */
  server: { protocol: string; host: string; port?: number };
  /** The broker's user; undefined if users are stored elsewhere. */
  user: BrokerUser | undefined;
}

/**
 * Looks for reasons why the broker does not report a camera as connected, as long as it was waited for the connection,
 * but not longer than five seconds. Failed requests are ignored.
 */
export async function whyNotConnected(
  camera: OnboardCamera,
  emqx: OnboardBroker,
  { clientId, username, server, user }: Expectation,
  { timeout, signal }: Pick<Patience, "timeout" | "signal">,
): Promise<string[]> {
  /** The result of a call; undefined if it fails or takes too long. */
  const quiet = <T>(call: (ending: AbortSignal) => Promise<T>): Promise<T | undefined> =>
    withDeadline(Math.min(timeout, PATIENCE), signal, (ending) => call(signalOf(ending))).catch(() => undefined);
  const [byClient, byName, row, isUser, state] = await Promise.all([
    quiet((ending) => emqx.listBans({ clientid: clientId }, { signal: ending })),
    quiet((ending) => emqx.listBans({ username }, { signal: ending })),
    quiet((ending) => clientRow(emqx, clientId, ending)),
    user && quiet((ending) => hasUser(emqx, user.authenticator, user.id, ending)),
    quiet((ending) => camera.mqttClient.getClientStatus({ signal: ending })),
  ]);
  const bans = [byClient, byName].flatMap((page) => page?.data ?? []);
  const reasons = [
    ...bans.map(({ as, who, reason }) => `the broker bans the ${as} ${who}${reason ? ` (${reason})` : ""}`),
    row?.connected === false && `it was connected once, until ${row.disconnected_at ?? "some time"}`,
    isUser === false && `the user ${user!.id} was deleted from the broker`,
    isUser && user!.wasThere && `the user ${user!.id} already existed; its password may differ`,
    isConnected(state?.status) && "the camera reports that it is connected; check that it is the same broker",
  ].filter((reason) => typeof reason === "string");
  return reasons.length > 0
    ? reasons
    : [
        `check that the camera reaches ${address(server)}${hasTls(server.protocol) ? " and trusts the broker's certificate" : ""}`,
      ];
}

function address({ protocol, host, port }: Expectation["server"]): string {
  return `${protocol}://${host.includes(":") ? `[${host}]` : host}${port === undefined ? "" : `:${port}`}`;
}
