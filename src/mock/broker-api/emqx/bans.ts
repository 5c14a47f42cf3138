import type { Ban as BanRow, BanRequest } from "../../../../generated/types/emqx.ts";
import { type Ban, type BanKind, isBannable } from "../../broker/bans.ts";
import { matchEach } from "../../broker/timed-expression.ts";
import { Change, type RestHandlers } from "../rest-state.ts";
import type { HandlerContext } from "./handler-context.ts";
import { pageOf } from "./pages.ts";
import { secondsOf, timestampOfSeconds } from "./times.ts";

/** Kinds of bans by condition of the list. */
const CONDITIONS: Record<string, readonly BanKind[]> = {
  clientid: ["clientid"],
  username: ["username"],
  peerhost: ["peerhost"],
  like_clientid: ["clientid", "clientid_re"],
  like_username: ["username", "username_re"],
  like_peerhost: ["peerhost"],
  like_peerhost_net: ["peerhost_net"],
};

/** Examples of the errors for invalid values of bans. */
const UNBANNABLE: Partial<Record<BanKind, string>> = { peerhost: "banBadAddress", peerhost_net: "banBadNetwork" };

/** Handlers of bans. */
export function bans(context: HandlerContext): RestHandlers {
  const { broker } = context;

  return {
    listBans({ query }) {
      const [condition, ...others] = Object.keys(CONDITIONS).filter((name) => query[name] !== undefined);
      if (others.length > 0) throw context.refusal("tooManyFilters");
      if (condition === undefined) {
        const { data, meta } = pageOf(broker.bans.all().map(row), query);
        const { hasnext: _, ...counted } = meta;
        return { data, meta: counted };
      }
      const text = query[condition] as string;
      const isLike = condition.startsWith("like_");
      if (condition === "peerhost" && !isBannable("peerhost", text))
        throw context.refusal("banBadAddress", { message: JSON.stringify("bad peerhost") });
      if (isLike && !isBannable("clientid_re", text)) throw context.refusal("banBadExpression");
      const asked = broker.bans.all().filter(({ as }) => CONDITIONS[condition]!.includes(as));
      const matches = isLike ? matchEach(asked.map(({ who }) => [text, who] as const)) : [];
      const rows = asked.filter(({ who }, index) => (isLike ? matches[index] : who === text));
      return pageOf(rows.map(row), query, !isLike);
    },
    createBan({ body }) {
      const { as, who, by = "mgmt_api", reason = "", at = now(), until = "infinity" } = body as BanRequest;
      const ban: Ban = { as, who, by, reason, at: secondsOf(at) as number, until: secondsOf(until) };
      if (!isBannable(as, who)) throw context.refusal(UNBANNABLE[as] ?? "banBadExpression");
      if (ban.until !== "infinity" && ban.until <= now())
        throw context.refusal("banInThePast", { message: charactersOf(ban.at, ban.until) });
      const known = broker.bans.find(as, who);
      if (known) throw context.refusal("banExists", { message: JSON.stringify(row(known)) });
      return new Change(async () => {
        broker.bans.put(ban);
        // The others take effect at the next connection.
        if (as === "clientid") await broker.kick(who);
      }, row(ban));
    },
    deleteBans: () => new Change(() => broker.bans.clear()),
    deleteBan({ path: { as, who } }) {
      if (as === "peerhost" && !isBannable(as, who!)) throw context.refusal("internalError");
      if (broker.bans.find(as!, who!) === undefined)
        throw context.refusal("banNotFound", { message: `${as}: ${who} not found` });
      return new Change(() => void broker.bans.delete(as!, who!));
    },
  };
}

/** The server's text about an expired ban, in its notation: characters as numbers, and quoted times. */
function charactersOf(at: number, until: number): string {
  const codes = (text: string) => [...text].map((character) => character.codePointAt(0));
  return JSON.stringify([...codes("Cannot create expired banned, "), `${at}`, ...codes(" to "), `${until}`]);
}

function now(): number {
  return Math.floor(Date.now() / 1000);
}

function row({ as, who, by, reason, at, until }: Ban): BanRow {
  return {
    as,
    who,
    by,
    reason,
    at: timestampOfSeconds(at),
    until: until === "infinity" ? until : timestampOfSeconds(until),
  };
}
