import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

/** A server that answers `GET /api/v5/clients` with the example of the contract. */
export interface Broker {
  /** Address with the base path: `http://127.0.0.1:18083/api/v5`. */
  readonly url: string;
  /** Method and path with query of each request, oldest first. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** Starts one on a free port, which takes the API key `key` with the secret `secret`. */
export async function startBroker(): Promise<Broker> {
  const file = fileURLToPath(new URL("../../generated/openapi/emqx.portable.yaml", import.meta.url));
  const { components } = parse(await readFile(file, "utf8")) as {
    components: { examples: Record<string, { value: unknown }> };
  };
  const page = JSON.stringify(components.examples["listClients.response"]!.value);
  const authorization = `Basic ${btoa("key:secret")}`;
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    const found = request.method === "GET" && request.url!.split("?")[0] === "/api/v5/clients";
    const status = request.headers.authorization !== authorization ? 401 : found ? 200 : 404;
    response.writeHead(status, { "content-type": "application/json" });
    response.end(status === 200 ? page : JSON.stringify({ code: "BAD", message: "" }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v5`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
