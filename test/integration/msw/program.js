// Run by each runtime, in the folder of a user who has installed the package and MSW: runs all cases of the table.
import { getResponse } from "msw";
import { setupServer } from "msw/node";
import { vapixHandlers } from "vapix-openapi/msw";
import { contractCases } from "./contract-cases.js";

const url = "http://camera.example.com";

/** Answers by `setupServer`, and returns what ends that. */
function bySetupServer(handlers) {
  const server = setupServer(...handlers);
  server.listen();
  return () => server.close();
}

/** Answers in place of `fetch`, where MSW 3 does not see its requests. */
function byGetResponse(handlers) {
  const { fetch } = globalThis;
  globalThis.fetch = async (input, init) => {
    const response = await getResponse(handlers, new Request(input, init));
    if (response.type === "error") throw new TypeError("Failed to fetch");
    return response;
  };
  return () => (globalThis.fetch = fetch);
}

const intercept = process.argv[2] === "getResponse" ? byGetResponse : bySetupServer;
const results = [];
for (const { title, options, run } of contractCases) {
  const { handlers, device } = await vapixHandlers({ ...options, url });
  const end = intercept(handlers);
  results.push([title, await run({ url, device }).catch((error) => `${error.stack}`)]);
  end();
}
console.log(JSON.stringify({ runtime: navigator.userAgent, results }));
// On Deno, a channel that MSW opens would keep the process running.
process.exit();
