/** Why an entry cannot be moved: the position is invalid, or the neighbour does not exist. */
export type MoveFault = "position" | "neighbour";

/** Entries by id, in the order in which the broker consults them. */
export class Chain<T> {
  #entries: (readonly [id: string, entry: T])[] = [];

  get size(): number {
    return this.#entries.length;
  }

  get(id: string): T | undefined {
    return this.all().find(([own]) => own === id)?.[1];
  }

  has(id: string): boolean {
    return this.get(id) !== undefined;
  }

  all(): readonly (readonly [id: string, entry: T])[] {
    return this.#entries;
  }

  /** Replaces the entry in place, or adds it. */
  set(id: string, entry: T, place: "front" | "rear" = "rear"): void {
    if (this.has(id)) this.#entries = this.#entries.map((own) => (own[0] === id ? [id, entry] : own));
    else if (place === "front") this.#entries.unshift([id, entry]);
    else this.#entries.push([id, entry]);
  }

  delete(id: string): boolean {
    const size = this.size;
    this.#entries = this.#entries.filter(([own]) => own !== id);
    return this.size < size;
  }

  /**
   * Why an existing entry cannot be moved.
   *
   * @param position `front`, `rear`, `before:<id>` or `after:<id>`.
   */
  moveFault(id: string, position: string): MoveFault | undefined {
    const { others, side, at } = this.#place(id, position);
    if (side === undefined && position !== "front" && position !== "rear") return "position";
    return side !== undefined && others[at] === undefined ? "neighbour" : undefined;
  }

  /** Moves an entry if the move is valid. @param position As for `moveFault`. */
  move(id: string, position: string): void {
    if (this.moveFault(id, position) !== undefined) return;
    const { others, side, at } = this.#place(id, position);
    const index = position === "front" ? 0 : position === "rear" ? others.length : side === "before" ? at : at + 1;
    this.#entries = others.toSpliced(index, 0, [id, this.get(id)!]);
  }

  /** The other entries, and the index of a position among them. */
  #place(id: string, position: string) {
    const [, side, neighbour] = /^(?:front|rear|(before|after):(.+))$/s.exec(position) ?? [];
    const others = this.#entries.filter(([own]) => own !== id);
    return { others, side, at: others.findIndex(([own]) => own === neighbour) };
  }

  /** Ids that an order lacks, and ids that are unknown or duplicates. */
  orderFaults(ids: readonly string[]): { missing: string[]; unknown: string[] } {
    const unknown = ids.filter((id, index) => !this.has(id) || ids.indexOf(id) !== index);
    return { missing: this.#entries.map(([id]) => id).filter((id) => !ids.includes(id)), unknown };
  }

  /** Sorts all entries in the given order, which must be valid. */
  reorder(ids: readonly string[]): void {
    const { missing, unknown } = this.orderFaults(ids);
    if (unknown.length + missing.length === 0) this.#entries = ids.map((id) => [id, this.get(id)!]);
  }
}
