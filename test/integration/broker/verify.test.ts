import mqtt from "mqtt";
import { expect, onTestFinished, test, vi } from "vitest";
import type { Report } from "../../../src/judge/report.ts";
import { createVapixClient } from "../../../src/vapix/client.ts";
import { startVapix, vapix } from "../../cli/vapix-command.ts";
import { start } from "../../mock/start.ts";
import { samples } from "../../spec/event-mqtt-bridge/samples.ts";
import { type Mosquitto, startMosquitto } from "./mosquitto.ts";

const ACCOUNT = { username: "dock-7", password: "pass" };
const variables = { MQTT_USERNAME: ACCOUNT.username, MQTT_PASSWORD: ACCOUNT.password };
const { topic, payload } = samples["a thermometry alarm"];

/** A mock camera that connects, and is left active. */
async function connectCamera(port: number): Promise<void> {
  const camera = await start({ apis: ["mqtt-client"], mqtt: true });
  const { mqttClient } = createVapixClient(camera.url);
  await mqttClient.configureClient({
    server: { protocol: "tcp", host: "127.0.0.1", port },
    ...ACCOUNT,
    clientId: "axis-1",
    connectMessage: { useDefault: true },
    lastWillTestament: { useDefault: true },
  });
  await mqttClient.activateClient();
}

async function publish({ tcp }: Mosquitto, ...messages: [topic: string, payload: unknown][]): Promise<void> {
  const publisher = await mqtt.connectAsync({ host: "127.0.0.1", port: tcp, ...ACCOUNT });
  onTestFinished(() => publisher.endAsync(true));
  for (const [on, what] of messages)
    await publisher.publishAsync(on, typeof what === "string" ? what : JSON.stringify(what), { retain: true, qos: 1 });
}

test("messages of a camera and of others at mosquitto are distinguished", async () => {
  const broker = await startMosquitto();
  const url = `mqtt://127.0.0.1:${broker.tcp}`;
  const program = startVapix(["verify", "--mqtt", url, "--seconds", "600", "--json"], { variables });
  await vi.waitFor(() => expect(broker.log()).toMatch(/vapix-verify-\w+ 1 axis\/#/), 20_000);
  await connectCamera(broker.tcp);
  const broken = { ...payload, message: { ...payload.message, source: { AreaID: "two" } } };
  await publish(broker, [topic, payload], [topic, broken], ["axis/lwt", "lost"], ["axis/lwt", ""], ["axis/end", "end"]);
  await vi.waitFor(() => expect(broker.log()).toMatch(/Sending PUBLISH to vapix-verify-\w+ .*'axis\/end'/), 20_000);
  await vi.waitFor(() => expect(broker.log()).toMatch(/Sending PUBLISH to vapix-verify-\w+ .*connection'/), 20_000);
  program.signal("SIGINT");
  expect(await program.ended).toBe(1);
  const { checks, messages } = JSON.parse(program.output) as Report;
  expect(messages).toEqual({ received: 6, retained: 0, foreign: 3 });
  expect(checks.map(({ name, note, findings }) => [name.split(".").at(-1), note, findings.length]).sort()).toEqual([
    ["connection", "1 message", 0],
    ["is empty, as when a retained message was cleared", "1 message", 0],
    ["is not JSON", "2 messages", 0],
    ["temperatureDetection", "2 messages", 1],
  ]);
});

test("over TLS and WebSocket, the trust of the other commands holds", async () => {
  const broker = await startMosquitto();
  await publish(broker, [topic, payload]);
  const folder = broker.authority;
  const right = folder.fingerprint("broker");
  const verify = (url: string, ...more: string[]) =>
    vapix(["verify", "--mqtt", url, "--seconds", "0.5", ...more], { variables });
  for (const url of [`mqtts://127.0.0.1:${broker.tls}`, `wss://127.0.0.1:${broker.wss}`]) {
    for (const trust of [["--fingerprint", right], ["--ca", broker.authorityFile], ["--insecure"]]) {
      const { code, output, errors } = await verify(url, ...trust);
      expect(code, errors).toBe(0);
      expect(output).toContain("1 message, 1 retained, 0 foreign");
    }
    for (const trust of [[], ["--fingerprint", "AB".repeat(32)]]) {
      const { code, errors } = await verify(url, ...trust);
      expect(code).toBe(1);
      expect(errors).toContain(`compare ${right} with the fingerprint on the web page of the broker`);
    }
  }
  expect((await verify(`ws://127.0.0.1:${broker.ws}/mqtt`)).code).toBe(0);
}, 120_000);
