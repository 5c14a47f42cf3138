import { beforeEach, describe, expect, onTestFinished, test } from "vitest";
import { createVapixClient } from "../../src/index.ts";
import { createMockServer, type MockServer } from "../../src/mock/server.ts";
import { brokerStandIn, type BrokerStandIn } from "../emqx/broker-stand-in.ts";
import { startVapix, vapix } from "./vapix-command.ts";

const SECRETS = { EMQX_API_SECRET: "S3NT1NEL-api", MQTT_PASSWORD: "S3NT1NEL-mqtt" };
const variables = { EMQX_API_KEY: "9c5b13d2a8f04e67", ...SECRETS };

let mock: MockServer;
let broker: BrokerStandIn;
let args: string[];
beforeEach(async () => {
  mock = await createMockServer({ apis: ["mqtt-client"] });
  onTestFinished(() => mock.close());
  broker = await brokerStandIn(mock);
  args = [
    "onboard",
    mock.url,
    "--emqx",
    broker.url,
    "--broker",
    "mqtts://broker.example.com:8884",
    "--client-id",
    "dock-7",
  ];
});

const state = () => createVapixClient(mock.url).mqttClient.getClientStatus();

describe("vapix onboard", () => {
  test("brings a camera online, reports each step, and shows no secret", async () => {
    const more = ["--prefix", "harbour/dock-7", "--status-topic", "harbour/dock-7/status", "--ca-id", "harbour-ca"];
    const { code, output, errors } = await vapix([...args, ...more], { variables });
    expect({ code, output }).toEqual({
      code: 0,
      output: "dock-7 is connected from 192.0.2.40 since 1970-01-01T00:00:01.000Z\n",
    });
    expect(errors.split("\n").map((line) => line.trim())).toEqual([
      "done     the broker runs",
      "done     the camera answers",
      "done     the broker has the user",
      "done     the camera is configured",
      "done     its MQTT client is active",
      "waiting for the connection …",
      "done     the broker shows it as connected",
      "",
    ]);
    expect(errors).not.toContain("S3NT1NEL");
    const message = { useDefault: false, topic: "harbour/dock-7/status", retain: true, qos: 1 };
    expect((await state()).config).toMatchObject({
      server: { protocol: "ssl", host: "broker.example.com", port: 8884 },
      username: "dock-7",
      deviceTopicPrefix: "harbour/dock-7",
      lastWillTestament: { ...message, message: "lost" },
      connectMessage: { ...message, message: "connected" },
      disconnectMessage: { ...message, message: "disconnected" },
      ssl: { validateServerCert: true, CACertID: "harbour-ca" },
    });
    expect([...broker.users]).toEqual([["dock-7", SECRETS.MQTT_PASSWORD]]);
  });

  test("run again, changes nothing, as its report for programs shows", async () => {
    await vapix(args, { variables });
    const { code, output, errors } = await vapix([...args, "--json"], { variables });
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    expect(output.trim().split("\n")).toHaveLength(1);
    expect(JSON.parse(output)).toEqual({
      steps: {
        broker: "done",
        camera: "done",
        user: "already",
        configuration: "already",
        activation: "already",
        connection: "already",
      },
      changed: false,
      clientId: "dock-7",
      connectedAt: "1970-01-01T00:00:01.000Z",
      ipAddress: "192.0.2.40",
    });
  });

  test("puts everything back if the camera does not come online, and exits with 1", async () => {
    broker.bans.push({ as: "clientid", who: "dock-7", reason: "stolen" });
    const { code, output, errors } = await vapix([...args, "--wait", "0.1"], { variables });
    expect({ code, output }).toEqual({ code: 1, output: "" });
    expect(errors).toMatch(/ {2}undone {3}its MQTT client is active\n {2}undone {3}the camera is configured\n/);
    expect(errors).toMatch(
      /\nvapix: the broker reported no connection of dock-7 .*bans the clientid dock-7 \(stolen\).*everything is as before\)\n$/,
    );
    expect(errors).not.toContain("S3NT1NEL");
    expect((await state()).status?.state).toBe("inactive");
    expect(broker.users.size).toBe(0);
  });

  test.each(["SIGINT", "SIGTERM"] as const)("puts everything back on %s, and exits with 130", async (name) => {
    broker.bans.push({ as: "clientid", who: "dock-7" });
    const program = startVapix(args, { variables });
    await expect.poll(() => program.errors, { timeout: 15_000 }).toContain("waiting for the connection");
    program.signal(name);
    expect(await program.ended).toBe(130);
    expect(program.errors).toMatch(
      /\n {2}undone {3}the broker has the user\n {2}everything is as before\nvapix: interrupted\n$/,
    );
    expect((await state()).status?.state).toBe("inactive");
    expect(broker.users.size).toBe(0);
  });

  test("reports to programs what Ctrl-C ended, and what is left", async () => {
    broker.bans.push({ as: "clientid", who: "dock-7" });
    broker.instead.set("DELETE /authentication/password_based:built_in_database/users/dock-7", [
      [500, { code: "INTERNAL_ERROR", message: "down" }],
    ]);
    const program = startVapix([...args, "--json"], { variables });
    const polls = () => broker.asked.filter((call) => call === "GET /clients/dock-7").length;
    await expect.poll(polls, { timeout: 15_000 }).toBeGreaterThan(2);
    program.signal("SIGINT");
    expect(await program.ended).toBe(130);
    const { error } = JSON.parse(program.errors) as { error: object };
    expect(error).toEqual({
      name: "Error",
      message: "interrupted",
      step: "connection",
      left: [{ step: "user", reason: expect.stringContaining("INTERNAL_ERROR") as string }],
    });
  });

  test("reports an error of the broker with code, meaning and advice", async () => {
    const refused = { code: "BAD_API_KEY_OR_SECRET", message: "Check api_key/api_secret" };
    broker.instead.set("GET /clients/dock-7", [
      [401, refused],
      [401, refused],
    ]);
    const { code, errors } = await vapix(args, { variables });
    expect(code).toBe(1);
    expect(errors).toMatch(/getClient: refused with BAD_API_KEY_OR_SECRET \(HTTP 401\)/);
    expect(errors).toMatch(
      /\n {2}code {7}BAD_API_KEY_OR_SECRET\n {2}meaning {4}API key refused\. .*\n {2}to do {6}give --api-key, /,
    );
    const { error } = JSON.parse((await vapix([...args, "--json"], { variables })).errors) as { error: object };
    expect(error).toMatchObject({
      name: "OnboardError",
      step: "broker",
      left: [],
      operation: "getClient",
      code: "BAD_API_KEY_OR_SECRET",
      status: 401,
      meanings: [{ title: "API key refused" }],
    });
  });

  test("names the option of the wrong address", async () => {
    args[3] = "http://127.0.0.1:1";
    const { code, errors } = await vapix(args, { variables });
    expect(code).toBe(1);
    expect(errors).toMatch(/the connection to the broker failed[^]*to do {6}see that the broker is on and --emqx is/);
  });

  test("prints its help", async () => {
    const { code, output } = await vapix(["onboard", "--help"]);
    expect(code).toBe(0);
    expect(output).toMatch(/^vapix onboard <camera> --emqx <address>/);
    expect(output).toContain("EMQX_API_SECRET");
  });

  test.each<[what: string, change: (args: string[]) => string[], saying: RegExp]>([
    ["no camera", () => ["onboard"], /^vapix: the address of the camera is missing/],
    [
      "no broker's API",
      ([name, camera]) => [name!, camera!],
      /^vapix: the address of the broker is missing; pass --emqx/,
    ],
    [
      "a broker's API over plain HTTP",
      (all) => all.with(3, "http://192.0.2.9:18083"),
      /--emqx: .*credentials over plain HTTP.*--emqx-allow-basic-over-http/,
    ],
  ])("exits with 2 for %s", async (_, change, saying) => {
    const { code, output, errors } = await vapix(change(args), { variables });
    expect({ code, output }).toEqual({ code: 2, output: "" });
    expect(errors).toMatch(saying);
    expect(mock.requests).toEqual([]);
  });

  test("exits with 2 for an authenticator that it cannot create", async () => {
    const { code, errors } = await vapix([...args, "--create-authenticator", "--authenticator", "jwt"], { variables });
    expect(code).toBe(2);
    expect(errors).toMatch(/--create-authenticator only creates password_based:built_in_database/);
  });

  test("exits with 2 without a terminal to ask for a secret", async () => {
    const { code, errors } = await vapix(args, { variables: { ...variables, MQTT_PASSWORD: undefined } });
    expect({ code, errors }).toEqual({
      code: 2,
      errors: "vapix: there is no terminal to ask for a secret; set MQTT_PASSWORD\n",
    });
  });
});
