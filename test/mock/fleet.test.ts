import { X509Certificate } from "node:crypto";
import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { createVapixClient } from "../../src/index.ts";
import { createFleet, type FleetOptions } from "../../src/mock.ts";
import { freePort } from "../../scripts/free-port.ts";

async function start(options: FleetOptions) {
  const fleet = await createFleet(options);
  onTestFinished(() => fleet.close());
  return fleet.devices;
}

describe("a device of a fleet", () => {
  test("has an address, a serial number and a profile of its own", async () => {
    const devices = await start({ count: 5, profiles: ["10.12", "11.11"], serialNumber: "B8A44F0000FE" });
    expect(new Set(devices.map(({ url }) => url)).size).toBe(5);
    expect(devices.map(({ serialNumber }) => serialNumber)).toEqual([
      "B8A44F0000FE",
      "B8A44F0000FF",
      "B8A44F000100",
      "B8A44F000101",
      "B8A44F000102",
    ]);
    expect(devices.map(({ profile }) => profile)).toEqual(["10.12", "11.11", "10.12", "11.11", "10.12"]);
    const versions = await Promise.all(
      devices.slice(0, 2).map(async ({ url }) => (await createVapixClient(url).discover()).version("mqtt-client", 1)),
    );
    expect(versions[0]).not.toBe(versions[1]);
  });

  test("shows its serial number in every place that a device does", async () => {
    const [, device] = await start({ count: 2, serialNumber: "B8A44F0000FF", auth: "recommended" });
    const camera = createVapixClient(device!.url, { username: "root", password: "pass" });
    const { propertyList } = await camera.basicDeviceInfo.getAllProperties();
    expect(propertyList?.SerialNumber).toBe("B8A44F000100");
    const some = await camera.basicDeviceInfo.getProperties({ propertyList: ["SerialNumber"] });
    expect(some.propertyList).toEqual({ SerialNumber: "B8A44F000100" });
    const open = await camera.basicDeviceInfo.getAllUnrestrictedProperties();
    expect(open.propertyList?.SerialNumber).toBe("B8A44F000100");
    const { system, devices } = await camera.networkSettings.getNetworkInfo();
    expect(system?.hostname?.hostname).toBe("axis-b8a44f000100");
    expect(devices?.map(({ macAddress }) => macAddress)).toEqual(["b8:a4:4f:00:01:00", "b8:a4:4f:00:01:01"]);
    const refused = await fetch(`${device!.url}/axis-cgi/mqtt/client.cgi`, { method: "POST", body: "{}" });
    expect(refused.headers.get("www-authenticate")).toContain('realm="AXIS_B8A44F000100"');
  });

  test("is named in its certificate", async () => {
    const devices = await start({ count: 2, tls: true, serialNumber: "B8A44F000001" });
    const names = devices.map(({ certificate }) => new X509Certificate(certificate!.pem).subject);
    expect(names).toEqual(["CN=axis-b8a44f000001", "CN=axis-b8a44f000002"]);
  });

  test("keeps its own state and requests", async () => {
    const [one, other] = await start({ count: 2 });
    await createVapixClient(one!.url).mqttClient.activateClient();
    const { status } = await createVapixClient(other!.url).mqttClient.getClientStatus();
    expect(status?.state).toBe("inactive");
    expect([one!.requests.length, other!.requests.length]).toEqual([1, 1]);
  });

  test("has faults that others have not, and draws them for itself", async () => {
    const [sound, broken] = await start({
      count: 2,
      each: (index) => (index === 1 ? { faults: [{ kind: "503" }] } : {}),
    });
    const call = (url: string) => createVapixClient(url, { retries: 0 }).mqttClient.activateClient();
    await call(sound!.url);
    await expect(call(broken!.url)).rejects.toThrow("HTTP 503");

    const half = await start({ count: 2, faults: [{ kind: "503", rate: 0.5 }] });
    const outcomes = [];
    for (const { url } of half) {
      const line = [];
      for (let calls = 0; calls < 12; calls++) line.push(await call(url).then(Boolean, () => false));
      outcomes.push(line);
    }
    expect(outcomes[0]).not.toEqual(outcomes[1]);
  });

  test("has a broker's APIs only if they are requested", async () => {
    const path = "/api/v5/status";
    const [without] = await start({ count: 1 });
    expect((await fetch(without!.url + path)).status).toBe(404);
    const [having] = await start({ count: 1, broker: {} });
    expect((await fetch(having!.url + path)).status).toBe(200);
  });

  test("names itself in each line of the log", async () => {
    const lines: string[] = [];
    const [, device] = await start({
      count: 2,
      log: (line, { serialNumber }) => lines.push(`${serialNumber} ${line}`),
    });
    await createVapixClient(device!.url).mqttClient.activateClient();
    expect(lines).toEqual([expect.stringMatching(/^ACCC8E00A1B3 .*activateClient/)]);
  });
});

describe("a fleet", () => {
  test("has consecutive loopback addresses on one port", async () => {
    const devices = await start({ count: 3, addresses: true, host: "127.0.0.255", port: await freePort() });
    const hosts = devices.map(({ url }) => new URL(url));
    expect(hosts.map(({ hostname }) => hostname)).toEqual(["127.0.0.255", "127.0.1.0", "127.0.1.1"]);
    expect(new Set(hosts.map(({ port }) => port)).size).toBe(1);
    expect((await createVapixClient(devices[2]!.url).mqttClient.getClientStatus()).status?.state).toBe("inactive");
  });

  test("has consecutive ports, and none of them is left open if one is taken", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    await expect(createFleet({ count: 3, port: port - 2 })).rejects.toThrow("EADDRINUSE");
    await expect(fetch(`http://127.0.0.1:${port - 2}/`)).rejects.toThrow("fetch failed");
  });

  test.each<[object, string]>([
    [{ count: 0 }, "invalid count: 0"],
    [{ count: 1.5 }, "invalid count: 1.5; it must be a whole number"],
    [{ count: 10, port: 65530 }, "10 ports from 65530 on exceed 65535"],
    [{ count: 1, serialNumber: "00:11" }, 'invalid serialNumber "00:11"'],
    [{ count: 2, addresses: true, host: "::1" }, "invalid host: ::1"],
    [{ count: 2, addresses: true, host: "255.255.255.255" }, "exceed 255.255.255.255"],
    [{ count: 1, profiles: ["9.9"] }, 'unknown profile "9.9"; available: '],
    [{ count: 1, profile: "9.9" }, 'unknown profile "9.9"; available: '],
    [{ cuont: 1 }, 'unknown option "cuont"; available: '],
  ])("with %o is rejected", async (options, text) => {
    await expect(createFleet(options as FleetOptions)).rejects.toThrow(text);
  });
});
