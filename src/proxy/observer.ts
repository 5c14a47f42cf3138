import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from "node:http";
import { oneLine } from "../contract/one-line.ts";
import { type Level, reaches } from "../contract/levels.ts";
import type { Judge } from "../judge/judge.ts";
import { judgeExchange, judgesByPath } from "../judge/judged-exchange.ts";
import { gathered, sentence } from "../judge/report.ts";
import { tellFault } from "../http/fault.ts";
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

/** Passes requests on to a device, and notes what is found. */
export interface Observer {
  observe(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** Waits until all is recorded. */
  close(): Promise<void>;
}

/** @throws TypeError if an option cannot be used */
export function createObserver(options: ProxyOptions, tally: Tally): Observer {
  const { upstream, client = {}, auth: wanted, tls, cors, log: logged } = options;
  if (cors?.includes("*"))
    throw new TypeError('cors "*" would let every web page call the device; name the origins: http://localhost:5173');
  if (wanted === undefined && (client.username !== undefined || client.token !== undefined))
    throw new TypeError(
      'everybody who reaches the proxy would have the account of client: give auth, or auth: "none" if that is meant',
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
      log(line(request, path, { status, reason: gone.signal.aborted ? "the client is gone" : reasonOf(error) }));
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
    // Behind the address of the device, anything else would be another address.
    if (!target.startsWith("/")) throw new Page(400, "the target of a request begins with a slash");
    const admit = gate?.admission({ httpMethod, target, authorization: headers.authorization });
    // What the contract does not describe takes the role of an administrator.
    const methods = judge?.contract.methods;
    if (admit && methods) admit([...methods.values()].map(({ level }) => level));
    else if (admit) requireRole(admit, "administrator");
    const body = await readBody(request);
    if (body === undefined) throw new Page(413, "the body is larger than the proxy takes");
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
 * What goes on of a request. Below an administrator, that is a call alone, written anew from what was parsed: the device may
 * read a query, a repeated member or an encoding in another way than the proxy, which looked for the method.
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
  if (role !== undefined && !reaches(role, level)) throw new Page(403, `this needs the role ${level}`);
  return role;
}

function line({ method: httpMethod = "" }: IncomingMessage, path: string, logged: Omit<Logged, "httpMethod" | "path">) {
  return logLine({ httpMethod, path, ...logged });
}

/** Why nothing came from the device, without its address. */
function reasonOf(error: unknown): string {
  if (error instanceof Page) return error.message;
  const told = tellFault(error, undefined, "device");
  return `the device gave no answer${told === undefined ? "" : `: ${told.saying}`}`;
}

/** The call in a body, and its text without anything that a device could read in another way. */
function callOf(body: Buffer): { method: string; text: string } | undefined {
  try {
    const call = JSON.parse(body.toString()) as { method?: unknown } | null;
    return typeof call?.method === "string" ? { method: call.method, text: JSON.stringify(call) } : undefined;
  } catch {
    return undefined;
  }
}
