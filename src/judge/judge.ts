import { asKnown } from "../contract/drop-unknown.ts";
import { isObject, resolve, type Schema } from "../contract/document.ts";
import { type ApiContract, jsonOf, type MethodContract, PAGE, readContract } from "../contract/methods.ts";
import { type MarkedMember, markedMembers } from "../contract/marked-members.ts";
import { parsePath, placesAt, valueAt as memberAt } from "../contract/member-path.ts";
import { checkerOf } from "../contract/schema-check.ts";
import { asTolerated } from "../contract/tolerances.ts";
import { unknownName } from "../contract/unknown-name.ts";
import { deprecatedFindings } from "./deprecated.ts";
import { createComparer } from "./differences.ts";
import { type Answered, type Asked, envelopeFindings } from "./envelope-findings.ts";
import { findingOf, valueAt } from "./fault-finding.ts";
import { described, difference, type Finding, violation } from "./finding.ts";
import { spellingsAt } from "./spelling.ts";
import { once } from "../contract/once.ts";

export type { Asked } from "./envelope-findings.ts";

/** Checks requests and responses of one API against its contract. All checks of the project use it. */
export interface Judge {
  readonly contract: ApiContract;
  /** Violations of a request, and, as differences, what devices tolerate in it and a deprecated method. */
  request(method: string, envelope: unknown): Finding[];
  /** A request without unknown parameters, and its remaining findings. */
  known<T extends object>(method: string, envelope: T): { envelope: T; findings: Finding[] };
  /** Violations and differences of a response. None for a documented page of the web server. */
  answer(method: string, answered: Answered, asked?: Asked): Finding[];
}

/** The judge of an API, created once. */
export const judgeOf: (id: string) => Judge = once((id) => createJudge(readContract(id)));

function createJudge(contract: ApiContract): Judge {
  const { id, methods, document } = contract;
  const faults = checkerOf(document).value;
  const compare = createComparer(document, faults);
  const inferredOf = once((name: string) =>
    markedMembers(document, methodOf(name).request, (member) => member["x-should-be"] as Schema | undefined),
  );
  const profiles = Object.values(document["x-profiles"]).filter(({ absent }) => !absent);

  return {
    contract,
    request: (name, envelope) => [...deprecatedFindings(contract, methodOf(name)), ...requested(name, envelope)],
    known(name, sent) {
      const method = methodOf(name);
      const { envelope } = asKnown(sent, (one) => faults(method.request, asTolerated(contract, method, one).envelope));
      return { envelope, findings: requested(name, envelope) };
    },
    answer(name, answered, asked = {}) {
      const method = methodOf(name);
      const { status, body, contentType } = answered;
      const declared = method.operation.responses[status];
      if (!isObject(body)) {
        if (declared !== undefined && (declared.content?.[PAGE] !== undefined || "$ref" in declared)) return [];
        return declared === undefined
          ? [
              violation(
                "http-status",
                "HTTP status",
                `one of ${Object.keys(method.operation.responses).join(", ")}`,
                String(status),
              ),
            ]
          : [violation("body", "the body", "an envelope in JSON", body === "" ? "nothing" : described(body))];
      }
      const isRefusal = body["error"] !== undefined;
      const schema = isRefusal ? refusalOf(method) : successOf(method);
      const version = asked.version ?? (typeof body["apiVersion"] === "string" ? body["apiVersion"] : undefined);
      const by = { method: name, version, isRenamed: spellingsAt(profiles, version) };
      return [
        ...envelopeFindings(method, { status, body, contentType }, asked),
        ...faults(schema, body).map((fault) => findingOf(fault, body)),
        ...compare(schema, body, "", by),
      ];
    },
  };

  function requested(name: string, envelope: unknown): Finding[] {
    const method = methodOf(name);
    const { envelope: read, tolerated } = asTolerated(contract, method, envelope);
    const strict = tolerated.length > 0 ? faults(method.request, envelope) : [];
    return [
      ...faults(method.request, read).map((fault) => findingOf(fault, envelope)),
      ...tolerated
        .filter(({ path, isValid }) => isValid || strict.some((fault) => `${fault.path}.`.startsWith(`${path}.`)))
        .map(({ path, expected }) => difference("tolerated", path, expected, described(valueAt(envelope, path)))),
      ...inferredOf(name).flatMap((member) => inferred(member, envelope)),
    ];
  }

  /** Differences of a request from undocumented rules. */
  function inferred({ path, mark }: MarkedMember<Schema>, envelope: unknown): Finding[] {
    return placesAt(envelope, parsePath(path)).flatMap((place) => {
      const value = memberAt(place);
      return faults(mark, value).map(({ path: below, pointer, text }) =>
        difference("value", path, pointer === "" ? text : `${below} ${text}`, described(value)),
      );
    });
  }

  function methodOf(name: string): MethodContract {
    const method = methods.get(name);
    if (method === undefined) throw new RangeError(unknownName("method", name, [...methods.keys()], `of ${id}`));
    return method;
  }

  function answersOf({ operation }: MethodContract): Schema[] {
    return Object.values(operation.responses).flatMap((response) => {
      const schema = jsonOf(response)?.schema;
      return schema === undefined ? [] : (schema.anyOf ?? [schema]);
    });
  }

  function successOf(method: MethodContract): Schema {
    return answersOf(method).find((schema) => !isOfRefusals(schema))!;
  }

  function refusalOf(method: MethodContract): Schema {
    return answersOf(method).find(isOfRefusals)!;
  }

  function isOfRefusals(schema: Schema): boolean {
    return resolve(document, schema).properties?.["error"] !== undefined;
  }
}
