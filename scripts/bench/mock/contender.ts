import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Document } from "../../generate/document.ts";
import { encode, type Message } from "./connection.ts";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
/** The command line as users run it. */
const VAPIX = `${ROOT}dist/src/cli/vapix.js`;
const PRISM = `${ROOT}node_modules/@stoplight/prism-cli/dist/index.js`;
const API = "mqtt-client";
/** One that reads and one that configures. */
const METHODS = ["getClientStatus", "configureClient"];

const document = JSON.parse(readFileSync(`${ROOT}generated/openapi/${API}.json`, "utf8")) as Document;
const [path] = Object.keys(document.paths) as [string];

/** A server to measure, and what it is asked. */
export interface Contender {
  name: string;
  /** Arguments of Node for the port that it shall take. */
  program: (port: number) => string[];
  /** Whether a request names the example to answer with, without which Prism knows no method. */
  prefers: boolean;
  /** Of a server to compare with: how many times its requests a second the first contender shall answer. */
  goal?: number;
}

/** All contenders; the first is the one that the goals are for. */
export const CONTENDERS: readonly Contender[] = [
  { name: "`vapix mock`", program: mock, prefers: true },
  { name: "`vapix mock`, from its state", program: mock, prefers: false },
  { name: "Prism CLI", program: prism, prefers: true, goal: 3 },
  { name: "Prism CLI, `-v silent`", program: (port) => [...prism(port), "-v", "silent"], prefers: true, goal: 1.3 },
];

function mock(port: number): string[] {
  return [VAPIX, "mock", "--port", String(port), "--auth", "none"];
}

function prism(port: number): string[] {
  return [PRISM, "mock", `${ROOT}generated/openapi/${API}.yaml`, "--port", String(port)];
}

/** The requests that a contender gets in turns: documented examples. */
export function requestsFor(contender: Pick<Contender, "prefers">): Buffer[] {
  return METHODS.map((method) => requestOf(contender, method, (example) => example));
}

/** One of them, with a member that the contract does not know. */
export function brokenRequest(contender: Pick<Contender, "prefers">): Buffer {
  return requestOf(contender, METHODS[0]!, (example) => ({ ...example, unknown: true }));
}

function requestOf(
  { prefers }: Pick<Contender, "prefers">,
  method: string,
  change: (example: object) => object,
): Buffer {
  const headers: Message["headers"] = {
    "Content-Type": "application/json",
    // Prism wants a credential, and does not look at it.
    Authorization: `Basic ${Buffer.from("root:pass").toString("base64")}`,
    ...(prefers && { Prefer: `example=${method}` }),
  };
  const { value } = document.components.examples![`${method}.request`]!;
  return encode({ path, headers, body: JSON.stringify(change(value as object)) });
}
