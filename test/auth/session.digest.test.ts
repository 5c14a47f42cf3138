import { describe, expect, test } from "vitest";
import { createVapixClient, type VapixClient, VapixHttpError } from "../../src/index.ts";
import { account, callAll } from "../vapix/connect.ts";
import { type DigestDevice, digestDevice, type Verdict } from "../vapix/digest-device.ts";

function clientOf(device: DigestDevice): VapixClient {
  return createVapixClient(device.url, { username: "operator7", password: device.password });
}

/** How many requests there were of each kind. */
function tally(verdicts: Verdict[]): Partial<Record<Verdict, number>> {
  return Object.fromEntries(
    Object.entries(Object.groupBy(verdicts, (verdict) => verdict)).map(([name, { length }]) => [name, length]),
  );
}

describe("against a device that verifies Digest", () => {
  test.each(["MD5", "MD5-sess", "SHA-256", "SHA-256-sess"] as const)(
    "N calls cost N + 1 requests, with %s",
    async (algorithm) => {
      const device = await digestDevice({ algorithm });
      const camera = clientOf(device);
      for (let i = 0; i < 10; i += 1) await camera.mqttClient.activateClient();
      expect(device.verdicts).toEqual(["plain", ...Array<Verdict>(10).fill("accepted")]);
    },
  );

  test("50 calls at once cost 51 requests, each call with its own count", async () => {
    const device = await digestDevice();
    const camera = clientOf(device);
    await callAll(camera, 50);
    await callAll(camera, 50);
    expect(tally(device.verdicts)).toEqual({ plain: 1, accepted: 100 });
  });

  test("the body that is sent again is the same", async () => {
    const device = await digestDevice();
    await clientOf(device).mqttClient.configureClient({
      server: { protocol: "ssl", host: "broker.example" },
      clientId: "dock ☂",
    });
    expect(device.bodies).toEqual([
      `{"apiVersion":"1.0","method":"configureClient","params":{"server":{"protocol":"ssl","host":"broker.example"},"clientId":"dock ☂"}}`,
    ]);
  });

  test("the target that is signed has the path of the address and the query of the call", async () => {
    const device = await digestDevice();
    const camera = createVapixClient(`${device.url}/dock-7/`, { username: "operator7", password: device.password });
    await camera.mqttClient.activateClient();
    camera.http.use({
      onRequest: ({ request }) => new Request(`${request.url}?a="b" c&d=%C3%B8#fragment`, request),
    });
    await camera.mqttClient.activateClient();
    expect(tally(device.verdicts)).toEqual({ plain: 1, accepted: 2 });
  });

  test.each([
    ["and the device sends stale", true],
    ["and the device does not send stale", false],
  ])("a nonce that expires is replaced without an error, %s", async (_, saysStale) => {
    const device = await digestDevice({ saysStale });
    const { mqttClient } = clientOf(device);
    await mqttClient.activateClient();
    device.expire();
    await mqttClient.activateClient();
    await mqttClient.activateClient();
    expect(device.verdicts).toEqual(["plain", "accepted", "expired", "accepted", "accepted"]);
  });

  test.each([
    ["and the device sends stale", true],
    ["and the device does not send stale", false],
  ])("a nonce that expires under 50 calls at once is replaced, %s", async (_, saysStale) => {
    const device = await digestDevice({ saysStale });
    const camera = clientOf(device);
    await camera.mqttClient.activateClient();
    device.expire();
    await callAll(camera, 50);
    expect(tally(device.verdicts)).toEqual({ plain: 1, accepted: 51, expired: 50 });
    await callAll(camera, 50);
    expect(tally(device.verdicts)).toEqual({ plain: 1, accepted: 101, expired: 50 });
  });

  test("nonces that hold for one request each serve 50 calls at once", async () => {
    const device = await digestDevice({ uses: 1 });
    await callAll(clientOf(device), 50);
    expect(tally(device.verdicts)).toEqual({ plain: 1, accepted: 50, expired: 49 });
  });

  test("a wrong password is one error per call, after two requests", async () => {
    const device = await digestDevice();
    const camera = createVapixClient(device.url, account);
    for (let i = 1; i <= 2; i += 1) {
      const error: unknown = await camera.mqttClient.activateClient().catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(VapixHttpError);
      expect(error).toMatchObject({
        status: 401,
        message: expect.stringContaining("does not accept this user name and password") as string,
      });
      expect(tally(device.verdicts)).toEqual({ plain: i, wrong: i });
    }
  });

  test("a wrong password ends 50 calls at once with at most two requests each", async () => {
    const device = await digestDevice();
    const camera = createVapixClient(device.url, account);
    const results = await Promise.allSettled(Array.from({ length: 50 }, () => camera.mqttClient.activateClient()));
    for (const result of results)
      expect(result).toMatchObject({ status: "rejected", reason: { name: "VapixHttpError", status: 401 } });
    expect(device.verdicts.length).toBeLessThanOrEqual(100);
    expect(device.verdicts).not.toContain("accepted");
  });

  test("a password that is changed on the device is one error, and works again when it is changed back", async () => {
    const device = await digestDevice();
    const { password } = device;
    const { mqttClient } = clientOf(device);
    await mqttClient.activateClient();
    device.password = "another";
    await expect(mqttClient.activateClient()).rejects.toMatchObject({ name: "VapixHttpError", status: 401 });
    // What was good before gets one more try, since an old nonce looks the same.
    expect(device.verdicts).toEqual(["plain", "accepted", "wrong", "wrong"]);
    device.password = password;
    await mqttClient.activateClient();
    expect(device.verdicts.slice(4)).toEqual(["plain", "accepted"]);
  });

  test("two devices are two sessions", async () => {
    const [one, two] = [await digestDevice(), await digestDevice()];
    two.password = "another";
    await Promise.all([callAll(clientOf(one), 20), callAll(clientOf(two), 20)]);
    for (const { verdicts } of [one, two]) expect(tally(verdicts)).toEqual({ plain: 1, accepted: 20 });
  });
});
