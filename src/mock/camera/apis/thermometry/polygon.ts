import type { Coordinates, Vertices } from "../../../../../generated/types/thermometry.ts";

/** Whether edges of a closed polygon cross or touch each other, except at the vertex that two of them share. */
export function crossesItself(vertices: Vertices): boolean {
  const edges = vertices.map((from, index) => [from, vertices[(index + 1) % vertices.length]!] as const);
  return edges.some(([a, b], index) => {
    const [, next] = edges[(index + 1) % edges.length]!;
    return turnsBack(a, b, next) || edges.slice(index + 2).some(([c, d]) => d !== a && meet(a, b, c, d));
  });
}

/** Whether the outline returns from b along the same line to a. */
function turnsBack(a: Coordinates, b: Coordinates, c: Coordinates): boolean {
  return side(a, b, c) === 0 && (a[0] - b[0]) * (c[0] - b[0]) + (a[1] - b[1]) * (c[1] - b[1]) > 0;
}

/** Whether two edges meet. Collinear edges need no check: if one ends on the other, a third edge meets the other. */
function meet(a: Coordinates, b: Coordinates, c: Coordinates, d: Coordinates): boolean {
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}

/** On which side of the line from a to b the point c is: 1 or -1; 0 on the line. */
function side([ax, ay]: Coordinates, [bx, by]: Coordinates, [cx, cy]: Coordinates): number {
  return Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));
}
