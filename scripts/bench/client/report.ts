import { table } from "../../markdown.ts";
import { kilobytes, mark, median, megabytes, ratio } from "../numbers.ts";
import type { Times } from "./calls.ts";
import type { Part } from "./size.ts";

/** What all ways took, in one manner of calling. */
export interface Series {
  /** `one after the other`, `20 at once`. */
  manner: string;
  goal: "sequential" | "parallel";
  times: Times;
  /** Requests that the device saw for each call of the client with Digest, the first one left out. */
  requestsPerCall: number;
}

/** What many clients in one process took. */
export interface Crowd {
  name: string;
  /** Bytes of memory at most. */
  peak: number;
  /** Bytes that it may be. */
  limit?: number;
}

/** Bytes that the client may have, gzipped. */
export const BUNDLE_LIMIT = 10_000;

/** Times of all ways, as ratios to the first one of the same round. */
export function callTable(series: Series[]): string {
  const rows = series.flatMap(({ manner, goal, times, requestsPerCall }) => {
    const [[, base]] = [...times] as [[unknown, number[]]];
    return [...times].map(([way, measured]) => {
      const found = median(measured.map((time, round) => time / base[round]!));
      const limit = way.limits?.[goal];
      return [
        way.name,
        manner,
        `${median(measured).toFixed(0)} µs`,
        ratio(found),
        limit === undefined ? "" : `≤ ${ratio(limit)}`,
        limit === undefined ? "" : mark(found <= limit && (!way.signs || requestsPerCall === 1)),
        way.signs ? requestsPerCall : 1,
      ];
    });
  });
  return table(["Call by", "", "Time", "Ratio", "Goal", "", "Requests per call"], rows);
}

/** Memory of the crowds. */
export function crowdTable(crowds: Crowd[]): string {
  const rows = crowds.map(({ name, peak, limit }) => [
    name,
    megabytes(peak),
    limit === undefined ? "" : `< ${megabytes(limit)}`,
    limit === undefined ? "" : mark(peak < limit),
  ]);
  return table(["10,000 origins in one process", "Peak memory", "Goal", ""], rows);
}

/** Sizes of the parts of a bundle, the client first. */
export function bundleTable(parts: Part[]): string {
  const rows = parts.map(({ name, bytes, gzip }, index) => [
    name,
    kilobytes(bytes),
    kilobytes(gzip),
    index === 0 ? `< ${kilobytes(BUNDLE_LIMIT)}` : "",
    index === 0 ? mark(gzip < BUNDLE_LIMIT) : "",
  ]);
  return table(["Bundled", "Minified", "gzip", "Goal", ""], rows);
}
