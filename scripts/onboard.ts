import { createEmqxClient, onboard } from "../src/emqx.ts";
import { createVapixClient } from "../src/index.ts";
import { createBroker } from "../src/mock/broker/broker.ts";
import { createMockServer } from "../src/mock/server.ts";

// An MQTT broker over TLS, and a mock that is both a camera that trusts it and its management API.
const broker = await createBroker({ tls: true });
const mock = await createMockServer({ broker: { running: broker }, mqtt: { ca: broker.certificate!.pem } });
console.log(`MQTT broker      ${broker.url}`);
console.log(`its API          ${mock.url}/api/v5`);
console.log(`camera           ${mock.url}`);

try {
  const camera = createVapixClient(mock.url);
  const emqx = createEmqxClient(mock.url, { apiKey: "key", apiSecret: "secret", allowBasicOverHttp: true });
  const { clientId, ipAddress } = await onboard(camera, emqx, {
    client: {
      server: { protocol: "ssl", host: "127.0.0.1", port: Number(new URL(broker.url).port) },
      clientId: "dock-7",
      username: "dock-7",
      password: "pass",
      deviceTopicPrefix: "harbour/dock-7",
      connectMessage: { useDefault: true },
      disconnectMessage: { useDefault: true },
      lastWillTestament: { useDefault: true },
      ssl: { validateServerCert: true },
    },
    interval: 100,
    onProgress({ step, state }) {
      if (state !== "started") console.log(`  ${step.padEnd(13)}  ${state}`);
    },
  });
  console.log(`${clientId} is connected from ${ipAddress}`);

  // The broker retains the camera's connect message.
  const topic = "harbour/dock-7/event/connection";
  const isRetained = async () => (await emqx.listRetainedMessages({ topic })).data.length > 0;
  while (!(await isRetained())) await new Promise((resolve) => setTimeout(resolve, 50));
  const { qos, from_clientid, payload = "" } = await emqx.getRetainedMessage({ topic });
  console.log(`retained on ${topic}, QoS ${qos}, from ${from_clientid}:`);
  console.log(Buffer.from(payload, "base64").toString());
} finally {
  await Promise.all([mock.close(), broker.close()]);
}
