import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { VapixHttpError } from "../../../src/index.ts";
import { createMockServer, type MockServer } from "../../../src/mock/server.ts";
import { counting } from "./counting.ts";
import { startLighttpd, type WebServer } from "./web-server.ts";

const account = { username: "root", password: `pa:ss"word's\\` };
const abroad = { username: "ærø 'd'(ø)*", password: "пароль🔑" };

let device: MockServer;
beforeAll(async () => {
  device = await createMockServer();
}, 60_000);
afterAll(() => device?.close());

describe("lighttpd with SHA-256 in front of a device", () => {
  let lighttpd: WebServer;
  beforeAll(async () => {
    lighttpd = await startLighttpd(device.url, [account, abroad], "SHA-256");
  });
  afterAll(() => lighttpd?.stop());

  test.each([account, abroad])("lets a call through with %o", async (credentials) => {
    const { camera, sent } = counting(lighttpd.url, credentials);
    await camera.mqttClient.configureClient({
      server: { protocol: "ssl", host: "broker.example" },
      clientId: "dock ☂",
    });
    const { config } = await camera.mqttClient.getClientStatus();
    expect(config).toMatchObject({ clientId: "dock ☂" });
    expect(sent.map(({ status }) => status)).toEqual([401, 200, 200]);
    expect(sent[0]!.challenge).toContain(`charset="UTF-8"`);
    expect(sent[1]!.authorization).toContain("algorithm=SHA-256, ");
  });

  test("takes 100 calls at once for 101 requests", async () => {
    const { camera, sent } = counting(lighttpd.url, account);
    const before = device.requests.length;
    await Promise.all(Array.from({ length: 100 }, () => camera.networkSettings.getNetworkInfo()));
    expect(sent.filter(({ status }) => status === 200)).toHaveLength(100);
    expect(sent.filter(({ status }) => status === 401)).toHaveLength(1);
    expect(device.requests.length - before).toBe(100);
  });

  test("answers a wrong password with HTML, which is one error after two requests", async () => {
    const { camera, sent } = counting(lighttpd.url, { ...account, password: "wrong" });
    const error: unknown = await camera.mqttClient.getClientStatus().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(VapixHttpError);
    expect(error).toMatchObject({
      status: 401,
      contentType: "text/html",
      message: expect.stringContaining("does not accept this user name and password") as string,
    });
    expect(sent).toHaveLength(2);
  });
});

test("lighttpd that offers MD5 and SHA-256 is answered with SHA-256", async () => {
  const lighttpd = await startLighttpd(device.url, [account], "MD5|SHA-256");
  try {
    const { camera, sent } = counting(lighttpd.url, account);
    await camera.mqttClient.getClientStatus();
    expect(sent[0]!.challenge).toMatch(/algorithm=MD5.*algorithm=SHA-256|algorithm=SHA-256.*algorithm=MD5/);
    expect(sent.map(({ status }) => status)).toEqual([401, 200]);
    expect(sent[1]!.authorization).toContain("algorithm=SHA-256, ");
  } finally {
    await lighttpd.stop();
  }
});
