import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { setTimeout } from "node:timers/promises";
import { checkOptions, type Names, unknownName } from "../contract/unknown-name.ts";
import type { RecordedExchange } from "../recording/exchange.ts";
import { readRecording } from "../recording/read-recording.ts";
import { requirePackages } from "../package/requirements.ts";
import { sendInBurst } from "../server/burst.ts";
import { listen, type Listening } from "../server/listen.ts";
import { readBody, readChunks } from "../server/read-body.ts";
import { redirectTo } from "../server/redirect.ts";
import { pathOf } from "../server/request-target.ts";
import type { KeyPair } from "../server/self-signed.ts";
import { reset, send } from "../server/send.ts";
import { restApis } from "./broker-api/rest-api.ts";
import { BROKER_OPTIONS, BROKER_VERSIONS, type BrokerOptions } from "./broker/options.ts";
import { openConnection } from "./camera/apis/mqtt-client/connection.ts";
import { createDevice } from "./device.ts";
import { MQTT_OPTIONS, type MqttOptions } from "./device-options.ts";
import { type Arrival, createFront, type Departure } from "./front.ts";
import type { Player } from "./player.ts";
import { FRONT_OPTIONS, type FrontOptions, type MockDevice } from "./mock-device.ts";

/** Options of a mock server. */
export interface MockServerOptions extends FrontOptions {
  /** Port to listen on; 0, the default, takes a free one. */
  port?: number;
  /** Address to listen on, 127.0.0.1 by default. */
  host?: string;
  /**
   * Additional names that the header `Host` may contain, without a port: `camera.example.com`. Every IP address,
   * `localhost` and the name of the machine are always allowed.
   */
  allowHosts?: readonly string[];
  /** Origins whose pages may call the mock, such as `http://localhost:5173`; `*` allows any. None by default. */
  cors?: readonly string[];
  /** The broker behind the management APIs: its keys and its data. `false` removes these APIs. */
  broker?: BrokerOptions | false;
  /**
   * Whether `activateClient` really connects to the configured broker, with MQTT.js. If not, an active client counts as
   * connected, even if its broker does not exist.
   */
  mqtt?: boolean | MqttOptions;
  /** Listens on HTTPS, with a generated self-signed certificate or with the given one. */
  tls?: boolean | KeyPair;
  /**
   * Also listens on plain HTTP, on this port or on a free one for 0, and redirects to HTTPS, as a device with the
   * policy "HTTPS only". Requires `tls`.
   */
  redirectPort?: number;
  /**
   * Recorded exchanges, or the folder that `createProxy({ record })` wrote. The mock replays recorded methods and
   * responds to the others itself. A recorded response does not change the state of the mock.
   */
  replay?: string | readonly RecordedExchange[];
  /** Handles requests whose paths belong to none of the APIs. */
  other?: (request: IncomingMessage, response: ServerResponse) => void;
}

export const MOCK_OPTIONS: Names<MockServerOptions> = {
  port: true,
  host: true,
  ...FRONT_OPTIONS,
  broker: true,
  mqtt: true,
  tls: true,
  redirectPort: true,
  allowHosts: true,
  cors: true,
  replay: true,
  other: true,
};

/** A running mock server. */
export interface MockServer extends MockDevice, Listening {
  /** Address that redirects to HTTPS, if `redirectPort` is given. */
  readonly redirectUrl: string | undefined;
}

/**
 * Starts a mock of a device: its CGIs as documented, with state, behind its web server.
 *
 * @throws TypeError if an option is unknown, or an entry of `allowHosts` or `cors` is invalid
 * @throws RangeError if the value of an option is invalid, or the folder of `replay` contains no recorded exchanges
 * @throws MissingRequirement if `mqtt` needs a package that is not installed
 */
export async function createMockServer(options: MockServerOptions = {}): Promise<MockServer> {
  checkOptions(options, MOCK_OPTIONS);
  const { broker, replay, ...others } = options;
  if (broker) checkBroker(broker);
  if (typeof options.mqtt === "object") checkOptions(options.mqtt, MQTT_OPTIONS, "of mqtt");
  if (options.mqtt) requirePackages("mqtt", ["mqtt"]);
  const rest = restApis(options.apis ?? (broker === false ? [] : undefined), broker || {});
  const parts = { rest, openConnection, createPlayer: replay === undefined ? undefined : await playersOf(replay) };
  const device = createDevice({ ...others, broker: broker || undefined }, parts);
  // Of a broker that runs beside the mock, they show what happens from the start on.
  if (broker && broker.running) await device.loadRest();
  const { answer, ...front } = createFront(device, options, Boolean(options.tls));

  const respond: RequestListener = (request, response) =>
    void answer(arrivalOf(request)).then((departure) => sendInBurst(() => depart(response, departure)));
  const { other } = options;
  const listener: RequestListener =
    other === undefined
      ? respond
      : (request, response) =>
          void device
            .owns(pathOf(request.url!))
            .catch(() => true)
            .then((isOwn) => (isOwn ? respond : other)(request, response));
  const { url, certificate, close } = await listen(listener, options, options.serialNumber);
  const redirecting = await redirectFrom(options, url).catch(async (error: unknown) => {
    await close();
    throw error;
  });
  return {
    ...front,
    url,
    certificate,
    redirectUrl: redirecting?.url,
    async close() {
      device.close();
      await Promise.all([close(), redirecting?.close()]);
    },
  };
}

async function playersOf(replay: string | readonly RecordedExchange[]): Promise<() => Player> {
  const exchanges = typeof replay === "string" ? readRecording(replay) : replay;
  const { createPlayer } = await import("./player.ts");
  return () => createPlayer(exchanges);
}

function checkBroker(broker: BrokerOptions): void {
  checkOptions(broker, BROKER_OPTIONS, "of broker");
  const { version = 5 } = broker;
  if (!BROKER_VERSIONS.includes(version))
    throw new RangeError(unknownName("version", String(version), BROKER_VERSIONS.map(String), "of broker"));
}

async function redirectFrom({ redirectPort: port, tls, ...others }: MockServerOptions, url: string) {
  if (port === undefined) return undefined;
  if (!tls) throw new TypeError("redirectPort requires tls, since it redirects to HTTPS");
  return listen(redirectTo(url), { ...others, port });
}

function arrivalOf(request: IncomingMessage): Arrival {
  const { headers, socket } = request;
  return {
    httpMethod: request.method!,
    target: request.url!,
    header: (name) => headers[name]?.toString(),
    body: () => readBody(request),
    chunks: (onChunk) => readChunks(request, onChunk),
    isGone: () => socket.destroyed,
    async pause(milliseconds) {
      const gone = new AbortController();
      const abort = () => gone.abort();
      socket.once("close", abort);
      await setTimeout(milliseconds, undefined, { signal: gone.signal }).finally(() => socket.off("close", abort));
    },
  };
}

function depart(response: ServerResponse, { reply, damage, isLast }: Departure): void {
  if (reply.status === 0) reset(response);
  else send(response, reply, { damage, isLast });
}
