import { checkOptions } from "../contract/unknown-name.ts";
import type { Report } from "../judge/report.ts";
import { listen, type Listening } from "../server/listen.ts";
import { createObserver } from "./observer.ts";
import { PROXY_OPTIONS, type ProxyOptions } from "./options.ts";
import { createTally } from "../judge/tally.ts";

/** A proxy that listens. */
export interface Proxy extends Listening {
  /** What was found so far: of each method, a check of the requests and one of the answers. */
  report(): Report;
}

/**
 * Starts a proxy in front of a device, which passes everything on and tells what breaks the contract, or differs from what
 * is documented, in requests and answers.
 *
 * @throws TypeError where the address or an option of the client cannot be used, the folder of `record` cannot be made,
 *   or there is no such option
 * @throws RangeError where an option of `auth` has a value that there is not
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
