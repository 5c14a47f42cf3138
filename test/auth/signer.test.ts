import { describe, expect, test } from "vitest";
import { parseChallenges } from "../../src/auth/challenge.ts";
import { hash } from "../../src/auth/node-hash.ts";
import { basicSigner, digestSigner, type Signer, strongestDigest } from "../../src/auth/signer.ts";

const account = { username: "operator7", password: "s3cret-Pa55" };
const BASIC = "Basic b3BlcmF0b3I3OnMzY3JldC1QYTU1";

/** A parameter of the next header. */
function next(signer: Signer, name: string): string | undefined {
  return parseChallenges(signer.sign("POST", "/axis-cgi/mqtt/client.cgi"))[0]!.params[name];
}

describe("the strongest Digest challenge", () => {
  const digest = (rest: string) => `Digest realm="r", nonce="${rest}", ${rest}`;
  test.each<[title: string, headers: string[], nonce: string | undefined]>([
    ["SHA-256 rather than MD5", [digest("algorithm=MD5"), digest("algorithm=SHA-256")], "algorithm=SHA-256"],
    [
      "SHA-256-sess rather than MD5",
      [digest("algorithm=MD5"), digest("algorithm=SHA-256-sess")],
      "algorithm=SHA-256-sess",
    ],
    [
      "the first of two that are as strong",
      [digest("algorithm=MD5-sess"), digest("algorithm=MD5")],
      "algorithm=MD5-sess",
    ],
    [
      "MD5 if the others are not supported",
      [digest("algorithm=SHA-512-256"), digest("qop=auth-int"), digest("algorithm=MD5")],
      "algorithm=MD5",
    ],
    ["Digest, also after Basic", [`Basic realm="r"`, digest("qop=auth")], "qop=auth"],
    ["none if Basic is the only scheme", [`Basic realm="r"`], undefined],
    ["none if no Digest is supported", [digest("qop=auth-int"), digest("algorithm=SHA-512-256")], undefined],
    ["none in nothing", [], undefined],
  ])("is %s", (_, headers, nonce) => {
    // Several headers of one name reach a program as one, joined by commas.
    expect(strongestDigest(parseChallenges(headers.join(", ")))?.nonce).toBe(nonce);
  });
});

describe("a signer of Digest", () => {
  const signer = (header: string, newNonce?: () => string) =>
    digestSigner(strongestDigest(parseChallenges(header))!, account, hash, newNonce);

  test("counts the requests of its nonce, from 1 on", () => {
    const signing = signer(`Digest realm="r", nonce="n", qop="auth"`);
    expect(["1", "2", "3"].map(() => next(signing, "nc"))).toEqual(["00000001", "00000002", "00000003"]);
  });

  test("takes another client nonce for each request, and one for all with -sess", () => {
    let made = 0;
    const newNonce = () => `c${(made += 1)}`;
    const each = signer(`Digest realm="r", nonce="n", qop="auth"`, newNonce);
    expect(new Set([next(each, "cnonce"), next(each, "cnonce"), next(each, "cnonce")]).size).toBe(3);
    const session = signer(`Digest realm="r", nonce="n", algorithm=SHA-256-sess, qop="auth"`, newNonce);
    expect(new Set([next(session, "cnonce"), next(session, "cnonce")]).size).toBe(1);
    expect(next(session, "nc")).toBe("00000003");
  });

  test("takes a random UUID, 122 bits, for a client nonce", () => {
    const signing = signer(`Digest realm="r", nonce="n", qop="auth"`);
    const nonces = Array.from({ length: 1000 }, () => next(signing, "cnonce")!);
    expect(new Set(nonces).size).toBe(1000);
    for (const nonce of nonces)
      expect(nonce).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    // Each place that is free takes each of the 16 digits, which 1000 nonces miss once in 10^25 runs.
    for (const place of [0, 7, 9, 16, 20, 24, 35]) expect(new Set(nonces.map((nonce) => nonce[place])).size).toBe(16);
  });

  test("signs each request for itself", () => {
    const signing = signer(`Digest realm="r", nonce="n"`, () => "c");
    expect(signing.sign("POST", "/a?b=c")).toContain(`uri="/a?b=c"`);
    const [post, get, other] = [
      ["POST", "/a"],
      ["GET", "/a"],
      ["POST", "/a?b"],
    ].map(([method, uri]) => signing.sign(method!, uri!));
    expect(new Set([post, get, other].map((header) => /response="(.*?)"/.exec(header!)![1])).size).toBe(3);
  });
});

describe("Basic", () => {
  const answer = (header: string, policy = {}, credentials = account) =>
    basicSigner(parseChallenges(header), credentials, { secure: true, allowBasicOverHttp: false, ...policy });

  test.each([
    ["alone over https", `Basic realm="a"`, {}],
    ["among other schemes", `Digest realm="a", nonce="n", qop=auth-int, Basic realm="a"`, {}],
    ["over http, if it is allowed", "Basic", { secure: false, allowBasicOverHttp: true }],
  ])("%s is accepted, and each request has the same header", (_, header, policy) => {
    const signer = answer(header, policy) as Signer;
    expect([signer.sign("POST", "/a"), signer.sign("GET", "/b")]).toEqual([BASIC, BASIC]);
  });

  test.each([
    ["Basic over http", "Basic", { secure: false }, /plain HTTP.*https.*allowBasicOverHttp/],
    [
      "several schemes without Basic",
      "Negotiate, Bearer",
      {},
      /offers negotiate, bearer; this client supports Digest .*and Basic/,
    ],
    [
      "Digest with auth-int alone",
      `Digest realm="a", nonce="n", qop="auth-int"`,
      {},
      /offers Digest with qop auth-int; .*qop auth/,
    ],
    [
      "Digest with an unknown algorithm",
      `Digest realm="a", nonce="n", algorithm=SHA-512-256`,
      {},
      /algorithm SHA-512-256; .*MD5, SHA-256/,
    ],
    ["a 401 without a challenge", "", {}, /offers no scheme/],
  ])("%s is rejected, and the reason names the cause", (_, header, policy, reason) => {
    const refused = answer(header, policy);
    expect(refused).toEqual({ refused: expect.stringMatching(reason) as string });
    expect(JSON.stringify(refused)).not.toContain(account.password);
  });

  test("is rejected for a user name with a colon, which separates name and password", () => {
    const refused = answer("Basic", {}, { username: "a:b", password: "pass" });
    expect(refused).toEqual({ refused: expect.stringMatching(/user name with a colon/) as string });
  });
});
