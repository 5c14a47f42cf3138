import { describe, expect, test } from "vitest";
import { createFaults, type PlannedFault, readFault } from "../../src/mock/faults.ts";
import { createMockServer } from "../../src/mock/server.ts";
import { ask, configure, exchange, MQTT_CLIENT } from "./exchange.ts";
import { wire } from "./wire.ts";
import { start } from "./start.ts";

/** What goes wrong with the first requests. */
function first(count: number, faults: PlannedFault[], seed = 1) {
  const next = createFaults(faults, seed);
  return Array.from({ length: count }, next);
}

describe("the plan", () => {
  test("hits the n-th request alone, each n-th, or all", () => {
    expect(first(6, [{ kind: "503", at: 3 }]).map(({ kind }) => kind)).toEqual([, , "503", , , ,].slice(0));
    expect(first(6, [{ kind: "half", every: 2 }]).map(({ kind }) => kind ?? "")).toEqual([
      "",
      "half",
      "",
      "half",
      "",
      "half",
    ]);
    expect(first(2, [{ kind: "reset" }]).map(({ kind }) => kind)).toEqual(["reset", "reset"]);
  });

  test("hits about the configured share of requests, and the same ones with the same seed", () => {
    const hits = (seed: number) => first(10_000, [{ kind: "html", rate: 0.1 }], seed).map(({ kind }) => kind);
    const share = hits(1).filter((kind) => kind === "html").length;
    expect(share).toBeGreaterThan(900);
    expect(share).toBeLessThan(1100);
    expect(hits(1)).toEqual(hits(1));
    expect(hits(1)).not.toEqual(hits(2));
    expect(first(100, [{ kind: "html", rate: 0 }]).some(({ kind }) => kind)).toBe(false);
    expect(first(100, [{ kind: "html", rate: 1 }]).every(({ kind }) => kind)).toBe(true);
  });

  test("draws each fault by itself", () => {
    const faults: PlannedFault[] = [
      { kind: "html", rate: 0.5 },
      { kind: "delay", rate: 0.5 },
    ];
    const drawn = first(1000, faults).map(({ kind, delay }) => `${kind} ${delay}`);
    expect(new Set(drawn)).toEqual(new Set(["html 0", "html 1000", "undefined 0", "undefined 1000"]));
  });

  test("adds delays up, and of the others takes the first one", () => {
    const [mishap] = first(1, [{ kind: "delay", ms: 20 }, { kind: "half" }, { kind: "delay" }, { kind: "reset" }]);
    expect(mishap).toEqual({ kind: "half", delay: 1020 });
  });
});

describe("the text of a fault", () => {
  test.each<[string, PlannedFault]>([
    ["reset", { kind: "reset" }],
    ["reset:0.1", { kind: "reset", rate: 0.1 }],
    ["half:.5", { kind: "half", rate: 0.5 }],
    ["503@3", { kind: "503", at: 3 }],
    ["content-type/10", { kind: "content-type", every: 10 }],
    ["delay=250", { kind: "delay", ms: 250 }],
    ["delay=250:0.2", { kind: "delay", ms: 250, rate: 0.2 }],
  ])("%s is %o", (text, fault) => expect(readFault(text)).toEqual(fault));

  test.each([
    ["", "use <kind>"],
    ["504", 'unknown fault "504"; available: delay, reset, half, 503, html, content-type'],
    ["reset:1.1", "from 0 to 1"],
    ["reset@0", "counted from 1"],
    ["reset/1.5", "counted from 1"],
    ["reset=3", "use <kind>"],
    ["reset:", "use <kind>"],
    ["reset:0.1@3", "use <kind>"],
  ])("%j is an error", (text, saying) => expect(() => readFault(text)).toThrow(saying));

  test("is what options are checked by, too", async () => {
    await expect(createMockServer({ faults: [{ kind: "reset", rate: 2 }] })).rejects.toThrow(RangeError);
  });
});

const status = ask("getClientStatus");

describe("a fault", () => {
  test("503 is a page, and the device does not see the request", async () => {
    const { url, requests } = await start({ faults: [{ kind: "503", at: 1 }] });
    const answer = await exchange(url, configure({ clientId: "dock-7" }));
    expect([answer.status, answer.headers.get("Content-Type")]).toEqual([503, "text/html; charset=iso-8859-1"]);
    expect(answer.text).toContain("<h1>Service Unavailable</h1>");
    expect((await exchange(url, status)).text).not.toContain("dock-7");
    expect(requests).toMatchObject([
      { status: 503, reason: "fault: 503" },
      { status: 200, reason: undefined },
    ]);
  });

  test("html is a page with HTTP 200", async () => {
    const { url } = await start({ faults: [{ kind: "html" }] });
    const answer = await exchange(url, status);
    expect([answer.status, answer.headers.get("Content-Type")]).toEqual([200, "text/html; charset=iso-8859-1"]);
  });

  test("content-type is the right response with a wrong type", async () => {
    const { url } = await start({ faults: [{ kind: "content-type", at: 2 }] });
    const [right, wrong] = [await exchange(url, status), await exchange(url, status)];
    expect([wrong.text, wrong.headers.get("Content-Type")]).toEqual([right.text, "text/plain"]);
  });

  test("half breaks off in the middle of the response, and the request takes effect", async () => {
    const { url } = await start({ faults: [{ kind: "half", at: 1 }] });
    const body = JSON.stringify(configure({ clientId: "dock-7" }));
    const head = `POST ${MQTT_CLIENT} HTTP/1.1\r\nHost: localhost\r\nContent-Length: ${body.length}\r\n\r\n`;
    const answer = await wire(url, head + body);
    const [, length] = /Content-Length: (\d+)/.exec(answer)!;
    expect(answer.split("\r\n\r\n")[1]).toHaveLength(Number(length) >> 1);
    expect((await exchange(url, status)).text).toContain("dock-7");
  });

  test.each([false, true])("reset breaks off without a response, on HTTPS: %s", async (tls) => {
    const lines: string[] = [];
    const { url, requests } = await start({ tls, faults: [{ kind: "reset" }], log: (line) => lines.push(line) });
    await expect(exchange(url, status)).rejects.toThrow("fetch failed");
    if (tls) return;
    expect(requests).toMatchObject([{ status: 0, reason: "fault: reset" }]);
    expect(lines).toEqual([`POST ${MQTT_CLIENT} no response (fault: reset)`]);
  });

  test("delay and latency come before the response", async () => {
    const { url } = await start({ latency: 30, faults: [{ kind: "delay", ms: 30, at: 1 }] });
    const times = [];
    for (let call = 0; call < 2; call++) {
      const before = performance.now();
      await exchange(url, status);
      times.push(performance.now() - before);
    }
    expect(times[0]).toBeGreaterThanOrEqual(59);
    expect(times[1]).toBeGreaterThanOrEqual(29);
  });

  test("counts requests to CGIs alone", async () => {
    const { url } = await start({ faults: [{ kind: "503", at: 1 }], other: (_, response) => response.end("docs") });
    expect(await (await fetch(url)).text()).toBe("docs");
    expect((await exchange(url, status)).status).toBe(503);
  });
});
