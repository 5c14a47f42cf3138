import type { RestStateFactory } from "./rest-state.ts";
import { alarms } from "./emqx/alarms.ts";
import { apiKeys } from "./emqx/api-keys.ts";
import { bans } from "./emqx/bans.ts";
import { brokerOf } from "./emqx/example-broker.ts";
import { clients } from "./emqx/clients.ts";
import { createDialect } from "./emqx/dialect.ts";
import { createKeys } from "./emqx/keys.ts";
import { createKit } from "./emqx/handler-context.ts";
import { listeners } from "./emqx/listeners.ts";
import { nodes } from "./emqx/nodes.ts";
import { publishing } from "./emqx/publishing.ts";
import { retainer } from "./emqx/retainer.ts";
import { rules } from "./emqx/rules.ts";
import { subscriptions } from "./emqx/subscriptions.ts";
import { topicMetrics } from "./emqx/topic-metrics.ts";
import { users } from "./emqx/users.ts";

/** What a broker has: who is connected, what they subscribe to, what is retained, who may do what. */
export const createState: RestStateFactory = (contract, surroundings) => {
  const kit = createKit(contract, brokerOf(surroundings));
  const keys = surroundings.share(createKeys);
  return {
    dialect: createDialect(contract),
    aliases: { "/status": `${contract.base}/status` },
    admit: (operation, authorization) => {
      const refused = keys.refusal(operation.schemes, authorization);
      if (refused === undefined) return;
      // A challenge offers Basic, which is no help to who sent a token.
      throw kit.refusal(refused.example, {}, refused.hasChallenge ? undefined : {});
    },
    handlers: {
      ...nodes(kit),
      ...clients(kit),
      ...subscriptions(kit),
      ...publishing(kit),
      ...retainer(kit),
      ...bans(kit),
      ...listeners(kit, surroundings.options.broker),
      ...users(kit),
      ...rules(kit),
      ...apiKeys(kit, keys),
      ...topicMetrics(kit),
      ...alarms(kit),
    },
  };
};
