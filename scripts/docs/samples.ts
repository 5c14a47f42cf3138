import { camelCase, capitalised } from "../names.ts";
import { exampleOf, type Json, type PlacedOperation, refName, type RestDocument } from "../generate/document.ts";

/** A request as the samples send it. */
export interface SampleRequest {
  verb: string;
  /** Path on the server, with query: `/axis-cgi/mqtt/client.cgi`. */
  target: string;
  body?: Json;
  /** Whether the body has parts, one of them a file. */
  hasFile: boolean;
  /** How the account is sent. */
  auth: "none" | "digest" | "basic" | "bearer";
  /** Variables of the environment that the samples read. */
  variables: { url: string; username: string; password: string };
  client: ClientCall;
}

/** The same by a client of the package. */
interface ClientCall {
  /** `vapix-openapi/emqx`. */
  module: string;
  /** Function that makes the client. */
  create: string;
  /** Options that have the account. */
  account: readonly [username: string, password: string];
  /** `camera.mqttClient.getClientStatus`. */
  call: string;
  params?: Json;
}

const DEVICE = { url: "VAPIX_URL", username: "VAPIX_USERNAME", password: "VAPIX_PASSWORD" };
const BROKER = { url: "EMQX_URL", username: "EMQX_KEY", password: "EMQX_SECRET" };

/** Options of a broker's client that have the account, if they are not those of the first. */
const ACCOUNTS: Record<string, readonly [string, string]> = { "emqx-v4": ["appId", "appSecret"] };

/** A program that sends a request. */
interface Sample {
  /** Of the fenced block. */
  language: string;
  title: string;
  source: string;
}

/** The request of an operation, with its first example as the body and the examples of its parameters. */
export function sampleRequest(id: string, document: RestDocument, placed: PlacedOperation): SampleRequest {
  const { path, verb, operation, parameters } = placed;
  const base = document.servers?.[0]?.url.replace(/^[^:]+:\/\/[^/]+/, "") ?? "";
  const of = (place: string) =>
    parameters
      .filter((parameter) => parameter.in === place && parameter.required)
      .map((parameter) => [parameter.name, exampleOf(document, parameter) ?? parameter.name] as const);
  const [inPath, inQuery] = [of("path"), of("query")];
  const filled = inPath.reduce(
    (text, [name, value]) => text.replace(`{${name}}`, () => encodeURIComponent(String(value))),
    path.split("#")[0]!,
  );
  const query = inQuery.map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`);
  const [example] = Object.values(operation.requestBody?.content["application/json"]?.examples ?? {});
  const body = example && (document.components.examples![refName(example)!]!.value as Json);
  const isOpen = (operation.security ?? document.security ?? [{}]).some((scheme) => Object.keys(scheme).length === 0);
  const isAnonymous = operation.security?.length === 0 || isOpen;
  const schemes = document.components.securitySchemes ?? {};
  const takesAccount = (operation.security ?? document.security)?.some((alternative) =>
    Object.keys(alternative).some((name) => schemes[name]?.scheme === "basic"),
  );
  const isDigest = "digest" in schemes;
  return {
    verb: verb.toUpperCase(),
    target: `${base}${filled}${query.length > 0 ? `?${query.join("&")}` : ""}`,
    ...(body !== undefined && { body }),
    hasFile: operation.requestBody !== undefined && !("application/json" in operation.requestBody.content),
    auth: isAnonymous ? "none" : isDigest ? "digest" : takesAccount ? "basic" : "bearer",
    variables: isDigest ? DEVICE : BROKER,
    client: isDigest
      ? {
          module: "vapix-openapi",
          create: "createVapixClient",
          account: ["username", "password"],
          call: `camera.${camelCase(id)}.${operation.operationId}`,
          params: (body as { params?: Json } | undefined)?.params,
        }
      : {
          module: "vapix-openapi/emqx",
          create: `create${capitalised(camelCase(id))}Client`,
          account: ACCOUNTS[id] ?? ["apiKey", "apiSecret"],
          call: `emqx.${operation.operationId}`,
          params: paramsOf([...inPath, ...inQuery, ...(body === undefined ? [] : [["body", body] as const])]),
        },
  };
}

function paramsOf(entries: (readonly [name: string, value: unknown])[]): Json | undefined {
  return entries.length === 0 ? undefined : (Object.fromEntries(entries) as Json);
}

/** Programs that send a request: the address and the account are in the environment. None for one that needs a token or a file. */
export function samplesOf(request: SampleRequest): Sample[] {
  if (request.auth === "bearer" || request.hasFile) return [];
  return [
    { language: "sh", title: "curl", source: curl(request) },
    { language: "ts", title: "TypeScript", source: typescript(request) },
    { language: "python", title: "Python", source: python(request) },
    { language: "csharp", title: "C#", source: csharp(request) },
    { language: "go", title: "Go", source: go(request) },
  ];
}

function curl({ verb, target, body, auth, variables: { url, username, password } }: SampleRequest): string {
  return [
    `curl -sS ${verb === "GET" ? "" : `-X ${verb} `}"$${url}${target.replaceAll(/[$`"\\]/g, "\\$&")}"`,
    ...(auth === "none" ? [] : [`--${auth} --user "$${username}:$${password}"`]),
    ...(body === undefined
      ? []
      : ["-H 'Content-Type: application/json'", `-d '${pretty(body).replaceAll("'", "'\\''")}'`]),
  ].join(" \\\n  ");
}

function typescript({ auth, client, variables: { url, username, password } }: SampleRequest): string {
  const { module, create, account, call, params } = client;
  const [variable] = call.split(".");
  const options = [username, password].map((name, at) => `  ${account[at]}: process.env.${name}!,`);
  return `import { ${create} } from "${module}";

const ${variable} = ${create}(process.env.${url}!${auth === "none" ? "" : `, {\n${options.join("\n")}\n}`});
console.log(await ${call}(${params === undefined ? "" : pretty(params)}));`;
}

function python({ verb, target, body, auth, variables }: SampleRequest): string {
  const { url, username, password } = variables;
  const account = `(os.environ["${username}"], os.environ["${password}"])`;
  const digest = `HTTPDigestAuth${account}`;
  const options = [
    ...(body === undefined ? [] : [`json=${indented(pythonLiteral(body), 4)},`]),
    ...(auth === "none" ? [] : [`auth=${auth === "digest" ? digest : account},`]),
    "timeout=10,",
  ];
  return `import os

import requests
${auth === "digest" ? "from requests.auth import HTTPDigestAuth\n" : ""}
response = requests.request(
    "${verb}",
    os.environ["${url}"] + ${JSON.stringify(target)},
${options.map((option) => `    ${option}`).join("\n")}
)
print(response.status_code, response.text)`;
}

function csharp({ verb, target, body, auth, variables: { url, username, password } }: SampleRequest): string {
  const name = verb[0] + verb.slice(1).toLowerCase();
  const credentials = `new CredentialCache
{
    { new Uri(baseUrl!), "${auth === "digest" ? "Digest" : "Basic"}", new NetworkCredential(
        Environment.GetEnvironmentVariable("${username}"), Environment.GetEnvironmentVariable("${password}")) },
}`;
  return `using System.Net;
using System.Text;

var baseUrl = Environment.GetEnvironmentVariable("${url}");
using var http = new HttpClient(new HttpClientHandler${auth === "none" ? "()" : `\n{\n    Credentials = ${indented(credentials, 4)},\n}`});
using var request = new HttpRequestMessage(HttpMethod.${name}, baseUrl + ${JSON.stringify(target)});${
    body === undefined
      ? ""
      : `\nrequest.Content = new StringContent("""
${pretty(body)}
""", Encoding.UTF8, "application/json");`
  }
using var response = await http.SendAsync(request);
Console.WriteLine($"{(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}");`;
}

// Go's standard library has no Digest.
function go({ verb, target, body, auth, variables: { url, username, password } }: SampleRequest): string {
  const imports = ["fmt", "io", "net/http", "os", ...(body === undefined ? [] : ["strings"])];
  const digest = `"github.com/icholy/digest"`;
  const payload = body === undefined ? "nil" : `strings.NewReader(${goText(pretty(body))})`;
  const setUp = [
    `request, err := http.NewRequest("${verb}", os.Getenv("${url}")+${JSON.stringify(target)}, ${payload})`,
    "if err != nil {\n\tpanic(err)\n}",
    ...(body === undefined ? [] : [`request.Header.Set("Content-Type", "application/json")`]),
    ...(auth === "basic" ? [`request.SetBasicAuth(os.Getenv("${username}"), os.Getenv("${password}"))`] : []),
    auth === "digest"
      ? `client := &http.Client{Transport: &digest.Transport{\n\tUsername: os.Getenv("${username}"),\n\tPassword: os.Getenv("${password}"),\n}}`
      : "client := http.DefaultClient",
    "response, err := client.Do(request)",
    "if err != nil {\n\tpanic(err)\n}",
    "defer response.Body.Close()",
    "text, err := io.ReadAll(response.Body)",
    "if err != nil {\n\tpanic(err)\n}",
    "fmt.Println(response.StatusCode, string(text))",
  ].join("\n");
  // Lines of the body, a raw string, stay as they are.
  return `package main

import (
${imports.map((name) => `\t"${name}"`).join("\n")}${auth === "digest" ? `\n\n\t${digest}` : ""}
)

func main() {
${setUp.replaceAll(/^(?=.)/gm, "\t")}
}`;
}

function goText(text: string): string {
  return text.includes("`") ? JSON.stringify(text) : `\`${text}\``;
}

function pythonLiteral(value: Json): string {
  // JSON texts are Python's too; the words of JSON stand outside of texts only.
  return pretty(value).replaceAll(/"(?:[^"\\]|\\.)*"|\b(?:true|false|null)\b/g, (word) =>
    word === "true" ? "True" : word === "false" ? "False" : word === "null" ? "None" : word,
  );
}

function pretty(value: unknown): string {
  return JSON.stringify(value, undefined, 2);
}

function indented(text: string, spaces = 2): string {
  return text.replaceAll("\n", `\n${" ".repeat(spaces)}`);
}
