import { oneLine } from "../contract/one-line.ts";
import { type AuthOptions, createGate } from "../server/auth/gate.ts";
import type { Damage } from "../server/headers.ts";
import { logLine } from "../server/log-line.ts";
import { htmlPage, plainText } from "../server/page.ts";
import { pathOf } from "../server/request-target.ts";
import { methodAdmission } from "./camera/admission.ts";
import type { AnyHandler } from "./camera/test-handlers.ts";
import type { Device } from "./device.ts";
import type { DeviceReply } from "./device-reply.ts";
import { createFaults } from "./faults.ts";
import type { FrontOptions, MockDevice } from "./mock-device.ts";
import { answerAtOwnAddress, isOwnAddress } from "./own-addresses.ts";
import { createMemory, seenRequest } from "./request-log.ts";

/** A request, from HTTP or from an interceptor. */
export interface Arrival {
  httpMethod: string;
  /** Path and query as received. */
  target: string;
  header(name: "accept" | "authorization" | "content-type" | "prefer"): string | undefined;
  /** Reads the body; returns undefined if it is larger than the device accepts. */
  body(): Promise<Uint8Array | undefined>;
  /** Passes the body on as it arrives; false where it is larger than the device takes. */
  chunks(onChunk: (chunk: Uint8Array) => void): Promise<boolean>;
  /** Waits until the time is over or the client disconnects. */
  pause(milliseconds: number): Promise<unknown>;
  /** Whether the client has disconnected. */
  isGone(): boolean;
}

/** The response to send. */
export interface Departure {
  /** If the status is 0, the connection breaks without a response. */
  reply: DeviceReply;
  damage: Damage | undefined;
  /** Whether the connection must end, since the request was not read completely. */
  isLast: boolean;
}

/** A device behind its web server, with accounts and planned faults. */
export interface Front extends MockDevice {
  answer(arrival: Arrival): Promise<Departure>;
}

/**
 * Creates the web server of a device.
 *
 * @throws TypeError if an option is unknown
 * @throws RangeError if the value of an option is invalid
 */
export function createFront(device: Device, options: FrontOptions, isSecure: boolean): Front {
  const { auth, faults = [], seed = 1, latency = 0, lenient: isLenient = false } = options;
  const log = (text: string) => options.log?.(oneLine(text));
  const asked: AuthOptions = typeof auth === "object" ? auth : { scheme: auth ?? "none" };
  const gate = createGate(asked, isSecure, options.serialNumber);
  // A device needs no login by default. A broker does, unless `auth` is explicitly `none`.
  const isOpen = auth !== undefined && asked.scheme === "none";
  const nextMishap = createFaults(faults, seed);
  const memory = createMemory(options.remember);

  return {
    requests: memory.requests,
    on: (api, method, handler) => device.on(api, method, handler as AnyHandler),
    reset() {
      device.reset();
      memory.clear();
    },
    fire: (event, values, items) => device.fire(event, values, items),
    scene: device.scene,
    expireNonces: () => gate?.expireNonces(),
    async answer(arrival) {
      const { httpMethod } = arrival;
      const path = pathOf(arrival.target);
      try {
        const { departure, size } = await serve(arrival, path);
        const seen = seenRequest(httpMethod, path, departure.reply);
        memory.add(seen, size);
        log(logLine(seen));
        return departure;
      } catch (error) {
        const reason = error instanceof Error ? error.message : "unknown";
        log(`${httpMethod} ${path} failed: ${arrival.isGone() ? "the client disconnected" : reason}`);
        const { reason: _, ...reply } = plainText(500, "the mock failed; see its log");
        return { reply, damage: undefined, isLast: false };
      }
    },
  };

  /** Responds to a request, and returns how many bytes of its body were read. */
  async function serve(arrival: Arrival, path: string): Promise<{ departure: Departure; size: number }> {
    const { httpMethod, target } = arrival;
    if (isOwnAddress(path)) {
      const reply = await answerAtOwnAddress(device, httpMethod, path, () => arrival.body());
      return { departure: { reply, damage: undefined, isLast: false }, size: 0 };
    }
    const { kind, delay } = nextMishap();
    if (delay + latency > 0) await arrival.pause(delay + latency);
    const damage = kind === "half" || kind === "content-type" ? kind : undefined;
    if (kind === "reset") {
      const reply = { status: 0, contentType: "", body: "", reason: "fault: reset" };
      return { departure: { reply, damage, isLast: false }, size: 0 };
    }
    let size = 0;
    let isLast = false;
    const authorization = arrival.header("authorization");
    const answer = () =>
      device.answer({
        httpMethod,
        path,
        query: target.replace(/^[^?]*\??/, ""),
        accept: arrival.header("accept"),
        authorization,
        contentType: arrival.header("content-type"),
        prefer: arrival.header("prefer"),
        async body() {
          const body = await arrival.body();
          size = body?.length ?? 0;
          isLast = body === undefined;
          return body;
        },
        async chunks(onChunk) {
          const isWhole = await arrival.chunks(onChunk);
          isLast = !isWhole;
          return isWhole;
        },
        admit: gate && methodAdmission(gate.admission({ httpMethod, target, authorization }), asked.refuseRolesWith),
        isLenient,
        isOpen,
      });
    const page = kind === "503" ? htmlPage(503) : kind === "html" ? htmlPage(200) : undefined;
    const answered = page ?? (await answer());
    const reply = kind === undefined ? answered : { ...answered, reason: `fault: ${kind}` };
    return { departure: { reply, damage, isLast }, size };
  }
}
