import { resolve } from "../contract/document.ts";
import type { ApiContract, MethodContract } from "../contract/methods.ts";
import { difference, type Finding } from "./finding.ts";

/** That a call is of a method which the vendor has deprecated. */
export function deprecatedFindings({ document }: ApiContract, { name, request }: MethodContract): Finding[] {
  const deprecation = resolve(document, request)["x-deprecated"];
  if (deprecation === undefined) return [];
  const { since, successor = "another method" } = deprecation;
  return [difference("deprecated", "method", successor, `${name}, which is deprecated since ${since}`)];
}
