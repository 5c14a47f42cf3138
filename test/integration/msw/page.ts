// What a web page does with MSW: runs a case of the table against a device that its service worker answers for.
import { setupWorker } from "msw/browser";
import { vapixHandlers } from "../../../src/mock/request-handlers.ts";
import { contractCases } from "../../mock/contract-cases.ts";

const worker = setupWorker();
const started = worker.start({ quiet: true, onUnhandledFrame: "bypass" });

/** @param url Address of the device. */
async function runCase(title: string, url: string): Promise<unknown> {
  await started;
  const { options, run } = contractCases.find((one) => one.title === title)!;
  const { handlers, device } = await vapixHandlers({ ...options, url });
  worker.resetHandlers(...handlers);
  return run({ url, device });
}

Object.assign(globalThis, { runCase });
