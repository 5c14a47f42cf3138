/**
 * Makes and checks an answer, and keeps the change that belongs to it only after that: a check that throws changes nothing.
 *
 * @returns the answer, and what `keep` returns
 */
export function keepChecked<Answer, Kept>(check: () => Answer, keep: () => Kept): [answer: Answer, kept: Kept] {
  const answer = check();
  return [answer, keep()];
}
