import type { IncomingMessage, ServerResponse } from "node:http";
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { createEmqxClient, createEmqxV4Client } from "../../src/emqx.ts";
import { createVapixClient, type VapixClientOptions } from "../../src/index.ts";
import { serve } from "../vapix/server.ts";
import { peer } from "./stalled-peers.ts";

const USER = "operator7";
const PASSWORD = 'S3NT1NEL"/é';
const BASE64 = Buffer.from(PASSWORD).toString("base64");
const BASIC = Buffer.from(`${USER}:${PASSWORD}`).toString("base64");
/** The forms in which a secret could show, also as the bytes of a Buffer. */
const SHOWN = [PASSWORD, "S3NT1NEL", BASE64, BASIC].flatMap((text) => [
  text,
  Buffer.from(text)
    .toString("hex")
    .replace(/..(?=.)/g, "$& "),
  [...Buffer.from(text)].join(","),
]);

/** How an account reaches a device. */
const ACCOUNTS: [string, VapixClientOptions][] = [
  ["a password", { username: USER, password: PASSWORD, allowBasicOverHttp: true }],
  ["a token", { token: "S3NT1NEL-token", allowBasicOverHttp: true }],
];

/** What a peer repeats, by where: made of a text that holds the secret. */
const ECHOES: [string, (secret: string, response: ServerResponse) => void][] = [
  ["the text of a method error", (secret, response) => response.end(refusal(`wrong: ${secret}`))],
  ["the name of a parameter", (secret, response) => response.end(refusal(`missing: params.${secret}`))],
  ["the mock's reason", (secret, response) => response.setHeader("Vapix-Mock-Reason", secret).end(refusal("No"))],
  ["a type that is not JSON", (secret, response) => response.setHeader("Content-Type", `text/${secret}`).end("x")],
  ["a status", (secret, response) => response.writeHead(500, secret, { "Content-Type": `a/${secret}` }).end(secret)],
  ["a scheme", (secret, response) => response.writeHead(401, { "WWW-Authenticate": `${secret} realm="r"` }).end()],
  ["an algorithm", (secret, response) => challenge(response, `algorithm="${secret}"`)],
  ["a quality of protection", (secret, response) => challenge(response, `qop="${secret}"`)],
];

function refusal(message: string): string {
  return JSON.stringify({ error: { code: 2101, message } });
}

function challenge(response: ServerResponse, rest: string): void {
  response.writeHead(401, { "WWW-Authenticate": `Digest realm="r", nonce="n", ${rest}` }).end();
}

/** A device that takes Basic, and repeats what it was sent, without what a header cannot carry. */
async function echo(answer: (secret: string, response: ServerResponse) => void): Promise<string> {
  const port = await serve((request: IncomingMessage, response) => {
    const { authorization } = request.headers;
    if (authorization === undefined && request.url!.startsWith("/axis-cgi"))
      return response.writeHead(401, { "WWW-Authenticate": "Basic realm=r" }).end();
    const sent = (authorization ?? "").split(" ")[1] ?? "";
    request.resume().on("end", () => answer(sent, response));
  });
  return `http://127.0.0.1:${port}`;
}

async function errorOf(call: Promise<unknown>): Promise<Error> {
  const error: unknown = await call.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(Error);
  return error as Error;
}

function expectNoSecret(error: Error): void {
  const text = inspect(error, { depth: Infinity, showHidden: true, maxArrayLength: Infinity }) + JSON.stringify(error);
  const whole =
    text + JSON.stringify(error.cause) + inspect(error.cause, { depth: Infinity, maxStringLength: Infinity });
  expect([...SHOWN, "S3NT1NEL-token"].filter((shown) => whole.includes(shown))).toEqual([]);
}

describe.each(ACCOUNTS)("a device that repeats %s", (_, account) => {
  test.each(ECHOES)("in %s shows it in no error", async (where, answer) => {
    const url = await echo(answer);
    const camera = createVapixClient(url, { ...account, retries: 0 });
    const error = await errorOf(camera.mqttClient.activateClient());
    expectNoSecret(error);
    camera.http.use({ onRequest: ({ request }) => request });
    expect(await errorOf(camera.mqttClient.activateClient())).toMatchObject({ message: error.message });
    if (!/scheme|algorithm|quality|status/.test(where)) expect(error.message).toContain("(hidden)");
  });

  test("in what is not a response shows it in no error", async () => {
    const { port } = await peer((socket) => void socket.pipe(socket));
    const camera = createVapixClient(`http://127.0.0.1:${port}`, { ...account, retries: 0 });
    const error = await errorOf(camera.mqttClient.activateClient());
    expect(error).toMatchObject({ fault: "connection", cause: { code: expect.stringMatching(/^HPE_/) as string } });
    expectNoSecret(error);
  });

  test("in the version that it announces shows it in no error", async () => {
    const secret = "token" in account ? account.token! : PASSWORD;
    const apiList = [{ id: "thermometry", version: `1.2.${secret}`, name: "a" }];
    const url = await echo((_secret, response) => response.end(JSON.stringify({ data: { apiList } })));
    const camera = createVapixClient(url, { ...account, retries: 0 });
    await camera.discover();
    const error = await errorOf(camera.thermometry.addOverlayChannel({ imagesource: 0, overlayChannel: 1 }));
    expect(error).toMatchObject({ name: "VapixVersionError", announced: "1.2.(hidden)" });
    expectNoSecret(error);
  });
});

describe.each<[string, (url: string) => Promise<unknown>]>([
  [
    "5, an API secret",
    (url) => createEmqxClient(url, { apiKey: USER, apiSecret: PASSWORD }).createApiKey({ body: {} as never }),
  ],
  ["5, a token", (url) => createEmqxClient(url, { token: "S3NT1NEL-token" }).createApiKey({ body: {} as never })],
  [
    "4, an AppSecret",
    (url) => createEmqxV4Client(url, { appId: USER, appSecret: PASSWORD }).createBan({ body: {} as never }),
  ],
])("a broker of EMQX %s", (_, call) => {
  test.each<[string, (secret: string, response: ServerResponse) => void]>([
    [
      "its message",
      (message, response) => response.writeHead(400).end(JSON.stringify({ code: "BAD_REQUEST", message })),
    ],
    ["a problem", (value, response) => response.writeHead(400).end(problem({ path: "root", reason: "no", value }))],
    ["the reason of a problem", (reason, response) => response.writeHead(400).end(problem({ path: "root", reason }))],
    ["a code", (code, response) => response.writeHead(400).end(JSON.stringify({ code, message: `No ${code}` }))],
    ["a text", (secret, response) => response.writeHead(502).end(`sent: ${secret}`)],
    ["its type", (secret, response) => response.writeHead(200, { "Content-Type": `text/${secret}` }).end("x")],
  ])("that is repeated in %s shows in no error", async (_where, answer) => {
    const error = await errorOf(call(await echo(answer)));
    expect(error.name).toBe("EmqxError");
    expect(error.message).toContain("(hidden)");
    expectNoSecret(error);
  });
});

function problem(told: object): string {
  return JSON.stringify({ code: "BAD_REQUEST", message: JSON.stringify({ kind: "validation_error", ...told }) });
}

describe("a secret parameter that a device repeats in an error message is hidden", () => {
  test.each<[string, string, object]>([
    ["mqtt-client", "configureClient", { server: { host: "192.0.2.1" }, username: "dock-7", password: PASSWORD }],
    ["network-settings", "setWired8021XConfiguration", { x: [{ y: { password: PASSWORD } }], mkaCak: PASSWORD }],
  ])("by %s %s", async (api, method, params) => {
    const port = await serve((_, response) => response.end(refusal(`wrong: ${PASSWORD}, ${BASE64} of dock-7`)));
    const camera = createVapixClient(`http://127.0.0.1:${port}`);
    const call = camera.call as unknown as (api: string, method: string, params: object) => Promise<unknown>;
    const error = await errorOf(call(api, method, params));
    expect(error.message).toContain("wrong: (hidden), (hidden) of dock-7");
    const shown = inspect(error, { depth: 10 });
    for (const form of SHOWN) expect(shown).not.toContain(form);
  });
});
