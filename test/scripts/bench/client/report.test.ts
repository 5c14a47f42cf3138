import { expect, test } from "vitest";
import type { Way } from "../../../../scripts/bench/client/calls.ts";
import { bundleTable, callTable, crowdTable, type Series } from "../../../../scripts/bench/client/report.ts";

const call = async () => {};
const bare: Way = { name: "bare", call };
const limited: Way = { name: "limited", call, limits: { sequential: 1.15, parallel: 1.25 } };
const signing: Way = { ...limited, name: "signing", signs: true };

const series = (times: [Way, number[]][], requestsPerCall = 1, goal: Series["goal"] = "sequential"): Series => ({
  manner: "in turns",
  goal,
  times: new Map(times),
  requestsPerCall,
});
const lines = (text: string) => text.split("\n").slice(2);

test("a ratio is the median of the ratios within the rounds, not that of the medians", () => {
  const table = callTable([
    series([
      [bare, [100, 200, 400]],
      [limited, [110, 240, 440]],
    ]),
  ]);
  expect(lines(table)).toEqual([
    "| bare | in turns | 200 µs | 1.00 × |  |  | 1 |",
    "| limited | in turns | 240 µs | 1.10 × | ≤ 1.15 × | ✓ pass | 1 |",
  ]);
});

test.each<[Series["goal"], string]>([
  ["sequential", "✗ fail"],
  ["parallel", "✓ pass"],
])("the goal of a way is that of its manner: 1.2 × in %s calls is a %s", (goal, verdict) => {
  expect(
    callTable([
      series(
        [
          [bare, [100]],
          [limited, [120]],
        ],
        1,
        goal,
      ),
    ]),
  ).toContain(verdict);
});

test("a call with Digest that costs more than a request fails, however fast it is", () => {
  const table = callTable([
    series(
      [
        [bare, [100]],
        [signing, [100]],
      ],
      1.05,
    ),
  ]);
  expect(lines(table)[1]).toBe("| signing | in turns | 100 µs | 1.00 × | ≤ 1.15 × | ✗ fail | 1.05 |");
});

test("memory is told in megabytes, with a verdict where there is a limit", () => {
  const table = crowdTable([
    { name: "free", peak: 639e6 },
    { name: "enough", peak: 399e6, limit: 400e6 },
    { name: "too much", peak: 400e6, limit: 400e6 },
  ]);
  expect(lines(table)).toEqual([
    "| free | 639 MB |  |  |",
    "| enough | 399 MB | < 400 MB | ✓ pass |",
    "| too much | 400 MB | < 400 MB | ✗ fail |",
  ]);
});

test("the first part of a bundle has the goal", () => {
  const part = (name: string, gzip: number) => ({ name, bytes: 3 * gzip, gzip });
  expect(lines(bundleTable([part("client", 10_000), part("more", 20_000)]))).toEqual([
    "| client | 30.0 kB | 10.0 kB | < 10.0 kB | ✗ fail |",
    "| more | 60.0 kB | 20.0 kB |  |  |",
  ]);
});
