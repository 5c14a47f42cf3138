import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Credentials } from "../../src/auth/basic.ts";
import { type Challenge, parseChallenges } from "../../src/auth/challenge.ts";
import { type DigestChallenge, digestAuthorization, readDigestChallenge } from "../../src/auth/digest.ts";
import { hash } from "../../src/auth/node-hash.ts";

const DEVICE = `Digest realm="AXIS_ACCC8E00A1B2", nonce="UGRqZQZMBgA=bb98cff8f83292a4e526d98cd44062e7d5891aeb", qop="auth"`;
const operator = { username: "operator7", password: "s3cret-Pa55" };
const call = { method: "POST", uri: "/axis-cgi/network_settings.cgi", count: 1, cnonce: "0a4f113b9c7de260" };

function read(header: string): DigestChallenge {
  const challenge = readDigestChallenge(parseChallenges(header)[0]!);
  if ("refused" in challenge) throw new Error(challenge.refused);
  return challenge;
}

function authorize(header: string, credentials: Credentials = operator, request: Partial<typeof call> = {}): string {
  return digestAuthorization(read(header), credentials, hash)({ ...call, ...request });
}

/** The parameters of an `Authorization` header: written as those of a challenge are. */
function params(authorization: string): Challenge["params"] {
  const [challenge, ...others] = parseChallenges(authorization);
  expect(challenge!.scheme).toBe("digest");
  expect(others).toEqual([]);
  return challenge!.params;
}

const md5 = (text: string | Buffer) => createHash("md5").update(text).digest("hex");

describe("the response", () => {
  const rfc7616 = {
    header: (algorithm: string) =>
      `Digest realm="http-auth@example.org", qop="auth, auth-int", algorithm=${algorithm}, ` +
      `nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"`,
    account: { username: "Mufasa", password: "Circle of Life" },
    request: {
      method: "GET",
      uri: "/dir/index.html",
      count: 1,
      cnonce: "f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ",
    },
  };
  test.each([
    ["MD5", "8ca523f5e9506fed4657c9700eebdbec"],
    ["SHA-256", "753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1"],
  ])("to the challenge of RFC 7616 §3.9.1 with %s is that of the RFC, to the letter", (algorithm, response) => {
    const { header, account, request } = rfc7616;
    expect(authorize(header(algorithm), account, request)).toBe(
      `Digest username="Mufasa", realm="http-auth@example.org", nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", ` +
        `uri="/dir/index.html", algorithm=${algorithm}, response="${response}", ` +
        `opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS", qop=auth, nc=00000001, ` +
        `cnonce="f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ"`,
    );
  });

  const rfc2617 =
    `Digest realm="testrealm@host.com", nonce="dcd98b7102dd2f0e8b11d0f600bfb0c093", ` +
    `opaque="5ccc069c403ebaf9f0171e9517f40e41"`;
  test("to the challenge of RFC 2617 §3.5 is that of the RFC, and names no algorithm", () => {
    const account = { username: "Mufasa", password: "Circle Of Life" };
    const request = { method: "GET", uri: "/dir/index.html", cnonce: "0a4f113b" };
    const authorization = authorize(`${rfc2617}, qop="auth,auth-int"`, account, request);
    expect(params(authorization).response).toBe("6629fae49393a05397450978507c4ef1");
    expect(authorization).not.toContain("algorithm");
  });

  test("to the challenge of RFC 2069 §2.4 is that of its erratum, with no part of what came later", () => {
    const account = { username: "Mufasa", password: "CircleOfLife" };
    expect(authorize(rfc2617, account, { method: "GET", uri: "/dir/index.html" })).toBe(
      `Digest username="Mufasa", realm="testrealm@host.com", nonce="dcd98b7102dd2f0e8b11d0f600bfb0c093", ` +
        `uri="/dir/index.html", response="1949323746fe6a43ef61f9606e7febea", ` +
        `opaque="5ccc069c403ebaf9f0171e9517f40e41"`,
    );
  });

  test.each([
    ["MD5", "123d6356d59e8c625b1186f9a0daadf3"],
    ["MD5-sess", "b7bac8a49570faddb352a666b382030e"],
    ["SHA-256", "8180ec1682cf6651cbc0af80c07cbe975bc4a303f38d738108e5b2bcd28f1f1f"],
    ["SHA-256-sess", "8648da9acfa0b1a905514ee82ce2b64747da4243d1e4db751f11b39554ed9f6c"],
  ])("to a device's challenge with %s is the known one", (algorithm, response) => {
    expect(params(authorize(`${DEVICE}, algorithm=${algorithm}`))).toMatchObject({ algorithm, response });
  });

  test("of -sess without qop includes the client nonce that its key was made with", () => {
    const { response, ...others } = params(authorize(`Digest realm="r", nonce="n", algorithm=md5-SESS`));
    const key = md5(`${md5("operator7:r:s3cret-Pa55")}:n:${call.cnonce}`);
    expect(response).toBe(md5(`${key}:n:${md5(`POST:${call.uri}`)}`));
    expect(others).toMatchObject({ algorithm: "md5-SESS", cnonce: call.cnonce });
    expect(others).not.toHaveProperty("nc");
    expect(others).not.toHaveProperty("qop");
  });

  test.each([
    [1, "00000001"],
    [10, "0000000a"],
    [0x1234abcd, "1234abcd"],
  ])("to request %d of a nonce counts it as %s", (count, nc) => {
    const { response, ...others } = params(authorize(DEVICE, operator, { count }));
    expect(others.nc).toBe(nc);
    const key = md5("operator7:AXIS_ACCC8E00A1B2:s3cret-Pa55");
    expect(response).toBe(md5(`${key}:${others.nonce}:${nc}:${call.cnonce}:auth:${md5(`POST:${call.uri}`)}`));
  });
});

describe("what a header quotes", () => {
  const account = { username: String.raw`we"ird \user`, password: String.raw`pa:ss "word" \ ` };

  test("is escaped in the header, and hashed without escapes", () => {
    const authorization = authorize(
      String.raw`Digest realm="say \"hi\" \\ \x", nonce="n\"1", opaque="\\o", qop=auth`,
      account,
      { uri: String.raw`/a?b="\c` },
    );
    expect(authorization).toContain(String.raw`username="we\"ird \\user", realm="say \"hi\" \\ x", nonce="n\"1"`);
    expect(authorization).toContain(String.raw`uri="/a?b=\"\\c"`);
    expect(authorization).toContain(String.raw`opaque="\\o"`);
    const key = md5(String.raw`we"ird \user:say "hi" \ x:pa:ss "word" \ `);
    const target = md5(String.raw`POST:/a?b="\c`);
    expect(params(authorization).response).toBe(md5(`${key}:n"1:00000001:${call.cnonce}:auth:${target}`));
  });

  test("follows RFC 7616: algorithm, qop and nc are not quoted, even if the challenge quotes them", () => {
    const authorization = authorize(`Digest realm=r, nonce=a+/==, algorithm="MD5", qop=auth, opaque=o`);
    for (const part of [`realm="r"`, `nonce="a+/=="`, `opaque="o"`, "algorithm=MD5,", "qop=auth,", "nc=00000001,"])
      expect(authorization).toContain(part);
  });
});

describe("an account outside ASCII", () => {
  /** The hash of `user:realm:password` in the given bytes, taken out of a response by RFC 2069. */
  const responseOf = (account: Buffer) => md5(`${md5(account)}:n:${md5(`POST:${call.uri}`)}`);
  const plain = `Digest realm="r", nonce="n"`;
  const utf8 = `${plain}, charset=UTF-8`;

  test("is hashed as UTF-8 if the challenge has that charset, and the name is sent in the extended form", () => {
    const authorization = authorize(utf8, { username: "ærø (2)", password: "пароль🔑" });
    expect(authorization).toMatch(/^Digest username\*=UTF-8''%C3%A6r%C3%B8%20%282%29, realm=/);
    expect(params(authorization).response).toBe(responseOf(Buffer.from("ærø (2):r:пароль🔑")));
  });

  test.each(["charset=utf-8", `charset="UTF-8"`])("is also hashed as UTF-8 with %s", (charset) => {
    const authorization = authorize(`${plain}, ${charset}`, { username: "root", password: "pässword" });
    expect(params(authorization)).toMatchObject({
      username: "root",
      response: responseOf(Buffer.from("root:r:pässword")),
    });
  });

  test("is composed first, as RFC 7616 §4 requires", () => {
    const typed = (text: string) => authorize(utf8, { username: text, password: text });
    expect(typed("e\u0301")).toBe(typed("é"));
  });

  test("is hashed and sent as Latin-1 without a charset, if Latin-1 has all letters", () => {
    const authorization = authorize(plain, { username: "ærø", password: "pässword" });
    expect(authorization).toMatch(/^Digest username="ærø"/);
    expect(params(authorization).response).toBe(responseOf(Buffer.from("ærø:r:pässword", "latin1")));
  });

  test("is hashed and sent as UTF-8 without a charset, if Latin-1 lacks a letter", () => {
    const authorization = authorize(plain, { username: "ærø", password: "пароль" });
    expect(Buffer.from(params(authorization).username!, "latin1").toString()).toBe("ærø");
    expect(params(authorization).response).toBe(responseOf(Buffer.from("ærø:r:пароль")));
  });

  test("is hashed with a realm outside ASCII in the bytes that the header had", () => {
    const realm = Buffer.from("kamera-ø").toString("latin1");
    const authorization = authorize(`Digest realm="${realm}", nonce="n", charset=UTF-8`);
    expect(authorization).toContain(`realm="${realm}"`);
    expect(params(authorization).response).toBe(responseOf(Buffer.from("operator7:kamera-ø:s3cret-Pa55")));
  });
});

describe("a challenge", () => {
  test("is read in any order and case of its parameters", () => {
    expect(
      read(
        `DIGEST Stale=TRUE, QOP="auth-int, AUTH", opaque="o", charset=utf-8, algorithm=sha-256-SESS, NONCE="n", realm=""`,
      ),
    ).toEqual({
      hash: "SHA-256",
      isSession: true,
      realm: "",
      nonce: "n",
      opaque: "o",
      algorithm: "sha-256-SESS",
      hasQop: true,
      isUtf8: true,
      isStale: true,
    });
  });

  test("has defaults for missing parameters", () => {
    expect(read(`Digest realm="r", nonce="n", stale=false`)).toEqual({
      hash: "MD5",
      isSession: false,
      realm: "r",
      nonce: "n",
      opaque: undefined,
      algorithm: undefined,
      hasQop: false,
      isUtf8: false,
      isStale: false,
    });
  });

  test.each([
    ["auth-int alone", `realm="r", nonce="n", qop="auth-int"`, "Digest with qop auth-int"],
    ["an unsupported algorithm", `realm="r", nonce="n", algorithm=SHA-512-256`, "the algorithm SHA-512-256"],
    ["an algorithm that only begins like one", `realm="r", nonce="n", algorithm=MD5-sessions`, "MD5-sessions"],
    ["no nonce", `realm="r", qop="auth"`, "without realm or nonce"],
    ["no realm", `nonce="n"`, "without realm or nonce"],
  ])("%s is rejected, and the reason names the cause", (_, header, reason) => {
    expect(readDigestChallenge(parseChallenges(`Digest ${header}`)[0]!)).toEqual({
      refused: expect.stringContaining(reason) as string,
    });
  });
});
