import { describe, expect, test } from "vitest";
import { createVapixClient } from "../../../src/index.ts";
import { exchange, parts } from "../exchange.ts";
import { start } from "../start.ts";

const PATH = "/axis-cgi/firmwaremanagement.cgi";
const UPGRADE = { apiVersion: "1.0", context: "abc", method: "upgrade" };
const file = (name: string) => new File(["image"], name);

async function connect(options: Parameters<typeof start>[0] = {}) {
  const device = await start(options);
  return { device, fwmgr: createVapixClient(device.url).fwmgr };
}

describe("an upgrade", () => {
  test("as the vendor prints it is taken, byte by byte", async () => {
    const device = await start();
    const body = [
      "--boundary",
      'Content-Disposition: form-data; name="json"',
      "Content-Type: application/json",
      "",
      JSON.stringify(UPGRADE),
      "--boundary",
      'Content-Disposition: form-data; name="file"; filename="os.bin"',
      "Content-Type: application/octet-stream",
      "",
      "content",
      "--boundary--",
      "",
    ].join("\r\n");
    const headers = { "Content-Type": "multipart/form-data; boundary=boundary" };
    const { status, body: answer } = await exchange(device.url, body, headers, PATH);
    expect({ status, answer }).toMatchObject({ status: 200, answer: { context: "abc", method: "upgrade", data: {} } });
    expect(device.requests.at(-1)?.file).toEqual({ name: "os.bin", size: 7 });
  });

  test.each([
    ["of the document", ["json", "file"]],
    ["that a published program sends", ["data", "firmwareImage"]],
    ["that a package for Node-RED sends", ["data", "fileData"]],
  ] as const)("is taken with the names %s", async (_, names) => {
    const { device } = await connect();
    const { body } = await exchange(device.url, parts(UPGRADE, file("os.bin"), names), {}, PATH);
    expect(body).toHaveProperty("data.firmwareVersion");
    expect(device.requests.at(-1)?.file).toEqual({ name: "os.bin", size: 5 });
  });

  test.each<[what: string, body: unknown, headers: Record<string, string>, reason: RegExp]>([
    ["without its image", parts(UPGRADE, null), {}, /file is required, as the part file of multipart/],
    ["as JSON alone", UPGRADE, {}, /file is required, as the part file of multipart/],
    ["with the names of two pairs", parts(UPGRADE, file("a"), ["json", "firmwareImage"]), {}, /file is required/],
    [
      "with an unknown name",
      parts(UPGRADE, file("a"), ["request", "file"]),
      {},
      /no part json or data with the envelope/,
    ],
    ["whose envelope is not JSON", parts("{"), {}, /the body is not JSON/],
    ["of another boundary", "--a--", { "Content-Type": "multipart/form-data; boundary=b" }, /not multipart/],
    ["with a wrong parameter", parts({ ...UPGRADE, params: { autoRollback: "soon" } }), {}, /autoRollback must match/],
  ])("%s is rejected with 400, and explains why", async (_, body, headers, reason) => {
    const { device } = await connect();
    const answer = await exchange(device.url, body, headers, PATH);
    expect(answer.status).toBe(200);
    expect(answer.body?.error).toEqual({
      code: 400,
      message: "Message could not be parsed or contains unknown parameters or values",
    });
    expect(device.requests.at(-1)?.reason).toMatch(reason);
  });

  test("keeps the older image, and installs the version in the name of the file", async () => {
    const { fwmgr } = await connect({ profile: "12.11" });
    const before = await fwmgr.status();
    expect(before).toEqual({ activeFirmwareVersion: "12.11.77", activeFirmwarePart: "1234568" });
    expect(await fwmgr.upgrade(undefined, { file: file("P3265-V_12_11_80.bin") })).toEqual({
      firmwareVersion: "12.11.80",
    });
    expect(await fwmgr.status()).toEqual({
      activeFirmwareVersion: "12.11.80",
      activeFirmwarePart: "1234568",
      inactiveFirmwareVersion: "12.11.77",
      isCommited: true,
      lastUpgradeAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+00:00$/),
    });
  });

  test("to an older version takes a hard factory default", async () => {
    const { fwmgr } = await connect();
    const older = { file: file("P3265-V_11.11.192.bin") };
    await expect(fwmgr.upgrade(undefined, older)).rejects.toMatchObject({ code: 409 });
    await expect(fwmgr.upgrade({ factoryDefaultMode: "soft" }, older)).rejects.toMatchObject({ code: 409 });
    expect(await fwmgr.upgrade({ factoryDefaultMode: "hard" }, older)).toEqual({ firmwareVersion: "11.11.192" });
  });

  test.each([
    ["an empty file", new Blob([]), 421, "invalid"],
    ["an older version", file("os_12.11.70.bin"), 409, "other"],
  ])("with %s fails, keeps the image that runs, and drops the older one", async (_, image, code, kind) => {
    const { fwmgr } = await connect({ profile: "12.11" });
    await fwmgr.upgrade(undefined, { file: file("os_12.11.80.bin") });
    expect(await fwmgr.status()).toHaveProperty("inactiveFirmwareVersion", "12.11.77");
    await expect(fwmgr.upgrade(undefined, { file: image })).rejects.toMatchObject({ code, kind });
    expect(await fwmgr.status()).toEqual({ activeFirmwareVersion: "12.11.80", activeFirmwarePart: "1234568" });
    await expect(fwmgr.rollback()).rejects.toMatchObject({ code: 404 });
  });

  test.each([
    [{}, true, undefined],
    [{ autoCommit: "boot" }, true, undefined],
    [{ autoCommit: "started", autoRollback: "5" }, true, undefined],
    [{ autoCommit: "never" }, false, undefined],
    [{ autoRollback: "never" }, false, undefined],
    [{ autoRollback: "50" }, false, 3000],
    [{ autoCommit: "never", autoRollback: "50" }, false, 3000],
  ] as const)("with %j is committed: %s, and rolled back after seconds: %s", async (params, isCommited, seconds) => {
    const { fwmgr } = await connect();
    await fwmgr.upgrade(params, { file: file("os.bin") });
    const status = await fwmgr.status();
    expect(status.isCommited).toBe(isCommited);
    if (seconds === undefined) expect(status).not.toHaveProperty("timeToRollback");
    else expect(status.timeToRollback).toBeGreaterThan(seconds - 60);
    if (seconds !== undefined) expect(status.timeToRollback).toBeLessThanOrEqual(seconds);
  });
});

describe("an upgrade that is not committed", () => {
  const uncommitted = async (autoRollback = "50") => {
    const { fwmgr } = await connect({ profile: "12.11" });
    await fwmgr.upgrade({ autoRollback }, { file: file("os_12.11.90.bin") });
    return fwmgr;
  };

  test("allows neither another one nor a purge", async () => {
    const fwmgr = await uncommitted();
    await expect(fwmgr.upgrade(undefined, { file: file("os.bin") })).rejects.toMatchObject({ code: 412 });
    await expect(fwmgr.purge()).rejects.toMatchObject({ code: 412 });
    expect(await fwmgr.status()).toMatchObject({ isCommited: false, inactiveFirmwareVersion: "12.11.77" });
    expect(await fwmgr.commit()).toEqual({ firmwareVersion: "12.11.90" });
    await fwmgr.purge();
    expect(await fwmgr.status()).toEqual({ activeFirmwareVersion: "12.11.90", activeFirmwarePart: "1234568" });
  });

  test("is rolled back when its time is up", async () => {
    const fwmgr = await uncommitted("0");
    expect(await fwmgr.status()).toEqual({ activeFirmwareVersion: "12.11.77", activeFirmwarePart: "1234568" });
  });

  test("keeps its timer over a restart and a factory default, until that is stopped", async () => {
    const fwmgr = await uncommitted();
    await fwmgr.reboot();
    await fwmgr.factoryDefault();
    expect(await fwmgr.status()).toMatchObject({ isCommited: false, inactiveFirmwareVersion: "12.11.77" });
    await fwmgr.stopAuto();
    const status = await fwmgr.status();
    expect(status).toMatchObject({ isCommited: false });
    expect(status).not.toHaveProperty("timeToRollback");
    await fwmgr.factoryDefault({ factoryDefaultMode: "hard" });
    expect(await fwmgr.status()).toEqual({ activeFirmwareVersion: "12.11.90", activeFirmwarePart: "1234568" });
  });

  test("is rolled back once", async () => {
    const fwmgr = await uncommitted();
    await fwmgr.rollback();
    expect(await fwmgr.status()).toEqual({ activeFirmwareVersion: "12.11.77", activeFirmwarePart: "1234568" });
    await expect(fwmgr.rollback()).rejects.toMatchObject({ code: 404 });
  });
});

test.each([
  ["9.80", "1.4", "9.80.2.2"],
  ["10.12", "1.4", "10.12.323"],
  ["11.11", "1.5", "11.11.192"],
  ["12", "1.8", "12.9.57"],
  ["12.11", "1.10", "12.11.77"],
] as const)(
  "AXIS OS %s responds with %s, and runs the version of basic device information",
  async (profile, version, os) => {
    const device = await start({ profile });
    const camera = createVapixClient(device.url);
    expect(await camera.callEnvelope("fwmgr", "status")).toMatchObject({
      apiVersion: version,
      data: { activeFirmwareVersion: os },
    });
    const { propertyList } = await camera.basicDeviceInfo.getAllProperties();
    expect(propertyList?.Version).toBe(os);
  },
);

test.each([
  ["an unknown method", { apiVersion: "1.0", method: "noSuchMethod" }, 405, "Unknown method in request"],
  ["an unknown version", { apiVersion: "2.0", method: "status" }, 417, "API version not compatible"],
])("%s is rejected as devices were recorded to", async (_, request, code, message) => {
  const device = await start({ profile: "12.11" });
  const { status, body } = await exchange(device.url, request, {}, PATH);
  expect({ status, body }).toEqual({
    status: 200,
    body: { apiVersion: "1.10", method: request.method, error: { code, message } },
  });
});

test.each([
  ["viewer", 403],
  ["operator", 403],
  ["administrator", 200],
] as const)("the role %s gets HTTP %i, also for an upgrade", async (role, expected) => {
  const account = { username: role, password: "pass", role };
  const device = await start({ auth: { scheme: "basic", accounts: [account] } });
  const headers = { Authorization: `Basic ${btoa(`${role}:pass`)}` };
  const asked = [{ apiVersion: "1.0", method: "status" }, { method: "getSupportedVersions" }, parts(UPGRADE)];
  for (const body of asked) expect((await exchange(device.url, body, headers, PATH)).status).toBe(expected);
});

test.each([409, 410, 412, 415, 421, 422, 424])(
  "an upgrade can be made to fail with %i, and changes nothing",
  async (code) => {
    const { device, fwmgr } = await connect({ profile: "12.11" });
    await fwmgr.upgrade(undefined, { file: file("os_12.11.80.bin") });
    const before = await fwmgr.status();
    const { status, body } = await exchange(device.url, parts(UPGRADE), { Prefer: `refuse=${code}` }, PATH);
    expect({ status, body }).toMatchObject({
      status: 200,
      body: { context: "abc", method: "upgrade", error: { code } },
    });
    expect(await fwmgr.status()).toEqual(before);
  },
);

test("without an account, a file is not read before the device requests one", async () => {
  const device = await start({ auth: "digest" });
  const { status } = await exchange(device.url, parts(UPGRADE), {}, PATH);
  expect(status).toBe(401);
});
