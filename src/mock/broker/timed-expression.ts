import { createContext, Script } from "node:vm";

/** Milliseconds that all expressions of one question have together. */
const MOST = 100;

/** A script of its own can be ended, other than an expression. It notes where it is, so that it can go on behind that. */
const script = new Script(`
  for (; index < tests.length; index += 1) {
    try {
      results[index] = new RegExp(tests[index][0]).test(tests[index][1]);
    } catch {}
  }
`);

/**
 * Whether regular expressions match texts. One that takes too long, or for which no time is left, does not match, as with
 * EMQX, which limits the steps of each.
 */
export function matchEach(tests: readonly (readonly [expression: string, text: string])[]): boolean[] {
  const results: boolean[] = tests.map(() => false);
  const run = { tests, results, index: 0 };
  const context = createContext(run);
  const end = performance.now() + MOST;
  while (run.index < tests.length) {
    const timeout = Math.ceil(end - performance.now());
    if (timeout <= 0) break;
    try {
      script.runInContext(context, { timeout });
    } catch {
      run.index += 1;
    }
  }
  return results;
}
