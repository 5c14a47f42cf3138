import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import type { MockServer } from "../../src/mock/server.ts";
import { temporaryFolder } from "../folder.ts";
import { tool } from "./tools.ts";
import { start } from "../mock/start.ts";

/** Calls getClientStatus by curl, and tells the last HTTP status and, where it is JSON, the answer. */
function curl({ url }: MockServer, ...args: string[]): Promise<{ status: number; body: string }> {
  return curlTo(`${url}/axis-cgi/mqtt/client.cgi`, "getClientStatus", ...args);
}

async function curlTo(url: string, method: string, ...args: string[]): Promise<{ status: number; body: string }> {
  const request = ["--data", JSON.stringify({ apiVersion: "1.0", method }), url];
  const options = ["--silent", "--show-error", "--max-time", "30", "--write-out", "\\n%{http_code}"];
  const { stdout } = await promisify(execFile)(tool("curl"), [...options, ...args, ...request]);
  const lines = stdout.split("\n");
  return { status: Number(lines.pop()), body: lines.join("\n") };
}

describe.each(["md5", "md5-sess", "sha-256", "sha-256-sess"] as const)("a mock that asks for %s", (algorithm) => {
  test("lets curl in by --anyauth, and not with a wrong password", async () => {
    const mock = await start({ auth: { scheme: "digest", algorithm, strictNc: true } });
    const { status, body } = await curl(mock, "--anyauth", "-u", "root:pass");
    expect([status, JSON.parse(body)]).toEqual([200, expect.objectContaining({ method: "getClientStatus" })]);
    expect((await curl(mock, "--anyauth", "-u", "root:Pass")).status).toBe(401);
    expect(mock.requests.map((request) => request.status).slice(0, 2)).toEqual([401, 200]);
  });
});

test("curl --digest, which probes with an empty body, reaches methods with an account and without", async () => {
  const mock = await start({ auth: "digest" });
  const url = `${mock.url}/axis-cgi/basicdeviceinfo.cgi`;
  for (const method of ["getAllProperties", "getAllUnrestrictedProperties"]) {
    const { status, body } = await curlTo(
      url,
      method,
      "--digest",
      "-u",
      "root:pass",
      "-H",
      "Content-Type: application/json",
    );
    expect([status, JSON.parse(body)]).toEqual([200, { apiVersion: "1.3", data: { propertyList: expect.anything() } }]);
  }
  expect(mock.requests.map((request) => request.status)).toEqual([401, 200, 401, 200]);
});

test.each(["basic", "basic,digest", "recommended"] as const)("a mock that asks for %s lets curl in", async (scheme) => {
  const mock = await start({ auth: scheme });
  expect((await curl(mock, "--anyauth", "-u", "root:pass")).status).toBe(200);
});

test("a mock on HTTPS is verified by curl with the certificate that it tells, and by no other", async () => {
  const folder = await temporaryFolder();
  try {
    const [mock, other] = [await start({ tls: true, auth: "recommended" }), await start({ tls: true })];
    const authority = join(folder.path, "mock.pem");
    await writeFile(authority, mock.certificate!.pem);
    const args = ["--anyauth", "-u", "root:pass", "--cacert", authority];
    expect((await curl(mock, ...args)).status).toBe(200);
    await expect(curl(other, ...args)).rejects.toThrow("SSL certificate problem");
  } finally {
    await folder.remove();
  }
});
