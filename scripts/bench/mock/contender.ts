import { documentedRequests } from "../requests.ts";

const PRISM = "node_modules/@stoplight/prism-cli/dist/index.js";
/** Requests to contenders: one that reads and one that configures. */
export const ASKED = ["getClientStatus", "configureClient"].map((name) =>
  documentedRequests().find(({ api, method }) => api.id === "mqtt-client" && method.name === name)!,
);

const mock = (port: number) => ["dist/src/cli/vapix.js", "mock", "--port", `${port}`, "--auth", "none"];
const constant = (port: number) => ["scripts/bench/mock/constant.ts", `${port}`];
const prism = (port: number) => [PRISM, "mock", "generated/openapi/mqtt-client.yaml", "--port", `${port}`];

/** A server to measure: a program of Node on a port. */
export interface Contender {
  name: string;
  program: (port: number) => string[];
  /** Whether requests name an example, which Prism needs to select a method. */
  prefers: boolean;
  /** Factor by which the first contender must exceed its requests per second. */
  goal?: number;
  /** Whether it always returns the same text, and only its requests per second are compared. */
  isConstant?: boolean;
}

/** All contenders; the goals apply to the first. */
export const CONTENDERS: readonly [Contender, ...Contender[]] = [
  { name: "`vapix mock`", program: mock, prefers: true },
  { name: "`vapix mock`, from its state", program: mock, prefers: false },
  { name: "Prism CLI", program: prism, prefers: true, goal: 3 },
  { name: "Prism CLI, `-v silent`", program: (port) => [...prism(port), "-v", "silent"], prefers: true, goal: 1.3 },
  { name: "bare `node:http`", program: constant, prefers: true, goal: 0.5, isConstant: true },
];

/** The documented requests, which a contender gets in turns. */
export function requestsFor({ prefers }: Pick<Contender, "prefers">) {
  return ASKED.map(({ api, method, body }) => ({
    path: api.path,
    method: "POST" as const,
    headers: {
      "Content-Type": "application/json",
      // Prism requires credentials, but does not check them.
      Authorization: `Basic ${Buffer.from("root:pass").toString("base64")}`,
      ...(prefers && { Prefer: `example=${method.name}` }),
    },
    body: JSON.stringify(body),
  }));
}
