import { describe, expect, test } from "vitest";
import { account, callAll, connect, digest } from "../vapix/connect.ts";
import { answer, broken, challenge, failure, page, refusal, silence, success, type Turn } from "../vapix/device.ts";

const BASIC = challenge(`Basic realm="AXIS_ACCC8E00A1B2"`);
const AUTHORIZATION = "Basic b3BlcmF0b3I3OnMzY3JldC1QYTU1";
const STALE = ", stale=true";

/** What a call is known by: the context of its body. */
function contextOf({ body }: RequestInit): string {
  return (JSON.parse(String(body)) as { context: string }).context;
}

describe("calls that start before the first response", () => {
  test("wait for it, and are then signed", async () => {
    const { promise, resolve } = Promise.withResolvers<Response>();
    const { call, requests, signatures } = connect([() => promise, success]);
    const calls = [call(), call(), call()];
    await new Promise(setImmediate);
    expect(requests).toHaveLength(1);
    resolve(await digest("n")({}));
    await Promise.all(calls);
    expect(signatures().sort()).toEqual(["n 1", "n 2", "n 3", null]);
  });

  test("do not wait for more than the challenge", async () => {
    const slow = Promise.withResolvers<Response>();
    const { camera } = connect([digest("n"), (init) => (contextOf(init) === "slow" ? slow.promise : success(init))]);
    const first = camera.mqttClient.activateClient({}, { context: "slow" });
    await camera.mqttClient.activateClient({}, { context: "quick" });
    slow.resolve(await success({}));
    await first;
  });

  test.each<[title: string, first: Turn]>([
    ["fails on its way", failure(broken)],
    ["is aborted", silence],
  ])("request their own challenge if the first one %s", async (_, first) => {
    const { camera, signatures } = connect([first, digest("n"), success]);
    const controller = new AbortController();
    const calls = [
      camera.mqttClient.activateClient({}, { signal: controller.signal }),
      camera.mqttClient.activateClient(),
      camera.mqttClient.activateClient(),
    ];
    controller.abort();
    const [failed, ...others] = await Promise.allSettled(calls);
    expect(failed).toMatchObject({ status: "rejected", reason: { name: "VapixTransportError" } });
    expect(others.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled"]);
    expect(signatures().sort()).toEqual(["n 1", "n 2", null, null]);
  });

  test("end when they are aborted while they wait, and do not affect the others", async () => {
    const { promise, resolve } = Promise.withResolvers<Response>();
    const { camera, requests, signatures } = connect([() => promise, success]);
    const controller = new AbortController();
    const first = camera.mqttClient.activateClient();
    const waiting = camera.mqttClient.activateClient({}, { signal: controller.signal });
    const aborted = camera.mqttClient.activateClient({}, { signal: AbortSignal.abort() });
    controller.abort(new Error("the user left"));
    await expect(waiting).rejects.toMatchObject({ fault: "aborted", cause: { message: "the user left" } });
    await expect(aborted).rejects.toMatchObject({ fault: "aborted" });
    expect(requests).toHaveLength(1);
    resolve(await digest("n")({}));
    await first;
    expect(signatures()).toEqual([null, "n 1"]);
  });

  test("are sent without credentials if the first response needed none", async () => {
    const { call, signatures } = connect([success]);
    await Promise.all([call(), call(), call()]);
    await call();
    expect(signatures()).toEqual([null, null, null, null]);
  });

  test("no longer wait if the first response needed no credentials", async () => {
    const { promise, resolve } = Promise.withResolvers<Response>();
    const { call, requests } = connect([success, () => promise, success]);
    await call();
    const [slow] = [call(), await call(), await call()];
    expect(requests).toHaveLength(4);
    resolve(await success({}));
    await slow;
  });

  test("get one error each if the offered scheme is not allowed", async () => {
    const { call, signatures } = connect([BASIC]);
    const results = await Promise.allSettled([call(), call(), call()]);
    for (const result of results)
      expect(result).toMatchObject({
        reason: { status: 401, message: expect.stringMatching(/plain HTTP.*allowBasicOverHttp/) as string },
      });
    expect(signatures()).toEqual([null, null, null]);
  });

  test("do not wait for a first call whose account is rejected late", async () => {
    const late = Promise.withResolvers<Response>();
    const turn: Turn = (init) => {
      const isSigned = new Headers(init.headers).has("authorization");
      return isSigned && contextOf(init) === "first" ? late.promise : digest("n")(init);
    };
    const { camera } = connect([turn]);
    const call = (context: string) => camera.mqttClient.activateClient({}, { context });
    const first = call("first");
    await expect(call("second")).rejects.toMatchObject({ status: 401 });
    await expect(call("third")).rejects.toMatchObject({ status: 401 });
    late.resolve(await success({}));
    await expect(first).resolves.toEqual({});
  });
});

describe("a device that requires no credentials for some CGIs", () => {
  /** As factory settings have it: one CGI is open, the other is not. */
  const turn: Turn = (init) =>
    /getNetworkInfo/.test(String(init.body)) && !new Headers(init.headers).has("authorization")
      ? digest("n")(init)
      : success(init);

  test("sends one challenge to 50 calls of another CGI", async () => {
    const { camera, signatures } = connect([turn]);
    await camera.mqttClient.activateClient();
    await Promise.all(Array.from({ length: 50 }, () => camera.networkSettings.getNetworkInfo()));
    expect(signatures().filter((signature) => signature === null)).toHaveLength(2);
    expect(signatures()).toHaveLength(52);
  });

  test("sends one challenge to 50 calls after it begins to require credentials", async () => {
    const { call, camera, signatures } = connect([success, digest("a"), digest("b"), digest("n"), success]);
    await call();
    await expect(call()).rejects.toMatchObject({ status: 401 });
    expect(signatures()).toEqual([null, null, "a 1"]);
    await callAll(camera, 50);
    expect(signatures()).toHaveLength(3 + 51);
    expect(new Set(signatures().slice(4)).size).toBe(50);
  });
});

describe("a nonce", () => {
  test("that is stale at once is replaced once", async () => {
    const { call, signatures } = connect([digest("a"), digest("b", STALE), success]);
    await call();
    await call();
    expect(signatures()).toEqual([null, "a 1", "b 1", "b 2"]);
  });

  test("that is stale over and over is renewed three times, and then an error", async () => {
    const { call, signatures } = connect([digest("a"), ...["b", "c", "d", "e"].map((nonce) => digest(nonce, STALE))]);
    await expect(call()).rejects.toMatchObject({
      status: 401,
      message: expect.stringContaining("expires each nonce at once") as string,
    });
    expect(signatures()).toEqual([null, "a 1", "b 1", "c 1", "d 1"]);
  });

  test("that expires up to three times during a call is renewed without an error", async () => {
    const stale = ["b", "c", "d"].map((nonce) => digest(nonce, STALE));
    const { call, signatures } = connect([digest("a"), ...stale, success]);
    await call();
    expect(signatures()).toEqual([null, "a 1", "b 1", "c 1", "d 1"]);
  });

  test("that Authentication-Info announces is used from the next call on, and counted anew", async () => {
    const announced = answer({ data: {} }, 200, { "Authentication-Info": 'nextnonce="m", qop=auth' });
    const { call, signatures } = connect([digest("n"), success, announced, success]);
    for (let calls = 0; calls < 4; calls++) await call();
    expect(signatures()).toEqual([null, "n 1", "n 2", "m 1", "m 2"]);
  });

  test("is kept after method errors, pages and connection failures", async () => {
    const turns = [
      digest("n"),
      success,
      refusal({ code: 2104, message: "No" }),
      page(403),
      page(503),
      failure(broken),
      success,
    ];
    const { call, signatures } = connect(turns);
    await call();
    for (let i = 0; i < 4; i += 1) await expect(call()).rejects.toThrow("mqtt-client activateClient");
    await call();
    expect(signatures()).toEqual([null, "n 1", "n 2", "n 3", "n 4", "n 5", "n 6"]);
  });
});

describe("a scheme that is changed on the device", () => {
  test.each([
    ["Digest to Basic", digest("n"), BASIC, ["n 1", "n 2", AUTHORIZATION]],
    ["Basic to Digest", BASIC, digest("n"), [AUTHORIZATION, AUTHORIZATION, "n 1"]],
  ])("from %s is followed without an error", async (_, before, after, expected) => {
    const { call, signatures } = connect([before, success, after, success], account, "https://192.0.2.1");
    await call();
    await call();
    expect(signatures()).toEqual([null, ...expected]);
  });

  test("from Digest to Basic on plain HTTP is an error that names the cause in the next call", async () => {
    const { call, signatures } = connect([digest("n"), success, BASIC]);
    await call();
    await expect(call()).rejects.toMatchObject({ status: 401 });
    await expect(call()).rejects.toThrow(/plain HTTP.*allowBasicOverHttp/);
    expect(signatures()).toEqual([null, "n 1", "n 2", null]);
  });
});

describe("a 401 without a usable challenge", () => {
  test("is an error that names the cause if the device offers auth-int only", async () => {
    const { call, signatures } = connect([challenge(`Digest realm="r", nonce="n", qop="auth-int"`)]);
    await expect(call()).rejects.toThrow(
      /HTTP 401: the device offers Digest with qop auth-int; this client supports Digest \(.*qop auth\)/,
    );
    expect(signatures()).toEqual([null]);
  });

  test("is an error that names the cause if the device offers no scheme", async () => {
    const { call } = connect([page(401)]);
    await expect(call()).rejects.toThrow(/HTTP 401: the device offers no scheme/);
  });

  test("keeps a method error in the body", async () => {
    const { call } = connect([digest("n"), success, refusal({ code: 2105, message: "Authorization failed" }, 401)]);
    await call();
    await expect(call()).rejects.toMatchObject({ name: "VapixMethodError", code: 2105, status: 401 });
  });
});
