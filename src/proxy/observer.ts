import type { IncomingMessage, ServerResponse } from "node:http";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { Judge } from "../judge/judge.ts";
import { createGate } from "../server/auth/gate.ts";
import { readBody } from "../server/read-body.ts";
import { printable } from "../server/printable.ts";
import { Page } from "../mock/camera/refusals.ts";
import { page, text } from "../mock/camera/envelopes.ts";
import { logLine } from "../mock/request-log.ts";
import { send } from "../server/send.ts";
import { gathered, sentence } from "../judge/report.ts";
import { judgeExchange, judgesByPath } from "../judge/judged-exchange.ts";
import type { Ledger } from "./tally.ts";
import type { ProxyOptions } from "./proxy.ts";
import { answerHeaders, createUpstream } from "./upstream.ts";

/** Passes requests on to a device, and notes what is found. */
export function createObserver(
  { upstream, client = {}, auth = "none", tls, log = () => {} }: ProxyOptions,
  ledger: Ledger,
) {
  const sendOn = createUpstream(upstream, client);
  const gate = createGate(typeof auth === "string" ? { scheme: auth } : auth, Boolean(tls));
  const judges = judgesByPath();
  // What is outside of the contract takes the role of an administrator.
  const strictest = [...judges.values()].flatMap(({ contract }) =>
    [...contract.methods.values()].flatMap((method) =>
      method.level === "administrator" ? [{ contract, method }] : [],
    ),
  )[0]!;

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = request.url!.split("?")[0]!;
    const gone = new AbortController();
    response.once("close", () => gone.abort());
    try {
      await pass(path, request, response, gone.signal);
    } catch (error) {
      if (error instanceof Page) send(response, page(error), { kind: undefined, isLast: false });
      else if (!response.headersSent) send(response, text(502, reasonOf(error)), { kind: undefined, isLast: true });
      else response.destroy();
      const status = error instanceof Page ? error.status : 502;
      log(line(request, path, { status, reason: gone.signal.aborted ? "the client is gone" : reasonOf(error) }));
    }
  };

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
    if (judge === undefined) admit?.(strictest.contract, strictest.method);
    else admit?.(judge.contract);
    const body = await readBody(request);
    if (body === undefined) throw new Page(413, "the body is larger than the proxy takes");
    if (judge !== undefined)
      admit?.(judge.contract, judge.contract.methods.get(methodOf(body) ?? "") ?? strictest.method);

    const start = performance.now();
    const answer = await sendOn(request, body, signal);
    const answerHead = answerHeaders(answer.headers);
    if (judge === undefined || httpMethod !== "POST") {
      response.writeHead(answer.status, answerHead);
      if (answer.body === null) response.end();
      else await pipeline(Readable.fromWeb(answer.body as Parameters<typeof Readable.fromWeb>[0]), response);
      log(line(request, path, { status: answer.status }));
      return;
    }
    const content = Buffer.from(await answer.arrayBuffer());
    const milliseconds = performance.now() - start;
    response.writeHead(answer.status, { ...answerHead, "content-length": content.length }).end(content);
    note(judge, request, path, body, answer, content, milliseconds);
  }

  function note(
    judge: Judge,
    request: IncomingMessage,
    path: string,
    body: Buffer,
    { status, headers }: Response,
    content: Buffer,
    milliseconds: number,
  ): void {
    const judged = judgeExchange(judge, {
      request: { contentType: request.headers["content-type"], body },
      answer: { status, contentType: headers.get("content-type") ?? "", body: content },
    });
    ledger.add(judged, milliseconds);
    log(line(request, path, { method: judged.name, status, code: judged.code }));
    for (const side of ["request", "answer"] as const)
      for (const finding of gathered(judged[side]))
        log(`  ${side}: ${finding.verdict}: ${finding.kind}: ${sentence(finding)}`);
  }
}

function line(
  { method: httpMethod = "" }: IncomingMessage,
  path: string,
  { method, status, code, reason }: { method?: string; status: number; code?: number | undefined; reason?: string },
): string {
  return logLine({ httpMethod, path, api: undefined, method, params: undefined, status, code, reason });
}

/** Why nothing came from the device, without its address. */
function reasonOf(error: unknown): string {
  if (error instanceof Page) return error.message;
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: { code?: unknown } };
  const known = [code, cause?.code].find((one) => typeof one === "string");
  return `the device gave no answer${typeof known === "string" ? ` (${printable(known)})` : ""}`;
}

function methodOf(body: Buffer): string | undefined {
  try {
    const { method } = JSON.parse(body.toString()) as { method?: unknown };
    return typeof method === "string" ? method : undefined;
  } catch {
    return undefined;
  }
}
