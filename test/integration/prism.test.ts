import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import {
  type Body,
  exampleOf,
  type Json,
  MULTIPART,
  type PlacedOperation,
  placedOperations,
  resolve,
  type Response as DocumentedResponse,
  type RestDocument,
} from "../../scripts/generate/document.ts";
import { checkerOf } from "../../src/contract/schema-check.ts";
import { createVapixClient } from "../../src/index.ts";
import { runNode } from "../program.ts";

const OPENAPI = fileURLToPath(new URL("../../generated/openapi", import.meta.url));
const PRISM = fileURLToPath(new URL("../../node_modules/@stoplight/prism-cli/dist/index.js", import.meta.url));
const documents = readdirSync(OPENAPI).filter((file) => file.endsWith(".yaml"));

/** Prism makes another value of a schema for each seed. It makes at least one for each operation. */
const SEEDS = 20;
/** A status that is documented nowhere, for which Prism takes the response `default`. */
const OTHER_STATUS = 499;
/** Prism puts a pattern in place of the format `byte`, which is that of the payload of a retained message. */
const NO_BASE64 = { path: "payload", text: 'must match format "byte"' };
const BASIC = `Basic ${btoa("root:pass")}`;

interface Prism {
  url: string;
  document: RestDocument;
  operations: PlacedOperation[];
  /** Sends the request that the document shows for an operation. It accepts only JSON. */
  call(placed: PlacedOperation, prefer: string): Promise<Response>;
}

/** Starts the plain Prism CLI on a document until the test ends. */
async function startPrism(file: string): Promise<Prism> {
  const document = parse(readFileSync(join(OPENAPI, file), "utf8")) as RestDocument;
  const prism = runNode(PRISM, ["mock", join(OPENAPI, file), "--port", "0"]);
  onTestFinished(() => prism.signal("SIGKILL"));
  const [, url] = await prism.printed(/listening on (http:\/\/\S+)/);
  return {
    url: url!,
    document,
    operations: placedOperations(document),
    call: (placed, prefer) => fetch(url + targetOf(document, placed), requestOf(document, placed, prefer)),
  };
}

/** The target of a request, with the examples of the parameters that it requires. */
function targetOf(document: RestDocument, { path, parameters }: PlacedOperation): string {
  const valueOf = (name: string) => {
    const parameter = parameters.find((one) => one.name === name)!;
    return encodeURIComponent(String(exampleOf(document, parameter)));
  };
  const required = parameters.filter((one) => one.in === "query" && one.required);
  const query = required.map(({ name }) => `${name}=${valueOf(name)}`).join("&");
  return path.replace("#", "%23").replace(/\{(\w+)\}/g, (_, name: string) => valueOf(name)) + (query && `?${query}`);
}

function requestOf(document: RestDocument, { verb, operation }: PlacedOperation, prefer: string): RequestInit {
  const { security = document.security ?? [], requestBody } = operation;
  const schemes = security.flatMap((alternative) => Object.keys(alternative));
  const authorization = schemes.includes("bearer") && !schemes.includes("basic") ? "Bearer token" : BASIC;
  const method = verb.toUpperCase();
  const headers = { authorization, prefer, accept: "application/json" };
  const { "application/json": json, [MULTIPART]: parts } = requestBody?.content ?? {};
  if (json !== undefined) {
    const body = JSON.stringify(firstOf(document, json));
    return { method, headers: { ...headers, "content-type": "application/json" }, body };
  }
  return { method, headers, ...(parts && { body: formOf(parts, firstOf(document, parts)) }) };
}

/** The first example of a body. */
function firstOf(document: RestDocument, { examples = {} }: Body): Json {
  return resolve<{ value: Json }>(document, Object.values(examples)[0]!).value;
}

function formOf({ encoding = {} }: Body, shown: Json): FormData {
  const form = new FormData();
  for (const [name, { contentType }] of Object.entries(encoding))
    form.set(name, contentType === "application/json" ? String(shown[name]) : new Blob(["file"]));
  return form;
}

/** The bodies in JSON of the responses of an operation, by status. */
function bodiesOf(document: RestDocument, { operation }: PlacedOperation): [status: string, body: Body][] {
  return Object.entries(operation.responses).flatMap(([status, response]): [string, Body][] => {
    const body = resolve<DocumentedResponse>(document, response).content?.["application/json"];
    return body === undefined ? [] : [[status, body]];
  });
}

describe.each(documents)("plain Prism on %s", { timeout: 120_000 }, (file) => {
  test("returns each named example at its status, and makes up what the contract accepts", async () => {
    const { document, operations, call } = await startPrism(file);
    const check = checkerOf(document);
    const wrong: unknown[] = [];
    const seen = new Set<string>();
    let successes = 0;
    for (const placed of operations) {
      const where = `${placed.verb} ${placed.path}`;
      const bodies = bodiesOf(document, placed);
      for (const [documented, { examples = {} }] of bodies)
        for (const [name, reference] of Object.entries(examples)) {
          if (seen.has(reference.$ref)) continue;
          seen.add(reference.$ref);
          const status = documented === "default" ? OTHER_STATUS : Number(documented);
          const response = await call(placed, `code=${status}, example=${name}`);
          const got = [response.status, JSON.stringify(await response.json())];
          const expected = [status, JSON.stringify(resolve<{ value: Json }>(document, reference).value)];
          if (String(got) !== String(expected)) wrong.push({ where, name, got, expected });
        }
      const [success] = bodies.filter(([status]) => status.startsWith("2"));
      if (success === undefined) continue;
      successes += 1;
      for (let seed = 0; seed < SEEDS / operations.length; seed += 1) {
        const body: unknown = await (await call(placed, `dynamic=true, seed=${seed}`)).json();
        for (const { path, text } of check.value(success[1].schema, body))
          wrong.push({ where, seed, body, path, text });
      }
    }
    expect(wrong).toEqual(/^emqx\./.test(file) ? [expect.objectContaining(NO_BASE64)] : []);
    expect(seen.size).toBeGreaterThan(successes);
    expect(successes).toBeGreaterThan(operations.length / 2);
  });
});

describe("plain Prism lacks", { timeout: 60_000 }, () => {
  const body = JSON.stringify({ apiVersion: "1.0", method: "activateClient" });
  const headers = { "content-type": "application/json", authorization: BASIC };
  const path = "/axis-cgi/mqtt/client.cgi";

  test("methods, Digest, responses without JSON, and an answer to invalid JSON", async () => {
    const { url } = await startPrism("mqtt-client.yaml");
    const post = (more: Record<string, string>, text = body, signal?: AbortSignal) =>
      fetch(url + path, { method: "POST", headers: { ...headers, ...more }, body: text, signal });

    const [first, second] = await Promise.all(
      [body, body.replace("activateClient", "getClientStatus")].map((text) =>
        post({}, text).then((response) => response.text()),
      ),
    );
    expect(second).toBe(first);

    const camera = createVapixClient(url, { username: "root", password: "pass" });
    await expect(camera.mqttClient.getClientStatus()).rejects.toMatchObject({ status: 401 });
    expect((await post({ authorization: `Basic ${btoa("any:one")}` })).status).toBe(200);

    expect((await post({ prefer: "code=404" })).status).toBe(404);
    expect((await post({ prefer: "code=404", accept: "application/json" })).status).not.toBe(404);

    await expect(post({}, "{", AbortSignal.timeout(2000))).rejects.toThrow(/timeout/);
  });

  test("the paths of the portable document, unless # is encoded", async () => {
    const { url } = await startPrism("vapix.portable.yaml");
    const post = (target: string) => fetch(url + target, { method: "POST", headers, body });
    expect((await post(path)).status).toBe(404);
    expect((await post(`${path}%23activateClient`)).status).toBe(200);
  });

  test("the path of the server", async () => {
    const { url } = await startPrism("emqx-v4.yaml");
    expect((await fetch(`${url}/api/v4/clients`, { headers })).status).toBe(404);
    expect((await fetch(`${url}/clients`, { headers })).status).toBe(200);
  });
});
