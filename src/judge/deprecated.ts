import { resolve } from "../contract/document.ts";
import type { ApiContract, MethodContract } from "../contract/methods.ts";
import { isNewer } from "../contract/versions.ts";
import { difference, type Finding } from "./finding.ts";

/**
 * That a call is of a method which the vendor has deprecated.
 *
 * @param os Version of AXIS OS, such as `12.11.77`; none is deprecated in those before the deprecation. Undefined if unknown.
 */
export function deprecatedFindings(
  { document }: ApiContract,
  { name, request }: MethodContract,
  os?: string,
): Finding[] {
  const deprecation = resolve(document, request)["x-deprecated"];
  if (deprecation === undefined) return [];
  const { since, successor, source } = deprecation;
  if (os !== undefined && isNewer(since.replace("AXIS OS ", ""), os)) return [];
  const expected = successor ?? "another method";
  const found = difference("deprecated", "method", expected, `${name}, which is deprecated since ${since}`);
  return [{ ...found, ...(successor !== undefined && { successor }), source }];
}
