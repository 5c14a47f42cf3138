import "./vitest/matchers.ts";

export type { ContractMatchOptions } from "./vitest/contract-match.ts";
export type { RefusalCode } from "./vitest/matchers.ts";
