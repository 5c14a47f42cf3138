import { once } from "node:events";
import { existsSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { packageFolder } from "../package/folder.ts";
import { ADDRESS_HELP, readOptions, untilInterrupted } from "./serve.ts";
import { createSite } from "./site.ts";
import { UsageError } from "./usage.ts";

const HELP = `vapix docs [options]

Serves the docs of all APIs, which load nothing from the network. It prints their address when it is ready.

Options:
${ADDRESS_HELP}`;

/** Where the docs are: built by `npm run docs`, or in the package, where the documents themselves are beside. */
const FOLDERS = ["site/", "dist/docs/"];

/** The command `vapix docs`. */
export async function docs(args: string[]): Promise<void> {
  const options = readOptions(args, {});
  if (options === undefined) return console.log(HELP);
  const { port, host } = options;
  const [built, documents] = [
    FOLDERS.map(pathOf).find((folder) => existsSync(`${folder}index.html`)),
    pathOf("generated/"),
  ];
  if (built === undefined) throw new UsageError("the docs are not built: npm run docs");
  const site = await createSite([built, documents]);
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

function pathOf(folder: string): string {
  return fileURLToPath(new URL(folder, packageFolder));
}
