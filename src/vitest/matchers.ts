import type { ApiId, MethodName, MethodRefusal } from "../vapix/methods.ts";
import { expect } from "vitest";
import { type ContractMatchOptions, matchContract } from "./contract-match.ts";
import { sorted } from "./received.ts";
import { matchRefusal } from "./refusal-match.ts";
import type { Verdict } from "./verdict.ts";

/** Codes that some method documents; any other number compiles too. */
export type RefusalCode = { [A in ApiId]: CodeOf<MethodRefusal<A, MethodName<A>>> }[ApiId];
/** Codes of a refusal. */
export type CodeOf<R> = R extends { error: { code: infer C } } ? C : never;

/** A response has to be read, which takes a promise. */
type Settled<T, R> = T extends Response ? Promise<void> : R;

declare module "vitest" {
  interface Matchers<R extends void | Promise<void>, T> {
    /**
     * That an answer keeps the contract of a method, be it a success or a refusal. Takes the data that the client gives,
     * a whole envelope, or a response of `fetch`, of which status and type are judged too; that one has to be awaited.
     */
    toMatchContract<A extends ApiId>(api: A, method: MethodName<A>, options?: ContractMatchOptions): Settled<T, R>;
    /**
     * That a method was refused with a code, and a sub-code where one is given. Takes what `call` rejects with
     * (`await expect(promise).rejects.toBeRefusedWith(2104)`), an envelope, or a response, which has to be awaited.
     */
    toBeRefusedWith(code: RefusalCode, subCode?: number): Settled<T, R>;
  }
}

expect.extend({
  toMatchContract(received: unknown, api: string, method: string, options?: ContractMatchOptions) {
    return after(sorted(received), (one) => matchContract(one, api, method, options));
  },
  toBeRefusedWith(received: unknown, code: number, subCode?: number) {
    return after(sorted(received), (one) => matchRefusal(one, code, subCode));
  },
});

function after<T>(value: T | Promise<T>, judge: (value: T) => Verdict): Verdict | Promise<Verdict> {
  return value instanceof Promise ? value.then(judge) : judge(value);
}
