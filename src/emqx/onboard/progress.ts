/** What bringing a camera online consists of, in this order. */
export type OnboardStep = "broker" | "camera" | "user" | "configuration" | "activation" | "connection";

/** How far it is. */
export interface OnboardProgress {
  step: OnboardStep;
  /** `already` where nothing had to be done; `left` where a step could not be undone. */
  state: "started" | "done" | "already" | "undone" | "left";
  /** Milliseconds since the start. */
  elapsed: number;
}

/** Why and how something was left that should have been undone. */
export interface Left {
  step: OnboardStep;
  reason: string;
}
