import type { Left, OnboardStep } from "./progress.ts";

interface Undo {
  step: OnboardStep;
  /** Gives a reason where something stays different all the same. */
  run(): Promise<string | undefined>;
}

/** What has been done, to be undone in reverse. */
export interface History {
  /** To be told before a step is done, since of a step that fails nobody knows whether it was. */
  willDo(step: OnboardStep, undo: Undo["run"]): void;
  /** For a step that was certainly not done. */
  wasNotDone(): void;
  /** Undoes everything, as far as it can be, and tells what is left. It may be called again, and then does nothing. */
  undo(): Promise<Left[]>;
}

/** @param tell Called after each step. */
export function createHistory(tell: (step: OnboardStep, state: "undone" | "left") => void): History {
  const done: Undo[] = [];
  return {
    willDo: (step, run) => void done.push({ step, run }),
    wasNotDone: () => void done.pop(),
    async undo() {
      const left: Left[] = [];
      for (let last = done.pop(); last !== undefined; last = done.pop()) {
        const { step, run } = last;
        const reason = await run().catch((error: unknown) => (error instanceof Error ? error.message : "it failed"));
        if (reason !== undefined) left.push({ step, reason });
        tell(step, reason === undefined ? "undone" : "left");
      }
      return left;
    },
  };
}
