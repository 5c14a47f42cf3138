import type { ErrorKind } from "../../generated/client/facade.ts";
import { deprecatedFindings } from "../judge/deprecated.ts";
import { violation, type Finding } from "../judge/finding.ts";
import { type Judge, judgeOf } from "../judge/judge.ts";
import { VapixTransportError } from "../vapix/errors/transport-error.ts";
import { table } from "../vapix/all-tables.ts";
import { lookUp, waitOf } from "../vapix/method-table.ts";
import { lowestVersion } from "../contract/versions.ts";
import type { DeviceAnswer, Transport } from "../vapix/transport.ts";

/** Result of a call, with the findings of the judge. */
export interface Called {
  /** The data of a success. */
  data: Record<string, unknown> | undefined;
  /** Code of a method error, and its kind. */
  code: number | undefined;
  kinds: readonly string[];
  /** Why the method could not be called, if the web server responded instead of the CGI. */
  denied: string | undefined;
  findings: Finding[];
  milliseconds: number;
}

/** A request to send and judge. */
interface Request {
  /** The called method; for a malformed request, a method whose errors it may return. */
  method: string;
  params?: object | undefined;
  /** Replaces the envelope of `method`. */
  body?: ((context: string) => string) | undefined;
  /** Whether the response must repeat the context. */
  repeatsContext?: boolean;
  refusal?: ErrorKind;
  never?: readonly ErrorKind[];
  signal?: AbortSignal | undefined;
}

/** Calls methods of one API, and judges the responses. */
export interface Caller {
  readonly judge: Judge;
  /** API version that the device announces. */
  readonly announced: string | undefined;
  /** Throws a VapixTransportError only if the signal aborted the call. */
  call(request: Request): Promise<Called>;
}

/**
 * @param announced The version that the device announces.
 * @param os Its version of AXIS OS, which decides what is deprecated.
 */
export function createCaller(
  transport: Transport,
  api: string,
  announced: string | undefined,
  os: string | undefined,
): Caller {
  const judge = judgeOf(api);
  let calls = 0;

  return { judge, announced, call };

  async function call(request: Request): Promise<Called> {
    const { method, params, repeatsContext = true, refusal, never, signal } = request;
    const entry = lookUp(table, api, method);
    const context = `verify-${++calls}`;
    const apiVersion = entry.unversioned ? undefined : lowestVersion(entry, params);
    const body = request.body?.(context) ?? JSON.stringify({ apiVersion, context, method, params });
    const isRepeatable = request.body !== undefined || entry.effect === "reads";
    const start = performance.now();
    const sent = { api, method, path: table[api]!.path, body, waits: waitOf(entry, params), isRepeatable, signal };
    const whole = (received: DeviceAnswer) => received;
    const answer = await transport.send(sent, whole).catch((error: unknown) => {
      if (!(error instanceof VapixTransportError) || signal?.aborted) throw error;
      return error;
    });
    const milliseconds = performance.now() - start;
    const nothing = { data: undefined, code: undefined, kinds: [], denied: undefined, milliseconds };
    if (answer instanceof VapixTransportError)
      return { ...nothing, findings: [violation("body", "the response", "a response", `none (${answer.fault})`)] };

    const denied = typeof answer.body === "object" ? undefined : denial(answer.status, entry.level);
    const asked = { context: repeatsContext ? context : contextOf(answer.body), version: announced, refusal, never };
    const findings = judge.answer(method, answer, asked);
    if (denied !== undefined && answer.status === 404 && announced !== undefined)
      findings.push(violation("http-status", "HTTP status", "200, since the device announces the API", "404"));
    const { data, error } = envelopeOf(answer.body);
    const code = error === undefined ? undefined : Number((error as { code?: unknown } | null)?.code);
    const contract = judge.contract.methods.get(method)!;
    const { codes } = contract;
    const kinds = codes.flatMap((known) => (known.code === code && known.kind !== undefined ? [known.kind] : []));
    const isSuccess = denied === undefined && error === undefined;
    if (isSuccess && request.body === undefined) findings.push(...deprecatedFindings(judge.contract, contract, os));
    return {
      ...nothing,
      data: isSuccess ? ((data ?? {}) as Record<string, unknown>) : undefined,
      code,
      kinds,
      denied,
      findings,
    };
  }
}

function envelopeOf(body: unknown): { context?: unknown; data?: unknown; error?: unknown } {
  return typeof body === "object" && body !== null ? body : {};
}

function contextOf(body: unknown): string | undefined {
  return envelopeOf(body).context as string | undefined;
}

/** Meaning of a page that the web server returned instead of the CGI. */
function denial(status: number, level: string): string | undefined {
  if (status === 401) return "HTTP 401: the device does not accept the account, or requires one";
  if (status === 403) return `HTTP 403: the account lacks the role ${level}`;
  return status === 404 ? "HTTP 404: the device does not have the CGI" : undefined;
}
