/** A program that lets calls wait for peers that never finish, tells how each ended, and then ends by itself. */
import { getEventListeners } from "node:events";
import { collectGarbage } from "../collect-garbage.ts";
import { createEmqxClient, createEmqxV4Client } from "../../src/emqx.ts";
import { createVapixClient } from "../../src/index.ts";
import type { ConnectionOptions } from "../../src/http/connection.ts";

/** What the program is to do. */
export interface Waiting {
  /** Addresses of the peers. */
  urls: string[];
  /** Whom to trust. */
  trust: Pick<ConnectionOptions, "tls" | "insecure">;
  /** Milliseconds after which each call is to end. */
  timeout: number;
}

/** How a call ended. */
export interface Ending {
  url: string;
  client: string;
  by: "timeout" | "signal";
  name: string;
  fault: string | undefined;
  /** Milliseconds that it took. */
  elapsed: number;
  /** Milliseconds after which a timer of the same length fired, which a busy machine delays. */
  due: number;
  /** How many listeners its signal had when all calls had ended. */
  listeners: number;
}

/** What the program prints. */
export interface Outcome {
  endings: Ending[];
  /** What still kept the program running after the last call. */
  resources: string[];
}

interface Limits {
  timeout?: number;
  signal?: AbortSignal;
}

const { urls, trust, timeout } = JSON.parse(process.argv[2]!) as Waiting;
const account = { username: "operator7", password: "pass", allowBasicOverHttp: true };

/** A call of each client, by a name. */
function callsOf(url: string, retries?: number): Record<string, (limits: Limits) => Promise<unknown>> {
  const options = { ...trust, retries };
  const camera = createVapixClient(url, options);
  const withAccount = createVapixClient(url, { ...options, ...account });
  const withMiddleware = createVapixClient(url, { ...options, ...account });
  withMiddleware.http.use({ onRequest: ({ request }) => request.clone() });
  const emqx = createEmqxClient(url, { ...options, apiKey: "key", apiSecret: "pass" });
  const emqxV4 = createEmqxV4Client(url, { ...options, appId: "key", appSecret: "pass" });
  return {
    "a write": (limits) => camera.mqttClient.activateClient(limits),
    "a read": (limits) => camera.mqttClient.getClientStatus(limits),
    "a write with an account": (limits) => withAccount.mqttClient.activateClient(limits),
    "a read with middleware": (limits) => withMiddleware.mqttClient.getClientStatus(limits),
    "EMQX 5": (limits) => emqx.getStatus({}, limits),
    "openapi-fetch": ({ signal = null }) =>
      camera.http.POST("/axis-cgi/mqtt/client.cgi", { body: { apiVersion: "1.0", method: "activateClient" }, signal }),
    "EMQX 4": (limits) => emqxV4.publish({ body: { clientid: "dock-7", topic: "a", payload: "b" } }, limits),
  };
}

async function ending(url: string, client: string, by: Ending["by"], call: (limits: Limits) => Promise<unknown>) {
  const controller = new AbortController();
  const { signal } = controller;
  const start = performance.now();
  let due = timeout;
  const timer = setTimeout(() => {
    due = performance.now() - start;
    if (by === "signal") controller.abort();
  }, timeout);
  const error = (await call(by === "signal" ? { signal, timeout: Infinity } : { signal, timeout }).then(
    () => ({ name: "none" }),
    (reason: unknown) => reason,
  )) as { name: string; fault?: string };
  const elapsed = performance.now() - start;
  clearTimeout(timer);
  const { name, fault } = error;
  return { url, client, by, name, fault, elapsed, due, signal };
}

// The first calls load modules, which takes its time.
for (const call of Object.values(callsOf(`${new URL(urls[0]!).protocol}//127.0.0.1:9`, 0)))
  await call({ timeout: 500 }).catch(() => {});

// What is not held, such as a Request, is collected while it waits.
const collecting = setInterval(collectGarbage, timeout / 4);

const ended = await Promise.all(
  urls.flatMap((url) =>
    Object.entries(callsOf(url)).flatMap(([client, call]) =>
      // openapi-fetch has no time-out.
      (client === "openapi-fetch" ? (["signal"] as const) : (["timeout", "signal"] as const)).map((by) =>
        ending(url, client, by, call),
      ),
    ),
  ),
);
clearInterval(collecting);
collectGarbage();
const active = () => process.getActiveResourcesInfo().filter((name) => !/^(Pipe|TTY|File|FSReq)/.test(name));
// Sockets are closed in the next turns of the event loop, and a Request that is collected takes its listener away.
for (let turns = 0; turns < 10 && (turns === 0 || active().length > 0); turns++)
  await new Promise((resolve) => setTimeout(resolve, 50));
const resources = active();
const endings = ended.map(({ signal, ...one }) => ({ ...one, listeners: getEventListeners(signal, "abort").length }));
console.log(JSON.stringify({ endings, resources } satisfies Outcome));
