import { Chain } from "./chain.ts";
import { hasHash, type HashSettings, type PasswordHash } from "./password-hash.ts";
import { fits } from "./topic.ts";

/** A user of the broker's database. */
export interface User {
  /** A string if the user was created with a password; a hash if the user was imported with one. */
  password: string | PasswordHash;
  /** Hash settings at the time of creation: after a change of the authenticator's settings, the password fails. */
  hashing: string;
  isSuperuser: boolean;
  /** Values that a request had instead of a string or a boolean; the API returns them as sent. */
  shown?: { user_id?: unknown; is_superuser?: unknown };
}

/** Settings as the API returns them. */
export type Settings = Record<string, unknown>;

/** Decides which clients may connect. */
export interface Authenticator {
  settings: Settings;
  /** Users by user name or client id; undefined if the users are stored elsewhere. */
  readonly users: Map<string, User> | undefined;
  readonly counts: { total: number; success: number; failed: number; nomatch: number };
}

/** Decides which clients may publish and subscribe to which topics. */
export interface AuthzSource {
  settings: Settings;
  readonly counts: { total: number; allow: number; deny: number; ignore: number; nomatch: number };
}

/** A rule for a topic. */
export interface Rule {
  topic: string;
  permission: "allow" | "deny";
  action: "publish" | "subscribe" | "all";
  qos: number[];
  retain: boolean | "all";
}

/** An action that a client requests. */
interface Wish {
  action: "publish" | "subscribe";
  /** A topic, or the filter of a subscription. */
  topic: string;
  qos: number;
  /** Only for messages. */
  retain?: boolean;
}

interface Visitor {
  clientid: string;
  username: string | null;
}

/** Access control of the broker. */
export interface Access {
  /** Authenticators by id. If none is enabled, every client may connect. */
  readonly authenticators: Chain<Authenticator>;
  /** By type. */
  readonly sources: Chain<AuthzSource>;
  /** Users of the built-in database; undefined without its authenticator. */
  readonly users: Map<string, User> | undefined;
  /** Rules of the built-in database. */
  readonly rules: { all: Rule[]; readonly clients: Map<string, Rule[]>; readonly users: Map<string, Rule[]> };
  /** Deletes all rules of the built-in database. */
  clearRules(): void;
  /** Appends an authenticator. */
  addAuthenticator(id: string, settings: Settings): void;
  /** Adds a source at the front. */
  addSource(type: string, settings: Settings): void;
  /** Adds a user to the built-in database. */
  addUser(id: string, user: Pick<User, "password" | "isSuperuser">): void;
  /** Why a client may not connect. */
  refusal(visitor: Visitor, password: string | undefined): "unknown user" | "wrong password" | undefined;
  /**
   * The first matching rule decides: of the client, then of its user, then of all. Without a match, the action is
   * allowed.
   */
  allows(visitor: Visitor, wish: Wish): boolean;
}

export const BUILT_IN_AUTHENTICATOR: Settings = {
  mechanism: "password_based",
  backend: "built_in_database",
  user_id_type: "username",
  password_hash_algorithm: { name: "sha256", salt_position: "suffix" },
  bootstrap_file: "${EMQX_ETC_DIR}/auth-built-in-db-bootstrap.csv",
  bootstrap_type: "plain",
  enable: true,
};

/** Id of the authenticator with the broker's own users. */
export const BUILT_IN = authenticatorId(BUILT_IN_AUTHENTICATOR);

export const BUILT_IN_SOURCE: Settings = { type: "built_in_database", enable: true, max_rules: 100 };

/** The file of a new installation. It allows nearly everything; the mock treats it as allowing everything. */
const FILE_SOURCE: Settings = {
  type: "file",
  enable: true,
  rules: `{allow, {ipaddr, "127.0.0.1"}, all, ["$SYS/#", "#"]}.
{deny, all, subscribe, ["$SYS/#", {eq, "#"}]}.
{allow, all}.
`,
};

/** Access control of a new installation: all clients may do everything. */
export function createAccess(): Access {
  const authenticators = new Chain<Authenticator>();
  const sources = new Chain<AuthzSource>();
  const rules: Access["rules"] = { all: [], clients: new Map(), users: new Map() };
  const access: Access = {
    authenticators,
    sources,
    rules,
    get users() {
      return authenticators.get(BUILT_IN)?.users;
    },
    clearRules() {
      rules.all = [];
      rules.clients.clear();
      rules.users.clear();
    },
    addAuthenticator(id, settings) {
      const users = settings.backend === "built_in_database" ? new Map<string, User>() : undefined;
      authenticators.set(id, { settings, users, counts: { total: 0, success: 0, failed: 0, nomatch: 0 } });
    },
    addSource(type, settings) {
      sources.set(type, { settings, counts: { total: 0, allow: 0, deny: 0, ignore: 0, nomatch: 0 } }, "front");
    },
    addUser(id, user) {
      const { users, settings } = authenticators.get(BUILT_IN)!;
      users!.set(id, { ...user, hashing: hashingOf(settings) });
    },
    refusal(visitor, password) {
      const enabled = authenticators.all().filter(([, { settings }]) => isEnabled(settings));
      for (const [, authenticator] of enabled) {
        const result = resultOf(authenticator, visitor, password);
        authenticator.counts.total += 1;
        authenticator.counts[result] += 1;
        if (result === "success") return undefined;
        if (result === "failed") return "wrong password";
      }
      return enabled.length === 0 ? undefined : "unknown user";
    },
    allows(visitor, wish) {
      if (isSuperuser(visitor)) return true;
      for (const [type, { settings, counts }] of sources.all().filter(([, one]) => isEnabled(one.settings))) {
        const decision = decisionOf(type, settings, visitor, wish);
        counts.total += 1;
        counts[decision] += 1;
        if (decision !== "nomatch") return decision === "allow";
      }
      return true;
    },
  };
  access.addSource("file", { ...FILE_SOURCE });
  return access;

  function isSuperuser(visitor: Visitor): boolean {
    const { users, settings } = authenticators.get(BUILT_IN) ?? {};
    if (!users || !isEnabled(settings!)) return false;
    return users.get(nameOf(visitor, settings!) ?? "")?.isSuperuser === true;
  }

  function decisionOf(type: string, { rules: text }: Settings, visitor: Visitor, wish: Wish) {
    if (type === "file") return /\{\s*allow\s*,\s*all\s*\}/.test(text as string) ? "allow" : "nomatch";
    if (type !== "built_in_database") return "nomatch";
    const { clientid, username } = visitor;
    const named = [...(rules.clients.get(clientid) ?? []), ...(rules.users.get(username ?? "") ?? []), ...rules.all];
    return named.find((one) => isAbout(one, wish, visitor))?.permission ?? "nomatch";
  }
}

/** The id of an authenticator, derived from its settings. */
export function authenticatorId({ mechanism, backend }: Settings): string {
  return backend === undefined ? String(mechanism) : `${String(mechanism)}:${String(backend)}`;
}

/** The settings of a password hash as comparable text. Bcrypt stores its rounds in the hash. */
export function hashingOf({ password_hash_algorithm: algorithm }: Settings): string {
  const { salt_rounds: _, ...rest } = (algorithm ?? {}) as Settings;
  return JSON.stringify(Object.entries(rest).sort());
}

/** The string "false" counts as `false`. */
export function isEnabled({ enable }: Settings): boolean {
  return String(enable) !== "false";
}

/** The decision of an authenticator. One that queries another server knows no client. */
function resultOf(
  { settings, users }: Authenticator,
  visitor: Visitor,
  password: string | undefined,
): "success" | "failed" | "nomatch" {
  if (settings.mechanism !== "password_based" || users === undefined) return "nomatch";
  if (password === undefined) return "failed";
  const user = users.get(nameOf(visitor, settings) ?? "");
  if (user === undefined) return "nomatch";
  const isRight =
    typeof user.password === "string"
      ? user.password === password && user.hashing === hashingOf(settings)
      : hasHash(password, user.password, settings.password_hash_algorithm as HashSettings);
  return isRight ? "success" : "failed";
}

function nameOf({ clientid, username }: Visitor, { user_id_type: type }: Settings): string | null {
  return type === "clientid" ? clientid : username;
}

function isAbout({ topic, action, qos, retain }: Rule, wish: Wish, { clientid, username }: Visitor): boolean {
  if ((action !== "all" && action !== wish.action) || !qos.includes(wish.qos)) return false;
  if (retain !== "all" && wish.retain !== undefined && retain !== wish.retain) return false;
  const isLiteral = topic.startsWith("eq ");
  const filter = (isLiteral ? topic.slice(3) : topic)
    .replaceAll("${clientid}", clientid)
    .replaceAll("${username}", username ?? "");
  return isLiteral ? filter === wish.topic : fits(filter, wish.topic);
}
