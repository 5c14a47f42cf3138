import { resolve } from "../contract/document.ts";
import type { ApiContract, MethodContract } from "../contract/methods.ts";
import { difference, type Finding } from "./finding.ts";

/** That a call is of a method which the vendor has deprecated. */
export function deprecatedFindings({ document }: ApiContract, { name, request }: MethodContract): Finding[] {
  const deprecation = resolve(document, request)["x-deprecated"];
  if (deprecation === undefined) return [];
  const { since, successor, source } = deprecation;
  const expected = successor ?? "another method";
  const found = difference("deprecated", "method", expected, `${name}, which is deprecated since ${since}`);
  return [{ ...found, ...(successor !== undefined && { successor }), source }];
}
