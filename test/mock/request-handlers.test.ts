import { http, HttpResponse } from "msw";
import { setupServer } from "msw/node";
import { describe, expect, onTestFinished, test } from "vitest";
import { createVapixClient } from "../../src/index.ts";
import { vapixHandlers } from "../../src/mock/request-handlers.ts";
import { contractCases } from "./contract-cases.ts";
import { ask, exchange } from "./exchange.ts";
import { start } from "./start.ts";

/** A device behind MSW that ends with the test. */
async function intercept(options: Parameters<typeof vapixHandlers>[0]) {
  const { handlers, device } = await vapixHandlers(options);
  const server = setupServer(...handlers);
  server.listen({ onUnhandledFrame: "error" });
  onTestFinished(() => server.close());
  return { url: options.url, device, server };
}

describe("over HTTP", () => {
  test.each(contractCases)("$title", async ({ options, run, expected }) => {
    const device = await start(options);
    expect(await run({ url: device.url, device })).toEqual(expected);
  });
});

describe.each(["http://camera.example.com", "https://camera.example.com:8443", "http://[2001:db8::90]"])(
  "through MSW at %s",
  (url) => {
    test.each(contractCases)("$title", async ({ options, run, expected }) => {
      expect(await run(await intercept({ url, ...options }))).toEqual(expected);
    });
  },
);

describe("request handlers", () => {
  test("respond to the client and to fetch", async () => {
    const { url } = await intercept({ url: "https://camera.example.com" });
    for (const options of [{}, { fetch: (...args: Parameters<typeof fetch>) => fetch(...args) }]) {
      const { apiVersions } = await createVapixClient(url, options).mqttClient.getSupportedVersions();
      expect(apiVersions).toEqual(["1.6"]);
    }
  });

  test("have no certificate, which only insecure takes", async () => {
    const { url } = await intercept({ url: "https://camera.example.com" });
    const pinned = createVapixClient(url, { tls: { fingerprint256: "AB".repeat(32) } });
    await expect(pinned.mqttClient.getClientStatus()).rejects.toMatchObject({ fault: "tls" });
    const insecure = createVapixClient(url, { insecure: true });
    expect((await insecure.mqttClient.getClientStatus()).status?.state).toBe("inactive");
  });

  test("of several devices share nothing, and do not intercept other addresses", async () => {
    const { server, url } = await intercept({ url: "http://camera.example.com" });
    const other = await vapixHandlers({ url: "http://camera.example.com:8080", profile: "9.80" });
    server.use(
      ...other.handlers,
      http.get("http://camera.example.community/", () => HttpResponse.text("other")),
    );
    await createVapixClient(url).mqttClient.activateClient();
    const { status } = await createVapixClient("http://camera.example.com:8080").mqttClient.getClientStatus();
    expect(status?.state).toBe("inactive");
    expect(await (await fetch("http://camera.example.community/")).text()).toBe("other");
    expect(other.device.requests).toHaveLength(1);
  });

  test("log one line per request", async () => {
    const lines: string[] = [];
    const { url } = await intercept({ url: "http://camera.example.com", log: (line) => lines.push(line) });
    await exchange(url, ask("activateClient"));
    expect(lines).toEqual(["POST /axis-cgi/mqtt/client.cgi activateClient 200"]);
  });

  test.each([
    "camera.example.com",
    "ftp://camera.example.com",
    "http://camera.example.com/axis-cgi",
    "http://root:pass@camera.example.com",
    undefined,
  ])("take the address of a device, and not %s", async (url) => {
    const saying = "invalid url; use only scheme, host and port of the device, such as https://camera.example.com";
    await expect(vapixHandlers({ url: url! })).rejects.toThrow(new TypeError(saying));
  });

  test("reject unknown options, profiles and APIs", async () => {
    const url = "http://camera.example.com";
    await expect(vapixHandlers({ url, prot: 1 } as never)).rejects.toThrow(TypeError);
    await expect(vapixHandlers({ url, profile: "8" as never })).rejects.toThrow('unknown profile "8"');
    await expect(vapixHandlers({ url, apis: ["emqx"] })).rejects.toThrow('unknown API "emqx"');
    await expect(vapixHandlers({ url, auth: "no" as never })).rejects.toThrow(
      'unknown auth.scheme "no"; available: none, basic',
    );
  });
});
