import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createVapixClient, VapixHttpError } from "../../../src/index.ts";
import { createMockServer, type MockServer } from "../../../src/mock/server.ts";
import { temporaryFolder } from "../../folder.ts";
import { block, onSources } from "../../guides.ts";
import { runNode } from "../../program.ts";
import { counting } from "./counting.ts";
import { startApache, type WebServer } from "./web-server.ts";

const account = { username: "root", password: `pa:ss"word's\\` };
const odd = { username: `dock "7"\\a`, password: "  spaces: and = , signs  " };

let device: MockServer;
let apache: WebServer;
beforeAll(async () => {
  device = await createMockServer();
  apache = await startApache(device.url, [account, odd]);
}, 60_000);
afterAll(async () => {
  await apache?.stop();
  await device?.close();
});

describe("Apache httpd in front of a device", () => {
  test.each([account, odd])("lets a call through with %o", async (credentials) => {
    const { camera, sent } = counting(apache.url, credentials);
    await camera.mqttClient.configureClient({
      server: { protocol: "ssl", host: "broker.example" },
      clientId: "dock ☂",
    });
    const { config } = await camera.mqttClient.getClientStatus();
    expect(config).toMatchObject({ clientId: "dock ☂" });
    expect(sent.map(({ status }) => status)).toEqual([401, 200, 200]);
    expect(sent[1]!.authorization).toContain("algorithm=MD5, ");
  });

  test("takes 100 calls at once for 101 requests", async () => {
    const { camera, sent } = counting(apache.url, account);
    const before = device.requests.length;
    await Promise.all(Array.from({ length: 100 }, () => camera.networkSettings.getNetworkInfo()));
    expect(sent.filter(({ status }) => status === 200)).toHaveLength(100);
    expect(sent.filter(({ status }) => status === 401)).toHaveLength(1);
    expect(device.requests.length - before).toBe(100);
  });

  test("signs the query, which Apache compares with its own", async () => {
    const { camera, sent } = counting(apache.url, account);
    camera.http.use({
      onRequest: ({ request }) => new Request(`${request.url}?a="b"&c=%C3%B8 d`, request),
    });
    await camera.mqttClient.getClientStatus();
    expect(sent.map(({ status }) => status)).toEqual([401, 200]);
  });

  test("answers a wrong password with HTML, which is one error after two requests", async () => {
    const { camera, sent } = counting(apache.url, { ...account, password: `${account.password} ` });
    const error: unknown = await camera.mqttClient.getClientStatus().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(VapixHttpError);
    expect(error).toMatchObject({
      status: 401,
      contentType: "text/html; charset=iso-8859-1",
      message: expect.stringContaining("HTTP 401: the device does not accept this user name and password") as string,
    });
    expect(sent).toHaveLength(2);
  });

  test("answers a call without an account with HTML, which is an error that asks for one", async () => {
    const call = createVapixClient(apache.url).mqttClient.getClientStatus();
    await expect(call).rejects.toMatchObject({
      name: "VapixHttpError",
      status: 401,
      message: expect.stringContaining("pass username and password") as string,
    });
  });

  test("that is restarted under 100 calls at once costs each of them one request more and no error", async () => {
    const { camera, sent } = counting(apache.url, account);
    await camera.mqttClient.getClientStatus();
    await apache.restart();
    await Promise.all(Array.from({ length: 100 }, () => camera.networkSettings.getNetworkInfo()));
    expect(sent.filter(({ status }) => status === 200)).toHaveLength(101);
    expect(sent.filter(({ status }) => status === 401)).toHaveLength(101);
  });

  test("is what the first example of the client's guide runs against", async () => {
    const folder = await temporaryFolder();
    try {
      const file = join(folder.path, "example.ts");
      await writeFile(file, onSources(block("configure.ts").code));
      await folder.alter(
        ["example.ts", `  tls: { fingerprint256: "5D:1C:…" },\n`, ""],
        ["example.ts", `"https://192.168.0.90"`, JSON.stringify(apache.url)],
        ["example.ts", `"pass"`, JSON.stringify(account.password)],
      );
      const program = runNode(file, []);
      expect(await program.ended, program.errors).toBe(0);
      expect(program.output).toBe("active\n");
      expect(device.requests.slice(-3).map(({ method, status }) => [method, status])).toEqual([
        ["configureClient", 200],
        ["activateClient", 200],
        ["getClientStatus", 200],
      ]);
    } finally {
      await folder.remove();
    }
  });
});

test("Apache httpd whose nonces hold for two seconds costs one request more, and no error, after them", async () => {
  const hasty = await startApache(device.url, [account], 2);
  try {
    const { camera, sent } = counting(hasty.url, account);
    await camera.mqttClient.getClientStatus();
    await setTimeout(2100);
    await camera.mqttClient.getClientStatus();
    expect(sent.map(({ status }) => status)).toEqual([401, 200, 401, 200]);
    expect(sent[2]!.challenge).toContain("stale=true");
  } finally {
    await hasty.stop();
  }
});
