import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { devicesOf, soleDevice } from "../../src/cli/devices/list.ts";
import { temporaryFolder } from "../folder.ts";

const url = "https://192.0.2.1";
const FINGERPRINT = "ab".repeat(32);
const lines = (...devices: unknown[]) => devices.map((device) => JSON.stringify(device)).join("\n");

test("a device has the options of its line, and else those of the command line", () => {
  const list = lines(
    { url, name: "dock", username: "admin", password: { env: "DOCK" }, fingerprint256: FINGERPRINT, timeout: 2 },
    { url: "https://192.0.2.2:8443", params: { a: 1 } },
  );
  const [first, second] = devicesOf(
    `\n${list}\n\n`,
    { username: "root", timeout: "5" },
    { DOCK: "pass", VAPIX_PASSWORD: "word" },
  );
  expect(first).toMatchObject({
    name: "dock",
    client: { username: "admin", password: "pass", timeout: 2000, tls: { fingerprint256: FINGERPRINT } },
  });
  expect(first).not.toHaveProperty("params");
  expect(second).toMatchObject({
    url: "https://192.0.2.2:8443",
    name: "192.0.2.2:8443",
    client: { username: "root", password: "word", timeout: 5000 },
    params: { a: 1 },
  });
});

test("a token of a line replaces an account of the command line, and an account a token", () => {
  const values = { username: "root" };
  const [device] = devicesOf(lines({ url, token: { env: "T" } }), values, { T: "abc", VAPIX_USERNAME: "root" });
  expect(device!.client).toMatchObject({ username: undefined, password: undefined, token: "abc" });
  const account = { url, username: "root", password: { env: "P" } };
  const [other] = devicesOf(lines(account), {}, { P: "pass", VAPIX_TOKEN: "abc" });
  expect(other!.client).toMatchObject({ username: "root", password: "pass", token: undefined });
});

test("a password comes from a file, without its last line break", async () => {
  const folder = await temporaryFolder();
  onTestFinished(() => folder.remove());
  const file = join(folder.path, "password");
  await writeFile(file, "pass\n");
  const [device] = devicesOf(lines({ url, username: "root", password: { file } }), {}, {});
  expect(device!.client.password).toBe("pass");
});

test.each<[string, string, string]>([
  ["no JSON", `{"url": "${url}"}\nsecret`, "--devices: line 2 is not valid JSON"],
  ["no object", "[1]", "--devices: line 1 is not a JSON object"],
  ["no address", lines({ name: "a" }), "--devices: line 1 lacks url, the address of the device"],
  ["a wrong address", lines({ url: "192.0.2.1" }), "line 1: invalid url; it must be an address"],
  [
    "a misspelt field",
    lines({ url, fingerprint: FINGERPRINT }),
    'unknown field "fingerprint"; did you mean fingerprint256?',
  ],
  ["an unknown field", lines({ url, colour: 1 }), 'unknown field "colour"; available: url, name, username'],
  ["a field of another type", lines({ url, username: 7 }), "line 1: username must be a string"],
  ["params as a list", lines({ url, params: [] }), "line 1: params must be an object"],
  ["a secret as text", lines({ url, username: "root", password: "hunter22" }), "line 1: password must be a reference"],
  [
    "another reference",
    lines({ url, password: { text: "hunter22" } }),
    'must be {"env": "<variable>"} or {"file": "<path>"}',
  ],
  [
    "an unset variable",
    lines({ url, username: "root", password: { env: "NONE" } }),
    "the environment variable NONE is not set",
  ],
  ["no password", lines({ url, username: "root" }), "line 1: the password is missing"],
  ["a wrong fingerprint", lines({ url, fingerprint256: "ab" }), "line 1: invalid --fingerprint"],
  ["an address twice", lines({ url }, { url: `${url}/` }), "line 2 has the address of line 1"],
  ["a name twice", lines({ url, name: "a" }, { url: "https://192.0.2.2", name: "a" }), "line 2 has the name of line 1"],
  ["nothing", "\n\n", "--devices: the list contains no device"],
])("an error names the line with %s, and no secret", (_, text, message) => {
  let error: Error | undefined;
  try {
    devicesOf(text, {}, {});
  } catch (thrown) {
    error = thrown as Error;
  }
  expect(error?.message).toContain(message);
  expect(error?.message).not.toMatch(/hunter22|secret$/);
});

test("a single device takes its account from options and variables", () => {
  const device = soleDevice(url, { username: "root" }, { VAPIX_PASSWORD: "pass" });
  expect(device).toMatchObject({ url, name: "192.0.2.1", client: { username: "root", password: "pass" } });
  expect(() => soleDevice(url, { username: "root" }, {})).toThrow("--url: the password is missing");
});
