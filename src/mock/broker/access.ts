import { fits } from "./topic.ts";

/** A user of the built-in database. */
export interface User {
  password: string;
  isSuperuser: boolean;
  /** What a request had in place of a text or a truth value, which the API repeats. */
  told?: { user_id?: unknown; is_superuser?: unknown };
}

/** What a rule says of a topic. */
export interface Rule {
  topic: string;
  permission: "allow" | "deny";
  action: "publish" | "subscribe" | "all";
  qos: number[];
  retain: boolean | "all";
}

/** What somebody wants to do. */
interface Wish {
  action: "publish" | "subscribe";
  /** A topic, or the filter of a subscription. */
  topic: string;
  qos: number;
  /** Of a message alone. */
  retain?: boolean;
}

/** Who may connect, and do what. */
export interface Access {
  /** By name; undefined where the broker has no authenticator, so that everybody may connect. */
  readonly users: Map<string, User> | undefined;
  readonly rules: { all: Rule[]; readonly clients: Map<string, Rule[]>; readonly users: Map<string, Rule[]> };
  /** Why somebody may not connect. */
  refusal(username: string | null, password: string | undefined): "unknown user" | "wrong password" | undefined;
  /** The first rule that fits decides, of the client's, of its user's and of those for all; without one, yes. */
  allows(who: { clientid: string; username: string | null }, wish: Wish): boolean;
}

export function createAccess(hasAuthenticator: boolean): Access {
  const users = hasAuthenticator ? new Map<string, User>() : undefined;
  const rules: Access["rules"] = { all: [], clients: new Map(), users: new Map() };
  return {
    users,
    rules,
    refusal(username, password) {
      if (users === undefined) return undefined;
      const user = username === null ? undefined : users.get(username);
      if (user === undefined) return "unknown user";
      return user.password === password ? undefined : "wrong password";
    },
    allows({ clientid, username }, wish) {
      if (username !== null && users?.get(username)?.isSuperuser) return true;
      const named = [...(rules.clients.get(clientid) ?? []), ...(rules.users.get(username ?? "") ?? []), ...rules.all];
      const rule = named.find((one) => isAbout(one, wish, { clientid, username }));
      return rule?.permission !== "deny";
    },
  };
}

function isAbout(
  { topic, action, qos, retain }: Rule,
  wish: Wish,
  { clientid, username }: { clientid: string; username: string | null },
): boolean {
  if ((action !== "all" && action !== wish.action) || !qos.includes(wish.qos)) return false;
  if (retain !== "all" && wish.retain !== undefined && retain !== wish.retain) return false;
  const isLiteral = topic.startsWith("eq ");
  const filter = (isLiteral ? topic.slice(3) : topic)
    .replaceAll("${clientid}", clientid)
    .replaceAll("${username}", username ?? "");
  return isLiteral ? filter === wish.topic : fits(filter, wish.topic);
}
