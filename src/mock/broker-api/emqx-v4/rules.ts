import type { Rule, RuleActionRequest, RuleChange, RuleRequest } from "../../../../generated/types/emqx-v4.ts";
import { fits } from "../../broker/topic.ts";
import { Change, type RestHandlers } from "../rest-state.ts";
import { done, type HandlerContext, page } from "./handler-context.ts";

/** Configured rules, which the mock never runs. @param isFresh Whether the list starts empty. */
export function rules(context: HandlerContext, isFresh: boolean): RestHandlers {
  const template = context.data<Rule>("getRule");
  const zero = (metrics: object[]) => [
    Object.fromEntries(Object.entries(metrics[0]!).map(([name, value]) => [name, name === "node" ? value : 0])),
  ];
  const examples = isFresh ? [] : context.data<Rule[]>("listRules");
  const all = new Map<string, Rule>(examples.map((rule) => [rule.id!, rule]));

  return {
    listRules({ query }) {
      const { _page, _limit, ...conditions } = query;
      const rows = [...all.values()].filter((rule) => meets(rule, conditions));
      const newest = rows.sort((a, b) => b.created_at! - a.created_at!);
      return page(newest, query, Object.keys(conditions).length === 0);
    },
    createRule({ body }) {
      const request = body as RuleRequest;
      if (!isReadable(request.rawsql)) throw context.refusal("createRuleBadSql");
      const id = request.id ?? `rule:${Math.floor(Math.random() * 1_000_000)}`;
      if (all.has(id)) throw context.refusal("createRuleExists");
      const { enabled = true, on_action_failed = "continue", description = "" } = request;
      const rule: Rule = {
        id,
        ...shown(request),
        enabled,
        on_action_failed,
        description,
        metrics: zero(template.metrics!),
        created_at: Date.now(),
      };
      return new Change(() => void all.set(id, rule), done(rule));
    },
    getRule({ path }) {
      const rule = all.get(path.id!);
      if (rule === undefined) throw context.refusal("getRuleNotFound");
      return done(rule);
    },
    updateRule({ path, body }) {
      const rule = all.get(path.id!);
      if (rule === undefined) throw context.refusal("updateRuleNotFound", { message: `Rule ${path.id} Not Found` });
      const change = body as RuleChange;
      if (change.rawsql !== undefined && !isReadable(change.rawsql)) throw context.refusal("updateRuleBadSql");
      const next = { ...rule, ...change, ...shown(change) };
      return new Change(() => void all.set(rule.id!, next), done(next));
    },
    deleteRule: ({ path }) => new Change(() => void all.delete(path.id!), done()),
    resetRuleMetrics({ path }) {
      const rule = all.get(path.id!);
      if (rule === undefined) return done();
      return new Change(() => void all.set(rule.id!, { ...rule, metrics: zero(template.metrics!) }), done());
    },
  };

  /** Properties that the API returns in another form than sent. */
  function shown({ rawsql, actions }: RuleChange): Partial<Rule> {
    return {
      ...(rawsql !== undefined && { rawsql, for: topicsOf(rawsql) }),
      ...(actions !== undefined && { actions: actions.map(action) }),
    };
  }

  function action({ name, params = {}, fallbacks = [] }: RuleActionRequest): NonNullable<Rule["actions"]>[number] {
    return {
      id: `${name}_${process.hrtime.bigint()}`,
      name,
      params,
      metrics: zero(template.actions![0]!.metrics!),
      fallbacks: fallbacks.map(action),
    };
  }
}

/** Whether SQL has all required clauses. */
function isReadable(sql: string): boolean {
  return /^\s*(SELECT|FOREACH)\s.*\sFROM\s+"/is.test(sql);
}

/** Topics after FROM. */
function topicsOf(sql: string): string[] {
  const [, ...clauses] = sql.split(/\bFROM\s/i);
  const [from] = clauses.join(" FROM ").split(/\sWHERE\b/i);
  return [...from!.matchAll(/"([^"]*)"/g)].map(([, topic]) => topic!);
}

function meets(rule: Rule, wanted: Record<string, unknown>): boolean {
  const text = (name: string) => wanted[name] as string | undefined;
  return [
    wanted.enabled === undefined || rule.enabled === wanted.enabled,
    rule.id!.includes(text("_like_id") ?? ""),
    (rule.description ?? "").includes(text("_like_description") ?? ""),
    rule.for!.some((topic) => topic.includes(text("_like_for") ?? "")),
    text("_match_for") === undefined || rule.for!.some((topic) => fits(text("_match_for")!, topic)),
  ].every(Boolean);
}
