import { apiIds } from "../contract/files.ts";
import type { DiscoveredApi } from "../../generated/types/api-discovery.ts";
import { readContract } from "../contract/methods.ts";
import { type CallOptions, createVapixClient, type VapixClient } from "../vapix/client.ts";
import { askedDiscovery, type Discovery, discoveryOf } from "../vapix/discovery.ts";
import { VapixError } from "../vapix/errors/vapix-error.ts";
import { VapixHttpError } from "../vapix/errors/http-error.ts";
import { VapixTransportError } from "../vapix/errors/transport-error.ts";
import { table } from "../vapix/all-tables.ts";
import { lookUp } from "../vapix/method-table.ts";
import { readOptions, type VapixClientOptions } from "../vapix/options.ts";
import { type Caller, createCaller } from "./caller.ts";
import { checkConfigures } from "./configures.ts";
import { Transport } from "../vapix/transport.ts";
import { createReads } from "./reads.ts";
import { checkListOfApis, isVersion } from "./list-of-apis.ts";
import { checkRefusals } from "./malformed-requests.ts";
import { ALL_METHODS, failingIfNothing } from "../judge/nothing-checked.ts";
import type { Check, Report } from "../judge/report.ts";

/** What to do besides reading. */
export interface VerifyOptions {
  /** Also runs methods that configure, and restores the previous values. */
  configures?: boolean | undefined;
  /** Aborts, after all changes were undone. */
  signal?: AbortSignal | undefined;
  /** Called before each check. */
  onProgress?: ((api: string, name: string) => void) | undefined;
  /** Called for each check that undid a change. */
  onUndone?: ((check: Check) => void) | undefined;
}

/**
 * Checks a device against the contract: calls all read-only methods, and sends a few malformed requests. If nothing
 * could be checked, the report has a violation.
 *
 * @throws VapixTransportError if the device cannot be reached
 * @throws VapixHttpError if the device rejects the account for everything, or redirects
 */
export async function verify(url: string, client: VapixClientOptions, options: VerifyOptions = {}): Promise<Report> {
  const { signal } = options;
  const transport = new Transport(readOptions(url, client));
  // One client, so that its challenge is requested once.
  const camera = createVapixClient(url, client);
  const discovery = await discover(camera, signal);
  const os = await axisOsOf(camera, signal);
  const report: Report = { apis: [], checks: [] };
  for (const id of apiIds()) {
    const { version, announced: isAnnounced } = readContract(id);
    const announcing = isAnnounced === undefined ? await asked(camera, id, signal) : discovery;
    const announced = announcing.version(id, Number.parseInt(version, 10));
    const others = announced === undefined ? otherVersions(announcing, id) : [];
    if (others.length > 0) {
      report.apis.push({ id, announced: others.join(", ") });
      report.checks.push({
        ...ALL_METHODS,
        api: id,
        notRun: `the contract describes ${version}, not ${others.join(", ")}`,
      });
      continue;
    }
    // An API that responded exists, even if its own list lacks it.
    const isThere = id === "api-discovery";
    if (announcing.apis !== undefined && announced === undefined && !isThere) continue;
    const known = isThere && announced === undefined ? discoveryOf(undefined) : announcing;
    const caller = createCaller(transport, id, announced, os);
    const checks = await checkApi(caller, id, known, options);
    if (announced === undefined && checks.every(({ notRun }) => notRun !== undefined)) continue;
    report.apis.push({ id, announced });
    report.checks.push(...checks);
  }
  return failingIfNothing(report);
}

/** Versions of an API that a device announces, but whose major version the contract does not describe. */
function otherVersions({ apis = [] }: Discovery, api: string): string[] {
  return apis.flatMap(({ id, version }) => (id === api && isVersion(version) ? [String(version)] : []));
}

async function checkApi(
  caller: Caller,
  id: string,
  discovery: Discovery,
  { configures = false, signal, onProgress = () => {}, onUndone = () => {} }: VerifyOptions,
): Promise<Check[]> {
  const reads = createReads(caller, discovery, signal);
  const methods = [...caller.judge.contract.methods.values()];
  const effectOf = (name: string) => lookUp(table, id, name).effect;
  const checks: Check[] = [];
  for (const method of methods.filter(({ name }) => effectOf(name) === "reads")) {
    onProgress(id, method.name);
    checks.push(await reads.check(method));
  }
  if (id === "api-discovery") {
    const data = await reads.data("getApiList");
    if (data !== undefined) checks.push(checkListOfApis(data));
  }
  onProgress(id, "malformed requests");
  checks.push(...(await checkRefusals(caller, reads.answered(), signal)));
  const writing = methods.filter(({ name }) => effectOf(name) === "configures");
  const isMeant = configures && reads.answered() !== undefined;
  if (isMeant)
    checks.push(...(await checkConfigures(writing, { caller, reads, discovery, signal, onProgress, onUndone })));
  const run = new Set(checks.map(({ name }) => name));
  const others = methods.filter(({ name }) => !run.has(name));
  return [...checks, ...others.map(({ name }) => untouched(id, name, effectOf(name)))];
}

function untouched(api: string, name: string, effect: string): Check {
  const notRun =
    effect === "configures" ? "it configures, which was not requested" : `it ${effect}, so it is never run`;
  return { api, name, effect, notRun, findings: [], milliseconds: 0 };
}

/** What the device announces; empty if its discovery violates the contract, which its checks report. */
async function discover(camera: VapixClient, signal: AbortSignal | undefined): Promise<Discovery> {
  try {
    const discovery = await camera.discover({ signal });
    const { apis } = discovery as { apis: unknown };
    return discoveryOf(Array.isArray(apis) ? apis.filter(isEntry) : undefined);
  } catch (error) {
    const isUnreachable = error instanceof VapixTransportError;
    const isStranger = error instanceof VapixHttpError && /^(3\d\d|401|403)$/.test(String(error.status));
    if (isUnreachable || isStranger) throw error;
    return discoveryOf(undefined);
  }
}

/** The version of AXIS OS; undefined if the device does not state it, which the checks report. */
async function axisOsOf(
  // A contract that was generated of few APIs may lack it.
  { basicDeviceInfo }: Partial<VapixClient>,
  signal: AbortSignal | undefined,
): Promise<string | undefined> {
  const data = await unlessFailed(basicDeviceInfo?.getProperties({ propertyList: ["Version"] }, { signal }), signal);
  const version: unknown = data?.propertyList?.Version;
  return typeof version === "string" && /^\d+\.\d+/.test(version) ? version : undefined;
}

/** The versions of an API that no device announces; nothing if it does not return them, which its checks report. */
async function asked(camera: VapixClient, api: string, signal: AbortSignal | undefined): Promise<Discovery> {
  const { call } = camera as unknown as {
    call(api: string, method: string, params: undefined, options: CallOptions): Promise<object>;
  };
  const discovery = askedDiscovery(api, (method) => call(api, method, undefined, { signal }));
  return (await unlessFailed(discovery, signal)) ?? discoveryOf(undefined);
}

/** The result of calls; undefined if one failed without being aborted. */
async function unlessFailed<T>(calls: Promise<T> | undefined, signal: AbortSignal | undefined): Promise<T | undefined> {
  try {
    return await calls;
  } catch (error) {
    if (!(error instanceof VapixError) || signal?.aborted) throw error;
    return undefined;
  }
}

function isEntry(entry: unknown): entry is DiscoveredApi {
  const { id, version } = (entry ?? {}) as { id?: unknown; version?: unknown };
  return typeof id === "string" && (version === undefined || isVersion(version));
}
