import { judgeOf } from "../judge/judge.ts";
import { judgeExchange, type Judged } from "../judge/judged-exchange.ts";
import type { Check, Report } from "../judge/report.ts";
import { createTally } from "../judge/tally.ts";
import type { RecordedExchange } from "../recording/exchange.ts";
import { failingIfNothing } from "../judge/nothing-checked.ts";

/**
 * Checks both sides of recorded exchanges against the contract. Responses of the web server instead of the CGI are not
 * checked; if there are no others, the report has a violation.
 */
export function verifyRecording(exchanges: readonly RecordedExchange[]): Report {
  const tally = createTally();
  const pages = new Map<string, Check>();
  for (const exchange of exchanges) {
    const judged = judgedOf(exchange);
    if (isPage(exchange, judged)) {
      const check = pageCheck(exchange, judged);
      pages.set(`${check.api} ${check.name} ${check.notRun}`, check);
    } else tally.add(judged, exchange.milliseconds);
  }
  const { apis, checks } = tally.report();
  const others = [...new Set([...pages.values()].map(({ api }) => api))].filter((id) =>
    apis.every((api) => api.id !== id),
  );
  const all = [...apis, ...others.map((id) => ({ id, announced: undefined }))];
  return failingIfNothing({ apis: all, checks: [...checks, ...pages.values()] });
}

function judgedOf({ api, request, response }: RecordedExchange): Judged {
  return judgeExchange(judgeOf(api), {
    request: { contentType: request.contentType, body: bytesOf(request.body) },
    answer: { status: response.status, contentType: response.contentType ?? "", body: bytesOf(response.body) },
  });
}

function bytesOf(body: object | string): Buffer {
  return Buffer.from(typeof body === "string" ? body : JSON.stringify(body));
}

/** Whether the web server responded with a documented page. */
function isPage({ response }: RecordedExchange, { answer }: Judged): boolean {
  return typeof response.body === "string" && answer.length === 0;
}

function pageCheck({ response }: RecordedExchange, { api, name }: Judged): Check {
  const notRun = `HTTP ${response.status}: the web server responded instead of the CGI`;
  return { api, name: `${name}, answers`, effect: undefined, notRun, findings: [], milliseconds: 0 };
}
