type Point = readonly [number, number];

/** Whether edges of a closed polygon cross or touch each other, other than in the vertex that two of them share. */
export function crossesItself(vertices: readonly Point[]): boolean {
  const edges = vertices.map((from, index) => [from, vertices[(index + 1) % vertices.length]!] as const);
  return edges.some(([a, b], index) =>
    edges.slice(index + 1).some(([c, d]) => {
      if (b === c) return turnsBack(a, b, d);
      if (d === a) return turnsBack(c, d, b);
      return meet(a, b, c, d);
    }),
  );
}

/** Whether the outline goes back from b on the line that it came on. */
function turnsBack(a: Point, b: Point, c: Point): boolean {
  return side(a, b, c) === 0 && !isWithin(b, a, c);
}

/** Whether the edge from a to b has a point in common with that from c to d. */
function meet(a: Point, b: Point, c: Point, d: Point): boolean {
  if (side(a, b, c) === 0 && side(a, b, d) === 0) return isWithin(c, a, b) || isWithin(d, a, b) || isWithin(a, c, d);
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}

/** On which side of the line from a to b the point c is, 1 or -1; 0 on the line. */
function side([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number {
  return Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));
}

/** Whether a point on the line through two others is between them. */
function isWithin(point: Point, from: Point, to: Point): boolean {
  return point.every(
    (value, axis) => Math.min(from[axis]!, to[axis]!) <= value && value <= Math.max(from[axis]!, to[axis]!),
  );
}
