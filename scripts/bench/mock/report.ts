import { table } from "../../markdown.ts";
import { mark, median, megabytes, milliseconds, ratio, seconds } from "../numbers.ts";
import type { Throughput } from "./load.ts";
import type { Memory } from "./memory.ts";

/** What a server was measured to do. */
export interface Result {
  name: string;
  /** Of a server to compare with: how many times its requests a second the first one shall answer. */
  goal?: number | undefined;
  /** By round. */
  throughputs: Throughput[];
  /** Seconds, by round. */
  coldStarts: number[];
  /** After all rounds. */
  memory: Memory;
}

/** The first server against each one that has a goal: medians of the ratios within the rounds. */
export function goalTable([first, ...others]: [Result, ...Result[]]): string {
  const rows = others.flatMap(({ name, goal, throughputs, coldStarts, memory }) => {
    if (goal === undefined) return [];
    const within = (ratioOf: (own: Throughput, other: Throughput) => number) =>
      median(first.throughputs.map((own, round) => ratioOf(own, throughputs[round]!)));
    const below = (what: string, found: number) => [name, what, ratio(found), "< 1 ×", mark(found < 1)];
    const rate = within((own, other) => own.rate / other.rate);
    return [
      [name, "Requests a second", ratio(rate), `≥ ${goal} ×`, mark(rate >= goal)],
      below(
        "99 % of answers, against half of those of the CLI",
        within((own, other) => own.p99 / other.p50),
      ),
      below("Cold start", median(first.coldStarts.map((own, round) => own / coldStarts[round]!))),
      below("Memory", first.memory.resident / memory.resident),
    ];
  });
  return table(["`vapix mock` against", "", "Ratio", "Goal", ""], rows);
}

/** All that was measured, a server a row: medians of all rounds. */
export function costTable(results: Result[]): string {
  const rows = results.map(({ name, throughputs, coldStarts, memory }) => {
    const middle = (kind: keyof Throughput) => median(throughputs.map((throughput) => throughput[kind]));
    const times = [milliseconds(middle("p50")), milliseconds(middle("p99")), seconds(median(coldStarts))];
    return [name, middle("rate").toFixed(0), ...times, megabytes(memory.resident), megabytes(memory.peak)];
  });
  const head = ["", "Requests a second", "Half of answers", "99 % of answers", "Cold start", "Memory", "Peak memory"];
  return table(head, rows);
}
