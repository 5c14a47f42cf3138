import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import type { RecordedExchange } from "../../src/recording/exchange.ts";
import { createHider } from "../../src/recording/hider.ts";
import { createRecorder, type RawExchange } from "../../src/recording/recorder.ts";
import { temporaryFolder } from "../folder.ts";

async function newFolder(): Promise<string> {
  const folder = await temporaryFolder();
  onTestFinished(() => folder.remove());
  return folder.path;
}

function start(folder: string) {
  const reports: string[] = [];
  const hider = createHider();
  return { hider, reports, ...createRecorder(folder, hider, (reason) => reports.push(reason)) };
}

function exchange(data: unknown = {}, over: Partial<RawExchange> = {}): RawExchange {
  const body = (value: object) => ({
    contentType: "application/json; charset=utf-8",
    body: Buffer.from(JSON.stringify(value)),
  });
  return {
    time: new Date("2026-01-02T03:04:05.006Z"),
    api: "systemready",
    method: "systemready",
    path: "/axis-cgi/systemready.cgi",
    scheme: "https",
    request: body({ apiVersion: "1.0", method: "systemready" }),
    response: { status: 200, ...body({ apiVersion: "1.0", data }) },
    milliseconds: 12.3456,
    ...over,
  };
}

const jsonOf = async (folder: string, name: string) =>
  JSON.parse(await readFile(join(folder, name), "utf8")) as RecordedExchange;

describe("a recorder", () => {
  test("writes one file per exchange, in order", async () => {
    const folder = await newFolder();
    const { record, close, reports } = start(folder);
    record(exchange({ n: 1 }));
    record(
      exchange(
        { n: 2 },
        { method: undefined, response: { status: 404, contentType: "text/html", body: Buffer.from("<p>") } },
      ),
    );
    record(exchange({}, { request: { contentType: undefined, body: Buffer.alloc(0) } }));
    await close();
    expect(reports).toEqual([]);
    expect(await readdir(folder)).toEqual([
      "0001-systemready-systemready.json",
      "0002-systemready-unknown.json",
      "0003-systemready-systemready.json",
    ]);
    expect(await jsonOf(folder, "0001-systemready-systemready.json")).toEqual({
      version: 1,
      time: "2026-01-02T03:04:05.006Z",
      api: "systemready",
      method: "systemready",
      path: "/axis-cgi/systemready.cgi",
      scheme: "https",
      request: { contentType: "application/json", body: { apiVersion: "1.0", method: "systemready" } },
      response: { status: 200, contentType: "application/json", body: { apiVersion: "1.0", data: { n: 1 } } },
      milliseconds: 12.346,
    });
    const page = await jsonOf(folder, "0002-systemready-unknown.json");
    expect(page.response).toEqual({ status: 404, contentType: "text/html", body: "(hidden)" });
    expect((await jsonOf(folder, "0003-systemready-systemready.json")).request).toEqual({ body: "" });
  });

  test("shares a folder with others, and continues after the existing files", async () => {
    const folder = await newFolder();
    await writeFile(join(folder, "0041-mqtt-client-getClientStatus.json"), "{}");
    const recorders = [start(folder), start(folder), start(folder)];
    for (let n = 0; n < 20; n++) for (const { record } of recorders) record(exchange({ n }));
    await Promise.all(recorders.map(({ close }) => close()));
    const names = await readdir(folder);
    expect(recorders.flatMap(({ reports }) => reports)).toEqual([]);
    expect(names).toHaveLength(61);
    expect(names[1]).toBe("0042-systemready-systemready.json");
    const files = await Promise.all(names.slice(1).map((name) => jsonOf(folder, name)));
    expect(files.every(({ version }) => version === 1)).toBe(true);
  });

  test("reports what it cannot write, without values, and goes on", async () => {
    const folder = await newFolder();
    const inner = join(folder, "inner");
    const { record, close, reports } = start(inner);
    await rm(inner, { recursive: true });
    record(exchange({ a: "S3CRET" }));
    await close();
    await mkdir(inner);
    const deep = Buffer.from(`{"a":${"[".repeat(9000)}${"]".repeat(9000)}}`);
    record(exchange({}, { request: { contentType: "", body: deep } }));
    record(exchange({}, { request: { contentType: "", body: Buffer.alloc(1024 * 1024 + 1, "a") } }));
    record(exchange());
    await close();
    expect(reports[0]).toBe("systemready systemready is not recorded: ENOENT");
    expect(reports.slice(1)).toContain("systemready systemready is not recorded: it is larger than 1 MiB");
    expect(reports.join()).not.toMatch(/S3CRET|vapix-/);
    expect((await readdir(inner)).at(-1)).toMatch(/^000\d-systemready-systemready\.json$/);
  });

  test("hides in its files what is learnt later, and leaves those that are gone", async () => {
    const folder = await newFolder();
    const { record, close, hider, reports } = start(folder);
    record(exchange({ a: "later-known" }));
    record(exchange({ a: "later-known" }));
    await close();
    await rm(join(folder, "0001-systemready-systemready.json"));
    hider.learnSecret("later-known");
    record(exchange());
    await close();
    expect(reports).toEqual([]);
    expect(await readdir(folder)).toEqual(["0002-systemready-systemready.json", "0003-systemready-systemready.json"]);
    expect((await jsonOf(folder, "0002-systemready-systemready.json")).response.body).toMatchObject({
      data: { a: "(hidden)" },
    });
  });

  test("reports a file of its own that it cannot read again", async () => {
    const folder = await newFolder();
    const { record, close, hider, reports } = start(folder);
    record(exchange());
    await close();
    await writeFile(join(folder, "0001-systemready-systemready.json"), "{");
    hider.learnSecret("later-known");
    record(exchange());
    await close();
    expect(reports).toEqual([
      "0001-systemready-systemready.json may contain secrets that were learnt later; remove it: an unknown error",
    ]);
  });

  test("throws a TypeError for a folder that cannot be made", async () => {
    const folder = await newFolder();
    await writeFile(join(folder, "file"), "");
    expect(() => start(join(folder, "file/inner"))).toThrow(
      new TypeError("the folder of record cannot be written: ENOTDIR"),
    );
  });
});
