import type { ErrorKind } from "../../generated/client/facade.ts";
import { explain } from "../error-catalogue.ts";
import { MissingRequirement } from "../mock/requirements.ts";
import { readCertificate } from "../tls/read-certificate.ts";
import { VapixHttpError } from "../vapix/errors/http-error.ts";
import { VapixMethodError } from "../vapix/errors/method-error.ts";
import type { TransportFault } from "../http/fault.ts";
import { VapixTransportError } from "../vapix/errors/transport-error.ts";
import { VapixError } from "../vapix/errors/vapix-error.ts";
import { table } from "../vapix/method-table.ts";
import { printable } from "./call/output.ts";
import { Interrupted, UsageError } from "./usage.ts";

/** Exit code of a failed command: 2 where it could not run as it was asked to, 130 after Ctrl-C, else 1. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof Interrupted) return 130;
  return error instanceof UsageError || error instanceof MissingRequirement ? 2 : 1;
}

/** A failure for people: what happened, what it means by the documents, and what to do. */
export async function failureAsText(error: unknown): Promise<string> {
  const lines = [`vapix: ${messageOf(error)}`];
  if (error instanceof VapixMethodError) {
    lines.push(`  code       ${error.code}`);
    if (error.subCode !== undefined) lines.push(`  sub-code   ${error.subCode}`);
    lines.push(`  kind       ${error.kind}`);
    if (error.parameter !== undefined) lines.push(`  parameter  ${error.parameter}`);
    lines.push(...explain(error).map(({ title, description }) => `  meaning    ${title}. ${description}`));
  }
  const advice = await adviceOn(error);
  if (advice !== undefined) lines.push(`  to do      ${advice}`);
  return printable(lines.join("\n"));
}

/** The same for programs, as one line of JSON. */
export async function failureAsJson(error: unknown): Promise<string> {
  const message = messageOf(error);
  const name = error instanceof VapixError ? error.name : exitCodeOf(error) === 2 ? "UsageError" : "Error";
  const { device, api, method, code, subCode, kind, parameter, status, contentType, fault } = (
    error instanceof VapixError ? error : {}
  ) as Partial<VapixMethodError & VapixHttpError & VapixTransportError>;
  const meanings = error instanceof VapixMethodError ? explain(error) : undefined;
  const site = { device, api, method };
  const facts = { code, subCode, kind, parameter, status, contentType, fault, meanings, advice: await adviceOn(error) };
  return printable(JSON.stringify({ error: { name, message, ...site, ...facts } }));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : "failed";
}

type Advice = (call: { api: string; method: string }) => string | undefined;

const parameters: Advice = ({ api, method }) => `vapix call ${api} ${method} --help tells the parameters`;
const account: Advice = ({ api, method }) =>
  `give an account with the role ${table[api]?.methods[method]?.level ?? "administrator"} by --username`;

const ON_REFUSALS: Partial<Record<ErrorKind, Advice>> = {
  internal: () => "try again later, and see the log of the device",
  version: ({ api }) => `ask for another --api-version; vapix call ${api} getSupportedVersions tells which there are`,
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

async function adviceOn(error: unknown): Promise<string | undefined> {
  if (error instanceof VapixMethodError) return ON_REFUSALS[error.kind]?.(error);
  if (error instanceof VapixTransportError)
    return error.fault === "tls" ? adviceOnCertificate(error) : ON_FAULTS[error.fault];
  if (!(error instanceof VapixHttpError)) return undefined;
  if (error.status === 401) return ON_401;
  return error.status === 403 ? account(error) : undefined;
}

async function adviceOnCertificate({ device }: VapixTransportError): Promise<string> {
  try {
    const { fingerprint256 } = await readCertificate(`https://${device}`, { timeout: 5000 });
    return `compare ${fingerprint256} with the fingerprint on the web page of the device, and give it by --fingerprint; or give the issuer by --ca`;
  } catch {
    return "see that --url has the right port";
  }
}
