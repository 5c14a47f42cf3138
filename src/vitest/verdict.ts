/** Result of a matcher, in the form of Vitest. */
export interface Verdict {
  pass: boolean;
  /** Message for the case that the test expects the opposite. */
  message: () => string;
}

export function verdict(pass: boolean, message: string): Verdict {
  return { pass, message: () => message };
}
