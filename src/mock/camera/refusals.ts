import { Page } from "../../server/page.ts";
import type { Fault } from "../../contract/schema-check.ts";
import { type ApiContract, type DocumentedCode, type MethodContract, textOf } from "../../contract/methods.ts";
import { PreferenceError, type RefusalToSend } from "../examples/prefer.ts";
import { detailsOf, type ErrorDetails } from "./error-details.ts";

/** What a refusal has beyond its code. */
interface RefusalOptions {
  subCode?: number | undefined;
  /** What the text has in place of `[x]`. */
  id?: number | undefined;
  details?: ErrorDetails | undefined;
  /** Errors that go out with it. */
  further?: readonly Refusal[];
}

/** Thrown to answer with a refusal of the API; returned by a state handler, it keeps what the handler changed. */
export class Refusal extends Error {
  readonly code: number;
  readonly subCode: number | undefined;
  readonly status: number;
  /** The text that goes out. */
  readonly title: string;
  readonly details: ErrorDetails | undefined;
  readonly further: readonly Refusal[];

  /** @param reason What was wrong, for the log and the header `Vapix-Mock-Reason`. It holds no values. */
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

/** The refusal of an account that may not call a method: a page, or, where wanted and documented, the API's own code. */
export function refusalOfRole(method: MethodContract, form: "html" | "json", reason: string): Refusal | Page {
  const code = method.codes.find(({ kind, status }) => kind === "unauthorized" && status !== 401);
  return form === "html" || code === undefined ? new Page(403, reason) : new Refusal(code, reason);
}

/**
 * A refusal with the code of a kind, or with a less fitting one where there is none; a page with the status given where
 * there is nothing to refuse with. Without a method, only codes that all methods have are possible.
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
  const [code] = kinds.flatMap((wanted) => codes.find((documented) => documented.kind === wanted) ?? []);
  return code === undefined ? new Page(otherwise, reason) : new Refusal(code, reason);
}

function sharedCodes({ methods }: ApiContract): DocumentedCode[] {
  const [first, ...others] = [...methods.values()].map(({ codes }) => codes);
  return first!.filter(({ code }) => others.every((codes) => codes.some((other) => other.code === code)));
}

/**
 * The refusal for the first of several faults, with the sub-code or the details that name its parameter; with details,
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

/** The code for the rule that a fault breaks, else the general one of its kind. */
function codeOf({ codes }: MethodContract, { kind, path, keyword }: Fault): DocumentedCode | undefined {
  const parameter = path.replace(/^params\./, "").replace(/\[\d+\]/g, "[]");
  const isMeant = ({ breaks = {} }: DocumentedCode) =>
    Object.hasOwn(breaks, parameter) && breaks[parameter] === keyword;
  return codes.find(isMeant) ?? codes.find((code) => code.kind === kind && code.breaks === undefined);
}

/** The sub-code of the parameter that is wrong, else of the nearest one that holds it. */
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
 * The refusal of a state handler, for what no schema can tell. Of a code with several meanings, the title says which.
 *
 * @throws Error where the method documents no such code or sub-code
 */
export function refusalOfState(
  api: ApiContract,
  name: string,
  wanted: RefusalToSend,
  reason: string,
  more: Omit<RefusalOptions, "subCode"> = {},
): Refusal {
  const documented = documentedCode(api.methods.get(name)!, wanted);
  if (documented === undefined) throw new Error(`${api.id} ${name} documents no ${described(wanted)}`);
  return new Refusal(documented, reason, { ...more, subCode: wanted.subCode });
}

/**
 * A documented refusal, which a test asks for by name.
 *
 * @throws PreferenceError that lists what the method has, where it has no such code, sub-code or title
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
      `${method.name} has no ${described(wanted)}: there are ${[...new Set(known)].join(", ")}`,
    );
  }
  const id = idIn(documented, wanted.title) ?? 0;
  return new Refusal(documented, `asked for by ${by}`, { subCode: wanted.subCode, id });
}

/** The id that a title has in place of the `[x]` of a documented one; undefined if it is not that title. */
function idIn({ title: documented }: DocumentedCode, title = ""): number | undefined {
  const [before, after] = documented.split("[x]");
  if (after === undefined || !title.startsWith(before!) || !title.endsWith(after)) return undefined;
  const id = title.slice(before!.length, title.length - after.length);
  return /^\d{1,9}$/.test(id) ? Number(id) : undefined;
}

/** A code that the method documents, together with the sub-code where one is given; the first of several meanings. */
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
