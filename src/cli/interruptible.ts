import { Interrupted } from "./usage.ts";

/** Runs a function with a signal that Ctrl-C aborts; a second Ctrl-C ends the program at once. */
export async function interruptible<T>(run: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const abort = () => controller.abort(new Interrupted());
  for (const name of ["SIGINT", "SIGTERM"] as const) process.once(name, abort);
  try {
    return await run(controller.signal);
  } catch (error) {
    throw controller.signal.aborted ? new Interrupted(error) : error;
  } finally {
    for (const name of ["SIGINT", "SIGTERM"] as const) process.off(name, abort);
  }
}
