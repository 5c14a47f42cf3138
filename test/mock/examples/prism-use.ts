import { createRequire } from "node:module";
import { createMockServer } from "../../../src/mock/server.ts";
import { ask, exchange } from "../exchange.ts";

/** Prints by preference the status of an answer, and whether Prism was loaded by then. */
const { cache } = createRequire(import.meta.url);
const server = await createMockServer();
const seen: Record<string, [status: number, isLoaded: boolean]> = {};
for (const Prefer of ["", "example=getClientStatus", "refuse=1100", "example=unknown", "dynamic=true"]) {
  const { status } = await exchange(server.url, ask("getClientStatus"), { Prefer });
  seen[Prefer] = [status, Object.keys(cache).some((file) => file.includes("/prism-http/"))];
}
await server.close();
console.log(JSON.stringify(seen));
