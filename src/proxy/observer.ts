import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import { oneLine } from "../contract/one-line.ts";
import { type Level, reaches } from "../contract/levels.ts";
import type { Judge } from "../judge/judge.ts";
import { judgeExchange, judgesByPath } from "../judge/judged-exchange.ts";
import { gathered, sentence } from "../judge/report.ts";
import { describeFault } from "../http/fault.ts";
import type { WireResponse } from "../http/wire.ts";
import { type Admission, createGate } from "../server/auth/gate.ts";
import { type Logged, logLine } from "../server/log-line.ts";
import { Page, pageOf, plainText } from "../server/page.ts";
import { readBody } from "../server/read-body.ts";
import { send } from "../server/send.ts";
import type { ProxyOptions } from "./options.ts";
import { createRecording } from "./recording.ts";
import type { Tally } from "../judge/tally.ts";
import { answerHeaders, createUpstream } from "./upstream.ts";

/** Forwards requests to a device, and collects findings. */
export interface Observer {
  observe(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** Waits until all exchanges are recorded. */
  close(): Promise<void>;
}

/** @throws TypeError if an option is invalid */
export function createObserver(options: ProxyOptions, tally: Tally): Observer {
  const { upstream, client = {}, auth: wanted, tls, cors, log: logged } = options;
  if (cors?.includes("*"))
    throw new TypeError(
      'invalid cors "*": every web page could call the device; list the origins: http://localhost:5173',
    );
  if (wanted === undefined && (client.username !== undefined || client.token !== undefined))
    throw new TypeError(
      'auth is required with an account: without it, anyone who reaches the proxy has the account of client; pass auth, or auth: "none" to allow this',
    );
  const log = (text: string) => logged?.(oneLine(text));
  const auth = wanted ?? "none";
  const sendOn = createUpstream(upstream, client, (challenges) => recording?.challenged(challenges));
  const recording = createRecording(options, log);
  const gate = createGate(typeof auth === "string" ? { scheme: auth } : auth, Boolean(tls));
  const judges = judgesByPath();

  return { observe, close: async () => recording?.close() };

  async function observe(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url!.split("?")[0]!;
    const gone = new AbortController();
    response.once("close", () => gone.abort());
    try {
      await pass(path, request, response, gone.signal);
    } catch (error) {
      if (error instanceof Page) send(response, pageOf(error));
      else if (!response.headersSent) send(response, plainText(502, reasonOf(error)), { isLast: true });
      else response.destroy();
      const status = error instanceof Page ? error.status : 502;
      log(line(request, path, { status, reason: gone.signal.aborted ? "the client disconnected" : reasonOf(error) }));
    }
  }

  async function pass(
    path: string,
    request: IncomingMessage,
    response: ServerResponse,
    signal: AbortSignal,
  ): Promise<void> {
    const judge = judges.get(path);
    const { method: httpMethod = "", url: target = "", headers } = request;
    // Behind the address of the device, any other target would be another address.
    if (!target.startsWith("/")) throw new Page(400, "the target of a request begins with a slash");
    const admit = gate?.admission({ httpMethod, target, authorization: headers.authorization });
    // Requests that the contract does not describe require the role administrator.
    const methods = judge?.contract.methods;
    if (admit && methods) admit([...methods.values()].map(({ level }) => level));
    else if (admit) requireRole(admit, "administrator");
    const body = await readBody(request);
    if (body === undefined)
      throw new Page(413, "the proxy takes bodies of at most 1 MiB; send files to the device itself");
    const passed = admit ? passedOn(admit, judge, request, body) : { headers: request.headers, body };

    recording?.called(request);
    const time = new Date();
    const start = performance.now();
    const answer = await sendOn({ method: httpMethod, url: target, headers: passed.headers }, passed.body, signal);
    const milliseconds = performance.now() - start;
    const { buffer, byteOffset, length } = answer.bytes();
    const content = Buffer.from(buffer, byteOffset, length);
    response.writeHead(answer.status, { ...answerHeaders(answer), "content-length": content.length }).end(content);
    if (judge === undefined || httpMethod !== "POST") log(line(request, path, { status: answer.status }));
    else note(judge, request, path, body, answer, content, { time, milliseconds });
  }

  function note(
    judge: Judge,
    request: IncomingMessage,
    path: string,
    body: Buffer,
    answer: WireResponse,
    content: Buffer,
    { time, milliseconds }: { time: Date; milliseconds: number },
  ): void {
    const { status } = answer;
    const sent = { contentType: request.headers["content-type"], body };
    const received = { status, contentType: answer.header("content-type") ?? "", body: content };
    const judged = judgeExchange(judge, { request: sent, answer: received });
    tally.add(judged, milliseconds);
    const method = judge.contract.methods.has(judged.name) ? judged.name : undefined;
    recording?.add({ time, path, request: sent, response: received, milliseconds }, judged, method);
    log(line(request, path, { method: judged.name, status, code: judged.code }));
    for (const side of ["request", "answer"] as const)
      for (const finding of gathered(judged[side]))
        log(`  ${side}: ${finding.verdict}: ${finding.kind}: ${sentence(finding)}`);
  }
}

/**
 * The forwarded part of a request. Below the role administrator, it is only a call, encoded again after parsing: the
 * device may interpret a query, a repeated property or an encoding differently than the proxy, which checked the
 * method.
 */
function passedOn(
  admit: Admission,
  judge: Judge | undefined,
  { method: httpMethod, url, headers }: IncomingMessage,
  body: Buffer,
): { headers: IncomingHttpHeaders; body: Buffer } {
  const call = judge && httpMethod === "POST" && !url!.includes("?") ? callOf(body) : undefined;
  const level = (call && judge?.contract.methods.get(call.method)?.level) ?? "administrator";
  if (requireRole(admit, level) === "administrator" || call === undefined) return { headers, body };
  return { headers: { "content-type": "application/json" }, body: Buffer.from(call.text) };
}

/** Rejects a sender whose account lacks a role; undefined if the level needs no account. */
function requireRole(admit: Admission, level: Level): Level | undefined {
  const role = admit([level]);
  if (role !== undefined && !reaches(role, level)) throw new Page(403, `this requires the role ${level}`);
  return role;
}

function line({ method: httpMethod = "" }: IncomingMessage, path: string, logged: Omit<Logged, "httpMethod" | "path">) {
  return logLine({ httpMethod, path, ...logged });
}

/** Why the device did not respond, without its address. */
function reasonOf(error: unknown): string {
  if (error instanceof Page) return error.message;
  const described = describeFault(error, undefined, "device");
  return `the device did not respond${described === undefined ? "" : `: ${described.text}`}`;
}

/** The call of a body, and its text without anything that a device could interpret differently. */
function callOf(body: Buffer): { method: string; text: string } | undefined {
  try {
    const call = JSON.parse(body.toString()) as { method?: unknown } | null;
    return typeof call?.method === "string" ? { method: call.method, text: JSON.stringify(call) } : undefined;
  } catch {
    return undefined;
  }
}
