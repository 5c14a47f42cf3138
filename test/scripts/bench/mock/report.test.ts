import { expect, test } from "vitest";
import { costTable, goalTable, type Result } from "../../../../scripts/bench/mock/report.ts";

const result = (name: string, rates: number[], p99: number, more: Partial<Result> = {}): Result => ({
  name,
  throughputs: rates.map((rate) => ({ rate, p50: 2, p99 })),
  coldStarts: rates.map(() => 0.5),
  memory: { resident: 100e6, peak: 200e6 },
  ...more,
});
const lines = (text: string) => text.split("\n").slice(2);

test("each server with a goal is compared with the first, by the medians of the ratios within the rounds", () => {
  const table = goalTable([
    result("mock", [100, 300, 400], 1.5),
    result("no goal", [1, 1, 1], 9),
    result("slow", [50, 100, 100], 9, { goal: 3, coldStarts: [1, 0.8, 0.9], memory: { resident: 200e6, peak: 0 } }),
    result("fast", [100, 300, 400], 9, { goal: 1.3 }),
  ]);
  expect(lines(table)).toEqual([
    "| slow | Requests a second | 3.00 × | ≥ 3 × | ✓ pass |",
    "| slow | 99 % of answers, against half of those of the CLI | 0.75 × | < 1 × | ✓ pass |",
    "| slow | Cold start | 0.56 × | < 1 × | ✓ pass |",
    "| slow | Memory | 0.50 × | < 1 × | ✓ pass |",
    "| fast | Requests a second | 1.00 × | ≥ 1.3 × | ✗ fail |",
    "| fast | 99 % of answers, against half of those of the CLI | 0.75 × | < 1 × | ✓ pass |",
    "| fast | Cold start | 1.00 × | < 1 × | ✗ fail |",
    "| fast | Memory | 1.00 × | < 1 × | ✗ fail |",
  ]);
});

test("every server has a row with the medians of its rounds", () => {
  expect(lines(costTable([result("mock", [100, 900, 400], 1.5), result("other", [7], 3)]))).toEqual([
    "| mock | 400 | 2.00 ms | 1.50 ms | 0.50 s | 100 MB | 200 MB |",
    "| other | 7 | 2.00 ms | 3.00 ms | 0.50 s | 100 MB | 200 MB |",
  ]);
});
