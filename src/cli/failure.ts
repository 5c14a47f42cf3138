import type { ErrorKind } from "../../generated/client/facade.ts";
import { EmqxCallError } from "../emqx/errors/call-error.ts";
import { EmqxError } from "../emqx/errors/emqx-error.ts";
import { EmqxTransportError } from "../emqx/errors/transport-error.ts";
import { explain, type RestCatalogueEntry } from "../contract/error-catalogue.ts";
import type { TransportFault } from "../http/fault.ts";
import { MissingRequirement } from "../package/missing-requirement.ts";
import { OnboardError } from "../emqx/onboard.ts";
import { readCertificate } from "../tls/read-certificate.ts";
import { VapixHttpError } from "../vapix/errors/http-error.ts";
import { VapixMethodError } from "../vapix/errors/method-error.ts";
import { VapixTransportError } from "../vapix/errors/transport-error.ts";
import { BrokerError, type BrokerFault } from "../verify/broker-error.ts";
import { VapixError } from "../vapix/errors/vapix-error.ts";
import { table } from "../vapix/all-tables.ts";
import { oneLine } from "../contract/one-line.ts";
import { Interrupted, UsageError } from "./usage.ts";

/** Exit code of a failed command: 2 for wrong usage or missing requirements, 130 after Ctrl-C, else 1. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof Interrupted) return 130;
  return error instanceof UsageError || error instanceof MissingRequirement ? 2 : 1;
}

/**
 * A failure as readable text: what happened, its documented meaning, and the remedy.
 *
 * @param timeout Time limit in milliseconds for finding the remedy, at most 5000.
 */
export async function failureAsText(error: unknown, timeout?: number): Promise<string> {
  const reason = reasonOf(error);
  const isOfPeer = isOfCall(reason) || error instanceof OnboardError;
  // Only lines of usage errors are unescaped; a peer's text could imitate them.
  const lines = [`vapix: ${isOfPeer ? oneLine(messageOf(error)) : messageOf(error)}`];
  if (reason instanceof VapixMethodError) {
    lines.push(`  code       ${reason.code}`);
    if (reason.subCode !== undefined) lines.push(`  sub-code   ${reason.subCode}`);
    lines.push(`  kind       ${reason.kind}`);
    if (reason.parameter !== undefined) lines.push(`  parameter  ${oneLine(reason.parameter)}`);
    lines.push(...furtherErrors(reason).map((error) => `  error      ${oneLine(error)}`));
  }
  if (reason instanceof EmqxError && reason.code !== undefined) lines.push(`  code       ${reason.code}`);
  lines.push(...(meaningsOf(reason) ?? []).map(({ title, description }) => `  meaning    ${title}. ${description}`));
  const advice = await adviceOn(reason, timeout);
  if (advice !== undefined) lines.push(`  to do      ${advice}`);
  return lines.join("\n");
}

/** The errors of a call that has several, or that names more than a parameter: `2104 port 0, propertyName direction`. */
function furtherErrors({ errors }: VapixMethodError): string[] {
  const isTold = errors.length > 1 || Object.keys(errors[0]?.details ?? {}).some((name) => name !== "subCode");
  if (!isTold) return [];
  return errors.map(({ code, details }) =>
    `${code} ${Object.entries(details)
      .map((entry) => entry.join(" "))
      .join(", ")}`.trim(),
  );
}

/** Fields of the clients' errors in the JSON output, in this order. */
const FIELDS = [
  ...["device", "broker", "api", "method", "operation"],
  ...["code", "subCode", "reasonCode", "kind", "parameter", "errors", "reason", "status", "contentType", "fault"],
];

/** The same for programs, as one line of JSON. */
export async function failureAsJson(error: unknown, timeout?: number): Promise<string> {
  const reason = reasonOf(error);
  const isTold = error instanceof OnboardError || isOfCall(error);
  const name = isTold ? error.name : exitCodeOf(error) === 2 ? "UsageError" : "Error";
  const task = error instanceof Interrupted ? error.cause : error;
  const { step, left } = (task instanceof OnboardError ? task : {}) as Partial<OnboardError>;
  const known = (isOfCall(reason) ? reason : {}) as Record<string, unknown>;
  const facts = Object.fromEntries(FIELDS.map((field) => [field, known[field]]));
  const advice = await adviceOn(reason, timeout);
  const shown = { name, message: messageOf(error), step, left, ...facts, meanings: meaningsOf(reason), advice };
  return JSON.stringify({ error: shown });
}

/** The cause of a failed task, or the failure itself. */
function reasonOf(error: unknown): unknown {
  return error instanceof OnboardError ? error.cause : error;
}

function isOfCall(error: unknown): error is VapixError | EmqxCallError | BrokerError {
  return error instanceof VapixError || error instanceof EmqxCallError || error instanceof BrokerError;
}

function meaningsOf(error: unknown): RestCatalogueEntry[] | undefined {
  if (error instanceof VapixMethodError) return explain(error);
  return error instanceof EmqxError ? explain(error) : undefined;
}

function messageOf(error: unknown): string {
  // V8's error for a value with tens of thousands of levels.
  if (error instanceof RangeError && /call stack/.test(error.message))
    return "the JSON is nested too deeply to be read";
  return error instanceof Error ? error.message : "failed";
}

type Advice = (call: { api: string; method: string }) => string | undefined;

const parameters: Advice = ({ api, method }) => `vapix call ${api} ${method} --help lists the parameters`;
const account: Advice = ({ api, method }) =>
  `give an account with the role ${table[api]?.methods[method]?.level ?? "administrator"} by --username`;

const ON_REFUSALS: Partial<Record<ErrorKind, Advice>> = {
  internal: () => "try again later, and see the log of the device",
  version: ({ api }) => `ask for another --api-version; vapix call ${api} getSupportedVersions lists the versions`,
  method: () => "update AXIS OS, or do without: this device lacks the method",
  missing: parameters,
  invalid: parameters,
  unauthorized: account,
  "too-large": () => "send less at once",
};

const ON_FAULTS: Partial<Record<TransportFault, string>> = {
  timeout: "see that the device is on and --url is its address, or allow more time by --timeout",
  dns: "see that --url is right",
  connection: "see that the device is on and --url is its address, with the right port",
};

const ON_401 =
  "give --username and the right password; where the device asks for Basic over plain HTTP, also --allow-basic-over-http";

const ON_BROKER_FAULTS: Partial<Record<TransportFault, string>> = {
  timeout: "see that the broker is on and --emqx is the address of its API, or allow more time by --timeout",
  dns: "see that --emqx is right",
  connection: "see that the broker is on and --emqx is the address of its API, with the right port",
};

const ON_MQTT_FAULTS: Partial<Record<BrokerFault, string>> = {
  timeout: "see that the broker is on and --mqtt is its address, or allow more time by --timeout",
  dns: "see that --mqtt is right",
  connection: "see that the broker is on and --mqtt is its address, with the right port, and for ws: the right path",
  unauthorized: "give --username, and the right password by --password @<file> or MQTT_PASSWORD",
  subscription: "give another --topic, or an account that may subscribe to it",
};

async function adviceOn(error: unknown, timeout?: number): Promise<string | undefined> {
  if (error instanceof VapixMethodError) return ON_REFUSALS[error.kind]?.(error);
  if (error instanceof VapixTransportError)
    return error.fault === "tls" ? adviceOnCertificate(error.device, "device", "", timeout) : ON_FAULTS[error.fault];
  if (error instanceof EmqxTransportError)
    return error.fault === "tls"
      ? adviceOnCertificate(error.broker, "broker", "emqx-", timeout)
      : ON_BROKER_FAULTS[error.fault];
  if (error instanceof BrokerError)
    return error.fault === "tls"
      ? adviceOnCertificate(error.broker, "broker", "", timeout)
      : ON_MQTT_FAULTS[error.fault];
  if (error instanceof EmqxError && error.status === 401) return "give --api-key, and its secret in EMQX_API_SECRET";
  if (!(error instanceof VapixHttpError)) return undefined;
  if (error.status === 401) return ON_401;
  return error.status === 403 ? account(error) : undefined;
}

async function adviceOnCertificate(host: string, peer: string, prefix: string, timeout = 5000): Promise<string> {
  try {
    const { fingerprint256 } = await readCertificate(`https://${host}`, { timeout: Math.min(timeout, 5000) });
    return `compare ${fingerprint256} with the fingerprint on the web page of the ${peer}, and give it by --${prefix}fingerprint; or give the issuer by --${prefix}ca`;
  } catch {
    return "see that the address has the right port";
  }
}
