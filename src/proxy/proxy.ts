import type { AuthOptions, AuthScheme } from "../server/auth/gate.ts";
import type { Listening, ListenOptions } from "../server/listen.ts";
import { requirePackages } from "../package/requirements.ts";
import type { VapixClientOptions } from "../vapix/options.ts";
import type { Report } from "../judge/report.ts";

export type { Finding, FindingKind, Verdict } from "../judge/finding.ts";
export type { AuthOptions, AuthScheme } from "../server/auth/gate.ts";
export type { Listening, ListenOptions } from "../server/listen.ts";
export type { Check, Report } from "../judge/report.ts";

/** Options of a proxy. */
export interface ProxyOptions extends ListenOptions {
  /** Address of the device: `https://192.168.0.90`. */
  upstream: string;
  /**
   * How to call the device: account, trust, and so on. Without an account, those who call the proxy answer the challenges
   * of the device themselves.
   */
  client?: VapixClientOptions;
  /** How the proxy finds out who calls, `none` by default: then whoever reaches it has the account of `client`. */
  auth?: AuthScheme | AuthOptions;
  /** Takes one line per request, and one for each finding, without values. */
  log?: (line: string) => void;
}

/** A proxy that listens. */
export interface Proxy extends Listening {
  /** What was found so far: of each method, a check of the requests and one of the answers. */
  report(): Report;
}

/**
 * Starts a proxy in front of a device, which passes everything on and tells what breaks the contract, or differs from what
 * is documented, in requests and answers.
 *
 * @throws TypeError where the address or an option of the client cannot be used
 * @throws RangeError where an option of `auth` has a value that there is not
 * @throws MissingRequirement where a package is missing
 */
export async function createProxy(options: ProxyOptions): Promise<Proxy> {
  requirePackages("the proxy", ["ajv", "ajv-formats"]);
  const { createObserver } = await import("./observer.ts");
  const { listen } = await import("../server/listen.ts");
  const { createLedger } = await import("./tally.ts");
  const ledger = createLedger();
  const observe = createObserver(options, ledger);
  const server = await listen((request, response) => void observe(request, response), options);
  return { ...server, report: () => ledger.report() };
}
