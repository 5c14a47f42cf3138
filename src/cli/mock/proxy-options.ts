import type { AuthOptions } from "../../server/auth/gate.ts";
import type { KeyPair } from "../../server/self-signed.ts";

export const PROXY_HELP = `  --upstream <address>         passes everything on to a device, and reports what breaks the contract, or differs from
                               what is documented, in requests and responses; a summary at the end. --port, --host,
                               --auth with its accounts, and --tls are those of this side
  --upstream-username <name>   account on the device, whose password is VAPIX_UPSTREAM_PASSWORD, in the file of
                               --upstream-password @<file>, or is asked for;
                               without one, those who call answer the device themselves
  --upstream-ca <file>, --upstream-fingerprint <sha256>, --upstream-insecure, --upstream-allow-basic-over-http
                               as --ca, --fingerprint, --insecure and --allow-basic-over-http of vapix call
  --junit <file>               writes what was found as JUnit XML at the end
  --record <folder>            writes each call of a described API with its response into a folder, for --replay and
                               vapix verify --replay: a JSON file each, without secrets, accounts, addresses, host names
                               and serial numbers`;

export const PROXY_OPTIONS = {
  upstream: { type: "string" },
  "upstream-username": { type: "string" },
  "upstream-password": { type: "string" },
  "upstream-ca": { type: "string" },
  "upstream-fingerprint": { type: "string" },
  "upstream-insecure": { type: "boolean", default: false },
  "upstream-allow-basic-over-http": { type: "boolean", default: false },
  junit: { type: "string" },
  record: { type: "string" },
} as const;

/** Options of the command line. */
export interface ProxyValues {
  "upstream-username"?: string | undefined;
  "upstream-password"?: string | undefined;
  "upstream-ca"?: string | undefined;
  "upstream-fingerprint"?: string | undefined;
  "upstream-insecure": boolean;
  "upstream-allow-basic-over-http": boolean;
  junit?: string | undefined;
  record?: string | undefined;
}

/** Options of the proxy's own server. */
export interface Side {
  port: number;
  host: string;
  auth: AuthOptions;
  tls: boolean | KeyPair;
  allowHosts: string[];
  cors: string[];
}
