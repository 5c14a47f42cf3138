import { hasExamples } from "../broker/options.ts";
import { RestRefusal, shown } from "./dialect.ts";
import type { RestStateFactory } from "./rest-state.ts";
import { brokerOf } from "./emqx/example-broker.ts";
import { createKeys } from "./emqx/keys.ts";
import { createContext } from "./emqx-v4/handler-context.ts";
import { bans } from "./emqx-v4/bans.ts";
import { clients } from "./emqx-v4/clients.ts";
import { createDialect } from "./emqx-v4/dialect.ts";
import { messages } from "./emqx-v4/messages.ts";
import { nodes } from "./emqx-v4/nodes.ts";
import { rules } from "./emqx-v4/rules.ts";
import { subscriptions } from "./emqx-v4/subscriptions.ts";

/** The same broker as that of EMQX 5, in the envelope of 4.x. */
export const createState: RestStateFactory = (contract, surroundings) => {
  const context = createContext(contract, brokerOf(surroundings));
  const keys = surroundings.share(createKeys);
  return {
    dialect: createDialect(contract),
    // EMQX Cloud serves the API below this path.
    otherBase: "/api",
    root: "/api",
    // EMQ's exporter requests it, and exports nothing if the response is missing.
    beyond: { "/resources": { code: 0, data: [] } },
    admit({ schemes }, authorization = "") {
      // Tokens do not exist here, and all authentication errors have the same text.
      const isKnown = /^basic /i.test(authorization) && keys.refusal(schemes, authorization) === undefined;
      if (!isKnown) throw new RestRefusal(shown(contract, "401 text/plain"), "unknown AppID or wrong AppSecret");
    },
    handlers: {
      ...nodes(context),
      ...clients(context),
      ...subscriptions(context),
      ...messages(context),
      ...bans(context),
      ...rules(context, !hasExamples(surroundings.options.broker)),
    },
  };
};
