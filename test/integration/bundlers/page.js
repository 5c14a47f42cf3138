// What a web page of the mock's own origin does with the package.
import { createVapixClient, VapixMethodError } from "vapix-openapi";
import { createEmqxClient } from "vapix-openapi/emqx";
import { readMessage } from "vapix-openapi/events";

const told = (error) => `${error.name}: ${error.message}`;
const thrown = (make) => {
  try {
    make();
  } catch (error) {
    return told(error);
  }
};

/** Does it, and keeps what came of it for the test. */
export async function show() {
  const { origin, host } = location;
  const account = { username: "root", password: "pass" };
  const calls = [];
  const camera = createVapixClient(origin, { ...account, onCall: (call) => calls.push(call) });
  const server = { protocol: "ssl", host: "broker.example.com" };
  await camera.mqttClient.configureClient({ server, clientId: "dock-7" });
  await camera.mqttClient.activateClient();
  const { status, config } = await camera.mqttClient.getClientStatus();
  const refusal = await camera.networkSettings.removeVlan({ VlanName: "eth0.5" }).catch((error) => error);

  const emqx = createEmqxClient(origin, { apiKey: "key", apiSecret: "secret" });
  const { data: clients } = await emqx.listClients({ limit: 2 });

  const faults = [];
  addEventListener("error", (event) => faults.push(event.message));
  const careless = createVapixClient(origin, {
    ...account,
    onCall() {
      throw new Error("in the listener");
    },
  });
  const { apiVersions } = await careless.mqttClient.getSupportedVersions();

  const pin = { tls: { fingerprint256: "00".repeat(32) } };
  globalThis.shown = {
    state: status.state,
    client: config.clientId,
    refused: [refusal instanceof VapixMethodError, refusal.code, refusal.subCode],
    clients: clients.length,
    kind: readMessage('{"serialNumber":"ACCC8E00A1B2","connected":true,"description":"Connected"}').kind,
    calls: calls.map(({ device, method, attempt, milliseconds, outcome, code }) => [
      device === host && attempt === 1 && milliseconds > 0,
      method,
      outcome,
      code,
    ]),
    versions: apiVersions,
    faults,
    untrusted: [
      thrown(() => createVapixClient("https://192.0.2.1", pin)),
      thrown(() => createVapixClient("https://192.0.2.1", { insecure: true })),
      thrown(() => createEmqxClient("https://192.0.2.1", pin)),
    ],
  };
}
