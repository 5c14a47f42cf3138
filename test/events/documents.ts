import { readFileSync } from "node:fs";
import { parse } from "yaml";

/** The parts of the AsyncAPI document that the tests look at. */
export interface DeviceDocument {
  asyncapi: string;
  channels: Record<
    string,
    { address: string; title: string; parameters: Record<string, unknown>; messages: Record<string, { $ref: string }> }
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
      { description: string; payload: { $ref: string }; examples: { payload: Record<string, unknown> }[] }
    >;
    schemas: Record<string, { properties: Record<string, Record<string, unknown>> }>;
  };
  "x-code-sample": string;
}

/** What a device publishes, as the committed document says. */
export const device = parse(
  readFileSync(new URL("../../generated/asyncapi/device.yaml", import.meta.url), "utf8"),
) as DeviceDocument;

/** A webhook of a bundle. */
export interface Webhook {
  summary: string;
  "x-onvif"?: { topic: string; stateful: boolean };
  requestBody: { content: { "application/json": { schema: { $ref: string }; example: Record<string, unknown> } } };
}

/** The webhooks of an API, by name. */
export function webhooksOf(api: string): Record<string, Webhook> {
  const text = readFileSync(new URL(`../../generated/openapi/${api}.json`, import.meta.url), "utf8");
  const { webhooks } = JSON.parse(text) as { webhooks: Record<string, { post: Webhook }> };
  return Object.fromEntries(Object.entries(webhooks).map(([name, { post }]) => [name, post]));
}

/** Name of the schema of an event. */
export function schemaName({ requestBody }: Webhook): string {
  return requestBody.content["application/json"].schema.$ref.split("/").at(-1)!;
}
