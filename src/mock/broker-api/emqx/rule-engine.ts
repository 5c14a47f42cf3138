import { randomBytes } from "node:crypto";
import type {
  Rule,
  RuleEngine,
  RuleEngineUpdate,
  RuleMetrics,
  RulePage,
  RuleRequest,
  RuleUpdate,
} from "../../../../generated/types/emqx.ts";
import { fits } from "../../broker/topic.ts";
import { Change, type RestHandlers } from "../rest-state.ts";
import { Term } from "./erlang.ts";
import type { HandlerContext } from "./handler-context.ts";
import { pageOf } from "./pages.ts";
import { badArguments } from "./rule-words.ts";
import { readSql } from "./rule-sql.ts";
import { millisecondsOfDuration, timestamp } from "./times.ts";

/** Conditions of a list after which the server does not count its rows. */
const UNCOUNTED = ["from", "match_from", "like_id", "like_from", "like_description", "action", "source"];

/** Arguments of `republish` that a request may leave out. */
const REPUBLISH = {
  payload: "${payload}",
  qos: "${qos}",
  retain: "${retain}",
  user_properties: "${user_properties}",
  mqtt_properties: {},
  direct_dispatch: false,
};

/** Rules as they are configured. The mock never runs one, so that all counters are 0. */
export function ruleEngine(context: HandlerContext, isFresh: boolean): RestHandlers {
  const examples = isFresh ? [] : context.example<RulePage>("listRules").data;
  const all = new Map(examples.map((rule) => [rule.id, rule]));
  const counters = context.example<RuleMetrics>("getRuleMetrics").metrics!;
  const metrics = Object.fromEntries(Object.keys(counters).map((name) => [name, 0]));
  let settings = context.example<RuleEngine>("getRuleEngine");

  return {
    listRules({ query }) {
      // The newest rule comes first.
      const rows = [...all.values()].toReversed().filter((rule) => meets(rule, query));
      return pageOf(
        rows,
        query,
        UNCOUNTED.every((name) => query[name] === undefined),
      );
    },
    createRule({ body }) {
      const { id = randomBytes(4).toString("hex"), ...request } = body as RuleRequest;
      if (all.has(id)) throw context.refusal("ruleExists");
      return kept(made(id, request));
    },
    getRule: ({ path }) => ruleOf(path.id!),
    updateRule({ path, body }) {
      const id = path.id!;
      return kept(made(id, body as RuleUpdate, all.get(id)));
    },
    deleteRule({ path }) {
      const { id } = ruleOf(path.id!);
      return new Change(() => void all.delete(id));
    },
    getRuleMetrics({ path }) {
      const { id } = ruleOf(path.id!);
      return { id, metrics, node_metrics: [{ node: context.node, metrics }] };
    },
    resetRuleMetrics: ({ path }) => void ruleOf(path.id!),
    getRuleEngine: () => settings,
    updateRuleEngine({ body, sent }) {
      const { jq_function_default_timeout: timeout, ...changes } = body as RuleEngineUpdate;
      const next = {
        ...settings,
        ...changes,
        ...(timeout !== undefined && { jq_function_default_timeout: millisecondsOfDuration(timeout) }),
      };
      return new Change(() => {
        settings = next;
        // As the server does, which takes null for a new configuration without rules.
        if (sent === null) all.clear();
      }, next);
    },
  };

  function ruleOf(id: string): Rule {
    const rule = all.get(id);
    if (rule === undefined) throw context.refusal("ruleNotFound");
    return rule;
  }

  function kept(rule: Rule): Change {
    return new Change(() => void all.set(rule.id, rule), rule);
  }

  /** @param before The rule that is changed; without one, it is new. */
  function made(id: string, { metadata: _, sql, actions, ...settings }: RuleUpdate, before?: Rule): Rule {
    const now = timestamp(Date.now());
    const text = sql ?? before?.sql;
    if (text === undefined) throw notValid({ reason: "required_field" }, id);
    const { topics, fault } = readSql(text);
    if (fault !== undefined) throw notValid({ reason: new Term(`{parse_error,${fault}}`), value: text }, id);
    return {
      id,
      ...{ name: "", description: "", enable: true, created_at: now, actions: [] },
      ...before,
      ...settings,
      ...(actions !== undefined && { actions: actions.map(returned) }),
      sql: text,
      from: topics,
      last_modified_at: now,
    };
  }

  function notValid(fault: { reason: unknown; value?: unknown }, id: string) {
    const terms = { ...fault, path: `rule_engine.rules.${id}.sql`, kind: "validation_error" };
    return context.refusal("ruleSqlNotValid", { message: badArguments(terms) });
  }
}

/** An action as the server returns it. */
function returned(action: NonNullable<RuleRequest["actions"]>[number]): NonNullable<Rule["actions"]>[number] {
  if (typeof action === "string") return action.replace(/^webhook:/, "http:");
  return action.function === "console" ? action : { ...action, args: { ...REPUBLISH, ...action.args } };
}

function meets(
  { id, enable, description = "", from = [], actions = [] }: Rule,
  query: Record<string, unknown>,
): boolean {
  const text = (name: string) => query[name] as string | undefined;
  const ids = query.action as string[] | undefined;
  const sources = query.source as string[] | undefined;
  return [
    query.enable === undefined || enable === query.enable,
    text("from") === undefined || from.includes(text("from")!),
    text("match_from") === undefined || from.some((topic) => fits(text("match_from")!, topic)),
    id.includes(text("like_id") ?? ""),
    text("like_from") === undefined || from.some((topic) => topic.includes(text("like_from")!)),
    description.includes(text("like_description") ?? ""),
    ids === undefined || ids.some((one) => actions.includes(returned(one))),
    sources === undefined || sources.some((one) => from.includes(`$bridges/${one}`)),
  ].every(Boolean);
}
