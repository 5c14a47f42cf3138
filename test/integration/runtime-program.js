// Run by each runtime, in the folder of a user who has installed the package: does what its argument says.
import { createVapixClient } from "vapix-openapi";
import { readMessage } from "vapix-openapi/events";
import { readCertificate } from "vapix-openapi/tls";

const { url, options, calls = [], abortAfter, shows, payload } = JSON.parse(process.argv[2]);
const results = [];
const told = ({ name, message, status, code, kind, fault }) => ({ name, message, status, code, kind, fault });

if (url !== undefined) {
  const { mqttClient } = createVapixClient(url, { retries: 0, ...options });
  for (const [method, params] of calls) {
    const signal = abortAfter === undefined ? undefined : new AbortController();
    if (signal !== undefined) setTimeout(() => signal.abort(), abortAfter);
    results.push(await mqttClient[method](params, { signal: signal?.signal }).catch(told));
  }
}
if (shows !== undefined) results.push(await readCertificate(shows));
if (payload !== undefined) results.push(readMessage(new TextEncoder().encode(payload)));

console.log(JSON.stringify({ runtime: navigator.userAgent, results }));
