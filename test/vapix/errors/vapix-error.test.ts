import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import {
  createVapixClient,
  VapixError,
  VapixHttpError,
  VapixMethodError,
  VapixTransportError,
} from "../../../src/index.ts";
import { answer, challenge, failure, page, refusal, scripted, silence, type Turn } from "../device.ts";

const PASSWORD = "S3NT1NEL-pass";
const BASIC = `Basic realm="AXIS_ACCC8E00A1B2"`;
const account = { username: "root", password: PASSWORD };
/** The password, and what Basic makes of it. */
const secrets = [PASSWORD, btoa(`root:${PASSWORD}`), btoa(PASSWORD)];
const dnsFailure = Object.assign(new TypeError("fetch failed"), {
  cause: Object.assign(new Error("getaddrinfo ENOTFOUND"), { code: "ENOTFOUND" }),
});

const failures: [title: string, type: { new (...args: never[]): VapixError; name: string }, turns: Turn[]][] = [
  ["a refusal", VapixMethodError, [challenge(BASIC), refusal({ code: 2104, message: "Invalid parameter value" })]],
  [
    "a refusal at HTTP 500",
    VapixMethodError,
    [challenge(BASIC), refusal({ code: 1100, message: "Internal error" }, 500)],
  ],
  ["a wrong password", VapixHttpError, [challenge(BASIC)]],
  ["a scheme that is not known", VapixHttpError, [challenge(`Digest realm="a", nonce="b"`)]],
  ["a role too low", VapixHttpError, [challenge(BASIC), page(403)]],
  ["HTML in place of an answer", VapixHttpError, [challenge(BASIC), page(200)]],
  ["broken JSON", VapixHttpError, [challenge(BASIC), answer(`{"apiVersion":`)]],
  ["a name that is not found", VapixTransportError, [challenge(BASIC), failure(dnsFailure)]],
  ["a time-out", VapixTransportError, [challenge(BASIC), silence]],
];

async function fail(turns: Turn[]): Promise<VapixError> {
  const { fetch, requests } = scripted(...turns);
  const camera = createVapixClient("https://192.0.2.1:8443", { ...account, fetch, timeout: 20 });
  const params = {
    server: { protocol: "tcp", host: "broker.example" },
    username: "dock-7",
    password: PASSWORD,
  } as const;
  const error: unknown = await camera.mqttClient.configureClient(params).catch((reason: unknown) => reason);
  expect(requests[0]!.text).toContain(PASSWORD);
  expect(error).toBeInstanceOf(VapixError);
  return error as VapixError;
}

describe.each(failures)("the error of %s", (_, type, turns) => {
  test("is of the class of its layer, and of the base class", async () => {
    const error = await fail(turns);
    expect(error).toBeInstanceOf(type);
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe(type.name);
    expect(error.stack).toMatch(new RegExp(`^${type.name}: `));
  });

  test("carries device, API and method, also in its message", async () => {
    const error = await fail(turns);
    expect(error).toMatchObject({ device: "192.0.2.1:8443", api: "mqtt-client", method: "configureClient" });
    expect(error.message).toMatch(/^192\.0\.2\.1:8443: mqtt-client configureClient: \S/);
  });

  test("shows no password, however it is printed", async () => {
    const error = await fail(turns);
    const printed = [
      error.message,
      error.stack,
      String(error),
      inspect(error, { depth: 10, showHidden: true, getters: true }),
      JSON.stringify(error),
      JSON.stringify(error, Object.getOwnPropertyNames(error)),
    ].join("\n");
    for (const secret of secrets) expect(printed).not.toContain(secret);
  });
});
