import type { RequestListener } from "node:http";
import { text } from "node:stream/consumers";
import { expect, test } from "vitest";
import { checkAgreement } from "../../../../scripts/bench/mock/agreement.ts";
import { type Contender, CONTENDERS } from "../../../../scripts/bench/mock/contender.ts";
import { start } from "../../../mock/start.ts";
import { serve } from "../../../vapix/server.ts";

const [mock, fromState, prism] = CONTENDERS as [Contender, Contender, Contender];

async function portOfMock(): Promise<number> {
  return Number(new URL((await start()).url).port);
}

/** A server that hands requests on to the mock, and changes its answers. */
async function portOfAltered(alter: (status: number, body: string) => [number, string]): Promise<number> {
  const { url } = await start();
  const answerTo: (...exchange: Parameters<RequestListener>) => Promise<void> = async (request, response) => {
    const { prefer, "content-type": type } = request.headers as Record<string, string | undefined>;
    const headers = { ...(prefer && { prefer }), ...(type && { "Content-Type": type }) };
    const answer = await fetch(url + request.url, { method: "POST", headers, body: await text(request) });
    const [status, body] = alter(answer.status, await answer.text());
    response.writeHead(status, { "Content-Length": Buffer.byteLength(body) }).end(body);
  };
  return serve((...exchange) => void answerTo(...exchange));
}

test("servers that answer alike agree, and one that answers from its state agrees in the members", async () => {
  const running = [];
  for (const contender of [mock, fromState, prism]) running.push({ contender, port: await portOfMock() });
  await expect(checkAgreement(running)).resolves.toBeUndefined();
});

test.each<[what: string, alter: (status: number, body: string) => [number, string], message: string]>([
  ["another example", (status, body) => [status, body.replace("dock-7", "dock-8")], 'Prism CLI answers {"apiVersion"'],
  ["another status", (_, body) => [202, body], "Prism CLI answers with HTTP status 202"],
  [
    "wrong requests",
    (_, body) => [200, body.includes('"error"') ? body.replace(/"error".*/, '"data":{}}') : body],
    "Prism CLI answers a request that breaks the contract",
  ],
])("one that answers with %s is named", async (_, alter, message) => {
  const running = [
    { contender: mock, port: await portOfMock() },
    { contender: prism, port: await portOfAltered(alter) },
  ];
  await expect(checkAgreement(running)).rejects.toThrow(message);
});
