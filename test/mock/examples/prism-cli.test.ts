import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Program, runNode } from "../../program.ts";
import { readContract } from "../../spec/contract.ts";
import { type Answer, ask, configure, exchange } from "../exchange.ts";
import { freePort } from "../../../scripts/free-port.ts";

const cli = fileURLToPath(new URL("./dist/index.js", import.meta.resolve("@stoplight/prism-cli/package.json")));
const contract = readContract("mqtt-client");

let prism: Program;
let url: string;
beforeAll(async () => {
  const port = String(await freePort());
  prism = runNode(cli, ["mock", "generated/openapi/mqtt-client.yaml", "-p", port, "-h", "127.0.0.1"]);
  url = (await prism.printed(/Prism is listening on (http:\S+)/))[1]!;
});
afterAll(async () => {
  prism.signal("SIGTERM");
  await prism.ended;
});

function call(request: object, Prefer: string): Promise<Answer> {
  const Authorization = `Basic ${Buffer.from("root:pass").toString("base64")}`;
  return exchange(url, request, { Authorization, Prefer });
}

describe("the plain Prism CLI on the bundle", () => {
  test.each([
    ["configureClient", "configureClient"],
    ["configureClient", "configureClientHostMissing"],
    ["activateClient", "activateClient"],
    ["deactivateClient", "deactivateClient"],
    ["getClientStatus", "getClientStatus"],
    ["getClientStatus", "getClientStatusNotConnected"],
    ["getSupportedVersions", "getSupportedVersions"],
    ["getSupportedVersions", "getSupportedVersionsInternalError"],
  ])("responds to %s with the example %s if Prefer selects it", async (method, example) => {
    const request = method === "configureClient" ? configure() : ask(method);
    const { status, body } = await call(request, `example=${example}`);
    expect([status, body?.method]).toEqual([200, method]);
    expect(body).toEqual(contract.answers[example]);
  });

  test("takes each documented request", async () => {
    for (const request of Object.values(contract.requests)) {
      const { status, body } = await call(request, `example=${request.method as string}`);
      expect([status, body?.method]).toEqual([200, request.method]);
    }
  });

  test("rejects what the contract does not allow", async () => {
    const { status } = await call(configure({}, { protocol: "mqtt" }), "example=configureClient");
    expect(status).toBe(422);
  });

  test("rejects requests without credentials", async () => {
    const { status } = await exchange(url, ask("getClientStatus"), { Prefer: "example=getClientStatus" });
    expect(status).toBe(401);
  });
});
