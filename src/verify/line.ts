import { withDeadline } from "../http/deadline.ts";
import { VapixTransportError } from "../vapix/errors/transport-error.ts";
import { readOptions, type VapixClientOptions } from "../vapix/options.ts";
import { retried } from "../http/retry.ts";
import { type Answer, createTransport } from "../vapix/transport.ts";

/** A call as it goes over the wire. */
export interface Sent {
  api: string;
  method: string;
  /** Path of the CGI. */
  path: string;
  /** The body, which may be no JSON. */
  body: string;
  /** Seconds that the device was asked to take by itself. */
  waits: number;
  /** Whether it may be sent again where the connection failed. */
  isRepeatable: boolean;
  signal?: AbortSignal | undefined;
}

/** Sends a body, and gives the answer as it came. Throws a VapixTransportError where none comes. */
export type Line = (sent: Sent) => Promise<Answer>;

/** Carries bodies to a device with the account, the trust, the time-out and the retries of a client. */
export function createLine(url: string, options: VapixClientOptions): Line {
  const settings = readOptions(url, options);
  const transport = createTransport(settings);
  return ({ api, method, path, body, waits, isRepeatable, signal: outer }) =>
    withDeadline(settings.timeout + 1000 * waits, outer, (signal) =>
      retried(isRepeatable ? settings.retries : 0, signal, () =>
        transport.post(path, body, signal).catch((cause: unknown) => {
          throw new VapixTransportError({ device: settings.host, api, method }, cause, signal);
        }),
      ),
    );
}
