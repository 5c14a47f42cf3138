import { expect, test } from "vitest";
import { type Challenge, parseChallenges } from "../../src/auth/challenge.ts";

const REALM = "AXIS_ACCC8E00A1B2";

/** Challenges as the parser gives them: parameters without a prototype. */
function challenges(...expected: [scheme: string, params?: Record<string, string>][]): Challenge[] {
  return expected.map(
    ([scheme, params = {}]) => ({ scheme, params: Object.assign(Object.create(null) as object, params) }) as Challenge,
  );
}

test.each<[title: string, header: string, expected: Challenge[]]>([
  ["a scheme alone", "Basic", challenges(["basic"])],
  ["a quoted value", `Basic realm="${REALM}"`, challenges(["basic", { realm: REALM }])],
  [
    "a nonce without the quotes that are due",
    "Digest nonce=UGRq+ZQZ/gA==bb98, realm=a",
    challenges(["digest", { nonce: "UGRq+ZQZ/gA==bb98", realm: "a" }]),
  ],
  ["an unquoted value", "Digest algorithm=MD5, qop=auth", challenges(["digest", { algorithm: "MD5", qop: "auth" }])],
  [
    "a device's Digest challenge, with = and + in the nonce",
    `Digest realm="${REALM}", nonce="UGRq+ZQZ/gA=bb98", algorithm=MD5, qop="auth", stale=true`,
    challenges(["digest", { realm: REALM, nonce: "UGRq+ZQZ/gA=bb98", algorithm: "MD5", qop: "auth", stale: "true" }]),
  ],
  [
    "several challenges in one line",
    `Digest realm="a", nonce="n", Basic realm="b", Newauth title="Login"`,
    challenges(["digest", { realm: "a", nonce: "n" }], ["basic", { realm: "b" }], ["newauth", { title: "Login" }]),
  ],
  [
    "schemes without parameters before others",
    `Negotiate, Basic realm="b"`,
    challenges(["negotiate"], ["basic", { realm: "b" }]),
  ],
  [
    "commas inside quotes",
    `Digest qop="auth,auth-int", realm="a, Basic realm=b"`,
    challenges(["digest", { qop: "auth,auth-int", realm: "a, Basic realm=b" }]),
  ],
  [
    "escapes inside quotes",
    String.raw`Basic realm="say \"hi\" \\ \x"`,
    challenges(["basic", { realm: String.raw`say "hi" \ x` }]),
  ],
  ["an empty quoted value", `Basic realm=""`, challenges(["basic", { realm: "" }])],
  ["names and schemes in any case", `bAsIc REALM="a"`, challenges(["basic", { realm: "a" }])],
  [
    "spaces and tabs around commas and equals signs",
    `\tDigest  realm = "a"\t,  nonce\t=\tb `,
    challenges(["digest", { realm: "a", nonce: "b" }]),
  ],
  [
    "empty list elements",
    `,, Basic realm="a", ,charset=UTF-8,`,
    challenges(["basic", { realm: "a", charset: "UTF-8" }]),
  ],
  [
    "token68 with padding, and what follows it",
    `Negotiate YIIJ+/w==, Basic realm="b"`,
    challenges(["negotiate"], ["basic", { realm: "b" }]),
  ],
  [
    "token68 without padding, and what follows it",
    `NTLM TlRM/abc, Basic realm=b`,
    challenges(["ntlm"], ["basic", { realm: "b" }]),
  ],
  ["token68 at the end", `Basic realm="b", Negotiate abc=`, challenges(["basic", { realm: "b" }], ["negotiate"])],
])("%s is parsed", (_, header, expected) => {
  expect(parseChallenges(header)).toEqual(expected);
});

test.each<[title: string, header: string, expected: Challenge[]]>([
  ["nothing", "", []],
  ["spaces and commas", " , ,\t", []],
  ["a quoted string without a scheme", `"Basic"`, []],
  ["a parameter without a scheme", `realm="a", Basic`, []],
  [
    "a quote that never closes",
    `Basic charset=UTF-8, realm="a, Digest nonce=b`,
    challenges(["basic", { charset: "UTF-8" }]),
  ],
  ["a value that is neither token nor quoted", `Basic a=1, b=(2), Digest nonce=c`, challenges(["basic", { a: "1" }])],
  ["control characters and other bytes", "Basic realm=a\u0000\u00ff, Digest", challenges(["basic", { realm: "a" }])],
])("of %s, what can be read is kept and the rest dropped", (_, header, expected) => {
  expect(parseChallenges(header)).toEqual(expected);
});

test("parameters named like fields of Object are parameters, and change no prototype", () => {
  const [challenge] = parseChallenges(`Basic __proto__=a, constructor="b", toString=c`);
  expect(Object.entries(challenge!.params)).toEqual([
    ["__proto__", "a"],
    ["constructor", "b"],
    ["tostring", "c"],
  ]);
  expect(Object.getPrototypeOf(challenge!.params)).toBeNull();
  expect(parseChallenges("Basic")[0]!.params.constructor).toBeUndefined();
});
