import { describe, expect, test } from "vitest";
import { createVapixClient, VapixHttpError, type VapixClientOptions } from "../../../src/index.ts";
import type { MockServer, MockServerOptions } from "../../../src/mock/server.ts";
import { ROOT } from "./authorization.ts";
import { start } from "../../mock/start.ts";

const startWith = (auth: MockServerOptions["auth"], more: MockServerOptions = {}) => start({ auth, ...more });

function cameraOf({ url, certificate }: MockServer, options: VapixClientOptions = ROOT) {
  return createVapixClient(url, { tls: certificate, ...options });
}

/** The HTTP statuses of the requests that the mock has seen. */
const statuses = ({ requests }: MockServer) => requests.map(({ status }) => status);

describe("the client of this package", () => {
  test.each(["md5", "md5-sess", "sha-256", "sha-256-sess"] as const)(
    "signs with %s, never repeats a count, and takes new nonces without an error",
    async (algorithm) => {
      const mock = await startWith({ scheme: "digest", algorithm, strictNc: true });
      const camera = cameraOf(mock);
      await camera.mqttClient.configureClient({ server: { protocol: "tcp", host: "192.0.2.10" }, clientId: "dock-7" });
      await Promise.all(Array.from({ length: 10 }, () => camera.networkSettings.getNetworkInfo()));
      expect(statuses(mock)).toEqual([401, ...Array<number>(11).fill(200)]);
      mock.expireNonces();
      expect((await camera.mqttClient.getClientStatus()).config).toMatchObject({ clientId: "dock-7" });
      expect(statuses(mock).slice(-2)).toEqual([401, 200]);
    },
  );

  test("uses the strongest algorithm of several", async () => {
    const mock = await startWith({ scheme: "digest", algorithm: ["md5", "sha-256"], strictNc: true });
    await cameraOf(mock).mqttClient.getClientStatus();
    expect(statuses(mock)).toEqual([401, 200]);
  });

  test("pays a request for each nonce that holds once only", async () => {
    const mock = await startWith({ scheme: "digest", nonceUses: 1 });
    const camera = cameraOf(mock);
    for (let call = 0; call < 3; call++) await camera.mqttClient.getClientStatus();
    expect(statuses(mock)).toEqual([401, 200, 401, 200, 401, 200]);
  });

  test("gives up if every nonce is stale", async () => {
    const mock = await startWith({ scheme: "digest", nonceSeconds: 0 });
    await expect(cameraOf(mock).mqttClient.getClientStatus()).rejects.toBeInstanceOf(VapixHttpError);
  });

  test("is accepted with letters outside ASCII", async () => {
    const account = { username: "Jørgen", password: "pässwörd ☂" };
    const mock = await startWith({ scheme: "digest", accounts: [account] });
    expect(await cameraOf(mock, account).mqttClient.getClientStatus()).toHaveProperty("status");
  });

  test("uses Digest on HTTP and Basic on HTTPS, as devices recommend", async () => {
    const [http, https] = [await startWith("recommended"), await startWith("recommended", { tls: true })];
    for (const mock of [http, https]) {
      expect(await cameraOf(mock).mqttClient.getClientStatus()).toHaveProperty("status");
      expect(statuses(mock)).toEqual([401, 200]);
    }
    const challenges = [];
    for (const mock of [http, https]) {
      const answer = await cameraOf(mock, {})
        .mqttClient.getClientStatus()
        .catch((error: unknown) => error);
      challenges.push((answer as VapixHttpError).status, mock.requests.at(-1)!.reason);
    }
    expect(challenges).toEqual([401, "no credentials", 401, "no credentials"]);
    await expect(cameraOf(http, { ...ROOT, password: "Pass" }).mqttClient.getClientStatus()).rejects.toThrow(
      "HTTP 401",
    );
    expect(http.requests.at(-1)!.reason).toBe("wrong response; check the password of the account");
    await expect(cameraOf(https, { ...ROOT, password: "Pass" }).mqttClient.getClientStatus()).rejects.toThrow(
      "HTTP 401",
    );
    expect(https.requests.at(-1)!.reason).toBe("unknown user name or wrong password");
  });

  test("sends no password over plain HTTP to a device that offers Basic only", async () => {
    const mock = await startWith("basic");
    await expect(cameraOf(mock).mqttClient.getClientStatus()).rejects.toThrow("allowBasicOverHttp");
    expect(mock.requests.map(({ reason }) => reason)).toEqual(["no credentials"]);
  });

  test("distinguishes a role that is too low from a wrong password", async () => {
    const operator = { username: "dock-7", password: "pass", role: "operator" } as const;
    for (const [refuseRolesWith, name] of [
      ["html", "VapixHttpError"],
      ["json", "VapixMethodError"],
    ] as const) {
      const mock = await startWith({ scheme: "digest", accounts: [operator], refuseRolesWith });
      const camera = cameraOf(mock, { username: "dock-7", password: "pass" });
      expect(await camera.thermometry.listAreas({ presetNbr: 1 })).toBeDefined();
      await expect(camera.thermometry.removeAreas({ areas: [1] })).rejects.toMatchObject({ name });
      expect(mock.requests.at(-1)).toMatchObject({ status: 403, method: "removeAreas" });
    }
  });

  test("needs no account for public methods", async () => {
    const mock = await startWith("digest");
    const camera = cameraOf(mock, {});
    await camera.systemready.systemready({ timeout: 1 });
    await camera.discover();
    await camera.basicDeviceInfo.getAllUnrestrictedProperties();
    await expect(camera.basicDeviceInfo.getAllProperties()).rejects.toMatchObject({ status: 401 });
  });
});
