import { createVapixClient } from "../../../src/index.ts";
import { callMany, fetchStatus } from "./calls.ts";

/**
 * A process that asks many devices, one at each loopback address 127.x.y.z, once each, 200 at a time. Arguments: `client`
 * for a client each, all of them kept, or `fetch` for bare fetch; the port of the devices; their number. It fails where a
 * call does.
 */
const [way, port, count] = process.argv.slice(2) as [string, string, string];
const calls = Array.from({ length: Number(count) }, (_, index) => callTo(`http://${loopbackAddress(index)}:${port}`));
await callMany((index) => calls[index]!(), calls.length, 200);
// Connections that are kept alive would hold the process.
process.exit();

function callTo(device: string): () => Promise<unknown> {
  if (way === "fetch") return () => fetchStatus(device);
  const client = createVapixClient(`${device}/digest`, { username: "root", password: "pass" });
  return () => client.mqttClient.getClientStatus();
}

function loopbackAddress(index: number): string {
  return `127.${1 + (index >> 16)}.${(index >> 8) & 255}.${index & 255}`;
}
