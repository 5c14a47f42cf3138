import type { MethodContract } from "../contract/methods.ts";
import type { Discovery } from "../vapix/discovery.ts";
import type { Called, Caller } from "./caller.ts";
import { neededParameters, unmetNeed } from "./parameters.ts";
import { outcome } from "./outcome.ts";
import type { Check } from "../judge/report.ts";
import { neverOf, supportOf } from "./support.ts";

/** Calls the read-only methods of one API. */
export interface Reads {
  /** Calls a method once, with parameters from other responses, and returns its check. */
  check(method: MethodContract): Promise<Check>;
  /** The data of a method from its first call. */
  data(name: string): Promise<unknown>;
  /** Repeats the first call of a method. */
  again(name: string): Promise<Called>;
  /** A called method that responded, and whose request has a version, with its parameters. */
  answered(): Answered | undefined;
}

/** A method with the parameters of its first call. */
export interface Answered {
  method: string;
  params: object | undefined;
}

interface Visit {
  check: Check;
  params?: Record<string, unknown> | undefined;
  called?: Called;
}

export function createReads(caller: Caller, discovery: Discovery, signal: AbortSignal | undefined): Reads {
  const { contract } = caller.judge;
  const visits = new Map<string, Promise<Visit>>();
  const done = new Map<string, Visit>();

  return {
    check: async (method) => (await visit(method)).check,
    data,
    async again(name) {
      const { params } = await visit(contract.methods.get(name)!);
      return caller.call({ method: name, params });
    },
    answered: () =>
      [...done].flatMap(([method, { params, called }]) => {
        const hasResponded = called !== undefined && called.denied === undefined;
        return hasResponded && contract.methods.get(method)!.versioned ? [{ method, params }] : [];
      })[0],
  };

  async function data(name: string): Promise<unknown> {
    const method = contract.methods.get(name);
    return method && (await visit(method)).called?.data;
  }

  function visit(method: MethodContract): Promise<Visit> {
    const known = visits.get(method.name) ?? run(method);
    visits.set(method.name, known);
    return known;
  }

  async function run(method: MethodContract): Promise<Visit> {
    const visited = await call(method);
    done.set(method.name, visited);
    return visited;
  }

  async function call(method: MethodContract): Promise<Visit> {
    const { name } = method;
    const check: Check = { api: contract.id, name, effect: "reads", findings: [], milliseconds: 0 };
    const { isSupported, lacks: tooOld } = supportOf(discovery, contract.id, name);
    if (tooOld !== undefined) return { check: { ...check, notRun: tooOld } };
    const unmet = await unmetNeed(contract, method, data);
    if (unmet !== undefined) return { check: { ...check, notRun: unmet } };
    const found = await neededParameters(contract, method, data);
    if ("lacks" in found) return { check: { ...check, notRun: found.lacks } };

    const misfit = caller.judge
      .request(name, { apiVersion: "1.0", method: name, params: found.params })
      .find(({ verdict }) => verdict === "violation");
    if (misfit)
      return { check: { ...check, notRun: `the value that was read is invalid: ${misfit.path} ${misfit.expected}` } };

    const called = await caller.call({ method: name, params: found.params, never: neverOf(isSupported), signal });
    return { check: outcome(check, called, isSupported), params: found.params, called };
  }
}
