/** What the device sees, as a test sets it. */
export interface SceneControl {
  /**
   * Sets the temperature that a thermal camera measures, in degrees Celsius: of the whole scene, or as a function of the
   * position, from -1 to 1 in both directions. Areas and groups whose threshold is crossed then raise their alarm after
   * their delay, and publish their events.
   *
   * @throws TypeError if it is neither a number nor a function
   */
  temperature(celsius: number | ((x: number, y: number) => number)): void;
}

/** The scene of one device until a reset. */
export interface Scene extends SceneControl {
  /** Temperature in Celsius at a point; undefined before it was set. */
  readonly temperatureAt: ((point: readonly number[]) => number) | undefined;
  /** Calls a function after each change. */
  watch(changed: () => void): void;
}

/** A scene that no test has set. */
export function createScene(): Scene {
  let temperatureAt: Scene["temperatureAt"];
  const watchers: (() => void)[] = [];
  return {
    get temperatureAt() {
      return temperatureAt;
    },
    temperature(celsius) {
      if (typeof celsius !== "function" && !(typeof celsius === "number" && Number.isFinite(celsius)))
        throw new TypeError("temperature takes degrees Celsius, or a function of x and y");
      temperatureAt = typeof celsius === "number" ? () => celsius : ([x, y]) => celsius(x!, y!);
      for (const changed of watchers) changed();
    },
    watch: (changed) => void watchers.push(changed),
  };
}
