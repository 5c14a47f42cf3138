import type { BanRequest } from "../../../../generated/types/emqx-v4.ts";
import { isBannable } from "../../broker/bans.ts";
import { Change, type RestHandlers } from "../rest-state.ts";
import { done, type HandlerContext, page } from "./handler-context.ts";

/** Default duration of a ban in seconds. */
const BAN_SECONDS = 300;

/** A time that means "never", in the year 2286. */
const NEVER = 9_999_999_999;

/** Kinds of bans that 4.x supports. */
const KINDS = ["clientid", "username", "peerhost"];

/** Handlers of bans. */
export function bans(context: HandlerContext): RestHandlers {
  const { broker } = context;

  return {
    listBans({ query }) {
      const rows = broker.bans
        .all()
        .filter(({ as }) => KINDS.includes(as))
        .map((ban) => ({ ...ban, until: ban.until === "infinity" ? NEVER : ban.until }));
      const listed = page(rows, query) as { meta: { hasnext: boolean } };
      const { hasnext: _, ...meta } = listed.meta;
      return { ...listed, meta };
    },
    createBan({ body }) {
      const request = body as BanRequest;
      const now = Math.floor(Date.now() / 1000);
      const { who, as, reason, by = "user", at = now, until = now + BAN_SECONDS } = request;
      if (!isBannable(as, who))
        throw context.refusal("createBanBadParameter", { message: "bad who: must be an address" });
      return new Change(async () => {
        broker.bans.put({ as, who, by, reason, at, until });
        if (as === "clientid") await broker.kick(who);
      }, done(request));
    },
    deleteBan: ({ path }) => new Change(() => void broker.bans.delete(path.as!, path.who!), done()),
  };
}
