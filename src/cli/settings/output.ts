import { counted } from "../../judge/report.ts";
import type { Change } from "./compare.ts";
import { itemName, type Setter } from "./writable-methods.ts";

/** The methods that make a change, in order. */
function methodsOf({ setter: { add, update }, kind }: Change): string[] {
  if (kind === "changed") return [update!.method];
  return [...(kind === "added" ? [] : [add!.remover]), ...(kind === "removed" ? [] : [add!.method])];
}

/** The question before changes are made. */
export function questionOf(changes: readonly Change[], url: string): string {
  const removed = changes.filter(({ kind }) => kind === "removed").length;
  const removal = removed === 0 ? "" : `, which remove ${counted(removed, "item")}`;
  return `${counted(changes.flatMap(methodsOf).length, "call")} to ${new URL(url).host}${removal}. Apply?`;
}

/** `thermometry updateArea, name Pump`. */
export function titleOf(change: Change): string {
  const { setter, params } = change;
  const item = itemName(setter, params);
  return `${setter.api} ${methodsOf(change).join(" and ")}${item && `, ${item}`}`;
}

/** A change as text, a line for each difference. */
export function changeText(change: Change): string {
  const lines = change.differences.map(({ path, from, to }) => `  ${path}: ${shown(from)} → ${shown(to)}`);
  return [`${titleOf(change)}${change.kind === "changed" ? "" : `: ${change.kind}`}`, ...lines].join("\n");
}

function shown(value: unknown): string {
  return value === undefined ? "not set" : JSON.stringify(value);
}

/** Changes as text, or as JSON on one line. */
export function changesShown(changes: readonly Change[], isJson: boolean): string {
  if (!isJson) return changes.map(changeText).join("\n");
  return JSON.stringify(
    changes.map((change) => ({
      api: change.setter.api,
      method: methodsOf(change).at(-1)!,
      change: change.kind,
      ...keysIn(change.setter, change.params),
      differences: change.differences,
    })),
  );
}

function keysIn({ keys }: Setter, item: Change["params"]): object {
  return Object.fromEntries(keys.map((key) => [key, item[key]]));
}
