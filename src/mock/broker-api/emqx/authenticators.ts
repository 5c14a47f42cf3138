import type {
  Authenticator as Row,
  AuthenticatorPlace,
  AuthenticatorStatus,
  ImportedUser,
} from "../../../../generated/types/emqx.ts";
import {
  type Authenticator,
  authenticatorId,
  BUILT_IN,
  hashingOf,
  type Settings,
  type User,
} from "../../broker/access.ts";
import { Change, type RestHandlers } from "../rest-state.ts";
import type { HandlerContext } from "./handler-context.ts";
import { orderFault, statusOf, withoutNull } from "./access-chain.ts";

/** A row of an import, with a password or a hash. */
type ImportedRow = ImportedUser & { password?: string; password_hash?: string; salt?: string };

/** Text that the API shows instead of a secret; an update with this text keeps the secret. */
const MASK = "******";

/** Default settings, by id. */
const DEFAULTS: Readonly<Record<string, Settings>> = {
  [BUILT_IN]: {
    user_id_type: "username",
    bootstrap_file: "${EMQX_ETC_DIR}/auth-built-in-db-bootstrap.csv",
    bootstrap_type: "plain",
  },
  "password_based:http": { connect_timeout: "15s", request_timeout: "5s", pool_size: 8, enable_pipelining: 100 },
  "scram:built_in_database": { algorithm: "sha256", iteration_count: 4096 },
  jwt: {
    use_jwks: false,
    secret_base64_encoded: false,
    from: "password",
    acl_claim_name: "acl",
    verify_claims: {},
    disconnect_after_expire: true,
  },
};

/** Authenticators with their settings and order. Only users of the built-in database can really connect. */
export function authenticators(context: HandlerContext): RestHandlers {
  const { access } = context.broker;
  const all = access.authenticators;

  return {
    listAuthenticators: () => all.all().map(([id, { settings }]) => row(id, masked(settings))),
    createAuthenticator({ sent }) {
      const wanted = withDefaults(sent as Settings);
      const id = authenticatorId(wanted);
      if (all.has(id)) throw context.refusal("authenticatorExists", { message: `Authenticator '${id}' already exist` });
      return new Change(() => access.addAuthenticator(id, wanted), row(id, wanted));
    },
    getAuthenticator: ({ path }) => row(path.id!, masked(authenticatorOf(path.id!).settings)),
    updateAuthenticator({ path, sent }) {
      const authenticator = authenticatorOf(path.id!);
      const wanted = withDefaults(sent as Settings);
      if (authenticatorId(wanted) !== path.id) throw context.refusal("authenticatorKindDiffers");
      const { secret } = authenticator.settings;
      return new Change(() => {
        authenticator.settings = { ...wanted, ...(wanted.secret === MASK && { secret }) };
      });
    },
    deleteAuthenticator({ path }) {
      if (all.size === 0) throw context.refusal("noAuthenticator");
      return new Change(() => void all.delete(path.id!));
    },
    getAuthenticatorStatus({ path }) {
      const { settings, counts } = authenticatorOf(path.id!);
      return statusOf(context.node, settings, counts) satisfies AuthenticatorStatus;
    },
    moveAuthenticator({ path }) {
      authenticatorOf(path.id!);
      const { id, position } = path as { id: string; position: string };
      const fault = all.moveFault(id, position);
      if (fault === "position") throw context.refusal("positionNotValid");
      if (fault === "neighbour") throw missing(position.replace(/^\w+:/, ""));
      return new Change(() => all.move(id, position));
    },
    reorderAuthenticators({ body }) {
      const ids = (body as AuthenticatorPlace[]).map(({ id }) => id);
      const message = orderFault("authenticators", all.orderFaults(ids));
      if (message !== undefined) throw context.refusal("authenticatorOrderIncomplete", { message });
      return new Change(() => all.reorder(ids));
    },
    importAuthUsers({ path, query, body }) {
      if (all.size === 0) throw context.refusal("noAuthenticator");
      const { users, settings } = authenticatorOf(path.id!);
      if (users === undefined) throw context.refusal("authenticatorWithoutUsers");
      const hashing = hashingOf(settings);
      const rows = (body as ImportedUser[]).map((user): [string, User] => {
        const { user_id, is_superuser = false, password, password_hash, salt = "" } = user as ImportedRow;
        if (query.type === "plain" && password === undefined) throw context.refusal("importPasswordMissing");
        if (query.type === "hash" && password_hash === undefined) throw context.refusal("importHashMissing");
        const own = query.type === "plain" ? password! : { hash: password_hash!, salt };
        return [user_id, { password: own, hashing, isSuperuser: is_superuser }];
      });
      const success = new Set(rows.map(([name]) => name).filter((name) => !users.has(name))).size;
      return new Change(
        () => {
          for (const [name, user] of rows) users.set(name, user);
        },
        { total: rows.length, success, override: rows.length - success, skipped: 0, failed: 0 },
      );
    },
  };

  function authenticatorOf(id: string): Authenticator {
    const found = all.get(id);
    if (found === undefined) throw missing(id);
    return found;
  }

  function missing(id: string) {
    return context.refusal("authenticatorMissing", { message: `Authenticator '${id}' does not exist` });
  }
}

function withDefaults(sent: Settings): Settings {
  const given = withoutNull(sent);
  const algorithm = given.password_hash_algorithm as Settings | undefined;
  return {
    ...DEFAULTS[authenticatorId(given)],
    enable: true,
    ...given,
    ...(algorithm && { password_hash_algorithm: { ...hashDefaults(algorithm), ...algorithm } }),
  };
}

function hashDefaults({ name }: Settings): Settings {
  if (name === "bcrypt") return { salt_rounds: 10 };
  return name === "pbkdf2" ? {} : { salt_position: "prefix" };
}

function masked(settings: Settings): Settings {
  return settings.secret === undefined ? settings : { ...settings, secret: MASK };
}

function row(id: string, settings: Settings): Row {
  return { id, ...settings } as unknown as Row;
}
