import { expect, test } from "vitest";
import { costTable, goalTable, medianCost, type Result, sizeTable } from "../../../scripts/bench/report.ts";

/** Something that takes as long as it works, and so long with 1, 10 and 30 copies. */
function result(limit: number, ...cpu: number[]): Result {
  const copies = [1, 10, 30];
  const costs = cpu.map((seconds, index) => [copies[index]!, { time: seconds, cpu: seconds, peak: 2e8 }] as const);
  return { name: "Work", limit, costs: new Map(costs) };
}

test("the median of an odd number is the one in the middle, of an even number the mean of the two, each kind by itself", () => {
  const costs = [
    { time: 3, cpu: 1, peak: 10 },
    { time: 1, cpu: 9, peak: 40 },
    { time: 2, cpu: 2, peak: 30 },
  ];
  expect(medianCost(costs)).toEqual({ time: 2, cpu: 2, peak: 30 });
  expect(medianCost(costs.slice(0, 2))).toEqual({ time: 2, cpu: 5, peak: 25 });
});

test.each<[string, Result, string, string]>([
  ["less than the limit", result(5, 4.99, 6, 8), "takes less than 5 s", "4.99 s | ✓ pass"],
  ["the limit", result(5, 5, 6, 8), "takes less than 5 s", "5.00 s | ✗ fail"],
  ["a straight line", result(5, 1, 1.9, 3.9), "grows at most linearly", "1.00 × | ✓ pass"],
  ["a bit more than a straight line", result(5, 1, 1.9, 4.6), "grows at most linearly", "1.18 × | ✓ pass"],
  ["much more than a straight line", result(5, 1, 1.9, 4.8), "grows at most linearly", "1.23 × | ✗ fail"],
])("a goal is held against %s", (_, work, goal, verdict) => {
  expect(goalTable([work])).toContain(`| Work ${goal} | ${verdict} |`);
});

test("what has no limit has no goal", () => {
  expect(goalTable([{ ...result(5, 1), limit: undefined }])).toBe("");
});

test("costs are told for each number of copies, and per API against one", () => {
  expect(
    costTable([result(5, 1, 2)])
      .split("\n")
      .slice(2),
  ).toEqual(["| Work | 1 | 1.00 s | 1.00 s | 1.00 × | 200 MB |", "| Work | 10 | 2.00 s | 2.00 s | 0.20 × | 200 MB |"]);
});

test("sizes are told for each file, and summed up for each number of copies", () => {
  const sizes = new Map([
    [1, [{ path: "a.ts", bytes: 1000, gzip: 200 }]],
    [
      10,
      [
        { path: "a.ts", bytes: 9000, gzip: 300 },
        { path: "b.ts", bytes: 2000, gzip: 400 },
      ],
    ],
  ]);
  expect(sizeTable(sizes).split("\n").slice(2)).toEqual([
    "| `a.ts` | 1.0 kB | 0.2 kB |  |",
    "| All 1 files | 1.0 kB | 0.2 kB | 1.00 × |",
    "| All 2 files of 10 copies | 11.0 kB | 0.7 kB | 1.10 × |",
  ]);
});
