import { createContext, Script } from "node:vm";

/** Time limit in milliseconds for all expressions of one check. */
const MAX_MILLISECONDS = 100;

/**
 * A script can be interrupted, an expression cannot. It records its position, so that the next run continues after it.
 */
const script = new Script(`
  for (; index < tests.length; index += 1) {
    try {
      results[index] = new RegExp(tests[index][0]).test(tests[index][1]);
    } catch {}
  }
`);

/**
 * Whether regular expressions match strings. An expression that exceeds the time limit does not match. EMQX behaves the
 * same, since it limits the steps of each expression.
 */
export function matchEach(tests: readonly (readonly [expression: string, text: string])[]): boolean[] {
  const results: boolean[] = tests.map(() => false);
  const run = { tests, results, index: 0 };
  const context = createContext(run);
  const end = performance.now() + MAX_MILLISECONDS;
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
