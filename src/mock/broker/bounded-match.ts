import { createContext, Script } from "node:vm";

/** Milliseconds for all matches of one request or connection: a pattern that a client gave may take hours for some text. */
const LIMIT = 100;

const context = createContext({ pattern: "", text: "" });
const script = new Script("new RegExp(pattern).test(text)");

/** Whether a regular expression matches a text. */
export type Match = (pattern: string, text: string) => boolean;

/**
 * Makes the matches of one request or connection. When they have taken 100 ms together, none matches any more, as on a
 * broker, whose matches have a limit too.
 */
export function createMatch(): Match {
  let left = LIMIT;
  return (pattern, text) => {
    if (left < 1) return false;
    const start = performance.now();
    Object.assign(context, { pattern, text });
    try {
      return script.runInContext(context, { timeout: Math.ceil(left) }) as boolean;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ERR_SCRIPT_EXECUTION_TIMEOUT") return false;
      throw error;
    } finally {
      left -= performance.now() - start;
    }
  };
}
