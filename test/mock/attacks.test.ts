import { connect } from "node:net";
import { once } from "node:events";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createMockServer, type MockServer } from "../../src/mock/server.ts";
import { ask, exchange, MQTT_CLIENT } from "./exchange.ts";
import { wire } from "./wire.ts";

const BODY = JSON.stringify(ask("getClientStatus"));
const LENGTH = `Content-Length: ${BODY.length}\r\n`;
const ACCOUNT = `Authorization: Basic ${Buffer.from("root:pass").toString("base64")}\r\n`;

const lines: string[] = [];
let mock: MockServer;
beforeAll(async () => {
  mock = await createMockServer({ auth: "basic,digest", log: (line) => lines.push(line) });
});
afterAll(() => mock.close());

/** Sends a call with a custom head, and returns the status of the response, without that to continue. */
async function statusOf(head: string, account = ACCOUNT): Promise<number> {
  const bytes = `POST ${MQTT_CLIENT} HTTP/1.1\r\n${account}${head}Connection: close\r\n\r\n${BODY}`;
  const answer = (await wire(mock.url, bytes)).replace("HTTP/1.1 100 Continue\r\n\r\n", "");
  // What was sent is nowhere in the head of the response, as a line of its own.
  expect(answer).not.toMatch(/^injected:/im);
  return Number(/^HTTP\/1\.1 (\d+) /.exec(answer)?.[1]);
}

describe("headers that no client should send", () => {
  test.each<[string, string, number]>([
    ["no host", LENGTH, 400],
    ["a host that is none", `Host: localhost b<c>\r\n${LENGTH}`, 403],
    ["two equal lengths", `Host: localhost\r\n${LENGTH}${LENGTH}`, 400],
    ["two lengths", `Host: localhost\r\nContent-Length: 5\r\n${LENGTH}`, 400],
    ["a length and chunks", `Host: localhost\r\nTransfer-Encoding: chunked\r\n${LENGTH}`, 400],
    ["an unknown encoding", `Host: localhost\r\nTransfer-Encoding: other\r\n`, 400],
    ["a negative length", "Host: localhost\r\nContent-Length: -1\r\n", 400],
    ["a length beyond all numbers", `Host: localhost\r\nContent-Length: ${"9".repeat(40)}\r\n`, 400],
    ["a carriage return in a value", `Host: localhost\r\nX: a\rInjected: 1\r\n${LENGTH}`, 400],
    ["a line feed in a value", `Host: localhost\r\nX: a\nInjected: 1\r\n${LENGTH}`, 400],
    ["a NUL in a value", `Host: localhost\r\nX: a\0\r\n${LENGTH}`, 400],
    ["a value over two lines", `Host: localhost\r\nX: a\r\n b\r\n${LENGTH}`, 400],
    ["a name with a space", `Host: localhost\r\nX y: a\r\n${LENGTH}`, 400],
    ["a hundred short ones", `Host: localhost\r\n${"a:\r\n".repeat(100)}${LENGTH}`, 200],
    ["ten thousand", `Host: localhost\r\n${"a:\r\n".repeat(10_000)}${LENGTH}`, 431],
    ["one of 20 kB", `Host: localhost\r\nX: ${"a".repeat(20_000)}\r\n${LENGTH}`, 431],
    ["an expectation", `Host: localhost\r\nExpect: 100-continue\r\n${LENGTH}`, 200],
    ["another expectation", `Host: localhost\r\nExpect: other\r\n${LENGTH}`, 417],
  ])("%s: %#", async (_, head, status) => {
    expect(await statusOf(head)).toBe(status);
  });
});

describe("credentials of every wrong form", () => {
  const digest = (rest: string) => `Digest username="root", realm="AXIS_ACCC8E00A1B2", ${rest}`;
  test.each([
    ...["", "Basic", "Basic ====", "Basic \xff\xfe", "Bearer pass", "Digest", "Digest =", "Digest ,,,", "digest nonce"],
    ...["Digest __proto__=1, constructor=2", "Digest username*=UTF-8''%zz%", "Basic cm9vdDpwYXNz, Basic cm9vdDpwYXNz"],
    `Basic ${"A".repeat(12_000)}`,
    `Digest ${"a=1,".repeat(3000)}`,
    `Digest ${",".repeat(12_000)}`,
    `Digest ${'"'.repeat(12_000)}`,
    `Digest ${"\\".repeat(12_000)}`,
    `Digest a="${'\\"'.repeat(6000)}`,
    `Digest a${" ".repeat(12_000)}b`,
    digest(`nonce="${"0".repeat(12_000)}"`),
    digest(`nonce="a", uri="${MQTT_CLIENT}", response="f", qop=auth, nc=00000001, cnonce="${"c".repeat(12_000)}"`),
    digest(`nonce="a", uri="${MQTT_CLIENT}", response="${"ä".repeat(16)}", qop=auth, nc=ffffffff, cnonce=""`),
  ])("%.60s is rejected: %#", async (authorization) => {
    expect(await statusOf(`Host: localhost\r\n${LENGTH}`, `Authorization: ${authorization}\r\n`)).toBe(401);
  });
});

test.each([
  ...["=", "example", "example=", "example=__proto__", "example=constructor", "code=0", "code=999", "code=1e2", "\x7f"],
  ...["refuse=1/1", "refuse=-1", "refuse=99999999999999999999", 'refuse=1100; title="', "title=a", "dynamic=maybe"],
  ...['"'.repeat(12_000), "a=".repeat(6000), "a ".repeat(6000), `a${" ".repeat(12_000)}b`],
])("an invalid preference is a bad request: %.40s", async (preference) => {
  expect(await statusOf(`Host: localhost\r\nPrefer: ${preference}\r\n${LENGTH}`)).toBe(400);
});

test("a mock responds while other connections never finish a request", async () => {
  const { hostname, port } = new URL(mock.url);
  const beginnings = ["", "POST /axis", `POST ${MQTT_CLIENT} HTTP/1.1\r\nHost: localhost\r\nX`, `${"P".repeat(10)}`];
  const sockets = beginnings.flatMap((beginning) =>
    Array.from({ length: 20 }, () => {
      const socket = connect(Number(port), hostname, () => socket.write(beginning));
      return socket.on("error", () => {});
    }),
  );
  await Promise.all(sockets.map((socket) => once(socket, "connect")));
  const answer = await exchange(mock.url, BODY, { Authorization: ACCOUNT.trim().replace("Authorization: ", "") });
  expect(answer.body).toHaveProperty("data");
  for (const socket of sockets) socket.destroy();
});

test("a request that arrives byte by byte gets a response", async () => {
  const { hostname, port } = new URL(mock.url);
  const socket = connect({ port: Number(port), host: hostname, noDelay: true });
  const answer = once(socket, "data");
  const bytes = `POST ${MQTT_CLIENT} HTTP/1.1\r\nHost: localhost\r\n${ACCOUNT}${LENGTH}Connection: close\r\n\r\n${BODY}`;
  for (const byte of bytes) await new Promise<void>((resolve) => socket.write(byte, () => resolve()));
  expect(String((await answer)[0])).toMatch(/^HTTP\/1\.1 200 /);
  socket.destroy();
});

test("none of these requests caused an internal error", () => {
  expect(lines.filter((line) => line.includes(" failed: ") && !line.endsWith("the client disconnected"))).toEqual([]);
});
