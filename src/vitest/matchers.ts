import type { ApiId, MethodName, MethodRefusal } from "../vapix/methods.ts";
import { expect } from "vitest";
import { type ContractMatchOptions, matchContract } from "./contract-match.ts";
import { sorted } from "./received.ts";
import { matchRefusal } from "./refusal-match.ts";
import type { Verdict } from "./verdict.ts";

/** Documented codes; any other number compiles too. */
export type RefusalCode = { [A in ApiId]: CodeOf<MethodRefusal<A, MethodName<A>>> }[ApiId];
/** Codes of an error response. */
export type CodeOf<R> = R extends { error: { code: infer C } } ? C : never;

/** Reading a Response requires a promise. */
type Settled<T, R> = T extends Response ? Promise<void> : R;

declare module "vitest" {
  interface Matchers<R extends void | Promise<void>, T> {
    /**
     * Checks that a response satisfies the contract of a method, whether success or error. Accepts the data that the
     * client returns, a whole envelope, or a Response of `fetch`, whose status and type are checked too; await that
     * one.
     */
    toMatchContract<A extends ApiId>(api: A, method: MethodName<A>, options?: ContractMatchOptions): Settled<T, R>;
    /**
     * Checks that a method returned an error code, and a sub-code if given. Accepts the rejection of `call` (`await
     * expect(promise).rejects.toBeRefusedWith(2104)`), an envelope, or a Response, which must be awaited.
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
