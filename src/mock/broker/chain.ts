/** Why an entry cannot be moved: the position is not one, or its neighbour does not exist. */
export type MoveFault = "position" | "neighbour";

/** Entries by id, in the order in which the broker asks them. */
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

  /** Replaces the entry where it stands, or adds it. */
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
   * What hinders a move of an entry, which has to be there.
   *
   * @param position `front`, `rear`, or `before:` or `after:` with the id of another entry.
   */
  moveFault(id: string, position: string): MoveFault | undefined {
    const { others, side, at } = this.#place(id, position);
    if (side === undefined && position !== "front" && position !== "rear") return "position";
    return side !== undefined && others[at] === undefined ? "neighbour" : undefined;
  }

  /** Moves an entry if nothing hinders it. @param position As that of `moveFault`. */
  move(id: string, position: string): void {
    if (this.moveFault(id, position) !== undefined) return;
    const { others, side, at } = this.#place(id, position);
    const index = position === "front" ? 0 : position === "rear" ? others.length : side === "before" ? at : at + 1;
    this.#entries = others.toSpliced(index, 0, [id, this.get(id)!]);
  }

  /** The other entries, and where among them a position is. */
  #place(id: string, position: string) {
    const [, side, neighbour] = /^(?:front|rear|(before|after):(.+))$/s.exec(position) ?? [];
    const others = this.#entries.filter(([own]) => own !== id);
    return { others, side, at: others.findIndex(([own]) => own === neighbour) };
  }

  /** Ids that an order lacks, and those that are unknown or come twice. */
  orderFaults(ids: readonly string[]): { missing: string[]; unknown: string[] } {
    const unknown = ids.filter((id, index) => !this.has(id) || ids.indexOf(id) !== index);
    return { missing: this.#entries.map(([id]) => id).filter((id) => !ids.includes(id)), unknown };
  }

  /** Puts all entries into an order that has no faults. */
  reorder(ids: readonly string[]): void {
    const { missing, unknown } = this.orderFaults(ids);
    if (unknown.length + missing.length === 0) this.#entries = ids.map((id) => [id, this.get(id)!]);
  }
}
