import type { ApiContract, MethodContract } from "../../contract/methods.ts";
import { lowestVersion } from "../../contract/versions.ts";
import type { CallOptions, VapixClient } from "../../vapix/client.ts";
import type { SuccessEnvelope } from "../../vapix/envelope.ts";
import { table, type TableEntry } from "../../vapix/method-table.ts";
import type { FileOptions } from "../../vapix/upload.ts";
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

/** Sends a checked request. */
export function sendTo(
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
  return send(contract.id, method.name, params, options);
}
