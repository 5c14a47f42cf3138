import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import { createMockServer } from "../../src/mock/server.ts";
import { type Folder, temporaryFolder } from "../folder.ts";
import { install, run } from "../npm.ts";

const GENERATED = fileURLToPath(new URL("../../generated", import.meta.url));

let folder: Folder;
let newman: string;

beforeAll(async () => {
  folder = await temporaryFolder();
  newman = join(await install(folder, "newman", ["newman@6"]), "node_modules/.bin/newman");
}, 120_000);
afterAll(() => folder.remove());

/** Sends all requests of a collection, and gives how many there were. */
async function send(id: string, baseUrl: string): Promise<number> {
  const report = join(folder.path, `${id}.json`);
  const variables = { baseUrl, username: "root", password: "pass" };
  const given = Object.entries(variables).flatMap(([name, value]) => ["--env-var", `${name}=${value}`]);
  const collection = join(GENERATED, `postman/${id}.json`);
  const { code, output, errors } = await run(
    newman,
    ["run", collection, ...given, "--reporters", "json", "--reporter-json-export", report],
    folder.path,
  );
  expect(code, output + errors).toBe(0);
  const { run: sent } = JSON.parse(await readFile(report, "utf8")) as { run: { stats: { items: { total: number } } } };
  return sent.stats.items.total;
}

/** The operations of a portable document, as `POST /path#fragment`. */
async function operationsOf(id: string): Promise<string[]> {
  const { paths } = parse(await readFile(join(GENERATED, `openapi/${id}.portable.yaml`), "utf8")) as {
    paths: Record<string, object>;
  };
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.keys(item).map((verb) => `${verb.toUpperCase()} ${path}`),
  );
}

test("the collection of VAPIX calls every method through Digest, with parameters that keep the contract", async () => {
  const device = await createMockServer({ auth: { scheme: "digest" } });
  onTestFinished(device.close);
  const expected = await operationsOf("vapix");
  expect(await send("vapix", device.url)).toBe(expected.length);
  const seen = device.requests.filter(({ status }) => status !== 401);
  expect(seen.map(({ httpMethod, path, method }) => `${httpMethod} ${path}#${method}`)).toEqual(expected);
  // What the state of the device does not allow, such as a group of unknown areas, is 1200 in thermometry.
  const refused = seen.filter(({ code }) => code !== undefined && code !== 1200);
  expect(refused.map(({ api, method, code }) => [`${api}/${method}`, code])).toEqual([
    // The collection has no file, the device no older image, the collection has disabled the log, and has replaced the
    // scenarios that count.
    ["fwmgr/upgrade", 421],
    ["fwmgr/rollback", 404],
    ["remote-syslog/test", 2202],
    ["object-analytics/getAccumulatedCounts", 2004],
    ["object-analytics/resetAccumulatedCounts", 1000],
    ["object-analytics/resetPassthrough", 1000],
    ["object-analytics/getOccupancy", 2004],
    ["siren-and-light/uploadProfiles", 2101],
  ]);
});

test.each(["emqx", "emqx-v4"])("the collection of %s has a request for every operation", async (id) => {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(
      `${request.method} ${request.url!.split("?")[0]!.replace(/^\/api/, "")} ${request.headers.authorization}`,
    );
    response.end("{}");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  const operations = await operationsOf(id);
  expect(await send(id, `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`)).toBe(operations.length);
  const patterns = operations.map((operation) => `^${operation.replace(/\{[^}]+\}/g, "(?!:)[^/{]+")} `);
  const missing = patterns.filter((pattern) => !seen.some((request) => new RegExp(pattern).test(request)));
  expect(missing).toEqual([]);
  expect(seen.filter((request) => request.endsWith(` Basic ${btoa("root:pass")}`)).length).toBeGreaterThan(40);
});
