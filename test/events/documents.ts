import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { readContract } from "../../src/contract/methods.ts";
import type { Body, Json, Operation } from "../../src/contract/document.ts";

/** The parts of the AsyncAPI document that the tests look at. */
export interface DeviceDocument {
  asyncapi: string;
  channels: Record<
    string,
    {
      address: string;
      title: string;
      description: string;
      parameters: Record<string, unknown>;
      messages: Record<string, { $ref: string }>;
    }
  >;
  operations: Record<
    string,
    {
      action: string;
      channel: { $ref: string };
      messages: { $ref: string }[];
      bindings?: { mqtt: { qos: number; retain: boolean } };
    }
  >;
  components: {
    messages: Record<
      string,
      {
        description: string;
        payload: { $ref: string };
        examples: { payload: Record<string, unknown> }[];
        "x-evidence"?: string[];
      }
    >;
    schemas: Record<string, { properties: Record<string, Record<string, unknown>> }>;
  };
  "x-code-sample": string;
}

/** What a device publishes, as the committed document says. */
export const device = parse(
  readFileSync(new URL("../../generated/asyncapi/device.yaml", import.meta.url), "utf8"),
) as DeviceDocument;

/** A webhook of a bundle: its body has one example, which has no name. */
export interface Webhook extends Operation {
  "x-onvif"?: { topic: string; stateful: boolean };
  "x-nice-name"?: string;
  requestBody: { content: { "application/json": Body & { schema: { $ref: string }; example: Json } } };
}

/** The webhooks of an API, by name. */
export function webhooksOf(api: string): Record<string, Webhook> {
  const { webhooks = {} } = readContract(api).document;
  return Object.fromEntries(Object.entries(webhooks).map(([name, { post }]) => [name, post as Webhook]));
}

/** Name of the schema of an event. */
export function schemaName({ requestBody }: Webhook): string {
  return requestBody.content["application/json"].schema.$ref.split("/").at(-1)!;
}
