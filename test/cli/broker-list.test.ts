import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { brokersOf, soleBroker } from "../../src/cli/brokers/list.ts";
import { broker } from "../emqx/broker.ts";
import { temporaryFolder } from "../folder.ts";

const url = "https://192.0.2.1:18084";
const FINGERPRINT = "ab".repeat(32);
const lines = (...brokers: unknown[]) => brokers.map((one) => JSON.stringify(one)).join("\n");
const basic = (key: string, secret: string) => `Basic ${btoa(`${key}:${secret}`)}`;

/** The header `Authorization` that a broker gets, by fields of its line, options and variables. */
async function sentBy(fields: object, options = {}, variables = {}) {
  const { url: address, requests } = await broker({ body: { code: 0, data: [] } });
  const [listed] = brokersOf(lines({ url: address, ...fields }), options, variables);
  await listed!.call("listNodes", {});
  return requests[0]!.headers.authorization;
}

test("a broker has the version, the name and the options of its line, and else those of the command line", () => {
  const list = lines(
    { url, name: "hub", version: 4, timeout: 2, insecure: false },
    { url: "https://broker.example.com" },
  );
  const brokers = brokersOf(`\n${list}\n`, { timeout: "5" }, {});
  expect(brokers).toMatchObject([
    { url, name: "hub", api: "emqx-v4", timeout: 2000, insecure: false },
    { name: "broker.example.com", api: "emqx", timeout: 5000, insecure: undefined },
  ]);
});

test("a broker has the credentials of its line, in both versions", async () => {
  const key = { apiKey: "k", apiSecret: { env: "S" } };
  expect(await sentBy(key, {}, { S: "s1" })).toBe(basic("k", "s1"));
  expect(await sentBy({ ...key, version: 4 }, {}, { S: "s1" })).toBe(basic("k", "s1"));
  expect(await sentBy({ token: { env: "T" } }, {}, { T: "abc" })).toBe("Bearer abc");
  expect(await sentBy({ version: 4, username: "admin", password: { env: "P" } }, {}, { P: "public" })).toBe(
    basic("admin", "public"),
  );
  expect(await sentBy({})).toBeUndefined();
});

test("credentials of options and variables are for brokers without their own, and are not mixed with these", async () => {
  const variables = { EMQX_API_KEY: "k", EMQX_API_SECRET: "s" };
  expect(await sentBy({}, {}, variables)).toBe(basic("k", "s"));
  expect(await sentBy({}, { "api-key": "own" }, variables)).toBe(basic("own", "s"));
  expect(await sentBy({ token: { env: "T" } }, {}, { ...variables, T: "abc" })).toBe("Bearer abc");
  expect(await sentBy({ apiKey: "other" }, {}, variables)).toBe(basic("other", "s"));
});

test("secrets come from files, without their last line break", async () => {
  const folder = await temporaryFolder();
  onTestFinished(() => folder.remove());
  const file = join(folder.path, "secret");
  await writeFile(file, "s1\n");
  expect(await sentBy({ apiKey: "k", apiSecret: { file } })).toBe(basic("k", "s1"));
  expect(await sentBy({}, { "api-key": "k", "api-secret": `@${file}` })).toBe(basic("k", "s1"));
});

test.each<[string, string, string]>([
  ["no address", lines({ name: "a" }), "--brokers: line 1 lacks url, the address of the broker"],
  ["an unknown field", lines({ url, apikey: "k" }), 'unknown field "apikey"; did you mean apiKey?'],
  ["an unknown version", lines({ url, version: 3 }), "line 1: invalid version 3 of EMQX; it must be 4, or 5"],
  ["a secret as text", lines({ url, apiKey: "k", apiSecret: "hunter22" }), "line 1: apiSecret must be a reference"],
  ["no secret", lines({ url, apiKey: "k" }), "line 1: the apiSecret is missing; give"],
  ["no password", lines({ url, username: "admin" }), "line 1: the password is missing; give"],
  ["two accounts", lines({ url, apiKey: "k", username: "admin" }), "apiKey and username exclude each other"],
  ["a secret without its key", lines({ url, apiSecret: { env: "SECRET" } }), "line 1: apiSecret requires apiKey"],
  ["a password alone", lines({ url, password: { env: "SECRET" } }), "line 1: password requires username"],
  ["a token of EMQX 4", lines({ url, version: 4, token: { env: "SECRET" } }), "line 1: EMQX 4 has no tokens"],
  ["a key with a colon", lines({ url, apiKey: "k:1", apiSecret: { env: "SECRET" } }), "line 1: invalid apiKey"],
  [
    "a key over plain HTTP",
    lines({ url: "http://192.0.2.1", apiKey: "k", apiSecret: { env: "SECRET" } }),
    "plain HTTP",
  ],
  ["a wrong fingerprint", lines({ url, fingerprint256: "ab" }), "line 1: invalid --emqx-fingerprint"],
  ["two kinds of trust", lines({ url, fingerprint256: FINGERPRINT, insecure: true }), "line 1: --emqx-insecure trusts"],
  ["an address twice", lines({ url }, { url: `${url}/` }), "line 2 has the address of line 1"],
  ["nothing", "\n", "--brokers: the list contains no broker"],
])("an error names the line with %s, and no secret", (_, text, message) => {
  let error: Error | undefined;
  try {
    brokersOf(text, {}, { SECRET: "hunter22" });
  } catch (thrown) {
    error = thrown as Error;
  }
  expect(error?.message).toContain(message);
  expect(error?.message).not.toContain("hunter22");
});

test("a single broker takes its credentials from options and variables", async () => {
  const { url: address, requests } = await broker({ body: { code: 0, data: [] } });
  const account = { EMQX_USERNAME: "admin", EMQX_PASSWORD: "public" };
  const sole = soleBroker(address, {}, 4, account);
  expect(sole).toMatchObject({ url: address, name: new URL(address).host, api: "emqx-v4" });
  await sole.call("listNodes", {});
  expect(requests[0]!.headers.authorization).toBe(basic("admin", "public"));
  expect(() => soleBroker(url, {}, undefined, { EMQX_API_KEY: "k" })).toThrow(
    '--emqx: the apiSecret is missing; give "apiSecret": {"env": "<variable>"}, or set EMQX_API_SECRET',
  );
  expect(() => soleBroker(url, {}, 6, {})).toThrow("--emqx: invalid version 6 of EMQX; it must be 4, or 5");
});
