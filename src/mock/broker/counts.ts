/** Counters by their name in the broker's API. */
export type Counts = Record<string, number>;

/** Counters of a client: the current values, and the values that the API shows. */
export interface LaggingCounts {
  /** The shown values: the last copy. */
  readonly reported: Readonly<Counts>;
  add(changes: Counts): void;
  /** Shows the current values from now on, as a broker does when a client connects or its session changes. */
  copy(): void;
  /** Stops the timer. Changes since the last copy are never shown. */
  stop(): void;
}

/**
 * Counters that are shown late: the first change after a copy starts a timer, and its end makes the next copy.
 *
 * @param lag Seconds of the timer; with 0, each change is shown at once.
 * @param also Reads the counters that are kept elsewhere, at each copy.
 */
export function createLaggingCounts(names: readonly string[], lag: number, also: () => Counts): LaggingCounts {
  const live: Counts = Object.fromEntries(names.map((name) => [name, 0]));
  let reported: Counts = { ...live };
  let timer: NodeJS.Timeout | undefined;
  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const copy = () => {
    stop();
    reported = { ...live, ...also() };
  };
  return {
    get reported() {
      return reported;
    },
    add(changes) {
      add(live, changes);
      if (lag === 0) copy();
      else timer ??= setTimeout(copy, lag * 1000).unref();
    },
    copy,
    stop,
  };
}

/** Adds to counters. */
export function add(counts: Counts, changes: Counts): void {
  for (const [name, change] of Object.entries(changes)) counts[name] = (counts[name] ?? 0) + change;
}
