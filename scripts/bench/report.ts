import { table } from "../markdown.ts";
import type { Cost } from "./measure.ts";
import { kilobytes, mark, median, megabytes, ratio, seconds } from "./numbers.ts";
import type { Size } from "./project.ts";

/** Something that was measured, with what it cost by number of copies of the APIs. */
export interface Result {
  name: string;
  /** Seconds that it may take with the APIs as they are. */
  limit?: number | undefined;
  costs: Map<number, Cost>;
}

/** What the most copies may cost, against a straight line through what fewer cost. */
const TOLERANCE = 1.2;

/** The cost in the middle, of each kind by itself. */
export function medianCost(costs: Cost[]): Cost {
  const middle = (kind: keyof Cost) => median(costs.map((cost) => cost[kind]));
  return { time: middle("time"), cpu: middle("cpu"), peak: middle("peak") };
}

/** The goals, and whether they are reached. */
export function goalTable(results: Result[]): string {
  const rows = results.flatMap(({ name, limit, costs }) => {
    if (limit === undefined) return [];
    const { time } = costs.get(1)!;
    const growth = againstLine(costs);
    return [
      [`${name} takes less than ${limit} s`, seconds(time), mark(time < limit)],
      [`${name} grows at most linearly`, ratio(growth), mark(growth <= TOLERANCE)],
    ];
  });
  return table(["Goal", "Measured", ""], rows);
}

/** CPU time of the most copies, against what a straight line through the two numbers before foretells. */
function againstLine(costs: Result["costs"]): number {
  const [[few, first], [more, second], [most, last]] = [...costs].slice(-3) as [Step, Step, Step];
  const each = (second.cpu - first.cpu) / (more - few);
  return last.cpu / (second.cpu + each * (most - more));
}

type Step = [copies: number, cost: Cost];

/** Time and memory of everything, by number of copies. */
export function costTable(results: Result[]): string {
  const rows = results.flatMap(({ name, costs }) => {
    const one = costs.get(1)!;
    return [...costs].map(([copies, { time, cpu, peak }]) => [
      name,
      copies,
      seconds(time),
      seconds(cpu),
      ratio(cpu / copies / one.cpu),
      megabytes(peak),
    ]);
  });
  return table(["", "Copies", "Time", "CPU time", "CPU time per API", "Peak memory"], rows);
}

/** Each file with the APIs as they are, and the sums of all numbers of copies. */
export function sizeTable(sizes: Map<number, Size[]>): string {
  const files = sizes.get(1)!.map(({ path, bytes, gzip }) => [`\`${path}\``, kilobytes(bytes), kilobytes(gzip), ""]);
  const sum = (list: Size[], kind: "bytes" | "gzip") => list.reduce((total, size) => total + size[kind], 0);
  const one = sum(sizes.get(1)!, "bytes");
  const sums = [...sizes].map(([copies, list]) => [
    copies === 1 ? `All ${list.length} files` : `All ${list.length} files of ${copies} copies`,
    kilobytes(sum(list, "bytes")),
    kilobytes(sum(list, "gzip")),
    ratio(sum(list, "bytes") / copies / one),
  ]);
  return table(["Output", "Size", "gzip", "Size per API"], [...files, ...sums]);
}
