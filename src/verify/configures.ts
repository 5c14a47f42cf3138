import { isDeepStrictEqual } from "node:util";
import { type Finding, violation } from "../judge/finding.ts";
import { type Addition, additionOf } from "../contract/additions.ts";
import type { ApiContract, MethodContract } from "../contract/methods.ts";
import type { Discovery } from "../vapix/discovery.ts";
import { writableInPart } from "../vapix/writable.ts";
import type { Caller } from "./caller.ts";
import { outcome } from "./outcome.ts";
import { type Parameters, sourcesOfMethod } from "./parameters.ts";
import type { Reads } from "./reads.ts";
import type { Check } from "../judge/report.ts";
import { neverOf, supportOf } from "./support.ts";

/** Dependencies of the checks that configure. */
export interface Configuring {
  caller: Caller;
  reads: Reads;
  discovery: Discovery;
  signal: AbortSignal | undefined;
  onProgress: (api: string, name: string) => void;
  onUndone: (check: Check) => void;
}

/**
 * Runs methods that configure: first those that add something, which is removed at the end, then those that write back
 * what others read. No call is aborted, so that it is always known what to undo.
 */
export async function checkConfigures(
  methods: readonly MethodContract[],
  { caller, reads, discovery, signal, onProgress, onUndone }: Configuring,
): Promise<Check[]> {
  const { contract } = caller.judge;
  const checks: Check[] = [];
  const undo: (() => Promise<Check>)[] = [];
  const additions = new Map(methods.map((method) => [method, additionOf(contract, method.name)]));
  try {
    for (const [method, addition] of additions)
      if (addition !== undefined) await run(method, (...call) => add(addition, ...call));
    for (const [method, addition] of additions) if (addition === undefined) await run(method, writeBack);
  } finally {
    for (const last of undo.toReversed()) {
      const check = await last();
      checks.push(check);
      onUndone(check);
    }
  }
  return checks;

  async function run(
    method: MethodContract,
    way: (check: Check, method: MethodContract, isSupported: boolean) => Promise<Check>,
  ): Promise<void> {
    const { name } = method;
    signal?.throwIfAborted();
    onProgress(contract.id, name);
    const check: Check = { api: contract.id, name, effect: "configures", findings: [], milliseconds: 0 };
    const { isSupported, lacks } = supportOf(discovery, contract.id, name);
    checks.push(lacks === undefined ? await way(check, method, isSupported) : { ...check, notRun: lacks });
  }

  async function add(
    { trial, remover, removal }: Addition,
    check: Check,
    method: MethodContract,
    isSupported: boolean,
  ): Promise<Check> {
    // To add what the device has already, and to remove it then, would change the device.
    if (trial === undefined) return { ...check, notRun: "the device may already have what it adds" };
    const params = { ...exampleOf(contract, method).params, ...trial };
    const found = checked(method.name, { params });
    if ("lacks" in found) return { ...check, notRun: found.lacks };
    const called = await caller.call({ method: method.name, params: found.params, never: neverOf(isSupported) });
    const undoing = called.data && { method: remover, params: removal(called.data, params) };
    if (undoing === undefined) {
      // Without a response, it is unknown whether it was added.
      const isKnown = called.code !== undefined || called.denied !== undefined;
      const findings = isKnown ? called.findings : [...called.findings, left(method.name)];
      return outcome(check, { ...called, findings }, isSupported);
    }
    // An invalid id could refer to more than was added.
    const isSafe = !called.findings.some(({ verdict }) => verdict === "violation") && isRight(undoing);
    if (isSafe) undo.push(() => remove(method.name, undoing));
    const findings = isSafe ? called.findings : [...called.findings, left(method.name)];
    return outcome(check, { ...called, findings }, isSupported);
  }

  async function remove(added: string, { method, params }: { method: string; params: object }): Promise<Check> {
    onProgress(contract.id, method);
    const called = await caller.call({ method, params });
    const note = `removes what ${added} added`;
    const check: Check = { api: contract.id, name: method, effect: "deletes", note, findings: [], milliseconds: 0 };
    const findings = called.data === undefined ? [...called.findings, left(added)] : called.findings;
    return outcome(check, { ...called, findings, denied: undefined }, true);
  }

  /** A property that was missing in the response becomes the parameter null, which no request allows. */
  function isRight({ method, params }: { method: string; params: object }): boolean {
    const findings = caller.judge.request(method, { apiVersion: "1.0", method, params });
    return findings.every(({ kind }) => kind === "deprecated");
  }

  async function writeBack(check: Check, method: MethodContract, isSupported: boolean): Promise<Check> {
    const sources = sourcesOfMethod(contract, method);
    if (sources.length === 0) return { ...check, notRun: "the contract does not describe how to undo it" };
    const before = await written(method, sources);
    if ("lacks" in before) return { ...check, notRun: before.lacks };
    const called = await caller.call({ method: method.name, params: before.params, never: neverOf(isSupported) });
    // A second write of the same values would repeat the fault.
    const isKept = isDeepStrictEqual(await written(method, sources), before);
    const reported = `${sources.join(", ")} returned`;
    if (isKept) return outcome({ ...check, note: `wrote back what ${reported}` }, called, isSupported);
    const changed = violation("changed", "params", `what ${reported} before`, "something else");
    const findings = [...called.findings, changed];
    return outcome(
      { ...check, note: "the device did not keep what was written" },
      { ...called, findings },
      isSupported,
    );
  }

  /** The parameters that write back the current values. */
  async function written(method: MethodContract, sources: readonly string[]): Promise<Parameters> {
    const data: Record<string, unknown> = {};
    for (const name of sources) Object.assign(data, (await reads.again(name)).data);
    return checked(method.name, writableParameters(contract.id, method.name, data));
  }

  /** Parameters without additional properties of responses. Other faults would make the change irreversible. */
  function checked(method: string, found: Parameters): Parameters {
    if ("lacks" in found) return found;
    const { envelope, findings } = caller.judge.known(method, { apiVersion: "1.0", method, params: found.params });
    const [first] = findings;
    if (first === undefined) return { params: envelope.params };
    return { lacks: `what was read cannot be written: ${first.path} ${first.expected}` };
  }
}

/** The documented example of a request. */
function exampleOf({ document }: ApiContract, { name }: MethodContract): { params?: object } {
  return document.components.examples?.[`${name}.request`]?.value ?? {};
}

function left(added: string): Finding {
  return violation("changed", "the device", `nothing of what ${added} added`, "that it was not removed");
}

/** Parameters to write back. If a part must be omitted, the change would be irreversible. */
function writableParameters(api: string, method: string, data: object): Parameters {
  try {
    const { params, dropped } = writableInPart(api, method, data);
    if (dropped.length > 0)
      return {
        lacks: `what was read cannot be written: no request accepts ${dropped.join(", ")} together with the rest`,
      };
    return { params: { ...params } };
  } catch (error) {
    if (error instanceof TypeError) return { lacks: error.message };
    throw error;
  }
}
