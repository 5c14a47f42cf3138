import { expect, test } from "vitest";
import type { Vertices } from "../../../../../generated/types/thermometry.ts";
import { crossesItself } from "../../../../../src/mock/camera/apis/thermometry/polygon.ts";
import { points } from "./points.ts";

/** The same polygon, starting at each of its vertices, either way round. */
function written(vertices: Vertices): Vertices[] {
  const turned = vertices.map((_, index) => [...vertices.slice(index), ...vertices.slice(0, index)]);
  return turned.flatMap((one) => [one, one.toReversed()]);
}

test.each([
  ["edges cross", "0,0 1,1 1,0 0,1"],
  ["an edge crosses two others", "0,0 1,0 0.5,1 0.5,-1"],
  ["all vertices are on a line", "0,0 0.5,0.5 1,1"],
  ["all vertices are on a horizontal line", "0,0 0.5,0 1,0"],
  ["all vertices are on a vertical line", "0,0 0,0.5 0,1"],
  ["the outline goes back on an edge", "0,0 1,0 0.5,0 0.5,1"],
  ["a vertex is on an edge, from inside", "0,0 1,0 1,1 0.5,0 0,1"],
  ["a vertex is on an edge, from outside", "0,0 4,0 4,3 0,3 0,2 1,2 1.5,1 2,2 3,2 3,1 0,1"],
  ["edges lie upon each other in part", "0,0 0.6,0 0.6,0.5 0.8,0.5 0.8,0 0.4,0 0.4,-1"],
  ["an edge lies upon a longer one", "0,0 1,0 1,1 0.6,0 0.4,0 0,1"],
])("a polygon crosses itself if %s", (_, text) => {
  for (const vertices of written(points(text))) expect(crossesItself(vertices), JSON.stringify(vertices)).toBe(true);
});

test.each([
  ["has three vertices", "0,0 1,0 0,1"],
  ["turns inwards", "0,0 1,0 0.25,0.25 0,1"],
  ["has a straight angle", "0,0 0.5,0 1,0 0,1"],
  ["has edges on one line, apart", "0,0 0.4,0 0.4,0.5 0.6,0.5 0.6,0 1,0 1,1 0,1"],
  ["has parallel edges", "0,0 1,0 1,1 0,1"],
  ["has a slot", "0,0 4,0 4,3 0,3 0,2 1,2 1.5,1.1 2,2 3,2 3,1 0,1"],
  ["is a comb", "0,0 1,0 1,1 0.75,0.2 0.5,1 0.25,0.2 0,1"],
  ["has a vertex on the line of an edge, but not on the edge", "0,0 0.4,0 0.4,0.5 0.8,0 1,1 0,1"],
])("a polygon that %s does not cross itself", (_, text) => {
  for (const vertices of written(points(text))) expect(crossesItself(vertices), JSON.stringify(vertices)).toBe(false);
});
