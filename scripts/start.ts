import { fileURLToPath } from "node:url";
import { exitCodeOf } from "../src/cli/failure.ts";
import { addressHelp, MOCK_PORT, readOptions, requireAddress, serveUntilInterrupted } from "../src/cli/serve.ts";
import { createLog, print } from "../src/cli/terminal.ts";
import { createSite, peerArchive } from "../src/cli/site.ts";
import { apiIds } from "../src/contract/files.ts";
import { EXAMPLE_KEY, EXAMPLE_USER } from "../src/mock/broker-api/emqx/keys.ts";
import { buildDocs } from "./docs.ts";

const HELP = `npm start [-- options]

Builds the docs and serves them together with a mock device and the management APIs of a broker.

Options:
${addressHelp(MOCK_PORT)}`;

const PEER = {
  name: "the mock",
  apis: [...apiIds(), "emqx"],
  account: { username: EXAMPLE_KEY.key, password: EXAMPLE_KEY.secret },
  user: { username: EXAMPLE_USER.username, password: EXAMPLE_USER.password, path: "/api/v5/login" },
};

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2), {}, MOCK_PORT);
  if (options === undefined) return console.log(HELP);
  const root = fileURLToPath(new URL("..", import.meta.url));
  await requireAddress(options);
  await buildDocs({
    openapiDir: `${root}generated/openapi`,
    specDir: `${root}spec`,
    siteDir: `${root}site`,
    asyncapiFile: `${root}generated/asyncapi/device.yaml`,
  });
  const { url } = await serveUntilInterrupted({
    port: options.port,
    host: options.host,
    allowHosts: options.allowHosts,
    cors: options.cors,
    remember: 0,
    log: createLog(print),
    other: createSite([peerArchive(PEER), `${root}site`]),
  });
  const call = JSON.stringify({ apiVersion: "1.0", context: "hello", method: "getClientStatus" });
  console.log(`docs         ${url}/`);
  console.log(`mock device  ${url}`);
  console.log(`broker's API ${url}/api/v5, key ${EXAMPLE_KEY.key}, secret ${EXAMPLE_KEY.secret}`);
  console.log(`first call   curl -s ${url}/axis-cgi/mqtt/client.cgi -d '${call}'`);
}

try {
  await main();
} catch (error) {
  process.exitCode = exitCodeOf(error);
  console.error(process.exitCode === 2 ? (error as Error).message : error);
}
