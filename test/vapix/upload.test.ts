import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { createVapixClient, type UploadFile, VapixHttpError, VapixTransportError } from "../../src/index.ts";
import type { Fetch } from "../../src/http/fetch.ts";
import { collectGarbage } from "../collect-garbage.ts";
import { temporaryFolder } from "../folder.ts";
import { start } from "../mock/start.ts";
import { silence, success } from "./device.ts";
import { serve } from "./server.ts";

const ACCOUNT = { username: "root", password: "pass" };
const MIB = 1024 * 1024;

/** A file on the disk. */
async function fileOf(content: string | Uint8Array, name = "P3265-V_12_11_80.bin"): Promise<string> {
  const { path, remove } = await temporaryFolder();
  onTestFinished(remove);
  await writeFile(join(path, name), content);
  return join(path, name);
}

/** A stream of that many bytes, in chunks that it makes as it is read. */
async function* chunksOf(bytes: number, chunk = new Uint8Array(64 * 1024).fill(13)): AsyncGenerator<Uint8Array> {
  for (let left = bytes; left > 0; left -= chunk.length) yield left < chunk.length ? chunk.subarray(0, left) : chunk;
}

describe("a file goes to the device", () => {
  const content = new Uint8Array(200_000).map((_, index) => index);

  test.each<[kind: string, make: () => Promise<UploadFile> | UploadFile, fileSize?: number, name?: string]>([
    ["by its path", () => fileOf(content), undefined, "P3265-V_12_11_80.bin"],
    ["as bytes", () => content],
    ["as a Blob", () => new Blob([content])],
    ["as a File", () => new File([content], "a b.bin"), undefined, "a b.bin"],
    ["as a stream of the web", () => new Blob([content]).stream(), content.length],
    ["as a stream of Node", () => Readable.from([content.subarray(0, 7), content.subarray(7)]), content.length],
  ])("%s", async (_, make, fileSize, name = "file") => {
    const device = await start();
    const received: Uint8Array[] = [];
    device.on("fwmgr", "upgrade", (_params, file) => {
      received.push(file!.head);
      return { firmwareVersion: "12.11.80" };
    });
    const camera = createVapixClient(device.url);
    const data = await camera.fwmgr.upgrade({ autoCommit: "never" }, { file: await make(), fileSize });
    expect(data).toEqual({ firmwareVersion: "12.11.80" });
    expect(received).toEqual([content]);
    expect(device.requests.at(-1)).toMatchObject({
      method: "upgrade",
      params: { autoCommit: "never" },
      file: { name, size: content.length },
    });
  });

  test("with the name that is given, which cannot end its header", async () => {
    const device = await start();
    const camera = createVapixClient(device.url);
    await camera.fwmgr.upgrade(undefined, { file: new Blob(["os"]), fileName: 'a"b\r\nc.bin' });
    expect(device.requests.at(-1)?.file).toEqual({ name: "a%22b%0D%0Ac.bin", size: 2 });
  });

  test("once, also behind Digest, since the client requests the challenge before", async () => {
    const device = await start({ auth: "digest" });
    const camera = createVapixClient(device.url, ACCOUNT);
    const file = Readable.from(chunksOf(3 * MIB));
    await camera.fwmgr.upgrade(undefined, { file, fileSize: 3 * MIB });
    expect(device.requests.map(({ method, status, file: sent }) => [method, status, sent?.size])).toEqual([
      [undefined, 401, undefined],
      ["getSupportedVersions", 200, undefined],
      ["upgrade", 200, 3 * MIB],
    ]);
  });

  test("not at all with a wrong password, which is the error of the method", async () => {
    const device = await start({ auth: "digest" });
    const camera = createVapixClient(device.url, { ...ACCOUNT, password: "wrong" });
    const upgrade = camera.fwmgr.upgrade(undefined, { file: new Blob(["os"]) });
    await expect(upgrade).rejects.toThrow(/fwmgr upgrade: HTTP 401/);
    await expect(upgrade).rejects.toBeInstanceOf(VapixHttpError);
    expect(device.requests.every(({ status }) => status === 401)).toBe(true);
  });

  test("again if the device sends another challenge, but not as a stream", async () => {
    const device = await start({ auth: "digest" });
    const camera = createVapixClient(device.url, ACCOUNT);
    const file = async function* () {
      device.expireNonces();
      yield* chunksOf(1000);
    };
    await expect(camera.fwmgr.upgrade(undefined, { file: file(), fileSize: 1000 })).rejects.toThrow(
      "a stream is read once: give a path or a Blob",
    );
    const again = createVapixClient(device.url, ACCOUNT);
    let isFirst = true;
    const onProgress = () => {
      if (isFirst) device.expireNonces();
      isFirst = false;
    };
    await again.fwmgr.upgrade(undefined, { file: new Blob(["os"]), onProgress });
    expect(device.requests.at(-1)).toMatchObject({ method: "upgrade", status: 200 });
  });

  test("and the call reports how much of it was sent", async () => {
    const device = await start();
    const steps: number[] = [];
    const file = Readable.from(chunksOf(MIB));
    await createVapixClient(device.url).fwmgr.upgrade(undefined, {
      file,
      fileSize: MIB,
      onProgress: ({ sent, total }) => steps.push(sent / total),
    });
    expect(steps).toHaveLength(16);
    expect(steps).toEqual([...steps].sort((a, b) => a - b));
    expect(steps.at(-1)).toBe(1);
  });

  test("past the middleware of http, which would hold it in memory", async () => {
    const device = await start();
    const camera = createVapixClient(device.url);
    const seen: string[] = [];
    camera.http.use({ onRequest: ({ request }) => void seen.push(request.url) });
    await camera.fwmgr.upgrade(undefined, { file: new Blob(["os"]) });
    await camera.fwmgr.status();
    expect(seen).toHaveLength(1);
  });

  test("by a fetch of the caller's as a Blob, with progress once it has gone", async () => {
    const device = await start();
    const camera = createVapixClient(device.url, { fetch: (url, init) => fetch(url, init) });
    const steps: object[] = [];
    await camera.fwmgr.upgrade(undefined, { file: new Blob(["image"]), onProgress: (step) => steps.push(step) });
    expect(device.requests.at(-1)?.file?.size).toBe(5);
    expect(steps).toEqual([{ sent: 5, total: 5 }]);
    await expect(camera.fwmgr.upgrade(undefined, { file: await fileOf("image") })).rejects.toThrow(
      "fetch takes a file as a Blob: paths and streams go without fetch",
    );
  });
});

describe("a file that cannot be sent is an error that explains why:", () => {
  const call = async (options: object) => {
    const device = await start();
    const camera = createVapixClient(device.url);
    return camera.fwmgr.upgrade(undefined, options as never);
  };

  test.each<[what: string, options: object, text: RegExp]>([
    ["none", {}, /file is missing: this method takes one; pass it in the options, { file }/],
    [
      "a stream of unknown size",
      { file: Readable.from([]) },
      /a stream does not state its size: give its bytes as fileSize/,
    ],
    ["something else", { file: 7 }, /file takes a path, a Blob, a Uint8Array or a stream/],
    ["a folder", { file: "/tmp" }, /is not a file/],
    ["a path of nothing", { file: "/tmp/no such file" }, /ENOENT/],
    ["a stream that is longer", { file: Readable.from(chunksOf(10)), fileSize: 9 }, /the file has more than 9 bytes/],
    ["a stream that is shorter", { file: Readable.from(chunksOf(10)), fileSize: 11 }, /the file has 10 of 11 bytes/],
    ["a stream of objects", { file: Readable.from([{}]), fileSize: 1 }, /something else than bytes/],
    ["a misspelt option", { file: new Blob([]), filename: "a" }, /unknown option "filename"/],
  ])("%s", async (_, options, text) => {
    await expect(call(options)).rejects.toThrow(text);
  });

  test("what reading it throws is the caller's own", async () => {
    const fault = new Error("the disk is gone");
    const file = async function* (): AsyncGenerator<Uint8Array> {
      yield new Uint8Array(10);
      throw fault;
    };
    await expect(call({ file: file(), fileSize: 20 })).rejects.toBe(fault);
  });

  test("a file for a method that takes none", async () => {
    const camera = createVapixClient((await start()).url);
    await expect(camera.fwmgr.status({ file: new Blob([]) } as never)).rejects.toThrow('unknown option "file"');
  });
});

describe("a call with a file ends", () => {
  test("by its own deadline, not by that of the client", async () => {
    const device = await start({ latency: 120 });
    const camera = createVapixClient(device.url, { timeout: 60 });
    const file = new Blob(["os"]);
    expect(await camera.fwmgr.upgrade(undefined, { file })).toHaveProperty("firmwareVersion");
    await expect(camera.fwmgr.upgrade(undefined, { file, timeout: 60 })).rejects.toMatchObject({ fault: "timeout" });
  });

  test("when it is aborted, and the stream is closed", async () => {
    const device = await start();
    const controller = new AbortController();
    let isClosed = false;
    const file = async function* () {
      try {
        yield new Uint8Array(100);
        controller.abort();
        for (;;) yield new Uint8Array(100_000);
      } finally {
        isClosed = true;
      }
    };
    const camera = createVapixClient(device.url);
    const upgrade = camera.fwmgr.upgrade(undefined, { file: file(), fileSize: 2 ** 40, signal: controller.signal });
    await expect(upgrade).rejects.toBeInstanceOf(VapixTransportError);
    await expect.poll(() => isClosed).toBe(true);
  });

  test("when the device responds early, without the rest of the file", async () => {
    const port = await serve((request, response) => {
      request.once("data", () => {
        response.writeHead(200, { "Content-Type": "application/json" });
        response.end(JSON.stringify({ method: "upgrade", error: { code: 421, message: "Wrong image" } }));
      });
    });
    const camera = createVapixClient(`http://127.0.0.1:${port}`);
    let sent = 0;
    const upgrade = camera.fwmgr.upgrade(undefined, {
      file: Readable.from(chunksOf(2 ** 33)),
      fileSize: 2 ** 33,
      onProgress: (progress) => (sent = progress.sent),
    });
    await expect(upgrade).rejects.toMatchObject({ code: 421, kind: "invalid" });
    expect(sent).toBeLessThan(2 ** 30);
  });

  test("when its time limit is up, which the request for the challenge shares", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
    onTestFinished(() => void vi.useRealTimers());
    let requests = 0;
    const fetch: Fetch = async (_, init) => {
      if (++requests > 1) return silence(init);
      await new Promise((resolve) => setTimeout(resolve, 600));
      return success(init);
    };
    const camera = createVapixClient("https://192.0.2.1", { fetch, ...ACCOUNT });
    const upgrade = camera.fwmgr.upgrade(undefined, { file: new Blob(["os"]), timeout: 1000 });
    const failed = expect(upgrade).rejects.toMatchObject({ fault: "timeout" });
    const received = async (count: number) => {
      while (requests < count) await new Promise(setImmediate);
    };
    await received(1);
    vi.advanceTimersByTime(600);
    await received(2);
    vi.advanceTimersByTime(400);
    await failed;
  });

  test("when the connection breaks, without a second try", async () => {
    let requests = 0;
    const port = await serve((request) => {
      requests++;
      request.once("data", () => request.destroy());
    });
    const camera = createVapixClient(`http://127.0.0.1:${port}`);
    const upgrade = camera.fwmgr.upgrade(undefined, { file: Readable.from(chunksOf(2 ** 30)), fileSize: 2 ** 30 });
    await expect(upgrade).rejects.toMatchObject({ fault: "connection" });
    expect(requests).toBe(1);
  });
});

test("for a file of 128 MiB, both sides together hold less than 16 MiB at any time", async () => {
  const device = await start();
  const camera = createVapixClient(device.url);
  const held = () => {
    collectGarbage();
    const { arrayBuffers, heapUsed } = process.memoryUsage();
    return arrayBuffers + heapUsed;
  };
  const before = held();
  const measured: number[] = [];
  await camera.fwmgr.upgrade(undefined, {
    file: Readable.from(chunksOf(128 * MIB)),
    fileSize: 128 * MIB,
    onProgress: ({ sent }) => void (sent % (8 * MIB) === 0 && measured.push(held() - before)),
  });
  expect(device.requests.at(-1)?.file?.size).toBe(128 * MIB);
  expect(measured).toHaveLength(16);
  expect(Math.max(...measured) / MIB).toBeLessThan(16);
}, 180_000);
