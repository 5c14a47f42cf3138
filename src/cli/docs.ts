import { once } from "node:events";
import { existsSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { packageFolder } from "../package/folder.ts";
import { ADDRESS_HELP, readOptions, untilInterrupted } from "./serve.ts";
import { createSite } from "./site.ts";
import { UsageError } from "./usage.ts";

const HELP = `vapix docs [options]

Serves the docs of all APIs, which load nothing from the network. It prints their address when it is ready.

Options:
${ADDRESS_HELP}`;

/** The first page of the docs, as `npm run docs` builds them, or compressed in the package. */
const FIRST_PAGES = ["site/index.html", "dist/docs/index.html.br"];
/** The documents that pages of the package link to. */
const DOCUMENTS = new URL("../../generated/", import.meta.url);

/** The command `vapix docs`. */
export async function docs(args: string[]): Promise<void> {
  const options = readOptions(args, {});
  if (options === undefined) return console.log(HELP);
  const { port, host } = options;
  const built = FIRST_PAGES.map((page) => fileURLToPath(new URL(page, packageFolder))).find(existsSync);
  if (built === undefined) throw new UsageError("the docs are not built: npm run docs");
  const site = createSite([dirname(built), fileURLToPath(DOCUMENTS)]);
  const server = await untilInterrupted(options, async () => {
    const made = createServer(site).listen(port, host);
    await once(made, "listening");
    return {
      address: made.address() as AddressInfo,
      close() {
        made.close();
        made.closeAllConnections();
      },
    };
  });
  console.log(`docs at http://${host.includes(":") ? `[${host}]` : host}:${server.address.port}/`);
}
