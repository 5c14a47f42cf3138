import { parseChallenges } from "../../../src/auth/challenge.ts";
import { describe, expect, test } from "vitest";
import { createMockServer, type MockServerOptions } from "../../../src/mock/server.ts";
import {
  API_DISCOVERY,
  type Answer,
  ask,
  BASIC_DEVICE_INFO,
  configure,
  exchange,
  MQTT_CLIENT,
  NETWORK_SETTINGS,
  SYSTEMREADY,
} from "../../mock/exchange.ts";
import { wire } from "../../mock/wire.ts";
import { basicHeader, type Challenge, digestHeader, membersOf, ROOT, type Signed } from "./authorization.ts";
import { start } from "../../mock/start.ts";

const startWith = (auth: MockServerOptions["auth"], more: MockServerOptions = {}) => start({ auth, ...more });

const THERMOMETRY = "/axis-cgi/thermometry.cgi";
const status = ask("getClientStatus");

/** Posts with an `Authorization` header; none is sent for undefined. */
function send(url: string, authorization?: string, body: unknown = status, path = MQTT_CLIENT): Promise<Answer> {
  return exchange(url, body, authorization === undefined ? {} : { Authorization: authorization }, path);
}

async function challengeOf(url: string): Promise<Challenge> {
  return membersOf((await send(url)).headers.get("WWW-Authenticate")!);
}

describe("a call without credentials", () => {
  test("gets a page and the challenge that devices send", async () => {
    const { url } = await startWith("digest");
    const { status: code, headers, text } = await send(url);
    expect(code).toBe(401);
    expect(headers.get("WWW-Authenticate")).toMatch(
      /^Digest realm="AXIS_ACCC8E00A1B2", nonce="[A-Za-z0-9+/]{11}=[0-9a-f]{40}", algorithm=MD5, qop="auth"$/,
    );
    expect(headers.get("Content-Type")).toBe("text/html; charset=iso-8859-1");
    expect(text).toBe(
      `<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">\n<html><head><title>401 Unauthorized</title></head><body><h1>Unauthorized</h1></body></html>\n`,
    );
  });

  test("gets a realm with the serial number that the device reports", async () => {
    const { url } = await startWith("digest");
    const { body } = await send(url, undefined, ask("getAllUnrestrictedProperties"), BASIC_DEVICE_INFO);
    const { SerialNumber } = body!.data!.propertyList as Record<string, string>;
    expect((await challengeOf(url)).realm).toBe(`AXIS_${SerialNumber}`);
  });

  test.each([
    ["basic", ['Basic realm="AXIS_ACCC8E00A1B2"']],
    ["recommended", [expect.stringMatching(/^Digest .*MD5/)]],
    ["basic,digest", [expect.stringMatching(/^Digest .*qop="auth"$/), 'Basic realm="AXIS_ACCC8E00A1B2"']],
  ] as const)("gets the schemes of %s, with a header line for each", async (scheme, challenges) => {
    const { url } = await startWith(scheme);
    const answer = await wire(url, `POST ${MQTT_CLIENT} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    expect([...answer.matchAll(/^WWW-Authenticate: (.*)\r$/gm)].map(([, value]) => value)).toEqual(challenges);
  });

  test("gets a response before its body has arrived", async () => {
    const { url } = await startWith("digest");
    const head = `POST ${MQTT_CLIENT} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 100\r\n\r\n`;
    expect(await wire(url, head)).toMatch(/^HTTP\/1\.1 401 /);
  });

  test.each(["GET", "PUT"])("gets 401 even if something else is wrong: %s", async (method) => {
    const { url } = await startWith("digest");
    expect((await fetch(url + MQTT_CLIENT, { method })).status).toBe(401);
    expect((await send(url, undefined, "{")).status).toBe(401);
    expect((await send(url, undefined, ask("noSuchMethod"))).status).toBe(401);
  });

  test("to an unknown path gets 404", async () => {
    const { url } = await startWith("digest");
    expect((await send(url, undefined, status, "/axis-cgi/network-settings.cgi")).status).toBe(404);
  });

  test("is accepted if the contract requires no account, even with wrong credentials", async () => {
    const { url } = await startWith("digest");
    const everybody: [string, string][] = [
      ["systemready", SYSTEMREADY],
      ["getApiList", API_DISCOVERY],
      ["getAllUnrestrictedProperties", BASIC_DEVICE_INFO],
      ["getSupportedVersions", BASIC_DEVICE_INFO],
    ];
    for (const [method, path] of everybody)
      for (const authorization of [undefined, basicHeader(ROOT), "Digest ?"]) {
        const { body } = await send(
          url,
          authorization,
          ask(method, { params: method === "systemready" ? { timeout: 1 } : {} }),
          path,
        );
        expect(body, method).toHaveProperty("data");
      }
    expect((await send(url, undefined, ask("getAllProperties"), BASIC_DEVICE_INFO)).status).toBe(401);
    expect((await send(url, undefined, ask("getSupportedVersions"))).status).toBe(401);
  });
});

describe("Digest", () => {
  /** A device that requires Digest, and a call that is signed as given. */
  async function signing(auth: Omit<NonNullable<Exclude<MockServerOptions["auth"], string>>, "scheme"> = {}) {
    const server = await startWith({ scheme: "digest", ...auth });
    const challenge = await challengeOf(server.url);
    const call = (signed: Partial<Signed> = {}, path = MQTT_CLIENT) =>
      send(server.url, digestHeader(challenge, { uri: path, ...signed }), status, path);
    return { server, challenge, call };
  }

  test.each(["md5", "md5-sess", "sha-256", "sha-256-sess"] as const)(
    "with %s accepts the account, and not another password or name",
    async (algorithm) => {
      const { call } = await signing({ algorithm });
      expect((await call()).body).toHaveProperty("data");
      expect((await call({ password: "Pass" })).status).toBe(401);
      expect((await call({ username: "Root" })).status).toBe(401);
      expect((await call({ password: "" })).status).toBe(401);
      expect((await call({ method: "GET" })).status).toBe(401);
    },
  );

  test("compares uri with the request target, query included", async () => {
    const { call } = await signing();
    const path = `${MQTT_CLIENT}?a="b"&c=%C3%B8`;
    const target = path.replaceAll('"', "%22");
    expect((await call({}, target)).body).toHaveProperty("data");
    expect((await call({ uri: MQTT_CLIENT }, target)).status).toBe(401);
    expect((await call({ uri: target }, MQTT_CLIENT)).status).toBe(401);
    expect((await call({ uri: "/" })).status).toBe(401);
  });

  test.each<[string, Record<string, string | undefined>]>([
    ["realm", { realm: '"AXIS_ACCC8E00A1B3"' }],
    ["algorithm", { algorithm: "SHA-256" }],
    ["qop", { qop: "auth-int" }],
    ["qop", { qop: undefined }],
    ["nc", { nc: "1" }],
    ["nc", { nc: "0000000g" }],
    ["nc", { nc: undefined }],
    ["cnonce", { cnonce: undefined }],
    ["response", { response: undefined }],
    ["response", { response: '""' }],
    ["response", { response: '"0123456789abcdef0123456789abcdef"' }],
    ["response", { nc: "00000002" }],
    ["response", { cnonce: '"0a4f113b9c7de261"' }],
    ["nonce", { nonce: undefined }],
    ["user name", { username: undefined }],
    ["uri", { uri: undefined }],
  ])("rejects invalid credentials, and reports why: %s, by %o", async (member, write) => {
    const { call } = await signing();
    const { status: code, headers } = await call({ write });
    expect(code).toBe(401);
    expect(headers.get("Vapix-Mock-Reason")).toContain(member);
    expect(headers.get("WWW-Authenticate")).not.toContain("stale");
  });

  test.each(["Digest", "Digest ", 'Digest username="', "digest ,,,,", "Digest Digest Digest", "Bearer abc", "root"])(
    "rejects the header %j",
    async (authorization) => {
      const { url } = await startWith("digest");
      expect((await send(url, authorization)).status).toBe(401);
    },
  );

  test("offers several algorithms, and takes each of them", async () => {
    const { url } = await startWith({ scheme: "basic,digest", algorithm: ["md5", "sha-256"] });
    const { headers } = await send(url);
    const challenges = parseChallenges(headers.get("WWW-Authenticate")!);
    expect(challenges.map(({ scheme, params }) => [scheme, params.algorithm])).toEqual([
      ["digest", "MD5"],
      ["digest", "SHA-256"],
      ["basic", undefined],
    ]);
    for (const challenge of challenges.slice(0, 2)) {
      const answer = await send(url, digestHeader(challenge.params, { uri: MQTT_CLIENT }), status, MQTT_CLIENT);
      expect(answer.body).toHaveProperty("data");
    }
    const other = digestHeader(challenges[0]!.params, { uri: MQTT_CLIENT, write: { algorithm: "SHA-512" } });
    expect((await send(url, other, status, MQTT_CLIENT)).status).toBe(401);
  });

  test("assumes MD5 if the client does not name the algorithm", async () => {
    const { call } = await signing();
    expect((await call({ write: { algorithm: undefined } })).status).toBe(200);
    expect((await call({ write: { algorithm: '"md5"' } })).status).toBe(200);
  });

  test.each<[string, Partial<Signed>]>([
    ["UTF-8", { encoding: "utf8" }],
    ["Latin-1", { encoding: "latin1" }],
    [
      "UTF-8, with the name in the extended form",
      { write: { username: undefined, "username*": "UTF-8''J%C3%B8rgen" } },
    ],
  ])("takes an account with letters outside ASCII in %s", async (_, signed) => {
    const account = { username: "Jørgen", password: "pässwörd" };
    const { call } = await signing({ accounts: [account] });
    expect((await call({ ...account, ...signed })).status).toBe(200);
    expect((await call({ ...account, ...signed, password: "passwörd" })).status).toBe(401);
  });

  test("takes composed letters for letters with a mark of their own, as clients send them by RFC 7616", async () => {
    const account = { username: "Jo\u0308rn", password: "pa\u0308ss" };
    const { call } = await signing({ accounts: [account] });
    expect((await call({ username: "J\u00f6rn", password: "p\u00e4ss" })).status).toBe(200);
    expect((await call(account)).status).toBe(200);
  });

  test("takes a password with colons, quotes and backslashes", async () => {
    const account = { username: "dock-7", password: `pa:ss"word's\\` };
    const { call } = await signing({ accounts: [account] });
    expect((await call(account)).status).toBe(200);
  });

  test("reports stale for a correct response with an old or foreign nonce only", async () => {
    const { server, challenge, call } = await signing();
    expect((await call()).status).toBe(200);
    server.expireNonces();
    const { status: code, headers } = await call({ nc: "00000002" });
    expect(code).toBe(401);
    const fresh = headers.get("WWW-Authenticate")!;
    expect(fresh).toMatch(/, algorithm=MD5, stale=true, qop="auth"$/);
    expect(membersOf(fresh).nonce).not.toBe(challenge.nonce);
    expect((await send(server.url, digestHeader(membersOf(fresh), { uri: MQTT_CLIENT }))).status).toBe(200);
    expect((await call({ password: "Pass" })).headers.get("WWW-Authenticate")).not.toContain("stale");

    const foreign = { ...challenge, nonce: `${"A".repeat(11)}=${"0".repeat(40)}` };
    const answer = await send(server.url, digestHeader(foreign, { uri: MQTT_CLIENT }));
    expect(answer.headers.get("WWW-Authenticate")).toContain("stale=true");
  });

  test("accepts a nonce for the configured number of requests", async () => {
    const { call } = await signing({ nonceUses: 2 });
    const answers = [await call(), await call(), await call()];
    expect(answers.map((answer) => answer.status)).toEqual([200, 200, 401]);
    expect(answers[2]!.headers.get("WWW-Authenticate")).toContain("stale=true");
  });

  test("accepts a nonce for the configured time only", async () => {
    const { call } = await signing({ nonceSeconds: 0 });
    expect((await call()).headers.get("WWW-Authenticate")).toContain("stale=true");
  });

  test("takes a repeated count, unless it is strict, and a late one always", async () => {
    const counts = ["00000001", "00000005", "00000005", "00000002"];
    for (const [strictNc, statuses] of [
      [false, [200, 200, 200, 200]],
      [true, [200, 200, 401, 200]],
    ] as const) {
      const { call } = await signing({ strictNc });
      const answers: Answer[] = [];
      for (const nc of counts) answers.push(await call({ nc }));
      expect(answers.map((answer) => answer.status)).toEqual(statuses);
      if (strictNc) expect(answers[2]!.headers.get("WWW-Authenticate")).not.toContain("stale");
    }
  });

  test("does not take Basic", async () => {
    const { url } = await startWith("digest");
    const { status: code, headers } = await send(url, basicHeader(ROOT));
    expect([code, headers.get("Vapix-Mock-Reason")]).toEqual([401, "the scheme must be digest"]);
  });
});

describe("Basic", () => {
  test("accepts the account, and not another password or name", async () => {
    const { url } = await startWith("basic");
    expect((await send(url, basicHeader(ROOT))).body).toHaveProperty("data");
    expect((await send(url, basicHeader(ROOT).replace("Basic", "basic"))).status).toBe(200);
    for (const wrong of [{ password: "Pass" }, { password: "" }, { username: "Root" }, { password: "pass " }])
      expect((await send(url, basicHeader({ ...ROOT, ...wrong }))).status).toBe(401);
    for (const header of ["Basic", "Basic ", "Basic !!!", `Basic ${Buffer.from("root").toString("base64")}`])
      expect((await send(url, header)).status).toBe(401);
  });

  test.each(["utf8", "latin1"] as const)("takes letters outside ASCII in %s", async (encoding) => {
    const account = { username: "Jørgen", password: "pä:ss" };
    const { url } = await startWith({ scheme: "basic", accounts: [ROOT, account] });
    expect((await send(url, basicHeader(account, encoding))).status).toBe(200);
  });

  test("can be offered together with Digest", async () => {
    const { url } = await startWith("basic,digest");
    expect((await send(url, basicHeader(ROOT))).status).toBe(200);
    expect((await send(url, digestHeader(await challengeOf(url), { uri: MQTT_CLIENT }))).status).toBe(200);
  });
});

describe("a role", () => {
  const accounts = (["viewer", "operator", "administrator"] as const).map((role) => ({
    username: role,
    password: "pass",
    role,
  }));
  const as = (username: string) => basicHeader({ username, password: "pass" });
  const operators = ask("listAreas");
  const administrators = ask("listSpotMeters");

  test.each([
    ["viewer", [403, 403, 403, 403, 403]],
    ["operator", [403, 200, 403, 403, 200]],
    ["administrator", [200, 200, 200, 200, 200]],
  ])("%s may call what the contract allows", async (role, statuses) => {
    const { url } = await startWith({ scheme: "basic", accounts });
    const answers = [
      await send(url, as(role)),
      await send(url, as(role), operators, THERMOMETRY),
      await send(url, as(role), administrators, THERMOMETRY),
      await send(url, as(role), ask("getNetworkInfo"), NETWORK_SETTINGS),
      await send(url, as(role), ask("getAllProperties"), BASIC_DEVICE_INFO),
    ];
    expect(answers.map((answer) => answer.status)).toEqual(statuses);
  });

  test("that is too low gets a page without a challenge, and changes nothing", async () => {
    const { url } = await startWith({ scheme: "basic", accounts });
    const before = await send(url, as("administrator"));
    const answer = await send(url, as("operator"), configure({ clientId: "dock-7" }));
    expect([answer.status, answer.headers.get("Content-Type")]).toEqual([403, "text/html; charset=iso-8859-1"]);
    expect(answer.text).toContain("<h1>Forbidden</h1>");
    expect(answer.headers.has("WWW-Authenticate")).toBe(false);
    expect(answer.headers.get("Vapix-Mock-Reason")).toBe("configureClient needs the role administrator");
    expect((await send(url, as("administrator"))).text).toBe(before.text);
  });

  test("that is too low gets the API's own code if configured and documented", async () => {
    const { url } = await startWith({ scheme: "basic", accounts, refuseRolesWith: "json" });
    const context = "c1";
    const thermal = await send(url, as("viewer"), { ...operators, context }, THERMOMETRY);
    expect([thermal.status, thermal.body]).toEqual([
      403,
      { apiVersion: "1.3", context, method: "listAreas", error: { code: 2109, message: "Authorization failed" } },
    ]);
    const mqtt = await send(url, as("operator"));
    expect([mqtt.status, mqtt.body?.error?.code]).toEqual([200, 2105]);
    const network = await send(url, as("operator"), ask("getNetworkInfo"), NETWORK_SETTINGS);
    expect([network.status, network.body?.error?.code]).toEqual([200, 4002]);
  });

  test("of each method is checked before version and parameters, and after the method", async () => {
    const { url } = await startWith({ scheme: "basic", accounts });
    const wrong = { ...administrators, apiVersion: "9.9", params: 7 };
    expect((await send(url, as("operator"), ask("noSuchMethod"))).body?.error?.code).toBe(2102);
    expect((await send(url, as("operator"), wrong, THERMOMETRY)).status).toBe(403);
    expect((await send(url, as("viewer"), "{")).body?.error?.code).toBe(2101);
  });

  test("is administrator if an account has none", async () => {
    const { url } = await startWith({ scheme: "basic", accounts: [ROOT] });
    expect((await send(url, basicHeader(ROOT))).status).toBe(200);
  });
});

test.each([
  [{ scheme: "ntlm" }, 'unknown auth.scheme "ntlm"; available: none, basic, digest, basic,digest, recommended'],
  [
    { scheme: "digest", algorithm: "sha-512" },
    'unknown auth.algorithm "sha-512"; available: md5, md5-sess, sha-256, sha-256-sess',
  ],
  [{ scheme: "digest", algorithm: [] }, "auth.algorithm is empty; available: md5, md5-sess, sha-256, sha-256-sess"],
  [{ scheme: "digest", algorithm: ["md5", "sha"] }, 'unknown auth.algorithm "sha"; available: md5'],
  [
    { scheme: "none", accounts: [{ ...ROOT, role: "admin" }] },
    'unknown role of an account "admin"; available: viewer, operator, administrator',
  ],
])("%o is an error that names the available values", async (auth, text) => {
  await expect(createMockServer({ auth: auth as MockServerOptions["auth"] })).rejects.toThrow(text);
});

test("no credentials are in log lines, responses or remembered requests", async () => {
  const secret = "S3CRET-sentinel";
  const lines: string[] = [];
  const account = { username: `name-${secret}`, password: secret };
  const { url, requests } = await startWith(
    { scheme: "basic,digest", accounts: [account] },
    { log: (line) => lines.push(line) },
  );
  const challenge = await challengeOf(url);
  const headers = [
    basicHeader(account),
    basicHeader({ username: secret, password: secret }),
    digestHeader(challenge, { ...account, uri: MQTT_CLIENT }),
    digestHeader(challenge, { ...account, uri: `/${secret}`, cnonce: secret }),
    digestHeader(challenge, { ...account, uri: MQTT_CLIENT, write: { realm: secret, algorithm: secret, qop: secret } }),
    `Bearer ${secret}`,
    secret,
  ];
  for (const header of headers) {
    const { headers: received, text } = await send(url, header);
    const shown = JSON.stringify([...received]) + text + lines.join() + JSON.stringify(requests);
    for (const hidden of [secret, header.split(" ").at(-1)!, challenge.nonce!]) expect(shown).not.toContain(hidden);
  }
  expect(lines).toHaveLength(headers.length + 1);
});
