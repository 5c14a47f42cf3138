/** What the device sees, as a test sets it. */
export interface SceneControl {
  /**
   * Sets the temperature that a thermal camera measures, in degrees Celsius: of the whole scene, or as a function of the
   * position, from -1 to 1 in both directions. Areas and groups whose threshold is crossed then raise their alarm after
   * their delay, and publish their events. Areas that watch for an increase or a decrease compare the scene with the
   * scenes of their delay.
   *
   * @throws TypeError if it is neither a number nor a function
   */
  temperature(celsius: number | ((x: number, y: number) => number)): void;
}

/** Temperature in Celsius at a point; undefined before it was set. */
export type SceneTemperature = ((point: readonly number[]) => number) | undefined;

/** A scene that another one has replaced. */
interface PastScene {
  temperatureAt: SceneTemperature;
  /** When it was replaced, as `performance.now()` counts. */
  end: number;
}

/** The scene of one device until a reset. */
export interface Scene extends SceneControl {
  readonly temperatureAt: SceneTemperature;
  /** The scenes that ended within the last seconds, oldest first. */
  endedWithin(seconds: number): readonly PastScene[];
  /** Calls a function after each change. */
  watch(changed: () => void): void;
}

/** Number of scenes that are remembered. */
const REMEMBERED = 1000;

/** A scene that no test has set. */
export function createScene(): Scene {
  let temperatureAt: SceneTemperature;
  let past: PastScene[] = [];
  const watchers: (() => void)[] = [];
  return {
    get temperatureAt() {
      return temperatureAt;
    },
    temperature(celsius) {
      if (typeof celsius !== "function" && !(typeof celsius === "number" && Number.isFinite(celsius)))
        throw new TypeError("temperature takes degrees Celsius, or a function of x and y");
      past = [...past, { temperatureAt, end: performance.now() }].slice(-REMEMBERED);
      temperatureAt = typeof celsius === "number" ? () => celsius : ([x, y]) => celsius(x!, y!);
      for (const changed of watchers) changed();
    },
    endedWithin(seconds) {
      const from = performance.now() - seconds * 1000;
      return past.filter(({ end }) => end > from);
    },
    watch: (changed) => void watchers.push(changed),
  };
}
