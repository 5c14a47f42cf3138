import { BlockList, isIP } from "node:net";
import { matchEach } from "./timed-expression.ts";

/** What a ban matches: a client id, a user name or an address, also by regular expression or CIDR. */
export type BanKind = "clientid" | "username" | "peerhost" | "clientid_re" | "username_re" | "peerhost_net";

/** A ban. Times are seconds since 1970. */
export interface Ban {
  as: BanKind;
  who: string;
  by: string;
  reason: string;
  at: number;
  until: number | "infinity";
}

/** A client that wants to connect. */
interface MqttVisitor {
  clientid: string;
  username: string | null;
  ip: string | null;
}

/** The bans of a broker that have not expired. */
export interface Bans {
  all(): Ban[];
  find(as: string, who: string): Ban | undefined;
  put(ban: Ban): void;
  delete(as: string, who: string): boolean;
  clear(): void;
  /** Whether a client is banned now. */
  keepsAway(visitor: MqttVisitor): boolean;
}

export function createBans(): Bans {
  const bans = new Map<string, Ban>();
  const now = () => Date.now() / 1000;
  const current = () => [...bans.values()].filter(({ until }) => until === "infinity" || until > now());
  return {
    all: current,
    find: (as, who) => current().find((ban) => ban.as === as && ban.who === who),
    put: (ban) => void bans.set(`${ban.as} ${ban.who}`, ban),
    delete: (as, who) => bans.delete(`${as} ${who}`),
    clear: () => bans.clear(),
    keepsAway(visitor) {
      const begun = current().filter(({ at }) => at <= now());
      return begun.some((ban) => isMeant(ban, visitor)) || isMatched(begun, visitor);
    },
  };
}

function isMeant({ as, who }: Ban, { clientid, username, ip }: MqttVisitor): boolean {
  switch (as) {
    case "clientid":
      return clientid === who;
    case "username":
      return username === who;
    case "peerhost":
      return ip === who;
    case "peerhost_net":
      return ip !== null && networkOf(who)!.check(ip, isIP(ip) === 6 ? "ipv6" : "ipv4");
    default:
      return false;
  }
}

/** Whether a regular expression of a ban matches. */
function isMatched(bans: readonly Ban[], { clientid, username }: MqttVisitor): boolean {
  const texts: Partial<Record<BanKind, string | null>> = { clientid_re: clientid, username_re: username };
  const tests = bans.flatMap(({ as, who }) => {
    const text = texts[as] ?? undefined;
    return text === undefined ? [] : [[who, text] as const];
  });
  return tests.length > 0 && matchEach(tests).includes(true);
}

/** Whether a string is valid for a kind of ban. */
export function isBannable(as: BanKind, who: string): boolean {
  if (as === "peerhost") return isIP(who) !== 0;
  if (as === "peerhost_net") return networkOf(who) !== undefined;
  if (as === "clientid" || as === "username") return true;
  try {
    return Boolean(new RegExp(who));
  } catch {
    return false;
  }
}

function networkOf(cidr: string): BlockList | undefined {
  const [, address, prefix] = /^([0-9a-fA-F.:]+)\/(\d{1,3})$/.exec(cidr) ?? [];
  const version = isIP(address ?? "");
  if (version === 0 || Number(prefix) > (version === 6 ? 128 : 32)) return undefined;
  const list = new BlockList();
  list.addSubnet(address!, Number(prefix), version === 6 ? "ipv6" : "ipv4");
  return list;
}
