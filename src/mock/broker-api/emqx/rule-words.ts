import { isObject } from "../../../contract/document.ts";
import type { Fault } from "../../../contract/schema-check.ts";
import type { Complaint } from "./cast-result.ts";
import { erlang, Term } from "./erlang.ts";

/** Values of a path. */
type Values = Readonly<Record<string, string>>;

const ID = /^[A-Za-z0-9][A-Za-z0-9-_]*$/;
/** The same, as the server writes it, which takes quadratic time. */
const SHOWN_ID = "^[A-Za-z0-9]+[A-Za-z0-9-_]*$";

/** Operations whose validation errors are Erlang terms, with the path of the server's configuration that they change. */
const ROOTS: Readonly<Record<string, string>> = {
  createRule: "rule_engine.rules",
  updateRule: "rule_engine.rules",
  updateRuleEngine: "rule_engine",
  testRuleSql: "rule_test",
};

/** What is wrong with the id of a rule, which the server looks at first; undefined of another operation. */
export function ruleIdFault(operation: string, body: unknown): string | undefined {
  if (operation !== "createRule" || !isObject(body) || body.id === undefined) return undefined;
  const { id } = body;
  if (typeof id !== "string") return "rule id must be a string";
  if (id === "") return "empty rule id is not allowed";
  if (ID.test(id)) return undefined;
  const fault = {
    reason: "invalid_map_key",
    path: ROOTS.createRule,
    kind: "validation_error",
    got: new Term(JSON.stringify(id)),
  };
  return badArguments({ ...fault, expected_data_type: new Term(`<<"${SHOWN_ID}">>`) });
}

/** A complaint about a rule as the server words it; undefined of another operation. */
export function ruleComplaint(
  operation: string,
  body: unknown,
  values: Values,
  complaint: Complaint | undefined,
): string | undefined {
  if (!Object.hasOwn(ROOTS, operation) || complaint === undefined) return undefined;
  const { got, ...rest } = complaint;
  const path = complaint.path.replace(/^root/, rootOf(operation, body, values));
  return badArguments({ ...rest, path, ...(got !== undefined && { got: typeof got }) });
}

/** A fault that the contract has found and the cast has not; undefined of another operation. */
export function ruleFault(operation: string, body: unknown, values: Values, { path }: Fault): string | undefined {
  if (!/^(create|update)Rule$/.test(operation)) return undefined;
  const root = rootOf(operation, body, values);
  const kind = "validation_error";
  const { sql, actions } = body as { sql?: unknown; actions?: unknown[] };
  if (path === "sql")
    return badArguments({ reason: new Term("{parse_error,invalid_string}"), value: sql, path: `${root}.sql`, kind });
  const index = /^actions\[(\d+)\]/.exec(path)?.[1];
  if (index === undefined) return undefined;
  const action = actions![Number(index)];
  if (typeof action === "string")
    return badArguments({ reason: binary(`should be of pattern {type}:{name}, but got: ${action}`), kind });
  const reason = binary("unknown action type");
  return badArguments({ reason, path: `${root}.actions.${Number(index) + 1}`, kind, field_name: "actions" });
}

/** A rule without an id gets one before it is looked at, which the server says. */
function rootOf(operation: string, body: unknown, { id: known }: Values): string {
  const root = ROOTS[operation]!;
  if (root !== ROOTS.createRule) return root;
  const id = known ?? (isObject(body) ? body.id : undefined) ?? "00000000";
  return `${root}.${String(id)}`;
}

/** The text of a refusal of the server's validation. */
export function badArguments(terms: Record<string, unknown>): string {
  return `Bad Arguments: ${erlang(terms)}`;
}

function binary(text: string): Term {
  return new Term(`<<${JSON.stringify(text)}>>`);
}
