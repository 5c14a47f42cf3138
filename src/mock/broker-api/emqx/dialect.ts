import type { Fault } from "../../../contract/schema-check.ts";
import type { RestContract, RestOperationContract } from "../../../contract/operations.ts";
import { jsonOf } from "../../../contract/methods.ts";
import { answer, type Dialect, empty, RestRefusal, shown } from "../dialect.ts";
import type { ParameterFault } from "../parameters.ts";
import { isObject, merged } from "../../../contract/document.ts";
import { cast, kindOf } from "./cast.ts";
import type { Complaint } from "./cast-result.ts";
import { ruleComplaint, ruleFault, ruleIdFault } from "./rule-words.ts";

/** Errors of EMQX 5: a code, and a message that contains JSON if the request violates a schema. */
export function createDialect(contract: RestContract): Dialect {
  return {
    noPath(accept = "") {
      if (accept.startsWith("application/json")) return shown(contract, "pathNotFound");
      return shown(contract, accept.startsWith("text/plain") ? "404 text/plain" : "404 text/html");
    },
    noMethod: (allowed) => empty(405, { Allow: allowed.join(", ") }),
    notJson: () => shown(contract, "notJson"),
    notJsonType: (operation) => (fails(operation, "not-an-object") ? empty(500) : shown(contract, "wrongContentType")),
    cast(operation, sent, path) {
      // A missing body counts as an empty object.
      const body = sent ?? {};
      const isLoose = fails(operation, "not-an-object");
      if (sent === null && (isLoose || fails(operation, "null"))) throw new RestRefusal(empty(500), "the body is null");
      if (isLoose && (typeof body !== "object" || Array.isArray(body)))
        throw new RestRefusal(empty(500), "the body must be an object");
      // The server treats a string as a body that is not JSON.
      if (typeof body === "string")
        throw new RestRefusal(shown(contract, "wrongContentType"), "the body must be an object or an array");
      const { schema } = jsonOf(operation.operation.requestBody)!;
      const ofNull = merged(contract.document, schema)["x-server-null"] as Missing | undefined;
      if (sent === null && ofNull) throw new RestRefusal(badRequest([missingOf(ofNull)]), "the body is null");
      const idFault = ruleIdFault(operation.name, body);
      if (idFault !== undefined) throw new RestRefusal(badMessage(idFault), "the id of the rule is not valid");
      const { value, complaints, isCrash } = cast(contract.document, schema, body, isLoose ? "" : "root");
      if (complaints.length > 0) {
        const example = ownComplaint(operation.name, complaints[0]!);
        if (example !== undefined) throw new RestRefusal(shown(contract, example), reasonOf(complaints));
        const ofRule = ruleComplaint(operation.name, body, path, complaints[0]);
        if (ofRule !== undefined) throw new RestRefusal(badMessage(ofRule), reasonOf(complaints));
        const reported = isLoose ? complaints.slice(0, 1) : complaints.slice(0, MAX_COMPLAINTS);
        throw new RestRefusal(badRequest(reported), reasonOf(reported));
      }
      if (isCrash)
        throw new RestRefusal(shown(contract, "internalError"), "a value is missing that the server requires");
      return value;
    },
    tooLarge: ({ name }) =>
      name.startsWith("publish") ? shown(contract, "publishTooLarge") : empty(413, { Connection: "close" }),
    parameters(faults) {
      const [{ name, value }] = faults as [ParameterFault];
      if (name === "msgid")
        return shown(contract, "delayedIdMalformed", { message: `Message ID ${value} schema error` });
      // In the server's schema, the version is a string, so the operation itself rejects it.
      if (name !== "proto_ver") return badRequest(faults.flatMap(ofParameter));
      const message = `the proto_ver parameter expected type is integer, but the value is ${value}`;
      return answer(400, { code: "INVALID_PARAMETER", message });
    },
    body(operation, faults, body, path) {
      if (fails(operation, "no-type") && !hasType(body)) return empty(500);
      const { schema } = jsonOf(operation.operation.requestBody)!;
      const ofUser = dashboardUserFault(operation.name, body, faults[0]!);
      if (ofUser !== undefined) return badMessage(ofUser);
      const ofRule = ruleFault(operation.name, body, path, faults[0]!);
      if (ofRule !== undefined) return badMessage(ofRule);
      const isKnown = kindOf(contract.document, schema, body) !== undefined;
      const kind = isKnown ? undefined : unknownKind(operation.name, body);
      if (kind !== undefined) return badRequest([{ kind: "validation_error", path: "root", ...kind }]);
      // The broker checks the topic of a message itself, and returns an MQTT reason code.
      const reasonCode = faults.map(({ schema }) => schema?.["x-reason-code"]).find((code) => code !== undefined);
      const known = [...operation.examples].find(
        ([, { value }]) => reasonCode !== undefined && (value as { reason_code?: unknown }).reason_code === reasonCode,
      );
      const example = known?.[0] ?? ownWords(operation.name, faults, body);
      return example === undefined ? badRequest(complaintsOf(faults, body)) : shown(contract, example);
    },
  };

  function ofParameter({ name, value, sent, schema, isRepeated }: ParameterFault): Complaint[] {
    const wrong = { kind: "validation_error", path: name } as const;
    if (value === undefined) return [{ ...wrong, reason: "required_field" }];
    if (isRepeated) return [{ ...wrong, reason: "converter_crashed", exception: "{error,function_clause}" }];
    const { complaints } = cast(contract.document, schema, sent, name);
    if (complaints.length > 0) return complaints;
    return [
      { ...wrong, reason: name === "id" ? `{invalid_listener_id,${atom(value)}}` : "bad_value_for_struct", value },
    ];
  }

  function badRequest(complaints: Complaint[]) {
    return badMessage(JSON.stringify(complaints.length === 1 ? complaints[0] : complaints));
  }

  function badMessage(message: string) {
    return answer(400, { code: "BAD_REQUEST", message });
  }
}

/** The variant that the server selects for the body `null`, and the properties that it reports as missing. */
interface Missing {
  matched_type: string;
  errors: { path: string; matched_type?: string }[];
}

function missingOf({ errors, ...variant }: Missing): Complaint {
  const kind = "validation_error";
  return { kind, path: "root", ...variant, errors: errors.map((one) => ({ kind, reason: "required_field", ...one })) };
}

/** The example of an operation's own error, if it checks the body without the schema. */
function ownWords(operation: string, [fault]: readonly Fault[], body: unknown): string | undefined {
  if (operation === "importAuthUsers" && Array.isArray(body))
    return body.length === 0 ? "importEmpty" : isMissing(body, "password") ? "importPasswordMissing" : undefined;
  if (operation === "createAuthUser" && fault!.path === "user_id") return "userIdNotValid";
  if (operation === "updateListener" && fault!.path === "id") return "listenerTypeDiffers";
  if (operation !== "registerTopicMetrics" || fault!.schema?.pattern === undefined) return undefined;
  const { topic } = body as { topic: unknown };
  return typeof topic !== "string" ? undefined : topic === "" ? "topicEmpty" : "topicWildcard";
}

/** The example of an operation's own error, if its wording differs from that of the schema. */
function ownComplaint(operation: string, { path, reason }: Complaint): string | undefined {
  if (reason !== "required_field") return undefined;
  if (operation === "deactivateAlarm") return "alarmNameMissing";
  return path === "root.password_hash_algorithm" ? "hashAlgorithmMissing" : undefined;
}

/** The server's error about a name or password of the dashboard; undefined for other operations. */
function dashboardUserFault(operation: string, body: unknown, { path }: Fault): string | undefined {
  if (!/^(createDashboardUser|changeDashboardUserPassword)$/.test(operation) || !isObject(body)) return undefined;
  const { username, password, old_pwd, new_pwd } = body as Record<string, string>;
  if (username === "" || password === "") return "Username or password undefined";
  if (old_pwd === "" || new_pwd === "") return "Old password or new password undefined";
  if (path === "username")
    return "Bad Username. Only upper and lower case letters, numbers and underscores are supported";
  const length = [...(password ?? new_pwd ?? "")].length;
  return length < 8 || length > 64
    ? "The range of password length is 8~64"
    : "Only ascii characters are allowed in the password";
}

function hasType(body: unknown): boolean {
  return body === null || (isObject(body) && body.type !== undefined);
}

/** The server's error about an unknown kind of authenticator or source. */
function unknownKind(operation: string, body: unknown): object | undefined {
  if (!isObject(body)) return undefined;
  const { mechanism, backend, type } = body;
  if (/^(create|update)AuthzSource$/.test(operation)) return { reason: "unknown_authz_type", got: type };
  if (!/^(create|update)Authenticator$/.test(operation)) return undefined;
  return mechanism === undefined
    ? { reason: "missing_mechanism_field" }
    : { reason: "unsupported_mechanism", mechanism, backend };
}

/** Whether a row of a list lacks a property. */
function isMissing(rows: readonly unknown[], name: string): boolean {
  return rows.some((row) => isObject(row) && row[name] === undefined && row.user_id !== undefined);
}

/** A string in the notation of an Erlang atom. */
function atom(text: string): string {
  return /^[a-z][A-Za-z0-9_@]*$/.test(text) ? text : `'${text}'`;
}

/** Maximum number of reported complaints. */
const MAX_COMPLAINTS = 200;

/** Whether the contract documents an error response without a body for a case. */
function fails({ undeclared }: RestOperationContract, condition: string): boolean {
  return undeclared.some((row) => row.if === condition);
}

/** The complaints without values, since values may be secrets. */
function reasonOf(complaints: readonly Complaint[]): string {
  return complaints
    .slice(0, 5)
    .map(({ path, reason }) => `${path}: ${typeof reason === "string" ? reason : "is invalid"}`)
    .join("; ");
}

/** Complaints for faults: one for all unknown properties of an object, and without values, which may be secrets. */
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

/** Converts `[0].topic` to `root.1.topic`: the server counts from 1. */
function rooted(path: string): string {
  return `root.${path.replace(/\[(\d+)\]/g, (_, index) => `.${Number(index) + 1}`).replace(/^\./, "")}`;
}
