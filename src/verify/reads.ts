import type { ErrorKind } from "../../generated/client/facade.ts";
import type { MethodContract } from "../mock/contract.ts";
import { type Discovery, isSupported } from "../vapix/discovery.ts";
import { lookUp } from "../vapix/method-table.ts";
import { neededFor } from "../vapix/versions.ts";
import type { Called, Caller } from "./caller.ts";
import { neededParameters } from "./parameters.ts";
import type { Check } from "./report.ts";

/** What a request that keeps the contract must not be refused with. */
const NEVER: readonly ErrorKind[] = ["json", "missing", "content-type", "http-method", "too-large"];

/** Calls the methods of one API that only read. */
export interface Reads {
  /** Calls a method, with what it needs from the answers of others; from then on, tells what came of it. */
  check(method: MethodContract): Promise<Check>;
  /** The data of a method, from the first call of it. */
  data(name: string): Promise<unknown>;
  /** The same from a new call, which is not judged. */
  again(name: string, signal?: AbortSignal): Promise<unknown>;
  /** Of the methods that were called, one whose request has a version and no parameters, and that was answered. */
  answered(): string | undefined;
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
    async again(name, ending) {
      const { params } = await visit(contract.methods.get(name)!);
      return (await caller.call({ method: name, params, signal: ending })).data;
    },
    answered: () =>
      [...done].find(([name, { params, called }]) => {
        const isPlain = contract.methods.get(name)!.versioned && params === undefined;
        return isPlain && called !== undefined && called.denied === undefined;
      })?.[0],
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

  async function call({ name, ...method }: MethodContract): Promise<Visit> {
    const check: Check = { api: contract.id, name, effect: "reads", findings: [], milliseconds: 0 };
    const needed = neededFor(lookUp(contract.id, name).entry);
    const supported = isSupported(discovery, contract.id, needed);
    if (supported === false) return { check: { ...check, notRun: `it came with API version ${needed.since}` } };
    const found = await neededParameters(contract, { name, ...method }, data);
    if ("lacks" in found) return { check: { ...check, notRun: found.lacks } };

    // Where nobody can know whether the device has the method, it may say that it has not.
    const never = supported ? [...NEVER, "version" as const, "method" as const] : NEVER;
    const called = await caller.call({ method: name, params: found.params, never, signal });
    const { findings, milliseconds, denied, code, kinds } = called;
    const lacks = !supported && kinds.some((kind) => kind === "method" || kind === "version");
    const notRun = lacks ? `refused with ${code}: the device lacks it` : findings.length === 0 ? denied : undefined;
    const note = code === undefined ? undefined : `refused with ${code}`;
    return {
      check: { ...check, findings, milliseconds, ...(notRun && { notRun }), ...(note && !notRun && { note }) },
      params: found.params,
      called,
    };
  }
}
