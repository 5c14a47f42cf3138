import type { ApiContract, MethodContract } from "../../contract/methods.ts";
import { lowestVersion } from "../../contract/versions.ts";
import type { CallOptions, VapixClient } from "../../vapix/client.ts";
import type { SuccessEnvelope } from "../../vapix/envelope.ts";
import { table } from "../../vapix/all-tables.ts";
import type { TableEntry } from "../../vapix/method-table.ts";
import type { FileOptions } from "../../vapix/upload.ts";
import { UsageError } from "../usage.ts";
import { requireLevels } from "./depth.ts";
import { contractOf, methodOf } from "./named.ts";

/** A method to call. */
export interface Target {
  contract: ApiContract;
  method: MethodContract;
  entry: TableEntry;
}

/** @throws UsageError if the API or the method is unknown */
export function targetOf(api: string, method: string): Target {
  const contract = contractOf(api);
  return { contract, method: methodOf(contract, method), entry: table[api]!.methods[method]! };
}

/** What breaks the contract in a request, a line each. */
export async function faultsOf(
  { contract, method, entry }: Target,
  params: object | undefined,
  { apiVersion, context }: Pick<CallOptions, "apiVersion" | "context"> = {},
): Promise<string[]> {
  const { requestFaults } = await import("../../contract/request-faults.ts");
  const version = apiVersion ?? (entry.unversioned ? undefined : lowestVersion(entry, params));
  const envelope = { apiVersion: version, context, method: method.name, params };
  const faults = requestFaults(contract.id, method.name, JSON.parse(JSON.stringify(envelope)));
  return faults.map(({ path, text }) => `${path} ${text}`);
}

/**
 * @param peer Device with parameters of its own, as errors name it.
 * @throws UsageError with all faults if a request would break the contract
 */
export async function checkRequest(
  target: Target,
  params: object | undefined,
  options: Parameters<typeof faultsOf>[2],
  peer?: string,
): Promise<void> {
  const faults = await faultsOf(target, params, options);
  if (faults.length === 0) return;
  const { contract, method } = target;
  throw new UsageError(
    `nothing was sent, because the request ${peer === undefined ? "" : `for ${peer} `}would break the contract:\n${faults.map((fault) => `  ${fault}`).join("\n")}\nvapix call ${contract.id} ${method.name} --help lists the parameters`,
  );
}

/**
 * Sends a checked request.
 *
 * @throws Error if the answer has too many levels
 */
export async function sendTo(
  camera: VapixClient,
  { contract, method }: Target,
  params: object | undefined,
  options: CallOptions & Partial<FileOptions> = {},
): Promise<SuccessEnvelope> {
  const send = camera.callEnvelope as unknown as (
    api: string,
    method: string,
    params: object | undefined,
    options: CallOptions,
  ) => Promise<SuccessEnvelope>;
  const answer = await send(contract.id, method.name, params, options);
  requireLevels(contract.id, method.name, answer);
  return answer;
}
