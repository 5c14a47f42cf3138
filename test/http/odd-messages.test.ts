import type { IncomingMessage } from "node:http";
import * as zlib from "node:zlib";
import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { createEmqxClient } from "../../src/emqx.ts";
import { createVapixClient, type ConnectionOptions } from "../../src/index.ts";
import { selfSigned } from "../../src/server/self-signed.ts";
import { account } from "../vapix/connect.ts";
import { serve } from "../vapix/server.ts";

const { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } = zlib;
const CGI = "/axis-cgi/mqtt/client.cgi";
const options: ConnectionOptions = { retries: 0, timeout: 5000 };

/** What no call may leave behind; an exception in a callback ends a process. */
let uncaught: unknown[];
beforeEach(() => {
  uncaught = [];
  const keep = (error: unknown) => void uncaught.push(error);
  process.on("uncaughtException", keep).on("unhandledRejection", keep);
  onTestFinished(async () => {
    await new Promise(setImmediate);
    process.off("uncaughtException", keep).off("unhandledRejection", keep);
    expect(uncaught).toEqual([]);
  });
});

/** A peer that responds to each request with these bytes. */
async function answering(...parts: (string | Buffer)[]): Promise<string> {
  const bytes = Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part, "latin1") : part)));
  const port = await serve((request) => request.resume().on("end", () => request.socket.end(bytes)));
  return `http://127.0.0.1:${port}`;
}

/** The same call in each way that a response can take: light, through middleware, of a broker, and of openapi-fetch. */
function callsOf(url: string, more: ConnectionOptions = {}) {
  const camera = createVapixClient(url, { ...options, ...more });
  const withMiddleware = createVapixClient(url, { ...options, ...more });
  withMiddleware.http.use({ onResponse: ({ response }) => response });
  const emqx = createEmqxClient(url, { ...options, maxAnswerBytes: more.maxAnswerBytes });
  const body = { apiVersion: "1.0", method: "activateClient" } as const;
  return {
    light: () => camera.mqttClient.activateClient(),
    middleware: () => withMiddleware.mqttClient.activateClient(),
    broker: () => emqx.getStatus(),
    "openapi-fetch": () => camera.http.POST(CGI, { body }),
  };
}

type Way = keyof ReturnType<typeof callsOf>;
const WAYS: Way[] = ["light", "middleware", "broker", "openapi-fetch"];

describe.each(WAYS)("a response on the way %s", (way) => {
  const ending = (head: string) =>
    answering(head, '\r\nContent-Type: application/json\r\nContent-Length: 11\r\n\r\n{"data":{}}').then((url) =>
      callsOf(url)
        [way]()
        .catch((error: unknown) => error),
    );

  test.each([
    [600, "HTTP/1.1 600 Odd"],
    [999, "HTTP/1.1 999 Odd"],
    [99, "HTTP/1.1 099 Odd"],
    [0, "HTTP/1.1 000 Odd"],
  ])("with status %i is an HTTP error", async (status, head) => {
    const ended = await ending(head);
    if (way === "openapi-fetch") expect(ended).toMatchObject({ response: { status, ok: false }, error: { data: {} } });
    else expect(ended).toMatchObject({ name: way === "broker" ? "EmqxError" : "VapixHttpError", status });
  });

  test.each(["a\x01b\x7fc", "a\0b", "\t", "\xe9\x80\xff", "", " "])(
    "with the reason phrase %j is read",
    async (phrase) => {
      const ended = await ending(`HTTP/1.1 200 ${phrase}`);
      const data = { light: {}, middleware: {}, broker: { data: {} }, "openapi-fetch": { data: { data: {} } } };
      expect(ended).toMatchObject(data[way]);
      expect(ended).not.toBeInstanceOf(Error);
    },
  );

  test.each(["HTTP/1.1 1000 Odd", "HTTP/1.1 20 Odd", "HTTP/1.1 -1 Odd", "HTTP/2 200 OK", "220 mail.example.com ESMTP"])(
    "that begins with %j is a fault of the connection",
    async (head) => expect(await ending(head)).toMatchObject({ fault: "connection" }),
  );

  test.each([204, 304])("with status %i and a body is a fault of the connection, or has no body", async (status) => {
    const ended = await ending(`HTTP/1.1 ${status} No`);
    expect(ended).toSatisfy((one: { fault?: string }) => one instanceof Error && one.fault === "connection");
  });
});

describe("a body through openapi-fetch", () => {
  /** A request as it came. */
  interface Came {
    type: string | undefined;
    length: string | undefined;
    text: string;
  }

  /** A device that asks for Digest, and what came with it. */
  async function device(): Promise<{ url: string; came: Came[] }> {
    const came: Came[] = [];
    const port = await serve((request, response) => {
      const chunks: Buffer[] = [];
      request.on("data", (chunk: Buffer) => chunks.push(chunk));
      request.on("end", () => {
        if (request.url === CGI && request.headers.authorization === undefined)
          return response.writeHead(401, { "WWW-Authenticate": 'Digest realm="r", nonce="n", qop="auth"' }).end();
        came.push(cameOf(request, Buffer.concat(chunks).toString("latin1")));
        response.end(`{"data":{}}`);
      });
    });
    return { url: `http://127.0.0.1:${port}`, came };
  }

  /** Boundaries differ by chance. */
  function cameOf({ headers }: IncomingMessage, text: string): Came {
    const boundary = /boundary=(.*)/.exec(headers["content-type"] ?? "")?.[1];
    const plain = (one: string | undefined) => (boundary === undefined ? one : one?.replaceAll(boundary, "boundary"));
    const length = headers["content-length"] ?? `${text.length}`;
    return { type: plain(headers["content-type"]), length: boundary ? undefined : length, text: plain(text)! };
  }

  const form = new FormData();
  form.append("name", "wërt");
  form.append("file", new Blob(["\0\xff"], { type: "application/octet-stream" }), "a.bin");
  const stream = () => new Blob(["in ", "parts"]).stream();

  test.each<[string, () => BodyInit]>([
    ["FormData", () => form],
    ["a Blob", () => new Blob(["pixels"], { type: "image/png" })],
    ["URLSearchParams", () => new URLSearchParams({ a: "1 ü", b: "&" })],
    ["an ArrayBuffer", () => new Uint8Array([0, 255, 10]).buffer],
    ["a view of bytes", () => new DataView(new Uint8Array([1, 2, 3, 4]).buffer, 1, 2)],
    ["a ReadableStream", stream],
    ["a text", () => "☂"],
    ["an empty text", () => ""],
  ])("of %s goes out as it does with fetch", async (_, make) => {
    const { url, came } = await device();
    const type = { "Content-Type": null };
    const init = { bodySerializer: make, body: {} as never, headers: type, duplex: "half" };
    const { data } = await createVapixClient(url, { ...options, ...account }).http.POST(CGI, init);
    expect(data).toEqual({ data: {} });
    await fetch(url, { method: "POST", body: make(), duplex: "half" } as RequestInit);
    expect(came).toHaveLength(2);
    expect(came[0]).toEqual(came[1]);
  });

  const own = new Error("own");
  const failing = () => new ReadableStream({ pull: (controller) => controller.error(own) });
  test.each<[string, object, unknown]>([
    ["a stream that fails", { bodySerializer: failing, duplex: "half" }, own],
    ["a stream without duplex", { bodySerializer: stream }, expect.any(TypeError)],
    [
      "a serializer that throws",
      {
        bodySerializer: () => {
          throw own;
        },
      },
      own,
    ],
    ["a header that HTTP does not carry", { headers: { "X-Odd": "a\x01" } }, expect.any(TypeError)],
  ])("of %s is an error of the call", async (_, init, expected) => {
    const { url, came } = await device();
    const call = createVapixClient(url, options).http.POST(CGI, { body: {} as never, ...init });
    expect(await call.catch((error: unknown) => error)).toEqual(expected);
    expect(came).toEqual([]);
  });

  test("that is missing, with a Trailer header, is an error of the call", async () => {
    const { url, came } = await device();
    const call = createEmqxClient(url, options).http.GET("/status", { headers: { Trailer: "X-Sum" } });
    await expect(call).rejects.toMatchObject({ code: "ERR_HTTP_TRAILER_INVALID" });
    expect(came).toEqual([]);
  });

  test("of a stream without end is left when the signal aborts", async () => {
    const { url } = await device();
    const endless = () => new ReadableStream({ pull: () => new Promise(() => {}) });
    const init = { bodySerializer: endless, body: {} as never, duplex: "half", signal: AbortSignal.timeout(50) };
    await expect(createVapixClient(url, options).http.POST(CGI, init)).rejects.toMatchObject({ name: "TimeoutError" });
  });

  test.each(["5", "500"])("keeps its own length if a caller sets another one: %s", async (length) => {
    const { url, came } = await device();
    const headers = { "Content-Length": length };
    await createVapixClient(url, { ...options, ...account }).http.POST(CGI, { body: { a: 1 } as never, headers });
    expect(came.map(({ text }) => text)).toEqual(['{"a":1}']);
  });
});

describe("a packed response", () => {
  const JSON_TEXT = `{"data":{"text":"${"ä".repeat(2000)}"}}`;
  const PACKED: [string, Buffer][] = [
    ["gzip", gzipSync(JSON_TEXT)],
    ["x-gzip", gzipSync(JSON_TEXT)],
    ["deflate", deflateSync(JSON_TEXT)],
    ["Deflate", deflateRawSync(JSON_TEXT)],
    ["br", brotliCompressSync(JSON_TEXT)],
    ["deflate, gzip", gzipSync(deflateSync(JSON_TEXT))],
    ["br,gzip , deflate", deflateSync(gzipSync(brotliCompressSync(JSON_TEXT)))],
    // Node has it since 22.15.
    ...("zstdCompressSync" in zlib ? ([["zstd", zlib.zstdCompressSync(JSON_TEXT)]] as [string, Buffer][]) : []),
  ];
  const packed = (coding: string, content: Buffer) =>
    answering(
      `HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: ${coding}\r\nContent-Length: ${content.length}\r\n\r\n`,
      content,
    );

  describe.each(WAYS)("on the way %s", (way) => {
    const dataOf = (value: unknown) => JSON.stringify(value).includes(`{"text":"${"ä".repeat(2000)}"}`);

    test.each(PACKED)("is unpacked, by %s", async (coding, content) => {
      const ended = await callsOf(await packed(coding, content))[way]();
      expect(ended).toSatisfy(dataOf);
    });

    test("of two headers is unpacked in their order", async () => {
      const content = gzipSync(deflateSync(JSON_TEXT));
      const ended = await callsOf(await packed("deflate\r\nContent-Encoding: gzip", content))[way]();
      expect(ended).toSatisfy(dataOf);
    });

    test.each<[string, string, (content: Buffer) => Buffer]>([
      ["gzip", "gzip", gzipSync],
      ["br", "br", brotliCompressSync],
      ["gzip twice", "gzip, gzip", (content) => gzipSync(gzipSync(content))],
    ])("is bounded after it is unpacked, by %s", async (_, coding, pack) => {
      const bomb = pack(Buffer.alloc(20_000_000, " "));
      expect(bomb.length).toBeLessThan(100_000);
      const ended = callsOf(await packed(coding, bomb), { maxAnswerBytes: 100_000 })[way]();
      await expect(ended).rejects.toMatchObject({ fault: "too-large" });
    });

    test.each([
      ["gzip", Buffer.from(JSON_TEXT)],
      ["br", gzipSync(JSON_TEXT)],
      ["gzip", gzipSync(JSON_TEXT).subarray(0, 30)],
    ])("that is not %s, as its header claims, is a fault of the connection", async (coding, content) => {
      await expect(callsOf(await packed(coding, content))[way]()).rejects.toMatchObject({ fault: "connection" });
    });

    test("with more codings than fetch takes is a fault of the connection", async () => {
      const content = Array.from({ length: 6 }).reduce<Buffer>((inner) => gzipSync(inner), Buffer.from(JSON_TEXT));
      const ended = callsOf(await packed("gzip,".repeat(6).slice(0, -1), content))[way]();
      await expect(ended).rejects.toMatchObject({ fault: "connection" });
    });
  });

  test.each(["http", "https"])("is requested over %s as fetch does", async (scheme) => {
    const asked: (string | undefined)[] = [];
    const tls = scheme === "https" ? selfSigned("axis-accc8e00a1b2") : undefined;
    const port = await serve((request, response) => {
      asked.push(request.headers["accept-encoding"]);
      request.resume().on("end", () => response.end(`{"data":{}}`));
    }, tls);
    const url = `${scheme}://127.0.0.1:${port}`;
    const calls = callsOf(url, tls && { tls: { ca: tls.cert } });
    for (const way of ["light", "middleware", "openapi-fetch"] as const) await calls[way]();
    expect(asked).toEqual(Array(3).fill(scheme === "https" ? "br, gzip, deflate" : "gzip, deflate"));
    if (scheme === "https") return;
    await fetch(url);
    expect(asked[3]).toBe(asked[0]);
  });
});
