import { Chain } from "./chain.ts";
import { hasHash, type HashSettings, type PasswordHash } from "./password-hash.ts";
import { fits } from "./topic.ts";

/** A user that the broker keeps. */
export interface User {
  /** A text if the user was created with a password; the hash of a user that was imported with one. */
  password: string | PasswordHash;
  /** How a password that is a text was hashed: with other settings of the authenticator, it fails. */
  hashing: string;
  isSuperuser: boolean;
  /** What a request had in place of a text or a truth value, which the API repeats. */
  told?: { user_id?: unknown; is_superuser?: unknown };
}

/** Settings as the API returns them. */
export type Settings = Record<string, unknown>;

/** Finds out which clients may connect. */
export interface Authenticator {
  settings: Settings;
  /** By user name or client id; undefined if the users are kept elsewhere. */
  readonly users: Map<string, User> | undefined;
  readonly counts: { total: number; success: number; failed: number; nomatch: number };
}

/** Finds out which clients may publish and subscribe to what. */
export interface AuthzSource {
  settings: Settings;
  readonly counts: { total: number; allow: number; deny: number; ignore: number; nomatch: number };
}

/** What a rule says of a topic. */
export interface Rule {
  topic: string;
  permission: "allow" | "deny";
  action: "publish" | "subscribe" | "all";
  qos: number[];
  retain: boolean | "all";
}

/** What a client wants to do. */
interface Wish {
  action: "publish" | "subscribe";
  /** A topic, or the filter of a subscription. */
  topic: string;
  qos: number;
  /** Of a message alone. */
  retain?: boolean;
}

interface Visitor {
  clientid: string;
  username: string | null;
}

/** Who may connect, and do what. */
export interface Access {
  /** By id. Without one that is enabled, every client may connect. */
  readonly authenticators: Chain<Authenticator>;
  /** By type. */
  readonly sources: Chain<AuthzSource>;
  /** Users of the built-in database; undefined without its authenticator. */
  readonly users: Map<string, User> | undefined;
  /** Rules of the built-in database. */
  readonly rules: { all: Rule[]; readonly clients: Map<string, Rule[]>; readonly users: Map<string, Rule[]> };
  /** Forgets all rules of the built-in database. */
  clearRules(): void;
  /** Adds an authenticator to the end. */
  addAuthenticator(id: string, settings: Settings): void;
  /** Adds a source to the front. */
  addSource(type: string, settings: Settings): void;
  /** Adds a user to the built-in database. */
  addUser(id: string, user: Pick<User, "password" | "isSuperuser">): void;
  /** Why a client may not connect. */
  refusal(visitor: Visitor, password: string | undefined): "unknown user" | "wrong password" | undefined;
  /** The first rule that fits decides, of the client's, of its user's and of those for all; without one, yes. */
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

/** Id of the authenticator that has the broker's own users. */
export const BUILT_IN = authenticatorId(BUILT_IN_AUTHENTICATOR);

export const BUILT_IN_SOURCE: Settings = { type: "built_in_database", enable: true, max_rules: 100 };

/** The file of a new installation. It allows nearly everything, and the mock everything. */
const FILE_SOURCE: Settings = {
  type: "file",
  enable: true,
  rules: `{allow, {ipaddr, "127.0.0.1"}, all, ["$SYS/#", "#"]}.
{deny, all, subscribe, ["$SYS/#", {eq, "#"}]}.
{allow, all}.
`,
};

/** Who may do what on a new installation: everybody everything. */
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

/** The id of an authenticator, which follows from its settings. */
export function authenticatorId({ mechanism, backend }: Settings): string {
  return backend === undefined ? String(mechanism) : `${String(mechanism)}:${String(backend)}`;
}

/** Settings by which a password is hashed, as a text to compare. Bcrypt keeps its rounds in the hash. */
export function hashingOf({ password_hash_algorithm: algorithm }: Settings): string {
  const { salt_rounds: _, ...rest } = (algorithm ?? {}) as Settings;
  return JSON.stringify(Object.entries(rest).sort());
}

/** A text that spells a truth value counts as one. */
export function isEnabled({ enable }: Settings): boolean {
  return String(enable) !== "false";
}

/** What an authenticator says of a client. One that asks elsewhere knows no client. */
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
