import type { ErrorKind } from "../../generated/client/facade.ts";
import { inRange } from "../contract/code-ranges.ts";
import { isObject } from "../contract/json.ts";
import { VapixHttpError } from "./errors/http-error.ts";
import { type VapixErrorItem, type VapixRefusal, VapixMethodError } from "./errors/method-error.ts";
import type { CallSite } from "./errors/vapix-error.ts";
import type { Redact } from "../http/redact.ts";
import type { DeviceAnswer } from "./transport.ts";

/** The part of a response that is read. */
type ReadAnswer = Pick<DeviceAnswer, keyof DeviceAnswer>;

/** A success envelope of devices, in which each property may be missing. */
export interface SuccessEnvelope {
  apiVersion?: string;
  context?: string;
  method?: string;
  data?: object;
}

/** Errors of a method, from the method table. */
export interface RefusalTable {
  path: string;
  level: string;
  kinds: Readonly<Record<number, ErrorKind>>;
  /** Kinds of undocumented codes, by the range `first-last`. */
  ranges?: Readonly<Record<string, ErrorKind>> | undefined;
  parameters: Readonly<Record<number, string>>;
  /** A hint for an error about the version or the method. */
  hint?: string | undefined;
}

/**
 * Reads a response. The body takes precedence over the HTTP status, because some APIs return errors with 200 and others
 * with 4xx.
 *
 * @throws VapixMethodError if the response is a method error
 * @throws VapixHttpError if it is not an envelope
 */
export function readAnswer(
  call: CallSite,
  answer: ReadAnswer,
  table: () => RefusalTable,
  redact: Redact,
): SuccessEnvelope {
  const { body, status } = answer;
  const refusal = readRefusal(body);
  if (refusal !== undefined) throw methodError(call, refusal, answer, table(), redact);
  if (status < 200 || status > 299) throw new VapixHttpError(call, reported(answer, redact), httpText(answer, table()));
  if (!isObject(body) || (body.error !== undefined && body.error !== null))
    throw new VapixHttpError(call, reported(answer, redact), notAnEnvelope(answer, redact));
  return body;
}

/** Code, sub-code and text of a method error; undefined if the body is something else. */
export function readRefusal(body: unknown): Pick<VapixRefusal, "code" | "subCode" | "message"> | undefined {
  const error = isObject(body) && isObject(body.error) ? body.error : {};
  const code = integer(error.code);
  if (code === undefined) return undefined;
  const details = isObject(error.details) ? error.details : {};
  const message = typeof error.message === "string" ? error.message : "no message";
  return { code, subCode: integer(details.subCode), message };
}

function methodError(
  call: CallSite,
  refusal: Pick<VapixRefusal, "code" | "subCode" | "message">,
  answer: ReadAnswer,
  table: RefusalTable,
  redact: Redact,
): VapixMethodError {
  const { code, subCode } = refusal;
  const message = redact(refusal.message);
  const errors = errorsOf(answer.body, redact);
  const { propertyName } = errors[0]?.details ?? {};
  const kind = table.kinds[code] ?? inRange(table.ranges, code) ?? "other";
  return new VapixMethodError(call, {
    code,
    subCode,
    message,
    kind,
    hint: kind === "version" || kind === "method" ? table.hint : undefined,
    errors,
    parameter:
      (subCode === undefined ? undefined : table.parameters[subCode]) ??
      (typeof propertyName === "string" ? propertyName : namedParameter(message)),
    ...reported(answer, redact),
  });
}

/** The errors of a refusal, as far as each is one: that of the envelope, and those that it lists below it. */
function errorsOf(body: unknown, redact: Redact): VapixErrorItem[] {
  const { error } = body as { error: Record<string, unknown> };
  const all = [error, ...(Array.isArray(error.errors) ? (error.errors as unknown[]) : [])];
  return all.flatMap((one) => {
    const read = readRefusal({ error: one });
    if (read === undefined) return [];
    const { details } = one as { details?: unknown };
    const named = isObject(details) ? Object.entries(details) : [];
    const facts = named.flatMap(([name, value]) =>
      typeof value === "string"
        ? [[redact(name), redact(value)]]
        : typeof value === "number"
          ? [[redact(name), value]]
          : [],
    );
    return [
      {
        code: read.code,
        message: redact(read.message),
        details: Object.fromEntries(facts) as VapixErrorItem["details"],
      },
    ];
  });
}

/** The parameter in a text such as "Required parameter missing: params.eventFilterList". */
function namedParameter(message: string): string | undefined {
  return /\bparams\.(\w+(?:\.\w+|\[\d+\])*)/.exec(message)?.[1];
}

function reported({ status, contentType, reason }: ReadAnswer, redact: Redact) {
  return { status, contentType: redact(contentType), reason: reason && redact(reason) };
}

function httpText({ status, refused }: ReadAnswer, { path, level }: RefusalTable): string {
  if (status === 401) return `HTTP 401: ${refused ?? "the device requires an account; pass username and password"}`;
  if (status === 403)
    return `HTTP 403: the account may not call this${level === "anonymous" ? "" : `; it requires the role ${level}`}`;
  if (status === 404)
    return path.startsWith("/local/")
      ? `HTTP 404: the device does not have ${path}; the application is not installed, or not running`
      : `HTTP 404: the device does not have ${path}; discover() returns its APIs`;
  if (status === 405) return `HTTP 405: the server at ${path} is not this CGI`;
  if (status === 413) return "HTTP 413: the request is larger than the device, or what is in front of it, takes";
  if (status >= 300 && status < 400) return `HTTP ${status}: redirected; use the address of the redirect`;
  if (status >= 500) return `HTTP ${status}: the device failed or is starting; try again, and see its log`;
  return `HTTP ${status}: the server at ${path} is not a VAPIX device, or does not serve this address`;
}

function notAnEnvelope({ status, contentType, body }: ReadAnswer, redact: Redact): string {
  const what =
    body === ""
      ? "an empty body"
      : typeof body !== "string"
        ? "JSON that is not an envelope"
        : /^\s*[{[]/.test(body)
          ? "truncated or invalid JSON"
          : `${/json/i.test(contentType) ? "text" : redact(contentType) || "text"} instead of an envelope`;
  return `HTTP ${status} with ${what}: check that this is the address of an Axis device`;
}

/** A number, even if it was sent as a string. */
function integer(value: unknown): number | undefined {
  const isNumber = Number.isInteger(value) || (typeof value === "string" && /^\d+$/.test(value));
  return isNumber ? Number(value) : undefined;
}
