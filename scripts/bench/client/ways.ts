import createOpenapiFetch from "openapi-fetch";
import type { Paths } from "../../../generated/client/facade.ts";
import { createVapixClient } from "../../../src/index.ts";

/** A way to request the status of a device's MQTT client. */
export interface Way {
  name: string;
  /** Creates what a program keeps per device, and returns a function that calls it. */
  open(device: string): () => Promise<unknown>;
  /** Maximum time of a call relative to the first way, and maximum memory of 10,000 devices in bytes. */
  limits?: Partial<Record<"one after the other" | "20 at once" | "memory", number>>;
}

export const PATH = "/axis-cgi/mqtt/client.cgi";
export const ENVELOPE = { apiVersion: "1.0", method: "getClientStatus" } as const;

/** All ways; the first is the reference. */
export const WAYS: readonly Way[] = [
  {
    name: "bare `fetch`",
    open: (device) => async () => {
      const headers = { "Content-Type": "application/json" };
      const response = await fetch(device + PATH, { method: "POST", headers, body: JSON.stringify(ENVELOPE) });
      return ((await response.json()) as { data: unknown }).data;
    },
  },
  {
    name: "plain openapi-fetch",
    open(device) {
      const client = createOpenapiFetch<Paths>({ baseUrl: device });
      return async () => {
        const { data } = await client.POST(PATH, { body: ENVELOPE });
        return data && "data" in data ? data.data : undefined;
      };
    },
  },
  {
    name: "the client",
    limits: { "one after the other": 0.65, "20 at once": 0.65 },
    open(device) {
      const client = createVapixClient(device);
      return () => client.mqttClient.getClientStatus();
    },
  },
  {
    name: "the client with Digest",
    limits: { "one after the other": 0.8, "20 at once": 0.8, memory: 400e6 },
    open(device) {
      const client = createVapixClient(`${device}/digest`, { username: "root", password: "pass" });
      return () => client.mqttClient.getClientStatus();
    },
  },
];
