import { spawn } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import { namespaceOf } from "../../scripts/clients/csharp.ts";
import { csharpDocument } from "../../scripts/clients/csharp-document.ts";
import type { Source } from "../../scripts/clients/language.ts";
import { sourcesOf } from "../../scripts/clients.ts";
import {
  type Content,
  isObject,
  placedOperations,
  refName,
  resolve,
  type Response,
  type RestDocument,
  type Schema,
} from "../../src/contract/document.ts";
import { createMockServer, type MockServer, type MockServerOptions } from "../../src/mock/server.ts";
import { allBlocks } from "../guides.ts";
import { run } from "../npm.ts";
import { tool } from "../integration/tools.ts";
import { csharpProgram } from "./csharp-build.ts";

const PROJECT = fileURLToPath(new URL("csharp", import.meta.url));
const OPENAPI = fileURLToPath(new URL("../../generated/openapi", import.meta.url));

interface Example {
  name: string;
  /** Class of the value, with `[]` for a list of it. */
  type: string;
  text: string;
}

/** The JSON bodies that a document shows, with their classes. All its other examples are bodies of another type. */
async function examplesOf(source: Source): Promise<Example[]> {
  const document = csharpDocument(parse(await readFile(source.file, "utf8")) as RestDocument);
  const found = new Map<string, Example>();
  const other = new Set<string>();
  const add = ({ "application/json": json, ...others }: Content = {}): void => {
    for (const reference of Object.values(others).flatMap(({ examples = {} }) => Object.values(examples)))
      other.add(refName(reference)!);
    for (const reference of Object.values(json?.examples ?? {})) {
      const { value } = resolve<{ value: unknown }>(document, reference);
      const name = `${namespaceOf(source)} ${refName(reference)}`;
      found.set(name, {
        name,
        type: classOf(document, json!.schema, namespaceOf(source)),
        text: JSON.stringify(value),
      });
    }
  };
  for (const { operation } of placedOperations(document)) {
    add(operation.requestBody?.content);
    for (const response of Object.values(operation.responses)) add(resolve<Response>(document, response).content);
  }
  expect(found.size + other.size).toBe(Object.keys(document.components.examples!).length);
  return [...found.values()];
}

function classOf(document: RestDocument, schema: Schema, namespace: string): string {
  const { type, items } = resolve(document, schema);
  if (type === "array") return `${classOf(document, items!, namespace)}[]`;
  return type === "object" ? `${namespace}.${refName(schema)}` : "System.Object";
}

/** Runs a program with the input, and returns its output. */
async function program(folder: string, name: string, args: string[], input = ""): Promise<string> {
  const child = spawn(tool("mono", "mono-devel"), [join(folder, `${name}.exe`), ...args], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  child.stdin.end(input);
  return (await text(child.stdout)).trim();
}

/**
 * A value without what C# does not keep: a property that is null is absent, and a time is an instant.
 */
function kept(value: unknown): unknown {
  if (typeof value === "string" && /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/.test(value)) return Date.parse(value);
  if (Array.isArray(value)) return value.map(kept);
  if (!isObject(value)) return value;
  const entries = Object.entries(value).filter(([, member]) => member !== null);
  return Object.fromEntries(entries.map(([key, member]) => [key, kept(member)]));
}

async function start(options: MockServerOptions): Promise<MockServer> {
  const device = await createMockServer(options);
  onTestFinished(device.close);
  return device;
}

/** Tests of the assembly of all clients and of the handler, by the programs that were built into a folder. */
export function describeCsharp(folder: string): void {
  const call = async (device: MockServer, rounds: string, password = "pass", fingerprint = "") => {
    const args = [device.url, password, rounds, ...(fingerprint ? [fingerprint] : [])];
    return (await program(folder, "Calls", args)).split("\n");
  };
  const statuses = ({ requests }: MockServer) => requests.map(({ status }) => status);
  const oks = (count: number) => Array<string>(count).fill("ok");

  test("read every example of the documents, and write it back", async () => {
    const examples = (await Promise.all((await sourcesOf(OPENAPI)).map(examplesOf))).flat();
    const output = await program(folder, "RoundTrip", [], JSON.stringify(examples));
    const results = JSON.parse(output) as { text?: string; error?: string }[];
    const faults = examples.flatMap(({ name, text }, at) => {
      const { text: written, error } = results[at]!;
      const before = kept(JSON.parse(text));
      const after = written === undefined ? undefined : kept(JSON.parse(written));
      return JSON.stringify(sorted(before)) === JSON.stringify(sorted(after)) ? [] : [{ name, text, written, error }];
    });
    expect(faults).toEqual([]);
  });

  test("do what the guide shows", async () => {
    const [shown] = allBlocks().filter(({ language }) => language === "csharp");
    const device = await start({ auth: "recommended", tls: true });
    const code = shown!.code
      .replace("https://192.168.0.90", device.url)
      .replace("5D:1C:…", device.certificate!.fingerprint256);
    const source = join(folder, "Guide.cs");
    await writeFile(
      source,
      `using System; using System.Threading.Tasks; using Vapix; using VapixClients.Http;
      class Guide { static void Main() { Run().GetAwaiter().GetResult(); } static async Task Run() { ${code} } }`,
    );
    const [command, ...args] = csharpProgram(folder, "Guide", source);
    const { code: status, output, errors } = await run(command, args, PROJECT);
    expect(status, output + errors).toBe(0);
    expect(await program(folder, "Guide", [])).toBe("yes");
  });

  test("send nothing in place of what the caller forgot", async () => {
    const text = JSON.stringify({ apiVersion: "1.0", method: "addArea", params: { name: "Pump" } });
    const example = { type: "Vapix.ThermometryAddAreaRequest", text };
    const [result] = JSON.parse(await program(folder, "RoundTrip", [], JSON.stringify([example]))) as {
      text?: string;
    }[];
    expect(JSON.parse(result!.text!)).toEqual(JSON.parse(text));
  });

  test.each<NonNullable<MockServerOptions["auth"]>>(["none", "digest"])(
    "send a file, with authentication %s",
    async (auth) => {
      const device = await start({ auth });
      device.on("fwmgr", "upgrade", (_, file) => ({ firmwareVersion: `${file!.name} of ${file!.size} bytes` }));
      expect(await program(folder, "Upload", [device.url])).toBe("os.bin of 10 bytes");
      expect(statuses(device)).toEqual(auth === "none" ? [200] : [401, 200]);
    },
  );

  test.each(["md5", "md5-sess", "sha-256", "sha-256-sess"] as const)(
    "share one challenge of Digest among all calls, with %s",
    async (algorithm) => {
      const device = await start({ auth: { scheme: "digest", algorithm, strictNc: true } });
      expect(await call(device, "20,1,1")).toEqual(oks(22));
      expect(statuses(device).filter((status) => status === 401)).toHaveLength(1);
    },
  );

  test("choose SHA-256 if the device offers MD5, too", async () => {
    const device = await start({ auth: { scheme: "basic,digest", algorithm: ["md5", "sha-256"] } });
    expect(await call(device, "1")).toEqual(oks(1));
    expect(statuses(device)).toEqual([401, 200]);
  });

  test("replace a nonce that has expired", async () => {
    const device = await start({ auth: { scheme: "digest", nonceUses: 1 } });
    expect(await call(device, "1,1,1")).toEqual(oks(3));
    expect(statuses(device)).toEqual([401, 200, 401, 200, 401, 200]);
  });

  test("end with the status if the password is wrong, after two requests", async () => {
    const device = await start({ auth: { scheme: "digest" } });
    expect(await call(device, "1", "wrong")).toEqual(["HTTP 401"]);
    expect(statuses(device)).toEqual([401, 401]);
  });

  test("never send Basic over plain HTTP", async () => {
    const device = await start({ auth: { scheme: "basic" } });
    expect(await call(device, "1")).toEqual([expect.stringMatching(/requires Basic over plain HTTP.*use https/)]);
    expect(statuses(device)).toEqual([401]);
  });

  test("trust only the certificate with the fingerprint, with Basic over https", async () => {
    const device = await start({ auth: { scheme: "basic" }, tls: true });
    const { fingerprint256 } = device.certificate!;
    expect(await call(device, "1,1", "pass", fingerprint256)).toEqual(oks(2));
    expect(statuses(device)).toEqual([401, 200, 200]);
    const another = fingerprint256.replace(/^../, (byte) => (byte === "00" ? "01" : "00"));
    const refused = [...(await call(device, "1", "pass", another)), ...(await call(device, "1"))];
    expect(refused).not.toContain("ok");
    expect(refused).toHaveLength(2);
    expect(statuses(device)).toHaveLength(3);
  });
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key])]),
  );
}
