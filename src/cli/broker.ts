import type { parseArgs } from "node:util";
import type { BrokerOptions } from "../emqx/options.ts";
import { readPrefixed } from "./device.ts";
import { readSecret } from "./input.ts";
import { UsageError } from "./usage.ts";

/** The shared options of commands that call the API of a broker with EMQX. */
export const EMQX_OPTIONS = {
  emqx: { type: "string" },
  "api-key": { type: "string" },
  "api-secret": { type: "string" },
  "emqx-ca": { type: "string" },
  "emqx-fingerprint": { type: "string" },
  "emqx-insecure": { type: "boolean" },
  "emqx-allow-basic-over-http": { type: "boolean" },
} as const;

/** Values of these options, and of `--timeout`. */
export type EmqxValues = ReturnType<typeof parseArgs<{ options: typeof EMQX_OPTIONS }>>["values"] & {
  timeout?: string | undefined;
};

/** The options of a client of the broker; a secret that is not in a file is missing. */
export type AskedBroker = BrokerOptions & {
  apiKey: string | undefined;
  apiSecret: string | undefined;
  token: string | undefined;
};

/**
 * Reads the options for the broker's API from the command line and the environment, except a secret that is not in a
 * file.
 *
 * @throws UsageError if an option is invalid
 */
export function readEmqx(values: EmqxValues, url: string, variables: NodeJS.ProcessEnv = process.env): AskedBroker {
  const apiKey = values["api-key"] ?? variables.EMQX_API_KEY;
  const token = variables.EMQX_TOKEN;
  const secret = values["api-secret"];
  const apiSecret = secret && readSecret("--api-secret", secret, "EMQX_API_SECRET");
  if (token !== undefined && apiKey !== undefined)
    throw new UsageError("EMQX_TOKEN cannot be combined with --api-key and EMQX_API_KEY");
  return { apiKey, apiSecret, token, ...readPrefixed("emqx", values, url) };
}
