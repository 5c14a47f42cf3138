/** What a matcher found, as Vitest takes it. */
export interface Verdict {
  pass: boolean;
  /** What is told where the test wanted the opposite. */
  message: () => string;
}

export function verdict(pass: boolean, message: string): Verdict {
  return { pass, message: () => message };
}
