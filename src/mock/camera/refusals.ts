import { Page } from "../../server/page.ts";
import type { Fault } from "../../contract/schema-check.ts";
import { type ApiContract, type DocumentedCode, type MethodContract, textOf } from "../../contract/methods.ts";
import { PreferenceError, type RefusalToSend } from "../examples/prefer.ts";
import { detailsOf, type ErrorDetails } from "./error-details.ts";

/** Parts of a method error other than its code. */
interface RefusalOptions {
  subCode?: number | undefined;
  /** Replaces `[x]` in the text. */
  id?: number | undefined;
  details?: ErrorDetails | undefined;
  /** Errors of the same response. */
  further?: readonly Refusal[];
}

/** Thrown to return a method error of the API. Returned by a state handler, it keeps the changes of the handler. */
export class Refusal extends Error {
  readonly code: number;
  readonly subCode: number | undefined;
  readonly status: number;
  /** The text of the response. */
  readonly title: string;
  readonly details: ErrorDetails | undefined;
  readonly further: readonly Refusal[];

  /** @param reason What was wrong, for the log and the header `Vapix-Mock-Reason`. It contains no values. */
  constructor(code: DocumentedCode, reason: string, { subCode, id, details, further = [] }: RefusalOptions = {}) {
    super(reason);
    this.code = code.code;
    this.subCode = subCode;
    this.status = code.status ?? 200;
    this.title = textOf(code, id);
    this.details = details;
    this.further = further;
  }
}

/** The response if an account may not call a method: a page or, if requested and documented, the API's own code. */
export function refusalOfRole(method: MethodContract, form: "html" | "json", reason: string): Refusal | Page {
  const code = method.codes.find(({ kind, status }) => kind === "unauthorized" && status !== 401);
  return form === "html" || code === undefined ? new Page(403, reason) : new Refusal(code, reason);
}

/**
 * The method error with the code of a kind, or with a more general code if there is none. If no code fits, a page with the
 * given status. Without a method, only codes that all methods have are possible.
 */
export function refusalOfKind(
  api: ApiContract,
  method: MethodContract | undefined,
  kind: string,
  reason: string,
  otherwise = 400,
): Refusal | Page {
  const codes = method?.codes ?? sharedCodes(api);
  const kinds = otherwise === 400 ? [kind, "json", "other", "internal"] : [kind];
  const [code] = kinds.flatMap((wanted) => codes.find((documented) => isOfKind(documented, wanted)) ?? []);
  return code === undefined ? new Page(otherwise, reason) : new Refusal(code, reason);
}

/** Whether a device rejects requests of a kind with the code. */
export function isOfKind({ kind, furtherKinds = [] }: DocumentedCode, wanted: string): boolean {
  return kind === wanted || furtherKinds.includes(wanted);
}

function sharedCodes({ methods }: ApiContract): DocumentedCode[] {
  const [first, ...others] = [...methods.values()].map(({ codes }) => codes);
  return first!.filter(({ code }) => others.every((codes) => codes.some((other) => other.code === code)));
}

/**
 * The method error for the first of several faults, with the sub-code or the details of its parameter. If it has details,
 * the faults of other parameters are further errors.
 */
export function refusalOfFaults(
  api: ApiContract,
  method: MethodContract,
  faults: [Fault, ...Fault[]],
  envelope: unknown,
): Refusal | Page {
  const [fault, ...others] = faults;
  const reason = faults
    .slice(0, 5)
    .map(({ path, text }) => `${path} ${text}`)
    .join("; ");
  const code = codeOf(method, fault);
  if (code === undefined) return refusalOfKind(api, method, fault.kind, reason);
  const details = detailsOf(code, fault, envelope);
  const seen = new Set([fault.pointer]);
  const more = others.filter(({ pointer }) => !seen.has(pointer) && seen.add(pointer));
  const further = details === undefined ? [] : more.flatMap((other) => furtherOf(method, other, envelope));
  return new Refusal(code, reason, { subCode: subCodeOf(method, fault), details, further });
}

function furtherOf(method: MethodContract, fault: Fault, envelope: unknown): Refusal[] {
  const code = codeOf(method, fault);
  const details = code && detailsOf(code, fault, envelope);
  return details === undefined ? [] : [new Refusal(code!, `${fault.path} ${fault.text}`, { details })];
}

/** The code for the violated rule, or else the general code of its kind. */
function codeOf({ codes }: MethodContract, { kind, path, keyword }: Fault): DocumentedCode | undefined {
  const parameter = path.replace(/^params\./, "").replace(/\[\d+\]/g, "[]");
  const isMeant = ({ breaks = {} }: DocumentedCode) =>
    Object.hasOwn(breaks, parameter) && [breaks[parameter]].flat().includes(keyword);
  return codes.find(isMeant) ?? codes.find((code) => isOfKind(code, kind) && code.breaks === undefined);
}

/** The sub-code of the invalid parameter, else of its closest parent. */
function subCodeOf(method: MethodContract, { kind, path }: Fault): number | undefined {
  if (kind !== "invalid") return undefined;
  const wrong = path.replace(/^params\.?/, "").replace(/\[\d+\]/g, "[]");
  const holders = method.subCodes.filter(
    ({ parameter }) =>
      parameter !== undefined &&
      (wrong === parameter || wrong.startsWith(`${parameter}.`) || wrong.startsWith(`${parameter}[`)),
  );
  return holders.sort((a, b) => b.parameter!.length - a.parameter!.length)[0]?.code;
}

/**
 * The method error of a state handler, for rules that a schema cannot express. For a code with several meanings, the
 * title selects one.
 *
 * @throws Error if the method does not document the code or sub-code
 */
export function refusalOfState(
  api: ApiContract,
  name: string,
  wanted: RefusalToSend,
  reason: string,
  more: Omit<RefusalOptions, "subCode"> = {},
): Refusal {
  const documented = documentedCode(api.methods.get(name)!, wanted);
  if (documented === undefined) throw new Error(`${api.id} ${name} does not document ${described(wanted)}`);
  return new Refusal(documented, reason, { ...more, subCode: wanted.subCode });
}

/**
 * A documented method error, which a test requests.
 *
 * @throws PreferenceError with the available ones, if the method lacks the code, sub-code or title
 */
export function refusalOnDemand(method: MethodContract, wanted: RefusalToSend, by: string): Refusal {
  const documented = documentedCode(method, wanted);
  if (documented === undefined) {
    const isAmbiguous = ({ code }: DocumentedCode) => method.codes.filter((other) => other.code === code).length > 1;
    const known = [
      ...method.codes.map((entry) => described(isAmbiguous(entry) ? entry : { code: entry.code })),
      ...method.subCodes.map((entry) => described({ code: entry.of!, subCode: entry.code })),
    ];
    throw new PreferenceError(
      `${method.name} does not document ${described(wanted)}; available: ${[...new Set(known)].join(", ")}`,
    );
  }
  const id = idIn(documented, wanted.title) ?? 0;
  return new Refusal(documented, `requested by ${by}`, { subCode: wanted.subCode, id });
}

/** The id in a title in place of the documented `[x]`; undefined if the title does not match. */
function idIn({ title: documented }: DocumentedCode, title = ""): number | undefined {
  const [before, after] = documented.split("[x]");
  if (after === undefined || !title.startsWith(before!) || !title.endsWith(after)) return undefined;
  const id = title.slice(before!.length, title.length - after.length);
  return /^\d{1,9}$/.test(id) ? Number(id) : undefined;
}

/** A documented code of a method, with its sub-code if given; the first of several meanings. */
function documentedCode(method: MethodContract, { code, subCode, title }: RefusalToSend): DocumentedCode | undefined {
  const isPair = subCode === undefined || method.subCodes.some((known) => known.code === subCode && known.of === code);
  const isMeant = (known: DocumentedCode) =>
    known.code === code && (title === undefined || known.title === title || idIn(known, title) !== undefined);
  return isPair ? method.codes.find(isMeant) : undefined;
}

function described({ code, subCode, title }: RefusalToSend): string {
  const number = subCode === undefined ? `${code}` : `${code}/${subCode}`;
  return title === undefined ? number : `${number} "${title}"`;
}
