import { expect, test } from "vitest";
import { answerChallenge } from "../../src/auth/answer-challenge.ts";
import { parseChallenges } from "../../src/auth/challenge.ts";

const credentials = { username: "operator7", password: "s3cret-Pa55" };
const authorization = "Basic b3BlcmF0b3I3OnMzY3JldC1QYTU1";

function answer(header: string, { secure = true, allowBasicOverHttp = false } = {}) {
  return answerChallenge(parseChallenges(header), credentials, { secure, allowBasicOverHttp });
}

test.each([
  ["a Basic challenge over https", `Basic realm="a"`, {}],
  ["Basic among other schemes", `Digest realm="a", nonce="n", Basic realm="a"`, {}],
  ["Basic over http, where it is allowed", "Basic", { secure: false, allowBasicOverHttp: true }],
])("%s is answered with Basic", (_, header, connection) => {
  expect(answer(header, connection)).toEqual({ authorization });
});

test.each([
  ["Basic over http", "Basic", { secure: false }, /plain HTTP.*https.*allowBasicOverHttp/],
  ["Digest alone", `Digest realm="a", nonce="n"`, {}, /offers digest,.*Basic only/],
  ["several schemes without Basic", "Negotiate, Bearer", {}, /offers negotiate, bearer,/],
  ["a 401 without a challenge", "", {}, /offers no scheme/],
])("%s is not answered, and the reason says so", (_, header, connection, reason) => {
  const refused = answer(header, connection);
  expect(refused).toEqual({ refused: expect.stringMatching(reason) as string });
  expect(JSON.stringify(refused)).not.toContain(credentials.password);
});

test("a user name with a colon is not sent by Basic, which would cut it there", () => {
  const challenges = parseChallenges("Basic");
  const refused = answerChallenge(
    challenges,
    { username: "a:b", password: "pass" },
    { secure: true, allowBasicOverHttp: false },
  );
  expect(refused).toEqual({ refused: expect.stringMatching(/user name with a colon/) as string });
});
