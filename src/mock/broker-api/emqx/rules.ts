import type { AuthzRuleRequest } from "../../../../generated/types/emqx.ts";
import { isEnabled, type Rule, type Settings } from "../../broker/access.ts";
import { Change, type RestHandlers } from "../rest-state.ts";
import type { HandlerContext } from "./handler-context.ts";
import { pageOf } from "./pages.ts";

/** Authorization rules of the built-in database. */
export function rules(context: HandlerContext): RestHandlers {
  const { access } = context.broker;
  const { rules: stored, sources } = access;
  const handlers: RestHandlers = {
    deleteAuthzRules() {
      if (isEnabled(source())) throw context.refusal("sourceEnabled");
      return new Change(() => access.clearRules());
    },
    getAuthzRulesForAll: () => ({ rules: stored.all }),
    setAuthzRulesForAll({ body }) {
      const rules = read((body as { rules: AuthzRuleRequest[] }).rules);
      return new Change(() => {
        stored.all = rules;
      });
    },
    deleteAuthzRulesForAll: () =>
      new Change(() => {
        stored.all = [];
      }),
    ...rulesOf("Client", "clientid", stored.clients),
    ...rulesOf("User", "username", stored.users),
  };
  return Object.fromEntries(
    Object.entries(handlers).map(([name, handle]) => [
      name,
      (call: Parameters<typeof handle>[0]) => (source(), handle(call)),
    ]),
  );

  /** Settings of the source that contains the rules. */
  function source(): Settings {
    const found = sources.get("built_in_database");
    if (found === undefined) throw context.refusal("sourceNotFound");
    return found.settings;
  }

  function rulesOf(kind: "Client" | "User", key: "clientid" | "username", all: Map<string, Rule[]>): RestHandlers {
    type Entry = Record<typeof key, string> & { rules: AuthzRuleRequest[] };
    const lower = kind === "Client" ? "client" : "user";
    return {
      [`listAuthz${kind}Rules`]: ({ query }) => {
        const like = query[`like_${key}`] as string | undefined;
        const rows = [...all].filter(([name]) => like === undefined || name.includes(like));
        return pageOf(
          rows.map(([name, list]) => ({ [key]: name, rules: list })),
          query,
          like === undefined,
        );
      },
      [`createAuthz${kind}Rules`]: ({ body }) => {
        const entries = (body as Entry[]).map(
          (entry) => [entry[key], read(entry.rules, `${kind} '${entry[key]}'`)] as const,
        );
        const known = entries.find(([name]) => all.has(name));
        if (known) throw context.refusal(`${lower}RulesExist`, { message: `${kind} '${known[0]}' already exist` });
        return new Change(() => {
          for (const [name, list] of entries) all.set(name, list);
        });
      },
      [`getAuthz${kind}Rules`]: ({ path }) => {
        const list = all.get(path[key]!);
        if (list === undefined) throw context.refusal(`${lower}RulesNotFound`);
        return { [key]: path[key]!, rules: list };
      },
      [`setAuthz${kind}Rules`]: ({ path, body }) => {
        const entry = body as Entry;
        if (entry[key] !== path[key]) throw context.refusal("internalError");
        const list = read(entry.rules, `${kind} '${entry[key]}'`);
        return new Change(() => void all.set(entry[key], list));
      },
      [`deleteAuthz${kind}Rules`]: ({ path }) => {
        if (!all.has(path[key]!)) throw context.refusal(`${lower}RulesNotFoundToDelete`);
        return new Change(() => void all.delete(path[key]!));
      },
    };
  }

  function read(wanted: AuthzRuleRequest[], owner?: string): Rule[] {
    if (wanted.length > Number(source().max_rules))
      throw owner === undefined
        ? context.refusal("tooManyRules")
        : context.refusal("tooManyClientRules", { message: `The rules length of ${owner} exceeds the maximum limit.` });
    return wanted.map(({ topic, permission, action, qos = [0, 1, 2], retain = "all" }) => ({
      topic,
      permission,
      action,
      qos,
      retain: action === "subscribe" ? "all" : retain,
    }));
  }
}
