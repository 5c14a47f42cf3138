import { http, type HttpHandler, HttpResponse } from "msw";
import { checkOptions, type Names } from "../contract/unknown-name.ts";
import { type Damage, headersOf } from "../server/headers.ts";
import type { Sent } from "../server/page.ts";
import { BODY_LIMIT } from "../server/read-body.ts";
import { createDevice } from "./device.ts";
import { type Arrival, createFront } from "./front.ts";
import { FRONT_OPTIONS, type FrontOptions, type MockDevice } from "./mock-device.ts";

/** Options of request handlers. */
export interface VapixHandlersOptions extends FrontOptions {
  /** Address of the device: `https://camera.example.com`. */
  url: string;
}

const OPTIONS: Names<VapixHandlersOptions> = { ...FRONT_OPTIONS, url: true };

/** Request handlers of MSW, and their mock device. */
export interface VapixHandlers {
  /** For `setupServer(...handlers)` and `setupWorker(...handlers)`. */
  handlers: HttpHandler[];
  device: MockDevice;
}

/**
 * Creates request handlers for MSW that respond to all requests to an address as the mock device does. They need
 * neither a server nor Node. They do not include the management APIs of a broker.
 *
 * @throws TypeError if `url` is not the address of a device, or an option is unknown
 * @throws RangeError if the value of an option is invalid
 */
export async function vapixHandlers(options: VapixHandlersOptions): Promise<VapixHandlers> {
  checkOptions(options, OPTIONS);
  const origin = originOf(options.url);
  const { answer, ...device } = createFront(createDevice(options), options, origin.startsWith("https:"));
  // An expression, since MSW parses a string with a port or an IPv6 address as a pattern.
  const isOfDevice = new RegExp(`^${origin.replace(/[^\w/]/g, "\\$&")}/`);
  const handler = http.all(isOfDevice, async ({ request }) => {
    const { reply, damage } = await answer(arrivalOf(request));
    return reply.status === 0 ? HttpResponse.error() : responseOf(reply, damage);
  });
  return { handlers: [handler], device };
}

function originOf(url: string): string {
  const { protocol, origin, href } = URL.canParse(url) ? new URL(url) : ({} as Partial<URL>);
  if (/^https?:$/.test(protocol ?? "") && href === `${origin}/`) return origin!;
  // The URL may contain a password, so the error does not show it.
  throw new TypeError("invalid url; use only scheme, host and port of the device, such as https://camera.example.com");
}

function arrivalOf(request: Request): Arrival {
  const { pathname, search } = new URL(request.url);
  const { signal } = request;
  return {
    httpMethod: request.method,
    target: pathname + search,
    header: (name) => request.headers.get(name) ?? undefined,
    async body() {
      const body = new Uint8Array(await request.arrayBuffer());
      return body.length > BODY_LIMIT ? undefined : body;
    },
    async chunks(onChunk) {
      for (const reader = request.body?.getReader(); reader !== undefined;) {
        const { done, value } = await reader.read();
        if (done) break;
        onChunk(value);
      }
      return true;
    },
    isGone: () => signal.aborted,
    pause: (milliseconds) =>
      new Promise((resolve, reject) => {
        const end = () => {
          clearTimeout(timer);
          reject(signal.reason as Error);
        };
        const timer = setTimeout(() => {
          signal.removeEventListener("abort", end);
          resolve(undefined);
        }, milliseconds);
        signal.addEventListener("abort", end, { once: true });
      }),
  };
}

function responseOf(sent: Sent, damage: Damage | undefined): Response {
  const headers = new Headers();
  for (const [name, value] of Object.entries(headersOf(sent, damage)))
    for (const line of [value].flat()) headers.append(name, line);
  const { status, contentType, body } = sent;
  return new Response(contentType === "" ? null : damage === "half" ? halfOf(body) : body, { status, headers });
}

/** A body that breaks off in the middle. */
function halfOf(body: string): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode(body.slice(0, body.length >> 1))),
    pull: (controller) => controller.error(new TypeError("fault: half")),
  });
}
