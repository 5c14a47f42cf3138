import type { Fault } from "./check.ts";
import type { ApiContract, DocumentedCode, MethodContract } from "./contract.ts";
import { PreferenceError } from "./prefer.ts";

/** Thrown to answer with a refusal of the API. */
export class Refusal extends Error {
  readonly code: number;
  readonly subCode: number | undefined;
  readonly status: number;
  /** The text that goes out. */
  readonly title: string;

  /** @param reason What was wrong, for the log and the header `Vapix-Mock-Reason`. It holds no values. */
  constructor(code: DocumentedCode, reason: string, subCode?: number) {
    super(reason);
    this.code = code.code;
    this.subCode = subCode;
    this.status = code.status ?? 200;
    this.title = code.title;
  }
}

/** Thrown to answer as the web server in front of the CGI does, with a page. */
export class Page extends Error {
  readonly status: number;

  constructor(status: number, reason: string) {
    super(reason);
    this.status = status;
  }
}

/** A refusal with the code of a kind; a page with the status given where the API has no such code. */
export function refusalOfKind(
  api: ApiContract,
  method: MethodContract | undefined,
  kind: string,
  reason: string,
  otherwise = 400,
): Refusal | Page {
  const methods = method === undefined ? [...api.methods.values()] : [method];
  const code = methods.flatMap(({ codes }) => codes).find((documented) => documented.kind === kind);
  return code === undefined ? new Page(otherwise, reason) : new Refusal(code, reason);
}

/** The refusal for the first of several faults, with the sub-code that names its parameter where there is one. */
export function refusalOfFaults(api: ApiContract, method: MethodContract, faults: [Fault, ...Fault[]]): Refusal | Page {
  const [fault] = faults;
  const reason = faults
    .slice(0, 5)
    .map(({ path, text }) => `${path} ${text}`)
    .join("; ");
  const code = method.codes.find(({ kind }) => kind === fault.kind);
  return code === undefined
    ? refusalOfKind(api, undefined, fault.kind, reason)
    : new Refusal(code, reason, subCodeOf(method, fault));
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
 * A documented code, with one of its sub-codes, on a test's demand.
 *
 * @throws PreferenceError where the method has no such code
 */
export function refusalOnDemand(
  method: MethodContract,
  { code, subCode }: { code: number; subCode: number | undefined },
): Refusal {
  const documented = pick(method, "code", method.codes, code);
  if (subCode !== undefined) pick(method, "sub-code", method.subCodes, subCode);
  return new Refusal(documented, "asked for by Prefer", subCode);
}

function pick(method: MethodContract, what: string, codes: readonly DocumentedCode[], wanted: number): DocumentedCode {
  const found = codes.find(({ code }) => code === wanted);
  if (found) return found;
  const known = [...new Set(codes.map(({ code }) => code))].join(", ") || "none";
  throw new PreferenceError(`${method.name} has no ${what} ${wanted}: there are ${known}`);
}
