import type { Vertices } from "../../../../../generated/types/thermometry.ts";

/** Points out of `x,y x,y …`. */
export function points(text: string): Vertices {
  return text.split(" ").map((point) => point.split(",").map(Number) as Vertices[number]);
}
