import type { MethodContract } from "../mock/contract.ts";
import type { Discovery } from "../vapix/discovery.ts";
import type { Caller } from "./caller.ts";
import type { Reads } from "./reads.ts";
import type { Check } from "./report.ts";

export async function checkConfigures(
  _caller: Caller,
  _reads: Reads,
  _discovery: Discovery,
  _methods: readonly MethodContract[],
  _o: { signal: AbortSignal | undefined; onProgress: (api: string, name: string) => void },
): Promise<Check[]> {
  return [];
}
