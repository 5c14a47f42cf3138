import { describe, expect, test } from "vitest";
import { pathOf } from "../../src/server/request-target.ts";
import { MQTT_CLIENT } from "../mock/exchange.ts";
import { start } from "../mock/start.ts";
import { wire } from "../mock/wire.ts";

const BODY = `{"apiVersion":"1.0","method":"getClientStatus"}`;

/** Status and path of a request, as the mock saw it, whose target is sent as it is. */
async function send(target: string): Promise<[status: number, path: string]> {
  const { url, requests } = await start();
  await wire(
    url,
    `POST ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: ${BODY.length}\r\n\r\n${BODY}`,
  );
  const { status, path } = requests[0]!;
  return [status, path];
}

describe("a request target", () => {
  test.each([
    [MQTT_CLIENT, MQTT_CLIENT],
    [`${MQTT_CLIENT}?a=/b?c`, MQTT_CLIENT],
    [`http://192.0.2.1${MQTT_CLIENT}`, MQTT_CLIENT],
    [`HTTPS://[2001:db8::1]:443${MQTT_CLIENT}?a`, MQTT_CLIENT],
    ["http://192.0.2.1", "/"],
    ["http://192.0.2.1?a", "/"],
    ["*", "*"],
    [`/http://192.0.2.1${MQTT_CLIENT}`, `/http://192.0.2.1${MQTT_CLIENT}`],
  ])("%s has the path %s", (target, path) => {
    expect(pathOf(target)).toBe(path);
  });

  test("that is an absolute URL reaches the CGI, with any host", async () => {
    expect(await send(`http://device.example.com${MQTT_CLIENT}`)).toEqual([200, MQTT_CLIENT]);
    expect(await send(`https://192.0.2.1:8443${MQTT_CLIENT}?a=b`)).toEqual([200, MQTT_CLIENT]);
  });

  test.each([
    `/${MQTT_CLIENT}`,
    `//192.0.2.1${MQTT_CLIENT}`,
    "/axis-cgi/../axis-cgi/mqtt/client.cgi",
    "/axis-cgi/%2e%2e/axis-cgi/mqtt/client.cgi",
    "/axis-cgi/..;/mqtt/client.cgi",
    "/axis-cgi/mqtt/client%2ecgi",
    `${MQTT_CLIENT}%00`,
    `${MQTT_CLIENT}/`,
    `${MQTT_CLIENT};a`,
    "/AXIS-CGI/mqtt/client.cgi",
    "/axis-cgi/%",
    "*",
    `/${"a".repeat(15_000)}`,
  ])("%.50s is not the path of the CGI, and returns 404", async (target) => {
    expect((await send(target))[0]).toBe(404);
  });

  test.each(["/axis-cgi/mqtt/cliënt.cgi", "axis-cgi", `/${"a".repeat(17_000)}`])(
    "%.50s is rejected before the device receives it",
    async (target) => {
      const { url, requests } = await start();
      const answer = await wire(url, `POST ${target} HTTP/1.1\r\nHost: localhost\r\nContent-Length: 0\r\n\r\n`);
      expect(answer).toMatch(/^HTTP\/1\.1 4(00|31) /);
      expect(requests).toEqual([]);
    },
  );
});
