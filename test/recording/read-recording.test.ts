import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { readRecording } from "../../src/recording/read-recording.ts";
import { temporaryFolder } from "../folder.ts";
import { recordedExchange } from "./recorded-exchange.ts";

async function folderWith(files: Record<string, unknown>): Promise<string> {
  const folder = await temporaryFolder();
  onTestFinished(() => folder.remove());
  for (const [name, value] of Object.entries(files))
    await writeFile(join(folder.path, name), typeof value === "string" ? value : JSON.stringify(value));
  return folder.path;
}

describe("reading a recording", () => {
  test("returns the exchanges of a folder by their time", async () => {
    const older = { ...recordedExchange, time: "2026-01-01T00:00:00.000Z" };
    const folder = await folderWith({ "1.json": recordedExchange, "2.json": older, "notes.txt": "x", ".a.tmp": "{" });
    expect(readRecording(folder)).toEqual([older, recordedExchange]);
  });

  test("returns the exchange of a file", async () => {
    const folder = await folderWith({ "1.json": recordedExchange, "2.json": {} });
    expect(readRecording(join(folder, "1.json"))).toEqual([recordedExchange]);
    expect(() => readRecording(join(folder, "2.json"))).toThrow(
      `${join(folder, "2.json")} is not a recorded exchange: version must be 1`,
    );
  });

  test("accepts a recording that does not contain http or https", async () => {
    const { scheme: _, ...older } = recordedExchange;
    const folder = await folderWith({ "1.json": older });
    expect(readRecording(folder)).toEqual([older]);
  });

  test("throws for an empty folder, and explains how to record", async () => {
    const folder = await folderWith({ "notes.txt": "x" });
    expect(() => readRecording(folder)).toThrow(
      `the folder ${folder} contains no recorded exchange; record some with: vapix mock --upstream <address> --record ${folder}`,
    );
  });

  test("throws for a folder that is missing", () => {
    expect(() => readRecording("/nonexistent/x")).toThrow("the folder /nonexistent/x cannot be read (ENOENT)");
  });

  test.each<[string, unknown, string]>([
    ["broken JSON", "{", "it must be JSON"],
    ["a list", [], "it must be an object"],
    ["another version", { version: 2 }, "version must be 1; record it again with this package"],
    ["no time", { time: "now" }, "time must be a time in ISO 8601"],
    ["no API", { api: 1 }, "api must be a string"],
    ["an unknown API", { api: "foo" }, 'unknown API "foo"; available: api-discovery, '],
    ["an unknown method", { method: "foo" }, 'unknown method "foo" of systemready; available: '],
    ["another path", { path: "/" }, "path must be /axis-cgi/systemready.cgi, that of systemready"],
    ["another scheme", { scheme: "ftp" }, "scheme must be http or https"],
    ["no time that it took", { milliseconds: -1 }, "milliseconds must be a number"],
    ["no status", { response: { status: "200", body: "" } }, "response.status must be an HTTP status"],
    ["no request", { request: null }, "request must be an object"],
    ["no body", { request: {} }, "request.body must be an object or a string"],
    ["a list as the body", { response: { status: 200, body: [] } }, "response.body must be an object or a string"],
    ["an odd type", { request: { contentType: "a\nb", body: "" } }, "request.contentType must be a media type"],
  ])("throws for %s, and names the file", async (_, over, what) => {
    const value = typeof over === "string" || Array.isArray(over) ? over : { ...recordedExchange, ...(over as object) };
    const folder = await folderWith({ "1.json": recordedExchange, "2.json": value });
    expect(() => readRecording(folder)).toThrow(`${join(folder, "2.json")} is not a recorded exchange: ${what}`);
  });

  test("throws for a folder in place of a file", async () => {
    const folder = await folderWith({});
    await mkdir(join(folder, "1.json"));
    expect(() => readRecording(folder)).toThrow(`1.json is not a recorded exchange: it cannot be read (EISDIR)`);
  });
});
