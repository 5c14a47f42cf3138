import { parameterPaths } from "../../generated/client/parameters.ts";
import { unknownName } from "../contract/unknown-name.ts";

const known: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = parameterPaths;

/**
 * Checks the path of a parameter: `server.host`, `eventFilterList[].topicFilter`.
 *
 * @throws TypeError if the path is unknown, with the available ones next to it
 */
export function checkParameterPath(api: string, method: string, path: string): void {
  const paths = known[api]![method] ?? [];
  if (paths.includes(path)) return;
  const siblings = paths.filter((other) => parentOf(other) === parentOf(path));
  const available = siblings.length > 0 ? siblings : paths.filter((other) => parentOf(other) === "");
  throw new TypeError(unknownName("parameter", path, available, `of ${api} ${method}`));
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf("."), 0));
}
