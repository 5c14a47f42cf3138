import { hasExamples } from "../broker/options.ts";
import { empty, RestRefusal } from "./dialect.ts";
import type { RestStateFactory } from "./rest-state.ts";
import { alarms } from "./emqx/alarms.ts";
import { authenticators } from "./emqx/authenticators.ts";
import { authorizationSources } from "./emqx/authorization-sources.ts";
import { apiKeys } from "./emqx/api-keys.ts";
import { bans } from "./emqx/bans.ts";
import { brokerOf } from "./emqx/example-broker.ts";
import { dashboardUsers } from "./emqx/dashboard-users.ts";
import { delayed } from "./emqx/delayed.ts";
import { clients } from "./emqx/clients.ts";
import { createDialect } from "./emqx/dialect.ts";
import { createKeys } from "./emqx/keys.ts";
import { createContext } from "./emqx/handler-context.ts";
import { listeners } from "./emqx/listeners.ts";
import { monitor } from "./emqx/monitor.ts";
import { nodes } from "./emqx/nodes.ts";
import { publishing } from "./emqx/publishing.ts";
import { retainer } from "./emqx/retainer.ts";
import { ruleEngine } from "./emqx/rule-engine.ts";
import { rules } from "./emqx/rules.ts";
import { subscriptions } from "./emqx/subscriptions.ts";
import { topicMetrics } from "./emqx/topic-metrics.ts";
import { users } from "./emqx/users.ts";

/** State of a broker: clients, subscriptions, retained messages, and access rights. */
export const createState: RestStateFactory = (contract, surroundings) => {
  const context = createContext(contract, brokerOf(surroundings));
  const keys = surroundings.share(createKeys);
  const isFresh = !hasExamples(surroundings.options.broker);
  return {
    dialect: createDialect(contract),
    // EMQ's exporter requests bridges before rules, and exports no rules if the response is missing.
    beyond: { "/bridges": [] },
    root: "/api",
    aliases: { "/status": `${contract.base}/status` },
    admit: (operation, authorization) => {
      if (operation.schemes.length > 0 && authorization !== undefined && !isWellFormed(authorization))
        throw new RestRefusal(empty(400), "the header Authorization must be Basic, Bearer or Digest");
      const refused = keys.refusal(operation.schemes, authorization);
      if (refused === undefined) return;
      const [, area = ""] = operation.operationPath.split("/");
      const { message } = context.example<{ message: string }>(refused.example);
      // A challenge offers Basic, which does not help a client that sent a token.
      throw context.refusal(
        refused.example,
        { message: message.replace(" in api_key path", ` in ${area} path`) },
        refused.hasChallenge ? undefined : {},
      );
    },
    handlers: {
      ...nodes(context),
      ...clients(context),
      ...subscriptions(context),
      ...publishing(context),
      ...retainer(context),
      ...bans(context),
      ...listeners(context, surroundings.options.broker),
      ...authenticators(context),
      ...users(context),
      ...authorizationSources(context),
      ...rules(context),
      ...ruleEngine(context, isFresh),
      ...dashboardUsers(context, keys),
      ...delayed(context),
      ...monitor(context, isFresh, surroundings.signal),
      ...apiKeys(context, keys),
      ...topicMetrics(context),
      ...alarms(context, surroundings.options.broker),
    },
  };
};

/** Whether the server can parse a header `Authorization`; an empty string means that it is missing. */
function isWellFormed(authorization: string): boolean {
  const [, scheme = "", credentials = ""] = /^(\S+) +(\S.*)$/.exec(authorization) ?? [];
  if (authorization === "" || /^bearer$/i.test(scheme)) return authorization === "" || credentials !== "";
  if (/^digest$/i.test(scheme)) return /^\w+=/.test(credentials);
  return /^basic$/i.test(scheme) && Buffer.from(credentials, "base64").includes(":");
}
