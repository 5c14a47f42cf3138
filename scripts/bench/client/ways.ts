import createOpenapiFetch from "openapi-fetch";
import type { Paths } from "../../../generated/client/facade.ts";
import { createVapixClient } from "../../../src/index.ts";

/** A way to ask a device for the status of its MQTT client. */
export interface Way {
  name: string;
  /** Makes what a program keeps for one device, and returns a function that asks it. */
  open(device: string): () => Promise<unknown>;
  /** Most time of a call, against the first way, and most bytes of memory of 10,000 devices. */
  limits?: Partial<Record<"one after the other" | "20 at once" | "memory", number>>;
}

export const PATH = "/axis-cgi/mqtt/client.cgi";
export const ENVELOPE = { apiVersion: "1.0", method: "getClientStatus" } as const;

/** All ways; the first is what the others are measured against. */
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
