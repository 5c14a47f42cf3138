/**
 * Makes and checks a response, then keeps the change that belongs to it. If the check throws, nothing changes.
 *
 * @returns the response, and what `keep` returns
 */
export function keepChecked<Answer, Kept>(check: () => Answer, keep: () => Kept): [answer: Answer, kept: Kept] {
  const answer = check();
  return [answer, keep()];
}
