import { parseChallenges } from "../../../src/auth/challenge.ts";
import { describe, expect, test } from "vitest";
import { createDigest, DIGEST_ALGORITHMS, type DigestAlgorithm } from "../../../src/server/auth/digest.ts";

const REALM = "AXIS_ACCC8E00A1B2";
const NONCE = "UGRqZQZMBgA=bb98cff8f83292a4e526d98cd44062e7d5891aeb";
const target = "/axis-cgi/network_settings.cgi";
const account = { username: "operator7", password: "s3cret-Pa55", role: "operator" } as const;

/** The responses of one request by each algorithm, worked out once by hand. */
const RESPONSES: Record<DigestAlgorithm, string> = {
  md5: "123d6356d59e8c625b1186f9a0daadf3",
  "md5-sess": "b7bac8a49570faddb352a666b382030e",
  "sha-256": "8180ec1682cf6651cbc0af80c07cbe975bc4a303f38d738108e5b2bcd28f1f1f",
  "sha-256-sess": "8648da9acfa0b1a905514ee82ce2b64747da4243d1e4db751f11b39554ed9f6c",
};

const nonces = { issue: () => NONCE, use: () => "good" as const, expire() {} };

function header(response: string, algorithm: string): string {
  return `Digest username="operator7", realm="${REALM}", nonce="${NONCE}", uri="${target}", algorithm=${algorithm}, response="${response}", qop=auth, nc=00000001, cnonce="0a4f113b9c7de260"`;
}

describe.each(DIGEST_ALGORITHMS)("Digest with %s", (algorithm) => {
  const digest = createDigest(REALM, algorithm, [account], nonces);
  const check = (authorization: string, httpMethod = "POST") =>
    digest.check(parseChallenges(authorization)[0]!.params, { httpMethod, target });

  test("sends the challenge that devices send", () => {
    const name = algorithm.replace("md5", "MD5").replace("sha", "SHA");
    expect(digest.challenge(false)).toBe(`Digest realm="${REALM}", nonce="${NONCE}", algorithm=${name}, qop="auth"`);
    expect(digest.challenge(true)).toBe(
      `Digest realm="${REALM}", nonce="${NONCE}", algorithm=${name}, stale=true, qop="auth"`,
    );
  });

  test("takes the response of the test vector, and only for the request that it was made for", () => {
    expect(check(header(RESPONSES[algorithm], algorithm.toUpperCase()))).toEqual({ role: "operator" });
    expect(check(header(RESPONSES[algorithm].toUpperCase(), algorithm))).toEqual({ role: "operator" });
    expect(check(header(RESPONSES[algorithm], algorithm), "PUT")).toHaveProperty("refused");
  });

  test("rejects the responses of the other algorithms", () => {
    for (const other of DIGEST_ALGORITHMS.filter((name) => name !== algorithm)) {
      expect(check(header(RESPONSES[other], other))).toMatchObject({
        refused: expect.stringMatching(/^algorithm/) as string,
      });
      expect(check(header(RESPONSES[other], algorithm))).toMatchObject({
        refused: expect.stringMatching(/^wrong response/) as string,
      });
    }
  });
});
