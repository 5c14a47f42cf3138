import type { Fault } from "../../../contract/schema-check.ts";
import type { RestContract } from "../../../contract/operations.ts";
import { answer, type Dialect, empty, shown } from "../dialect.ts";
import type { ParameterFault } from "../parameters.ts";

/** What is wrong with one parameter or member, as the server says it. */
interface Complaint {
  kind: "validation_error";
  path: string;
  reason: string;
  value?: string;
  unknown?: string;
  unmatched?: string;
}

/** How EMQX 5 refuses: a code, and a message that has JSON inside where a schema was broken. */
export function createDialect(contract: RestContract): Dialect {
  return {
    noPath(accept = "") {
      if (accept.startsWith("application/json")) return shown(contract, "pathNotFound");
      return shown(contract, accept.startsWith("text/plain") ? "404 text/plain" : "404 text/html");
    },
    noMethod: (allowed) => empty(405, { Allow: allowed.join(", ") }),
    notJson: () => shown(contract, "notJson"),
    notJsonType: () => shown(contract, "wrongContentType"),
    tooLarge: ({ examples }) =>
      examples.has("publishTooLarge") ? shown(contract, "publishTooLarge") : empty(413, { Connection: "close" }),
    parameters: (faults) => badRequest(faults.map(ofParameter), codeOf(faults)),
    body(operation, faults, body) {
      // Of a message, the broker looks at the topic itself, and answers as MQTT does.
      const reasonCode = faults.map(({ schema }) => schema?.["x-reason-code"]).find((code) => code !== undefined);
      const known = [...operation.examples].find(
        ([, { value }]) => reasonCode !== undefined && (value as { reason_code?: unknown }).reason_code === reasonCode,
      );
      const example = known?.[0] ?? ownWords(operation.name, faults, body);
      return example === undefined ? badRequest(complaintsOf(faults, body)) : shown(contract, example);
    },
  };

  function badRequest(complaints: Complaint[], code = "BAD_REQUEST") {
    const message = JSON.stringify(complaints.length === 1 ? complaints[0] : complaints);
    return answer(400, { code, message });
  }
}

/** The example of what an operation itself says of its body, where it looks at that without the schema. */
function ownWords(operation: string, [fault]: readonly Fault[], body: unknown): string | undefined {
  if (operation === "deactivateAlarm" && fault!.kind === "missing") return "alarmNameMissing";
  if (operation !== "registerTopicMetrics" || fault!.schema?.pattern === undefined) return undefined;
  const { topic } = body as { topic: unknown };
  return typeof topic !== "string" ? undefined : topic === "" ? "topicEmpty" : "topicWildcard";
}

/** A number of a protocol's version is a text to the schema of the server, so that the operation refuses it. */
function codeOf(faults: readonly ParameterFault[]): string | undefined {
  return faults[0]?.name === "proto_ver" ? "INVALID_PARAMETER" : undefined;
}

function ofParameter({ name, value }: ParameterFault): Complaint {
  const wrong = { kind: "validation_error", path: name } as const;
  return value === undefined
    ? { ...wrong, reason: "required_field" }
    : { ...wrong, reason: name === "id" ? `Invalid listener id: ${value}` : "bad_value_for_struct", value };
}

/** Unknown members of an object are told together. No value of a member is told, since it may be a secret. */
function complaintsOf(faults: readonly Fault[], body: unknown): Complaint[] {
  const complaints: Complaint[] = [];
  const holders = new Map<string, string[]>();
  for (const { kind, path, text, unknown, schema } of faults) {
    if (unknown === undefined) {
      const at = path === "the body" ? "root" : rooted(path);
      complaints.push({
        kind: "validation_error",
        path: at,
        reason: kind === "missing" && schema?.properties ? "required_field" : text,
      });
      continue;
    }
    const steps = unknown.split("/").slice(1);
    const name = steps.pop()!;
    const pointer = steps.join("/");
    const names = holders.get(pointer) ?? [];
    names.push(decoded(name));
    if (names.length > 1) continue;
    holders.set(pointer, names);
    const present = Object.keys(steps.reduce<object>((value, step) => at(value, decoded(step)), body as object));
    const unmatched = Object.keys(schema?.properties ?? {}).filter((member) => !present.includes(member));
    complaints.push({
      kind: "validation_error",
      path: ["root", ...steps.map(decoded)].join("."),
      reason: "unknown_fields",
      get unknown() {
        return names.join(",");
      },
      unmatched: unmatched.join(","),
    });
  }
  return complaints;
}

function at(value: object, step: string): object {
  return (value as Record<string, object>)[step]!;
}

function decoded(step: string): string {
  return step.replaceAll("~1", "/").replaceAll("~0", "~");
}

/** `[0].topic` as `root.0.topic`. */
function rooted(path: string): string {
  return `root.${path.replace(/\[(\d+)\]/g, ".$1").replace(/^\./, "")}`;
}
