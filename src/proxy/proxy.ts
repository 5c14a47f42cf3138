import { checkOptions } from "../contract/unknown-name.ts";
import type { Report } from "../judge/report.ts";
import { listen, type Listening } from "../server/listen.ts";
import { createObserver } from "./observer.ts";
import { PROXY_OPTIONS, type ProxyOptions } from "./options.ts";
import { createTally } from "../judge/tally.ts";

/** A running proxy. */
export interface Proxy extends Listening {
  /** Findings so far: per method, a check of the requests and one of the responses. */
  report(): Report;
}

/**
 * Starts a proxy in front of a device. It forwards everything, and reports violations of the contract and undocumented
 * differences in requests and responses.
 *
 * @throws TypeError if the address or an option is invalid or unknown, or the folder of `record` cannot be created
 * @throws RangeError if the value of an option of `auth` is invalid
 */
export async function createProxy(options: ProxyOptions): Promise<Proxy> {
  checkOptions(options, PROXY_OPTIONS);
  const tally = createTally();
  const { observe, close } = createObserver(options, tally);
  const server = await listen((request, response) => void observe(request, response), options);
  return {
    ...server,
    report: () => tally.report(),
    async close() {
      await server.close();
      await close();
    },
  };
}
