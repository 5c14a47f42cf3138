import type { Authenticator } from "../../../generated/types/emqx.ts";
import { EmqxError } from "../errors/emqx-error.ts";
import { hasUser, isRefused, unlessMissing } from "./broker-side.ts";
import { Explained } from "./explained.ts";
import type { OnboardBroker } from "./peers.ts";
import type { History } from "./undo.ts";

/** The default authenticator. */
export const BUILT_IN = "password_based:built_in_database";

/** The user for a camera. */
export interface WantedUser {
  /** Id of the authenticator. */
  authenticator: string;
  /** Whether to create the authenticator if the broker lacks it. */
  create: boolean;
  clientId: string;
  username: string;
  password: string;
  /** Id of the user; by default, the one that the authenticator looks for. */
  userId: string | undefined;
}

/** A user of the broker. */
export interface BrokerUser {
  authenticator: string;
  id: string;
  /** Whether it existed before. */
  wasThere: boolean;
}

/**
 * Creates the broker's user and, if requested, the authenticator. Each is added to the history before it is created.
 *
 * @param warn Receives hints to the caller.
 * @throws Explained if the broker lacks the authenticator, or the authenticator looks for another user
 */
export async function makeUser(
  emqx: OnboardBroker,
  wanted: WantedUser,
  history: History,
  warn: (text: string) => void,
  signal: AbortSignal | undefined,
): Promise<BrokerUser> {
  const { authenticator, create, clientId, username, password } = wanted;
  const known = await listed(emqx, signal);
  let own = known?.find(({ id }) => id === authenticator);
  if (known !== undefined && own === undefined && create) {
    own = await createAuthenticator(emqx, history, signal);
    warn("the authenticator was created: from now on, the broker rejects clients without one of its users");
  }
  const byClientId = own?.user_id_type === "clientid";
  const expected = byClientId ? clientId : username;
  const id = wanted.userId ?? expected;
  if (own?.user_id_type !== undefined && id !== expected)
    throw new Explained(
      `the authenticator ${authenticator} identifies users by ${byClientId ? "client id" : "user name"} (user_id_type: ${own.user_id_type}), so it looks for "${expected}", not "${id}"; leave out userId (--user-id), or set it to "${expected}"`,
    );
  if (byClientId && id !== username)
    warn(
      `the authenticator ${authenticator} identifies users by client id (user_id_type: clientid), so the user is ${id}, not ${username}`,
    );
  if (own !== undefined && String(own.enable) === "false")
    warn(`the authenticator ${authenticator} is disabled: the broker does not check the camera's password`);

  if (await hasUser(emqx, authenticator, id, signal)) return { authenticator, id, wasThere: true };
  history.willDo(
    "user",
    async () => void (await unlessMissing(emqx.deleteAuthUser({ id: authenticator, user_id: id }))),
  );
  try {
    await emqx.createAuthUser({ id: authenticator, body: { user_id: id, password } }, { signal });
    return { authenticator, id, wasThere: false };
  } catch (error) {
    if (isRefused(error)) history.wasNotDone();
    if (error instanceof EmqxError && error.code === "ALREADY_EXISTS") return { authenticator, id, wasThere: true };
    if (isAuthenticatorMissing(error)) throw new Explained(lacking(authenticator, known), error);
    throw error;
  }
}

/** The authenticators; undefined if the broker does not list them, such as EMQX Cloud Serverless. */
async function listed(emqx: OnboardBroker, signal: AbortSignal | undefined): Promise<Authenticator[] | undefined> {
  try {
    const answer: unknown = await emqx.listAuthenticators({}, { signal });
    return Array.isArray(answer) ? (answer as Authenticator[]) : undefined;
  } catch (error) {
    if (error instanceof EmqxError) return undefined;
    throw error;
  }
}

async function createAuthenticator(
  emqx: OnboardBroker,
  history: History,
  signal: AbortSignal | undefined,
): Promise<Authenticator | undefined> {
  history.willDo("user", async () => {
    const users = await unlessMissing(emqx.listAuthUsers({ id: BUILT_IN, limit: 1 }));
    if (users === undefined) return undefined;
    // Deleting the authenticator would delete their users too.
    if (users.data.length > 0) return `the authenticator ${BUILT_IN} stays, because it has other users now`;
    await unlessMissing(emqx.deleteAuthenticator({ id: BUILT_IN }));
    return undefined;
  });
  try {
    const [mechanism, backend] = ["password_based", "built_in_database"] as const;
    const password_hash_algorithm = { name: "sha256", salt_position: "suffix" } as const;
    return await emqx.createAuthenticator({ body: { mechanism, backend, password_hash_algorithm } }, { signal });
  } catch (error) {
    if (isRefused(error)) history.wasNotDone();
    // Another client has created it in the meantime.
    if (error instanceof EmqxError && error.code === "ALREADY_EXISTS") return undefined;
    throw error;
  }
}

/** Only the text distinguishes a missing authenticator from other errors. */
function isAuthenticatorMissing(error: unknown): boolean {
  if (!(error instanceof EmqxError) || error.code === undefined) return false;
  return error.status === 404 || (error.status === 400 && error.brokerMessage.includes("{not_found,{authenticator,"));
}

function lacking(authenticator: string, known: Authenticator[] | undefined): string {
  const others = known?.map(({ id }) => id).join(", ");
  const has = others === undefined ? "" : others === "" ? ", and no other" : `, only ${others}`;
  const remedy =
    authenticator === BUILT_IN
      ? "to create it, set create: true (vapix onboard --create-authenticator); or, if users are stored elsewhere, set authenticator: false (--authenticator none)"
      : `create it at the broker, or name another one by authenticator (--authenticator)`;
  return `the broker has no authenticator ${authenticator}${has}; ${remedy}`;
}
