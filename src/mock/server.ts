import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { setTimeout } from "node:timers/promises";
import { type AuthOptions, type AuthScheme, createGate, type Gate } from "../server/auth/gate.ts";
import { readBody } from "../server/read-body.ts";
import type { BrokerOptions } from "./broker/options.ts";
import { createDevice, type Device } from "./device.ts";
import type { MqttOptions } from "./device-options.ts";
import { createFaults, type Mishap, type PlannedFault } from "./faults.ts";
import { methodAdmission } from "./camera/admission.ts";
import type { AnyHandler, On } from "./camera/test-handlers.ts";
import { listen, type Listening } from "../server/listen.ts";
import { htmlPage } from "../server/page.ts";
import { printable } from "../server/printable.ts";
import { checkOptions, type Names } from "../contract/unknown-name.ts";
import type { ProfileName } from "../contract/profiles.ts";
import type { DeviceReply } from "./device-reply.ts";
import { pathOf } from "../server/request-target.ts";
import { requirePackages } from "../package/requirements.ts";
import { createMemory, type SeenRequest, seenRequest } from "./request-log.ts";
import { logLine } from "../server/log-line.ts";
import { reset, send } from "../server/send.ts";
import type { KeyPair } from "../server/self-signed.ts";

/** Options of a mock device. */
export interface MockServerOptions {
  /** Port to listen on; 0, the default, takes a free one. */
  port?: number;
  /** Address to listen on, 127.0.0.1 by default. */
  host?: string;
  /** Ids of the APIs that the device has; all that its profile has by default. */
  apis?: string[];
  /** The version of AXIS OS that the device has; `all`, the default, has every API at its newest version. */
  profile?: ProfileName;
  /** The broker behind the management APIs: its keys, and what it tells of. */
  broker?: BrokerOptions;
  /**
   * Whether `activateClient` really connects to the broker that is configured, by MQTT.js. Without it, an active client
   * counts as connected, whether its broker is there or not.
   */
  mqtt?: boolean | MqttOptions;
  /**
   * How it finds out who calls, `none` by default; a scheme alone has the account `root` with the password `pass`. A
   * broker's APIs ask for a key of their own, unless this says `none`.
   */
  auth?: AuthScheme | AuthOptions;
  /** Listens on HTTPS, with a self-signed certificate of its own making or with one that is given. */
  tls?: boolean | KeyPair;
  /** Milliseconds that each answer takes longer. */
  latency?: number;
  /** What shall go wrong. */
  faults?: readonly PlannedFault[];
  /** Decides which requests a fault with a rate is drawn for; 1 by default, so that each run draws the same. */
  seed?: number;
  /** Drops parameters that the contract does not know, and says so, where it would refuse them. */
  lenient?: boolean;
  /** Takes one line per request, without values of parameters. */
  log?: (line: string) => void;
  /** Answers requests that are none of its APIs' to answer. */
  other?: (request: IncomingMessage, response: ServerResponse) => void;
}

const OPTIONS: Names<MockServerOptions> = {
  port: true,
  host: true,
  apis: true,
  profile: true,
  broker: true,
  mqtt: true,
  auth: true,
  tls: true,
  latency: true,
  faults: true,
  seed: true,
  lenient: true,
  log: true,
  other: true,
};

/** A mock device that listens. */
export interface MockServer extends Listening {
  /** The last requests, oldest first: at most a thousand, and 4 MiB of bodies. */
  readonly requests: readonly SeenRequest[];
  /** Answers a method in place of the mock, until it is told not to. */
  readonly on: On;
  /** Puts the state as it was at first, drops all handlers, and forgets the requests. */
  reset(): void;
  /** Makes all nonces too old that were given out so far, so that each client is told `stale=true` once. */
  expireNonces(): void;
}

/**
 * Starts a mock of a device: what its CGIs document, with their state, behind their web server.
 *
 * @throws TypeError where there is no such option
 * @throws RangeError where an option has a value that there is not
 * @throws MissingRequirement if `mqtt` needs a package that is not installed
 */
export async function createMockServer(options: MockServerOptions = {}): Promise<MockServer> {
  checkOptions(options, OPTIONS);
  if (options.mqtt) requirePackages("mqtt", ["mqtt"]);
  const device = await createDevice(options);
  const { auth, faults = [], seed = 1, latency = 0, lenient = false } = options;
  const { log = () => {} } = options;
  const asked: AuthOptions = typeof auth === "object" ? auth : { scheme: auth ?? "none" };
  const gate = createGate(asked, Boolean(options.tls));
  // A device may be set to let everybody in, a broker never is: only who says so gets one that does.
  const isOpen = auth !== undefined && asked.scheme === "none";
  const front: Front = { device, gate, form: asked.refuseRolesWith, isLenient: lenient, isOpen };
  const nextMishap = createFaults(faults, seed);
  const memory = createMemory();

  const listener: RequestListener = (request, response) => {
    const path = pathOf(request.url!);
    if (options.other && !device.owns(path)) return options.other(request, response);
    const { kind, delay } = nextMishap();
    serve(front, path, request, response, { kind, delay: delay + latency }).then(
      ({ reply, size }) => {
        const seen = seenRequest(request.method!, path, reply);
        memory.add(seen, size);
        log(logLine(seen));
      },
      (error: unknown) => {
        const reason = error instanceof Error ? error.message : "unknown";
        log(`${request.method} ${printable(path)} failed: ${request.socket.destroyed ? "the client is gone" : reason}`);
        if (!response.headersSent) response.writeHead(500, { "Content-Type": "text/plain" });
        response.end("the mock failed; its log tells more\n");
      },
    );
  };
  const { url, certificate, close } = await listen(listener, options);
  return {
    url,
    certificate,
    requests: memory.requests,
    on: (api, method, handler) => device.on(api, method, handler as AnyHandler),
    reset() {
      device.reset();
      memory.clear();
    },
    expireNonces: () => gate?.expireNonces(),
    close() {
      device.close();
      return close();
    },
  };
}

/** A device, and what stands in front of it. */
interface Front {
  device: Device;
  gate: Gate | undefined;
  /** How roles that are too low are refused. */
  form: AuthOptions["refuseRolesWith"];
  isLenient: boolean;
  isOpen: boolean;
}

/** Answers a request, and tells with what, and the size of its body as far as that was read. */
async function serve(
  { device, gate, form, isLenient, isOpen }: Front,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
  { kind, delay }: Mishap,
): Promise<{ reply: DeviceReply; size: number }> {
  if (delay > 0) await pause(delay, request);
  if (kind === "reset") {
    reset(response);
    return { reply: { status: 0, contentType: "", body: "", reason: "fault: reset" }, size: 0 };
  }
  let size = 0;
  let isTooLarge = false;
  const { prefer, "content-type": contentType, accept, authorization } = request.headers;
  const answer = () =>
    device.answer({
      httpMethod: request.method!,
      path,
      query: request.url!.replace(/^[^?]*\??/, ""),
      accept,
      authorization,
      contentType,
      prefer: prefer?.toString(),
      async body() {
        const body = await readBody(request);
        size = body?.length ?? 0;
        isTooLarge = body === undefined;
        return body;
      },
      admit:
        gate &&
        methodAdmission(gate.admission({ httpMethod: request.method!, target: request.url!, authorization }), form),
      isLenient,
      isOpen,
    });
  const page = kind === "503" ? htmlPage(503) : kind === "html" ? htmlPage(200) : undefined;
  const answered = page ?? (await answer());
  const reply = kind === undefined ? answered : { ...answered, reason: `fault: ${kind}` };
  const damage = kind === "half" || kind === "content-type" ? kind : undefined;
  send(response, reply, { damage, isLast: isTooLarge });
  return { reply, size };
}

/** Waits, but not for a client that has gone. */
async function pause(milliseconds: number, { socket }: IncomingMessage): Promise<void> {
  const gone = new AbortController();
  const abort = () => gone.abort();
  socket.once("close", abort);
  await setTimeout(milliseconds, undefined, { signal: gone.signal }).finally(() => socket.off("close", abort));
}
