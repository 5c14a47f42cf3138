import type { Left, OnboardStep } from "./progress.ts";

interface Undo {
  step: OnboardStep;
  /** Returns a reason if something could not be restored. */
  run(): Promise<string | undefined>;
}

/** Executed steps, to be rolled back in reverse order. */
export interface History {
  /** Registers a step before it is executed, because a failed step may have been executed. */
  willDo(step: OnboardStep, undo: Undo["run"]): void;
  /** Removes the last step, if it was certainly not executed. */
  wasNotDone(): void;
  /** Rolls back as far as possible, and returns what is left. A second call does nothing. */
  undo(): Promise<Left[]>;
}

/** @param report Called after each rolled-back step. */
export function createHistory(report: (step: OnboardStep, state: "undone" | "left") => void): History {
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
        report(step, reason === undefined ? "undone" : "left");
      }
      return left;
    },
  };
}
