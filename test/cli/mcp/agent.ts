import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import { onTestFinished } from "vitest";
import type { ListedBroker } from "../../../src/cli/brokers/listed-broker.ts";
import { soleDevice } from "../../../src/cli/devices/list.ts";
import type { AuditedCall } from "../../../src/cli/mcp/audit.ts";
import { docsResources } from "../../../src/cli/mcp/resources.ts";
import { createMcpServer } from "../../../src/cli/mcp/server.ts";

const docs = docsResources(
  new Map([
    ["/index.html.md", "# VAPIX\n"],
    ["/llms.txt", "# VAPIX\n"],
    ["/index.html", "<html></html>"],
  ]),
);

/** What an agent may do. */
export interface AgentOptions {
  allow?: string[] | undefined;
  /** Addresses of devices, which are called `dock-1`, `dock-2`. */
  urls?: readonly string[];
  brokers?: readonly ListedBroker[];
}

/** An agent, by the client of the official SDK. It remembers all that it received in `seen`. */
export async function agent({ allow = [], urls = [], brokers = [] }: AgentOptions) {
  const audited: AuditedCall[] = [];
  const server = createMcpServer({
    version: "1.0.0",
    docs: () => docs,
    devices: urls.map((url, index) => ({ ...soleDevice(url, {}, {}), name: `dock-${index + 1}` })),
    brokers,
    allowed: new Set(allow),
    audit: (call) => void audited.push(call),
  });
  const client = new Client({ name: "test", version: "1.0.0" });
  const [here, there] = InMemoryTransport.createLinkedPair();
  await Promise.all([server.connect(there), client.connect(here)]);
  onTestFinished(() => client.close());
  let seen = "";
  const use = async (name: string, given: Record<string, unknown>) => {
    const { content, isError } = await client.callTool({ name, arguments: given });
    const [{ text }] = content as [{ text: string }];
    seen += `${text}\n`;
    return { text, isError: isError === true };
  };
  const read = async <T>(name: string, given: Record<string, unknown>) =>
    JSON.parse((await use(name, given)).text) as T;
  return { client, use, read, audited, seen: () => seen + JSON.stringify(audited) };
}
