import { X509Certificate } from "node:crypto";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { selfSigned } from "../../src/server/self-signed.ts";
import { readCertificate } from "../../src/tls/read-certificate.ts";
import { vapix } from "../cli/vapix-command.ts";
import { temporaryFolder } from "../folder.ts";
import { runNode } from "../program.ts";
import { drip, type Peer, peer, say, STALLED, swallowingPort } from "./stalled-peers.ts";
import type { Ending, Outcome, Waiting } from "./waiting-program.ts";

const TIMEOUT = 1000;
const certificate = selfSigned("axis-accc8e00a1b2");
const { fingerprint256 } = new X509Certificate(certificate.cert);
const silent = (socket: NodeJS.ReadableStream) => void socket.resume();

/** Ways to trust a device, and the scheme of its address. */
const TRUSTS: [title: string, scheme: "http" | "https", Waiting["trust"]][] = [
  ["over http", "http", {}],
  ["over https by default", "https", {}],
  ["over https with tls.ca", "https", { tls: { ca: certificate.cert } }],
  ["over https with tls.fingerprint256", "https", { tls: { fingerprint256 } }],
  ["over https with insecure", "https", { insecure: true }],
];

/** The certificate in a file. */
async function certificateFile(): Promise<string> {
  const folder = await temporaryFolder();
  onTestFinished(() => folder.remove());
  const file = join(folder.path, "device.pem");
  await writeFile(file, certificate.cert);
  return file;
}

/** Peers that keep a client waiting, by what it waits for. */
async function stalledPeers(scheme: "http" | "https"): Promise<Map<string, Peer>> {
  const tls = scheme === "https" ? certificate : undefined;
  const peers = new Map<string, Peer>([["a connection", { port: await swallowingPort(), connections: () => 0 }]]);
  if (scheme === "https") peers.set("the handshake", await peer(silent));
  for (const [wait, behave] of Object.entries(STALLED)) peers.set(wait, await peer(behave, tls));
  return peers;
}

/** What the program printed, and how many milliseconds later it ended. */
async function outcomeOf(waiting: Waiting): Promise<Outcome & { ended: number }> {
  const variables = { NODE_EXTRA_CA_CERTS: await certificateFile() };
  const program = runNode("test/http/waiting-program.ts", [JSON.stringify(waiting)], { variables });
  await program.printed(/\n/);
  const end = performance.now();
  expect(await program.ended, program.errors).toBe(0);
  return { ...(JSON.parse(program.output) as Outcome), ended: performance.now() - end };
}

/** How a call should end: its error's name, and the fault. openapi-fetch passes on what ended it. */
function expectedOf({ client, by }: Ending, fault: string): string {
  if (client === "openapi-fetch") return by === "signal" && fault === "timeout" ? "AbortError" : "WireFault connection";
  const name = client.startsWith("EMQX") ? "EmqxTransportError" : "VapixTransportError";
  return `${name} ${by === "signal" && fault === "timeout" ? "aborted" : fault}`;
}

/** Expects that every call ended so, and that nothing is left of it on either side. */
async function expectEnded(
  { endings, resources, ended }: Awaited<ReturnType<typeof outcomeOf>>,
  peers: Map<string, Peer>,
  fault: string,
): Promise<void> {
  const waits = [...peers];
  expect(endings).toHaveLength(waits.length * 13);
  const wrong = endings.filter(
    (ending) =>
      [ending.name, ending.fault].filter(Boolean).join(" ") !== expectedOf(ending, fault) || ending.listeners > 0,
  );
  const waitOf = (url: string) => waits.find(([, { port }]) => url.endsWith(`:${port}`))?.[0];
  expect(wrong.map((ending) => ({ wait: waitOf(ending.url), ...ending }))).toEqual([]);
  expect(resources).toEqual([]);
  expect(ended).toBeLessThan(TIMEOUT);
  await vi.waitFor(() => expect(waits.filter(([, { connections }]) => connections() > 0)).toEqual([]));
}

describe.each(TRUSTS)("%s", (_, scheme, trust) => {
  const urlsOf = (peers: Map<string, Peer>) => [...peers.values()].map(({ port }) => `${scheme}://127.0.0.1:${port}`);

  test("every wait ends with the deadline or the signal, and leaves nothing behind", async () => {
    const peers = await stalledPeers(scheme);
    const outcome = await outcomeOf({ urls: urlsOf(peers), trust, timeout: TIMEOUT });
    await expectEnded(outcome, peers, "timeout");
    const isInTime = ({ elapsed, due }: Ending) => elapsed > TIMEOUT * 0.95 && elapsed < 1.2 * due;
    expect(outcome.endings.filter((ending) => !isInTime(ending))).toEqual([]);
  });

  test("a peer that switches to another protocol is a fault of the connection", async () => {
    const tls = scheme === "https" ? certificate : undefined;
    const head = "HTTP/1.1 101 Switching Protocols\r\n";
    const upgrade = `${head}Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n`;
    const peers = new Map([
      ["with Upgrade", await peer(say(upgrade), tls)],
      ["without", await peer(say(`${head}\r\n`), tls)],
    ]);
    const outcome = await outcomeOf({ urls: urlsOf(peers), trust, timeout: 5 * TIMEOUT });
    await expectEnded(outcome, peers, "connection");
  });
});

describe("vapix call --timeout", () => {
  test.each<[wait: string, flag: string]>([
    ["a connection", "default"],
    ["a connection", "--fingerprint"],
    ["the handshake", "default"],
    ["the handshake", "--ca"],
    ["the handshake", "--insecure"],
    ["a response", "--fingerprint"],
    ["the end of the body", "--insecure"],
  ])("ends the wait for %s, with %s", async (wait, flag) => {
    const { port } = (await stalledPeers("https")).get(wait)!;
    const trust = {
      default: [],
      "--insecure": ["--insecure"],
      "--fingerprint": ["--fingerprint", fingerprint256],
      "--ca": ["--ca", await certificateFile()],
    }[flag]!;
    const call = ["call", "mqtt-client", "getClientStatus", "--json", "--url", `https://127.0.0.1:${port}`];
    const start = performance.now();
    const { code, output, errors } = await vapix([...call, "--timeout", "0.5", ...trust]);
    // The command itself takes its time, too.
    expect(performance.now() - start).toBeLessThan(6000);
    expect(output).toBe("");
    expect(JSON.parse(errors)).toMatchObject({ error: { name: "VapixTransportError", fault: "timeout" } });
    expect(code).toBe(1);
  });
});

test.each([
  ["a handshake that never comes", silent],
  ["a handshake that drips", drip("\x16\x03\x03\x40\x00", "\x02")],
])("readCertificate ends %s after its time-out", async (_, behave) => {
  const { port, connections } = await peer(behave);
  const start = performance.now();
  await expect(readCertificate(`https://127.0.0.1:${port}`, { timeout: 500 })).rejects.toThrow(
    "127.0.0.1: no certificate within 500 ms",
  );
  expect(performance.now() - start).toBeLessThan(600);
  await vi.waitFor(() => expect(connections()).toBe(0));
});
