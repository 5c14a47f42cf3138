import type { RestContract, Route } from "../../contract/operations.ts";

/** The route of a path with its percent-decoded values; undefined if the path is unknown. */
export function routeOf(
  { base, routes }: RestContract,
  path: string,
): { route: Route; values: Record<string, string> } | undefined {
  if (!path.startsWith(`${base}/`)) return undefined;
  const parts = path.slice(base.length + 1).split("/");
  for (const route of routes) {
    const values = valuesOf(route, parts);
    if (values !== undefined) return { route, values };
  }
  return undefined;
}

function valuesOf({ segments }: Route, parts: readonly string[]): Record<string, string> | undefined {
  if (segments.length !== parts.length) return undefined;
  const values: Record<string, string> = {};
  for (const [index, segment] of segments.entries()) {
    const part = parts[index]!;
    if (typeof segment === "string") {
      if (segment !== part) return undefined;
    } else if (part === "") return undefined;
    else values[segment.name] = decoded(part);
  }
  return values;
}

/** A decoded path value; an invalid percent-encoding stays as it is. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
