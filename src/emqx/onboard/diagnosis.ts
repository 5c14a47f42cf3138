import { isConnected } from "../../tasks/mqtt-connection.ts";
import { clientRow, hasUser } from "./broker-side.ts";
import type { OnboardBroker, OnboardCamera } from "./peers.ts";

/** What a camera was to do that does not. */
export interface Expectation {
  clientId: string;
  username: string;
  /** Where the camera finds the broker. */
  server: { protocol: string; host: string };
  /** The broker's user; undefined where nobody asked the broker for it. */
  user: { authenticator: string; id: string; wasThere: boolean } | undefined;
}

/** Looks for reasons why the broker does not show a camera as connected. What cannot be asked for is passed over. */
export async function whyNotConnected(
  camera: OnboardCamera,
  emqx: OnboardBroker,
  { clientId, username, server, user }: Expectation,
  signal: AbortSignal | undefined,
): Promise<string[]> {
  const [byClient, byName, row, isUser, state] = await Promise.all([
    quiet(emqx.listBans({ clientid: clientId }, { signal })),
    quiet(emqx.listBans({ username }, { signal })),
    quiet(clientRow(emqx, clientId, signal)),
    user && quiet(hasUser(emqx, user.authenticator, user.id, signal)),
    quiet(camera.mqttClient.getClientStatus({ signal })),
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
    : [`can the camera reach ${server.protocol}://${server.host}, and does it trust the broker's certificate?`];
}

async function quiet<T>(asked: Promise<T>): Promise<T | undefined> {
  return asked.catch(() => undefined);
}
