/** What fits, and what does not. */
export type Values = [unknown[], unknown[]];

export const BOOLEAN: Values = [
  [true, false],
  ["true", 1, null],
];
export const QOS: Values = [
  [0, 1, 2],
  [-1, 3, 0.5, "1", null],
];
export const FLAG: Values = [
  [0, 1],
  [2, -1, true, null],
];
export const TOPIC: Values = [
  ["a", "site-1/camera-7", "$SYS/a", "ä b"],
  ["", "a/#", "a/+/b", 7, null],
];
export const TEXT: Values = [
  ["", "a", "ä"],
  [1, true, null, ["a"]],
];
export const DURATION: Values = [
  ["0s", "15s", "500ms", "1h30m", "1.5h", "2d", "1w"],
  ["", "15", "s", "15 s", "15x", 15, null],
];
export const SIZE: Values = [
  ["1MB", "4KB", "0B", "512kb", "1gb"],
  ["", "4", "4 KB", "4kB", "4TB", 4096, null],
];
export const COUNT: Values = [
  [0, 1, 1000000],
  [-1, 0.5, "1", null, "infinity"],
];
export const LIMIT: Values = [
  [1, 1000, "infinity"],
  [0, -1, 1.5, "1000", "Infinity", null],
];
export const SECONDS: Values = [
  [0, 1772442753, "2026-03-02T09:12:33Z", "2026-03-02T09:12:33.120+01:00"],
  [-1, 1.5, "tomorrow", "2026-03-02", "1772442753", null],
];
export const END: Values = [
  [...SECONDS[0], "infinity"],
  [...SECONDS[1], "never"],
];

/** Each value of a row becomes a row. */
export function each<Row extends [...string[], Values]>(rows: Row[], fits: 0 | 1): [name: string, Row, unknown][] {
  return rows.flatMap((row) =>
    (row.at(-1) as Values)[fits].map((value): [string, Row, unknown] => [
      `${row.slice(0, -1).join(" ")} ${JSON.stringify(value)}`,
      row,
      value,
    ]),
  );
}
