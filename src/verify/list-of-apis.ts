import { apiIds } from "../contract/files.ts";
import { isObject } from "../contract/json.ts";
import { described, type Finding, violation } from "../judge/finding.ts";
import type { Check } from "../judge/report.ts";

/**
 * Checks that the list of API discovery names APIs by what the other checks go by: an id, and a version for each API of the
 * contract. An entry without these would silently leave its API out.
 *
 * @param data The data of `getApiList`, as the device sent them.
 */
export function checkListOfApis(data: unknown): Check {
  const { apiList } = isObject(data) ? (data as { apiList?: unknown }) : {};
  return {
    api: "api-discovery",
    name: "the list of APIs",
    effect: undefined,
    findings: findingsOf(apiList),
    milliseconds: 0,
  };
}

function findingsOf(list: unknown): Finding[] {
  const path = "data.apiList";
  if (!Array.isArray(list)) return [violation("type", path, "a list of APIs", described(list))];
  if (list.length === 0) return [violation("missing", path, "the APIs of the device", "an empty list")];
  const known = apiIds();
  return list.flatMap((entry: unknown, index): Finding[] => {
    if (!isObject(entry)) return [violation("type", `${path}[${index}]`, "an API", described(entry))];
    const { id, version } = entry as { id?: unknown; version?: unknown };
    if (typeof id !== "string" || id === "")
      return [violation("type", `${path}[${index}].id`, "an id", id === "" ? "an empty text" : described(id))];
    if (!known.includes(id) || isVersion(version)) return [];
    const actual = typeof version === "string" ? "another text" : described(version);
    return [violation("type", `${path}[${index}].version`, "major.minor", actual)];
  });
}

/** Whether a value is a version of an API, which some devices send as a number. */
export function isVersion(value: unknown): boolean {
  return (typeof value === "string" || typeof value === "number") && /^\d+\.\d+$/.test(String(value));
}
