import type { Socket } from "node:net";
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import {
  createVapixClient,
  type VapixClient,
  type VapixClientOptions,
  VapixError,
  VapixHttpError,
  VapixMethodError,
  VapixTransportError,
} from "../../../src/index.ts";
import { answer, challenge, failure, page, refusal, scripted, silence, type Turn } from "../device.ts";
import { serve } from "../server.ts";

const PASSWORD = "S3NT1NEL-pass";
const NONCE = "UGRqZQZMBgA=bb98cff8f83292a4e526d98cd44062e7d5891aeb";
const account = { username: "root", password: PASSWORD };
const dnsFailure = Object.assign(new TypeError("fetch failed"), {
  cause: Object.assign(new Error("getaddrinfo ENOTFOUND"), { code: "ENOTFOUND" }),
});

/** A way to authenticate, and the 401 that requires it. */
interface Scheme {
  name: string;
  options: VapixClientOptions;
  asked: Turn;
}

const schemes: Scheme[] = [
  { name: "Basic", options: account, asked: challenge(`Basic realm="AXIS_ACCC8E00A1B2"`) },
  {
    name: "Digest",
    options: account,
    asked: challenge(`Digest realm="AXIS_ACCC8E00A1B2", nonce="${NONCE}", algorithm=MD5, qop="auth"`),
  },
  { name: "Bearer", options: { token: "S3NT1NEL.token" }, asked: challenge(`Bearer realm="AXIS_ACCC8E00A1B2"`) },
];

const failures: [title: string, type: { new (...args: never[]): VapixError; name: string }, turn: Turn | undefined][] =
  [
    ["a method error", VapixMethodError, refusal({ code: 2104, message: "Invalid parameter value" })],
    ["a method error at HTTP 500", VapixMethodError, refusal({ code: 1100, message: "Internal error" }, 500)],
    ["a wrong password or token", VapixHttpError, undefined],
    ["a scheme that is not known", VapixHttpError, challenge(`Digest realm="a", nonce="${NONCE}", qop="auth-int"`)],
    ["a nonce that expires at once", VapixHttpError, challenge(`Digest realm="a", nonce="${NONCE}", stale=true`)],
    ["a role too low", VapixHttpError, page(403)],
    ["a redirect", VapixHttpError, page(307, { Location: "https://192.0.2.1/elsewhere" })],
    ["HTML in place of a response", VapixHttpError, page(200)],
    ["broken JSON", VapixHttpError, answer(`{"apiVersion":`)],
    ["a name that is not found", VapixTransportError, failure(dnsFailure)],
    ["a time-out", VapixTransportError, silence],
  ];

async function fail({ options, asked }: Scheme, turn: Turn = asked): Promise<{ error: VapixError; secrets: string[] }> {
  const { fetch, requests } = scripted(...("token" in options ? [] : [asked]), turn);
  const camera = createVapixClient("https://192.0.2.1:8443", {
    ...options,
    fetch,
    timeout: turn === silence ? 20 : 10_000,
  });
  const error = await failureOf(camera);
  expect(requests[0]!.text).toContain(PASSWORD);
  const sent = requests.map(({ headers }) => headers.get("authorization")).filter((header) => header !== null);
  return { error, secrets: secretsOf(sent) };
}

async function failureOf(camera: VapixClient): Promise<VapixError> {
  const params = {
    server: { protocol: "tcp", host: "broker.example" },
    username: "dock-7",
    password: PASSWORD,
  } as const;
  const error: unknown = await camera.mqttClient.configureClient(params).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(VapixError);
  return error as VapixError;
}

/** The password, and what headers made of it: their values, whole and in parts. */
function secretsOf(headers: string[]): string[] {
  const parts = headers.flatMap(
    (header) => header.match(/(?<=(nonce|response)=")[^"]+|(?<=^(Basic|Bearer) ).+/g) ?? [],
  );
  expect(parts.length).toBeGreaterThanOrEqual(headers.length);
  return ["S3NT1NEL", btoa(PASSWORD), NONCE, "uthorization", ...headers, ...parts];
}

/** Everything that a log could show of a value. */
function printed(value: object): string {
  return [
    String(value),
    inspect(value, { depth: Infinity, showHidden: true, getters: true, maxStringLength: null, maxArrayLength: null }),
    JSON.stringify(value),
    JSON.stringify(value, Object.getOwnPropertyNames(value)),
    ...(value instanceof Error ? [value.message, value.stack] : []),
  ].join("\n");
}

describe.each(failures)("the error of %s", (_, type, turn) => {
  const basic = schemes[0]!;

  test("is of the class of its layer, and of the base class", async () => {
    const { error } = await fail(basic, turn);
    expect(error).toBeInstanceOf(type);
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe(type.name);
    expect(error.stack).toMatch(new RegExp(`^${type.name}: `));
  });

  test("carries device, API and method, also in its message", async () => {
    const { error } = await fail(basic, turn);
    expect(error).toMatchObject({ device: "192.0.2.1:8443", api: "mqtt-client", method: "configureClient" });
    expect(error.message).toMatch(/^192\.0\.2\.1:8443: mqtt-client configureClient: \S/);
  });

  test.each(schemes)(
    "shows no credentials and no part of a header with $name, in any form of output",
    async (scheme) => {
      const { error, secrets } = await fail(scheme, turn);
      const text = printed(error);
      expect(text).toContain("configureClient");
      for (const secret of secrets) expect(text).not.toContain(secret);
    },
  );
});

describe.each<[title: string, end: (socket: Socket) => void]>([
  ["resets the connection", (socket) => socket.resetAndDestroy()],
  [
    "closes the connection within the response",
    (socket) => socket.end("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"),
  ],
  ["responds with something other than HTTP", (socket) => socket.end("SSH-2.0-dropbear\r\n")],
  ["does not respond", () => {}],
])("the error of a real device that %s", (_, end) => {
  test.each(schemes.filter(({ name }) => name !== "Bearer"))(
    "shows no part of a header with $name",
    async ({ options, asked }) => {
      const sent: string[] = [];
      const refused = await asked({});
      const port = await serve((request, response) => {
        const { authorization } = request.headers;
        if (authorization === undefined) return response.writeHead(401, Object.fromEntries(refused.headers)).end();
        sent.push(authorization);
        end(request.socket);
      });
      const camera = createVapixClient(`http://127.0.0.1:${port}`, {
        ...options,
        allowBasicOverHttp: true,
        timeout: 1000,
      });
      const error = await failureOf(camera);
      expect(error).toBeInstanceOf(VapixTransportError);
      expect(sent).toHaveLength(1);
      const text = printed(error);
      for (const secret of secretsOf(sent)) expect(text).not.toContain(secret);
    },
  );
});

test.each(schemes)(
  "a client shows no credentials and no part of a header with $name, in any form of output",
  async (scheme) => {
    const { options, asked } = scheme;
    const { fetch, requests } = scripted(...("token" in options ? [] : [asked]), answer({ data: {} }));
    const camera = createVapixClient("https://192.0.2.1", { ...options, fetch });
    await camera.mqttClient.activateClient();
    const sent = requests.map(({ headers }) => headers.get("authorization")).filter((header) => header !== null);
    const text = printed(camera);
    expect(text).toContain("activateClient");
    for (const secret of secretsOf(sent)) expect(text).not.toContain(secret);
  },
);
