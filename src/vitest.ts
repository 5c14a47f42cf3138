import "./vitest/matchers.ts";

export type { Methods } from "../generated/client/facade.ts";
export type { ApiId, MethodName, MethodPart, MethodRefusal } from "./vapix/methods.ts";
export type { ContractMatchOptions } from "./vitest/contract-match.ts";
export type { CodeOf, RefusalCode } from "./vitest/matchers.ts";
