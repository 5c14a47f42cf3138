import { createProxy, type Proxy } from "../proxy/proxy.ts";
import type { VapixClientOptions } from "../vapix/options.ts";
import { junit } from "../judge/junit.ts";
import { table } from "../judge/table.ts";
import { createClient, readPrefixed, sayInsecure, withoutAccount, withPassword } from "./device.ts";
import { untilInterrupted } from "./serve.ts";
import type { ProxyValues, Side } from "./mock/proxy-options.ts";
import { createLog, painted, print } from "./terminal.ts";
import { readSecret } from "./input.ts";
import { UsageError, writeReport } from "./usage.ts";

/** Runs a proxy in front of a device until Ctrl-C, and then prints the findings. */
export async function serveProxy(upstream: string, values: ProxyValues, side: Side): Promise<Proxy> {
  const client = await readUpstream(upstream, values);
  return untilInterrupted(side, async () => {
    const { record } = values;
    const proxy = await createProxy({
      ...side,
      upstream,
      client,
      log: createLog(print),
      ...(record !== undefined && { record }),
    }).catch((error: unknown) => {
      throw error instanceof TypeError ? new UsageError(error.message) : error;
    });
    const close = async () => {
      await proxy.close();
      const report = proxy.report();
      print(`\n${table(report, painted)}`);
      if (values.junit !== undefined) writeReport("--junit", values.junit, junit(report, false));
    };
    return { ...proxy, close };
  });
}

async function readUpstream(upstream: string, values: ProxyValues): Promise<VapixClientOptions> {
  const given = values["upstream-password"];
  const password = given && readSecret("--upstream-password", given, "VAPIX_UPSTREAM_PASSWORD");
  if (password !== undefined && values["upstream-username"] === undefined)
    throw new UsageError("--upstream-password goes with --upstream-username");
  // The environment variables belong to the account of the proxy's own server.
  const client = { ...readPrefixed("upstream", values, upstream), username: values["upstream-username"], password };
  createClient(upstream, withoutAccount(client), "--upstream-");
  sayInsecure(client, false);
  return withPassword(client, "VAPIX_UPSTREAM_PASSWORD");
}
