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

/** Sends all requests of a collection, and gives how many were answered. */
async function send(id: string, baseUrl: string, username = "root", password = "pass"): Promise<number> {
  const report = join(folder.path, `${id}.json`);
  const variables = { baseUrl, username, password };
  const given = Object.entries(variables).flatMap(([name, value]) => ["--env-var", `${name}=${value}`]);
  const collection = join(GENERATED, `postman/${id}.json`);
  const { code, output, errors } = await run(
    newman,
    ["run", collection, ...given, "--reporters", "json", "--reporter-json-export", report],
    folder.path,
  );
  expect(code, output + errors).toBe(0);
  const { run: sent } = JSON.parse(await readFile(report, "utf8")) as {
    run: { executions: { item: { id: string }; response?: object }[] };
  };
  // The first request to a device has two answers, the first of which is the challenge.
  const answered = sent.executions.filter(({ response }) => response !== undefined);
  return new Set(answered.map(({ item }) => item.id)).size;
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
    ["siren-and-light/uploadProfiles", 2101],
    ["object-analytics/getAccumulatedCounts", 2004],
    ["object-analytics/resetAccumulatedCounts", 1000],
    ["object-analytics/resetPassthrough", 1000],
    ["object-analytics/getOccupancy", 2004],
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

test.each([
  [
    "emqx",
    5,
    [
      // What the collection has made or changed before, in the order of its requests.
      [400, "deleteAuthzRules"],
      [400, "registerTopicMetrics"],
      [400, "reorderAuthenticators"],
      [400, "createAuthzSource"],
    ],
  ],
  ["emqx-v4", 4, []],
] as const)(
  "the collection of %s works as it comes: values of paths and queries are those of the contract",
  async (id, version, refused) => {
    const broker = await createMockServer({ broker: { version } });
    onTestFinished(broker.close);
    const operations = await operationsOf(id);
    expect(await send(id, `${broker.url}/api/v${version}`, "key", "secret")).toBe(operations.length);
    // 401 is for the token of a dashboard user, 404 for what the collection has deleted, and 409 for what it made.
    const wrong = broker.requests.filter(({ status }) => status >= 400 && ![401, 404, 409].includes(status));
    expect(wrong.map(({ status, method }) => [status, method])).toEqual(refused);
    expect(broker.requests.filter(({ status }) => status < 400).length).toBeGreaterThan(0.7 * operations.length);
  },
);
