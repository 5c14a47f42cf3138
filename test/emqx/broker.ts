import { createEmqxClient, type EmqxClientOptions } from "../../src/emqx.ts";
import { serve } from "../vapix/server.ts";

/** A request as a broker got it. */
export interface Asked {
  method: string | undefined;
  /** Path and query, to the letter. */
  url: string | undefined;
  headers: NodeJS.Dict<string | string[]>;
  body: string;
}

/** What a broker answers: a body of JSON, or a text that may be none. */
export interface Said {
  status?: number;
  body?: unknown;
  headers?: Record<string, string>;
}

export const KEY = { apiKey: "9c5b13d2a8f04e67", apiSecret: "S3NT1NEL-secret" };

/** A broker on a free port of this machine that gives one answer per request, the last of them to all that follow. */
export async function broker(...answers: Said[]): Promise<{ url: string; requests: Asked[] }> {
  const requests: Asked[] = [];
  const port = await serve((request, response) => {
    let body = "";
    request.on("data", (chunk) => (body += chunk));
    request.on("end", () => {
      requests.push({ method: request.method, url: request.url, headers: request.headers, body });
      const said = answers[Math.min(requests.length, answers.length) - 1]!;
      const text = typeof said.body === "string" ? said.body : said.body === undefined ? "" : JSON.stringify(said.body);
      const type = text === "" ? {} : { "Content-Type": "application/json" };
      response.writeHead(said.status ?? 200, { ...type, ...said.headers }).end(text);
    });
  });
  return { url: `http://127.0.0.1:${port}`, requests };
}

/** Such a broker, and a client of it. */
export async function connected(answers: Said[], options: EmqxClientOptions = KEY) {
  const { url, requests } = await broker(...answers);
  return { emqx: createEmqxClient(url, options), url, requests };
}
