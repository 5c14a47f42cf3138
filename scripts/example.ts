import { setTimeout } from "node:timers/promises";
import type { RetainedMessage } from "../generated/types/emqx.ts";
import { createEmqxClient, type EmqxClient, EmqxError, onboard } from "../src/emqx.ts";
import { createVapixClient } from "../src/index.ts";
import { createBroker } from "../src/mock/broker/server.ts";
import { createMockServer } from "../src/mock/server.ts";

// A broker, its management API, and a camera: all of them in this process, on free ports of this machine.
const broker = await createBroker();
const api = await createMockServer({ apis: ["emqx"], broker: { running: broker } });
const device = await createMockServer({ apis: ["mqtt-client"], mqtt: true });

try {
  const camera = createVapixClient(device.url);
  const emqx = createEmqxClient(api.url, { apiKey: "key", apiSecret: "secret" });
  const { hostname: host, port } = new URL(broker.url);
  const topic = "harbour/dock-7/status";
  const message = { useDefault: false, topic, retain: true, qos: 1 } as const;
  const options = {
    client: {
      server: { protocol: "tcp", host, port: Number(port) },
      clientId: "dock-7",
      username: "dock-7",
      password: "pass",
      deviceTopicPrefix: "harbour/dock-7",
      connectMessage: { ...message, message: "online" },
      lastWillTestament: { ...message, message: "lost" },
    },
    interval: 100,
  } as const;

  const { clientId, ipAddress } = await onboard(camera, emqx, {
    ...options,
    onProgress: ({ step, state }) => state === "started" || console.log(`${step.padEnd(14)} ${state}`),
  });
  console.log(`\nThe broker has ${clientId}, from ${ipAddress}.`);

  const again = await onboard(camera, emqx, options);
  console.log(`Once more: ${again.changed ? "something changed" : "nothing changed"}.`);

  const { payload = "", from_clientid: from } = await untilRetained(emqx, topic);
  console.log(`Retained on ${topic}, from ${from}: ${Buffer.from(payload, "base64").toString()}`);
} finally {
  await device.close();
  await api.close();
  await broker.close();
}

/** The broker shows a client as soon as that has connected, and the message about it follows. */
async function untilRetained(emqx: EmqxClient, topic: string): Promise<RetainedMessage> {
  for (const end = Date.now() + 5000; ; await setTimeout(20)) {
    try {
      return await emqx.getRetainedMessage({ topic });
    } catch (error) {
      if (!(error instanceof EmqxError && error.status === 404) || Date.now() > end) throw error;
    }
  }
}
