import { basicAuthorization, type Credentials } from "./basic.ts";
import type { Challenge } from "./challenge.ts";

/** Either the `Authorization` header that answers a challenge, or why there is none. */
export type ChallengeAnswer = { authorization: string } | { refused: string };

/**
 * Answers the challenges of a 401.
 *
 * @param secure Whether the connection is encrypted: over plain HTTP, Basic would show the password to everybody on the
 * way, so it needs `allowBasicOverHttp`.
 */
export function answerChallenge(
  challenges: Challenge[],
  credentials: Credentials,
  { secure, allowBasicOverHttp }: { secure: boolean; allowBasicOverHttp: boolean },
): ChallengeAnswer {
  const offered = challenges.map(({ scheme }) => scheme);
  if (!offered.includes("basic"))
    return { refused: `the device offers ${offered.join(", ") || "no scheme"}, and this client answers Basic only` };
  if (!secure && !allowBasicOverHttp)
    return {
      refused:
        "the device offers Basic over plain HTTP, where everybody could read the password: use https, or set allowBasicOverHttp",
    };
  if (credentials.username.includes(":"))
    return { refused: "the device offers Basic, which cannot carry a user name with a colon" };
  return { authorization: basicAuthorization(credentials) };
}
