import { copyFile, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { createMockServer } from "../../src/mock/server.ts";
import { type Folder, temporaryFolder } from "../folder.ts";
import { install, run } from "../npm.ts";

const BRUNO = "4.1.0";
const POSTMAN = fileURLToPath(new URL("../../generated/postman", import.meta.url));

let folder: Folder;
let bruno: string;

beforeAll(async () => {
  folder = await temporaryFolder();
  bruno = await install(folder, "bruno", [`@usebruno/cli@${BRUNO}`], { type: "commonjs" });
  await copyFile(join(import.meta.dirname, "bruno/import.cjs"), join(bruno, "import.cjs"));
}, 300_000);
afterAll(() => folder.remove());

/** Imports the Postman collection of an API into Bruno, and gives its folder. */
async function importPostman(id: string): Promise<string> {
  const collection = join(folder.path, id);
  const args = [join(bruno, "import.cjs"), join(POSTMAN, `${id}.json`), collection];
  expect(await run(process.execPath, args, bruno)).toMatchObject({ code: 0 });
  return collection;
}

/** Sends all requests of a collection, and gives their names with the status of the response, or with the error. */
async function send(collection: string, variables: Record<string, string>): Promise<Map<string, number | string>> {
  const given = Object.entries(variables).flatMap(([name, value]) => ["--env-var", `${name}=${value}`]);
  const report = `${collection}.report.json`;
  await run(join(bruno, "node_modules/.bin/bru"), ["run", "-r", ...given, "--reporter-json", report], collection);
  const [{ results }] = JSON.parse(await readFile(report, "utf8")) as [
    { results: { test: { filename: string }; response: { status: number | string }; error: string | null }[] },
  ];
  return new Map(results.map(({ test: { filename }, response, error }) => [filename, error ?? response.status]));
}

/** Names of the requests of a Postman collection, as Bruno's files are named. */
async function requestsOf(id: string): Promise<string[]> {
  const { item } = JSON.parse(await readFile(join(POSTMAN, `${id}.json`), "utf8")) as {
    item: { name: string; item: { name: string }[] }[];
  };
  return item.flatMap(({ name, item: requests }) =>
    requests.map((request) => `${name.replace("/", "-")}/${request.name}.yml`),
  );
}

test("Bruno imports the collection of VAPIX, and calls every method through Digest", async () => {
  const device = await createMockServer({ auth: { scheme: "digest" } });
  onTestFinished(device.close);
  const collection = await importPostman("vapix");
  // Bruno's command line leaves variables in an account for Digest as they are.
  await folder.alter(
    ["vapix/opencollection.yml", '"{{username}}"', "root"],
    ["vapix/opencollection.yml", '"{{password}}"', "pass"],
  );
  const sent = await send(collection, { baseUrl: device.url });
  expect([...sent.keys()].sort()).toEqual((await requestsOf("vapix")).sort());
  // Bruno does not send a body of parts again after the challenge.
  const failed = [...sent].filter(([, status]) => typeof status === "string").map(([name]) => name);
  expect(failed).toEqual(["Firmware management/fwmgrUpgrade.yml", "Siren and light/uploadProfiles.yml"]);
  const answered = device.requests.filter(({ status }) => status !== 401);
  expect(answered).toHaveLength(sent.size - failed.length);
  // Codes about what the state of the device does not allow: test/clients/collection.test.ts has a list.
  const stateful = new Set<unknown>([undefined, 1200, 404, 2202, 2004, 1000]);
  expect(answered.filter(({ code }) => !stateful.has(code))).toEqual([]);
});

test.each([
  ["emqx", 5],
  ["emqx-v4", 4],
] as const)("Bruno imports the collection of %s, and sends its paths, queries, bodies and key", async (id, version) => {
  const broker = await createMockServer({ broker: { version } });
  onTestFinished(broker.close);
  const collection = await importPostman(id);
  const variables = { baseUrl: `${broker.url}/api/v${version}`, username: "key", password: "secret" };
  const sent = await send(collection, variables);
  expect([...sent.keys()].sort()).toEqual((await requestsOf(id)).sort());
  expect(broker.requests).toHaveLength(sent.size);
  const succeeded = [...sent.values()].filter((status) => Number(status) < 400);
  expect(succeeded.length).toBeGreaterThan(0.7 * sent.size);
});
