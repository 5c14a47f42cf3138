import type { RecordedExchange } from "../../src/recording/exchange.ts";

/** A recorded exchange that keeps the contract. */
export const recordedExchange: RecordedExchange = {
  version: 1,
  time: "2026-01-02T03:04:05.006Z",
  api: "systemready",
  method: "systemready",
  path: "/axis-cgi/systemready.cgi",
  scheme: "https",
  request: {
    contentType: "application/json",
    body: { apiVersion: "1.1", context: "a", method: "systemready", params: { timeout: 5 } },
  },
  response: {
    status: 200,
    contentType: "application/json",
    body: { apiVersion: "1.4", context: "a", method: "systemready", data: { systemready: "no", needsetup: "yes" } },
  },
  milliseconds: 10,
};
