import { describe, expect, test } from "vitest";
import { apiIds } from "../../src/contract/files.ts";
import { readContract } from "../../src/contract/methods.ts";
import { judgeOf } from "../../src/judge/judge.ts";
import { createHider } from "../../src/recording/hider.ts";

const hidden = (value: unknown) => {
  const hider = createHider();
  hider.learn(value);
  return hider.hide(value);
};

describe("what is hidden keeps its form:", () => {
  const methods = apiIds().flatMap((id) => [...readContract(id).methods.keys()].map((name) => [id, name] as const));

  test.each(methods)("the judge finds the same in the examples of %s %s", (id, name) => {
    const { document, methods: all } = readContract(id);
    const judge = judgeOf(id);
    const request = document.components.examples?.[`${name}.request`]?.value as object | undefined;
    if (request) expect(judge.request(name, hidden(request))).toEqual(judge.request(name, request));
    for (const { status, value } of all.get(name)!.examples.values())
      expect(judge.answer(name, { status, body: hidden(value) })).toEqual(judge.answer(name, { status, body: value }));
  });
});

describe("hidden are", () => {
  test.each<[string, object, object]>([
    [
      "IPv4 addresses",
      { address: "10.1.2.3", other: "at 10.1.2.3." },
      { address: "192.0.2.1", other: "at 192.0.2.1." },
    ],
    [
      "IPv6 addresses",
      { a: "2003:db::7", b: "[2003:DB::7]:80", c: "fe80::1%eth0", d: "at 2003:db::7: no" },
      { a: "2001:db8::1", b: "[2001:db8::1]:80", c: "2001:db8::2%eth0", d: "at 2001:db8::1: no" },
    ],
    [
      "MAC addresses in every spelling",
      {
        a: "b8:a4:4f:12:34:56",
        b: "B8-A4-4F-12-34-56",
        c: "B8A44F123456",
        d: "axis/b8a4.4f12.3456/x",
        e: "xB8A44F123456f",
      },
      {
        a: "02:00:00:00:00:01",
        b: "02-00-00-00-00-01",
        c: "020000000001",
        d: "axis/0200.0000.0001/x",
        e: "x020000000001f",
      },
    ],
    [
      "the serial number of the device, and its further MAC addresses",
      { SerialNumber: "B8A44F123456", macAddress: "b8:a4:4f:12:34:57", host: "axis-b8a44f123456" },
      { SerialNumber: "ACCC8E00A1B2", macAddress: "ac:cc:8e:00:a1:b3", host: "axis-accc8e00a1b2" },
    ],
    ["another serial number", { SocSerialNumber: "0A1B2C3D-4E5F6071" }, { SocSerialNumber: "00000000-00000000" }],
    [
      "host names, also in URLs with an account",
      { staticHostname: "dock-7", httpProxy: "http://me:S3CRET@proxy.corp.test:3128", text: "no route to DOCK-7" },
      { staticHostname: "host-1", httpProxy: "http://host-2.example.com:3128", text: "no route to host-1" },
    ],
    [
      "what is among addresses in fields of host names",
      { noProxy: "10.0.0.1,[2003:db::7]:80,B8-A4-4F-12-34-56,corp.test", domain: "::corp::" },
      { noProxy: "192.0.2.1,[2001:db8::1]:80,02-00-00-00-00-01,host-1.example.com", domain: "::host-2::" },
    ],
    ["accounts", { username: "jane.doe", text: "jane.doe failed" }, { username: "user", text: "user failed" }],
    [
      "secrets in any case, list and object",
      { Password: "S3CRET-1", keys: { PSK: ["S3CRET-2"], token: { a: "S3CRET-3", n: 5 } }, pin: 1234 },
      { Password: "(hidden)", keys: { PSK: ["(hidden)"], token: { a: "(hidden)", n: 0 } }, pin: 0 },
    ],
    [
      "accounts and secrets that are words of the contract",
      { username: "mqtt-client", password: "tcp" },
      { username: "user", password: "(hidden)" },
    ],
    ["keys in hexadecimal digits", { mkaCak: "0123456789abcdef0123456789abcdef" }, { mkaCak: "0".repeat(32) }],
    [
      "certificates",
      { certs: ["-----BEGIN CERTIFICATE-----\nabc"], a: "x -----BEGIN X" },
      { certs: ["(hidden)"], a: "x (hidden)" },
    ],
    [
      "secrets in the names of fields",
      { password: "S3CRET-1", "S3CRET-1": 1 },
      { password: "(hidden)", "(hidden)": 1 },
    ],
  ])("%s", (_, value, expected) => {
    expect(hidden(value)).toEqual(expected);
  });

  test.each<[string, (text: string) => string]>([
    ["base64", (text) => Buffer.from(text).toString("base64")],
    ["base64 in other text", (text) => `abc${Buffer.from(`x:${text}:y`).toString("base64")}`],
    ["base64url", (text) => Buffer.from(`??>${text}`).toString("base64url")],
    ["hexadecimal digits", (text) => Buffer.from(text).toString("hex").toUpperCase()],
    ["percent", (text) => [...Buffer.from(text)].map((byte) => `%${byte.toString(16)}`).join("")],
    [
      "escapes of JSON",
      (text) => [...text].map((sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`).join(""),
    ],
    ["percent of base64", (text) => encodeURIComponent(Buffer.from(text).toString("base64"))],
  ])("secrets and serial numbers in %s", (_, encode) => {
    const value = {
      password: "S3CRET?planted",
      SerialNumber: "B8A44F123456",
      a: encode("S3CRET?planted"),
      b: encode("B8A44F123456"),
    };
    expect(hidden(value)).toEqual({ password: "(hidden)", SerialNumber: "ACCC8E00A1B2", a: "(hidden)", b: "(hidden)" });
  });

  test("not the contract's own names, versions, masks and settings", () => {
    const value = {
      apiVersion: "1.6",
      method: "configureClient",
      data: {
        Version: "9.80.1.1",
        keepExistingPassword: true,
        password: "*****",
        mask: "255.255.255.0",
        local: "127.0.0.1",
        any: "::",
      },
      params: { topic: "tns1:Device/tnsaxis:IO", validateServerCert: false, keepAliveInterval: 60 },
    };
    const hider = createHider();
    hider.learnSecret("configureClient");
    expect(hider.hide(value)).toEqual(value);
  });
});
