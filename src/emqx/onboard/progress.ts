/** Steps of `onboard`, in this order. */
export type OnboardStep = "broker" | "camera" | "user" | "configuration" | "activation" | "connection";

/** Progress of `onboard`. */
export interface OnboardProgress {
  step: OnboardStep;
  /** `already` if there was nothing to do; `left` if a step could not be rolled back. */
  state: "started" | "done" | "already" | "undone" | "left";
  /** Milliseconds since the start. */
  elapsed: number;
}

/** A step that could not be rolled back, and why. */
export interface Left {
  step: OnboardStep;
  reason: string;
}
