import { describe, expect, onTestFinished, test } from "vitest";
import { createProxy } from "../../src/proxy/proxy.ts";
import { start } from "../mock/start.ts";

const PAGE = "http://localhost:5173";
const SYSTEMREADY = "/axis-cgi/systemready.cgi";
const body = JSON.stringify({ apiVersion: "1.0", method: "systemready", params: { timeout: 1 } });

function preflight(url: string, origin: string): Promise<Response> {
  const asked = { "Access-Control-Request-Method": "POST", "Access-Control-Request-Headers": "authorization" };
  return fetch(url + SYSTEMREADY, { method: "OPTIONS", headers: { Origin: origin, ...asked } });
}

function call(url: string, origin: string): Promise<Response> {
  const headers = { Origin: origin, "Sec-Fetch-Site": "same-site", "Content-Type": "application/json" };
  return fetch(url + SYSTEMREADY, { method: "POST", headers, body });
}

describe("an origin in cors", () => {
  test("gets a response to its preflight without an account, and reads responses", async () => {
    const { url, requests } = await start({ cors: [PAGE], auth: "basic" });
    const asked = await preflight(url, PAGE);
    expect(asked.status).toBe(204);
    expect(Object.fromEntries(asked.headers)).toMatchObject({
      "access-control-allow-origin": PAGE,
      "access-control-allow-methods": "POST",
      "access-control-allow-headers": "authorization",
      vary: "Origin",
    });
    expect(requests).toHaveLength(0);
    const answer = await call(url, PAGE);
    expect(answer.status).toBe(200);
    expect(answer.headers.get("access-control-allow-origin")).toBe(PAGE);
    expect(answer.headers.get("access-control-expose-headers")).toContain("WWW-Authenticate");
  });

  test.each(["http://localhost:5174", "https://localhost:5173", "null", "http://localhost:5173.example.com"])(
    "does not let %s in",
    async (origin) => {
      const { url, requests } = await start({ cors: [PAGE] });
      for (const answer of [await preflight(url, origin), await call(url, origin)]) {
        expect(answer.status).toBe(403);
        expect(answer.headers.get("access-control-allow-origin")).toBeNull();
      }
      expect(requests).toHaveLength(0);
    },
  );

  test("is any with *, under the names of the server alone", async () => {
    const { url } = await start({ cors: ["*"] });
    expect((await call(url, "https://example.com")).headers.get("access-control-allow-origin")).toBe(
      "https://example.com",
    );
    const image = { headers: { "Sec-Fetch-Site": "cross-site" } };
    expect((await fetch(url + SYSTEMREADY, image)).status).toBe(405);
  });

  test.each(["localhost:5173", "http://localhost:5173/", "file:///a", "null", ""])("is not %j", async (origin) => {
    await expect(start({ cors: [origin] })).rejects.toThrow(`${JSON.stringify(origin)} is not an origin; give scheme`);
  });

  test("calls a device through the proxy, whose own headers of CORS stay behind", async () => {
    const device = await start({ cors: ["*"] });
    const proxy = await createProxy({ upstream: device.url, cors: [PAGE] });
    onTestFinished(() => proxy.close());
    expect((await preflight(proxy.url, PAGE)).status).toBe(204);
    expect((await call(proxy.url, PAGE)).headers.get("access-control-allow-origin")).toBe(PAGE);
    expect((await call(proxy.url, "https://example.com")).status).toBe(403);
    expect(device.requests).toHaveLength(1);
  });

  test("is not * on the proxy", async () => {
    await expect(createProxy({ upstream: "https://192.0.2.1", cors: ["*"] })).rejects.toThrow(
      'invalid cors "*": every web page could call the device; list the origins',
    );
  });
});
