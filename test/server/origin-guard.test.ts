import { hostname } from "node:os";
import { writeFileSync } from "node:fs";
import { describe, expect, onTestFinished, test } from "vitest";
import { serveDocs } from "../../src/cli/docs.ts";
import { createProxy } from "../../src/proxy/proxy.ts";
import type { ListenOptions } from "../../src/server/listen.ts";
import { temporaryFolder } from "../folder.ts";
import { start } from "../mock/start.ts";
import { wire } from "../mock/wire.ts";

/** A server of each kind: its address, how often a request came past the guard, and the status of one that did. */
interface Guarded {
  url: string;
  reached: () => number;
  status: number;
}

const KINDS: Record<string, (options: ListenOptions) => Promise<Guarded>> = {
  async mock(options) {
    const { url, requests } = await start(options as object);
    return { url, reached: () => requests.length, status: 404 };
  },
  async proxy(options) {
    const device = await start({ auth: "basic" });
    const client = { username: "root", password: "pass", allowBasicOverHttp: true };
    const proxy = await createProxy({ ...options, upstream: device.url, client, auth: "none" });
    onTestFinished(() => proxy.close());
    return { url: proxy.url, reached: () => device.requests.length, status: 404 };
  },
  async docs(options) {
    const folder = await temporaryFolder();
    onTestFinished(() => folder.remove());
    writeFileSync(`${folder.path}/secret.html`, "page");
    const docs = await serveDocs([folder.path], options);
    onTestFinished(() => docs.close());
    return { url: docs.url, reached: () => 0, status: 200 };
  },
};

/** Sends `GET` with a head, in which `own` stands for host and port of the server. */
function get(url: string, head: string): Promise<string> {
  const lines = head.replaceAll("own", new URL(url).host);
  return wire(url, `GET /secret.html HTTP/1.1\r\n${lines}\r\nConnection: close\r\n\r\n`);
}

describe.each(Object.keys(KINDS))("the server of the %s", (kind) => {
  test.each([
    ["a foreign name", "Host: attacker.example.com", "foreign name"],
    ["a foreign name with the port", "Host: attacker.example.com:8099", "foreign name"],
    ["a foreign name that begins like an own one", "Host: localhost.example.com", "foreign name"],
    ["a foreign name that begins like an address", "Host: 127.0.0.1.example.com", "foreign name"],
    ["another origin", "Host: own\r\nOrigin: https://attacker.example.com", "Origin is foreign"],
    ["another port of this machine", "Host: own\r\nOrigin: http://127.0.0.1:1", "Origin is foreign"],
    ["an opaque origin", "Host: own\r\nOrigin: null", "Origin is foreign"],
    ["the origin of a rebound name", "Host: a.example.com\r\nOrigin: http://a.example.com", "foreign name"],
    ["a page of another site", "Host: own\r\nSec-Fetch-Site: cross-site", "Sec-Fetch-Site: cross-site"],
    ["a page of another port of its site", "Host: own\r\nSec-Fetch-Site: same-site", "Sec-Fetch-Site: same-site"],
  ])("rejects %s with 403, gives the reason and names the option", async (_, head, saying) => {
    const { url, reached } = await KINDS[kind]!({});
    const answer = await get(url, head);
    expect(answer).toMatch(/^HTTP\/1\.1 403 /);
    expect(answer).toContain(saying);
    expect(answer).toContain("--allow-host (option allowHosts)");
    expect(reached()).toBe(0);
  });

  test.each([
    ["its address", "Host: own"],
    ["its own page", "Host: own\r\nOrigin: http://own\r\nSec-Fetch-Site: same-origin"],
    ["a user who opens it", "Host: own\r\nSec-Fetch-Site: none"],
    ["localhost", "Host: LocalHost:1"],
    ["the name of the machine", `Host: ${hostname()}:8099`],
    ["an address behind a port mapping", "Host: 192.0.2.7:18099"],
    ["an address of IPv6", "Host: [2001:db8::7]:18099"],
    ["a name that is allowed", "Host: camera.example.com"],
    ["a reverse proxy with a name that is allowed", "Host: camera.example.com\r\nOrigin: https://camera.example.com"],
  ])("takes a request for %s", async (_, head) => {
    const { url, status } = await KINDS[kind]!({ allowHosts: ["Camera.example.com"] });
    expect(await get(url, head)).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  });

  test.each(["http://camera.example.com", "camera.example.com:80", "*", "", "a b"])(
    "does not start with %j as a name that is allowed",
    async (name) => {
      await expect(KINDS[kind]!({ allowHosts: [name] })).rejects.toThrow(
        `${JSON.stringify(name)} is not a host name; give it without scheme and port`,
      );
    },
  );
});

test("a request of HTTP/1.0 without Host is taken, but not from a foreign page", async () => {
  const { url } = await start();
  expect(await wire(url, "GET / HTTP/1.0\r\n\r\n")).toMatch(/^HTTP\/1\.1 404 /);
  expect(await wire(url, "GET / HTTP/1.0\r\nOrigin: https://example.com\r\n\r\n")).toMatch(/^HTTP\/1\.1 403 /);
});
