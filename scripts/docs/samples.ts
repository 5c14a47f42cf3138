import { camelCase, capitalised } from "../names.ts";
import { exampleOf, type Json, type PlacedOperation, refName, type RestDocument } from "../generate/document.ts";

/** A request as the samples send it. */
export interface SampleRequest {
  verb: string;
  /** Path on the server, with query: `/axis-cgi/mqtt/client.cgi`. */
  target: string;
  body?: Json;
  /** Names of the parts if a file goes with the body. */
  parts?: { envelope: string; file: string };
  /** How the account is sent. */
  auth: "none" | "digest" | "basic" | "bearer";
  /** Variables of the environment that the samples read: the address, and the account or the token. */
  variables: { url: string; account: readonly string[] };
  client: ClientCall;
}

/** Variable of the environment with the path of the file. */
export const FILE_VARIABLE = "VAPIX_FILE";

/** The same by a client of the package. */
interface ClientCall {
  /** `vapix-openapi/emqx`. */
  module: string;
  /** Function that makes the client. */
  create: string;
  /** Options that have the account, in the order of its variables. */
  account: readonly string[];
  /** `camera.mqttClient.getClientStatus`. */
  call: string;
  params?: Json;
}

const DEVICE = { url: "VAPIX_URL", account: ["VAPIX_USERNAME", "VAPIX_PASSWORD"] };
const BROKER = { url: "EMQX_URL", account: ["EMQX_KEY", "EMQX_SECRET"] };
const TOKEN = { url: "EMQX_URL", account: ["EMQX_TOKEN"] };

/** Options of a broker's client that have the account, if they are not those of the first. */
const ACCOUNTS: Record<string, readonly string[]> = { "emqx-v4": ["appId", "appSecret"] };

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
  const { "application/json": json, "multipart/form-data": multipart } = operation.requestBody?.content ?? {};
  const [example] = Object.values((json ?? multipart)?.examples ?? {});
  const value = example && (document.components.examples![refName(example)!]!.value as Json);
  const [envelope, file] = json === undefined ? Object.keys(multipart?.encoding ?? {}) : [];
  const body = envelope === undefined ? value : (value![envelope] as Json);
  const isOpen = (operation.security ?? document.security ?? [{}]).some((scheme) => Object.keys(scheme).length === 0);
  const isAnonymous = operation.security?.length === 0 || isOpen;
  const schemes = document.components.securitySchemes ?? {};
  const takesAccount = (operation.security ?? document.security)?.some((alternative) =>
    Object.keys(alternative).some((name) => schemes[name]?.scheme === "basic"),
  );
  const isDigest = "digest" in schemes;
  const auth = isAnonymous ? "none" : isDigest ? "digest" : takesAccount ? "basic" : "bearer";
  const isBearer = auth === "bearer";
  return {
    verb: verb.toUpperCase(),
    target: `${base}${filled}${query.length > 0 ? `?${query.join("&")}` : ""}`,
    ...(body !== undefined && { body }),
    ...(envelope !== undefined && file !== undefined && { parts: { envelope, file } }),
    auth,
    variables: isDigest ? DEVICE : isBearer ? TOKEN : BROKER,
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
          account: isBearer ? ["token"] : (ACCOUNTS[id] ?? ["apiKey", "apiSecret"]),
          call: `emqx.${operation.operationId}`,
          params: paramsOf([...inPath, ...inQuery, ...(body === undefined ? [] : [["body", body] as const])]),
        },
  };
}

function paramsOf(entries: (readonly [name: string, value: unknown])[]): Json | undefined {
  return entries.length === 0 ? undefined : (Object.fromEntries(entries) as Json);
}

/** Programs that send a request: the address, the account and the path of a file are in the environment. */
export function samplesOf(request: SampleRequest): Sample[] {
  return [
    { language: "sh", title: "curl", source: curl(request) },
    { language: "ts", title: "TypeScript", source: typescript(request) },
    { language: "python", title: "Python", source: python(request) },
    { language: "csharp", title: "C#", source: csharp(request) },
    { language: "go", title: "Go", source: go(request) },
  ];
}

function curl({ verb, target, body, parts, auth, variables: { url, account } }: SampleRequest): string {
  const quoted = body === undefined ? "" : pretty(body).replaceAll("'", "'\\''");
  return [
    `curl -sS ${verb === "GET" ? "" : `-X ${verb} `}"$${url}${target.replaceAll(/[$`"\\]/g, "\\$&")}"`,
    ...(auth === "none"
      ? []
      : auth === "bearer"
        ? [`-H "Authorization: Bearer $${account[0]}"`]
        : [`--${auth} --user "${account.map((name) => `$${name}`).join(":")}"`]),
    ...(parts !== undefined
      ? [`-F '${parts.envelope}=${quoted};type=application/json'`, `-F "${parts.file}=@$${FILE_VARIABLE}"`]
      : body !== undefined
        ? ["-H 'Content-Type: application/json'", `-d '${quoted}'`]
        : []),
  ].join(" \\\n  ");
}

function typescript({ auth, parts, client, variables }: SampleRequest): string {
  const { module, create, account, call, params } = client;
  const [variable] = call.split(".");
  const options = variables.account.map((name, at) => `  ${account[at]}: process.env.${name}!,`);
  const values = [
    ...(params === undefined ? [] : [pretty(params)]),
    ...(parts === undefined ? [] : [`{ file: process.env.${FILE_VARIABLE}! }`]),
  ];
  return `import { ${create} } from "${module}";

const ${variable} = ${create}(process.env.${variables.url}!${auth === "none" ? "" : `, {\n${options.join("\n")}\n}`});
console.log(await ${call}(${values.join(", ")}));`;
}

function python({ verb, target, body, parts, auth, variables: { url, account } }: SampleRequest): string {
  const values = account.map((name) => `os.environ["${name}"]`);
  const files =
    parts &&
    `files={
    "${parts.envelope}": (None, json.dumps(${indented(pythonLiteral(body!), 4)}), "application/json"),
    "${parts.file}": open(os.environ["${FILE_VARIABLE}"], "rb"),
},`;
  const accounts = {
    none: [],
    digest: [`auth=HTTPDigestAuth(${values.join(", ")}),`],
    basic: [`auth=(${values.join(", ")}),`],
    bearer: [`headers={"Authorization": "Bearer " + ${values[0]}},`],
  };
  const options = [
    ...(files !== undefined ? [indented(files, 4)] : []),
    ...(files === undefined && body !== undefined ? [`json=${indented(pythonLiteral(body), 4)},`] : []),
    ...accounts[auth],
    "timeout=10,",
  ];
  return `${parts === undefined ? "" : "import json\n"}import os

import requests
${auth === "digest" ? "from requests.auth import HTTPDigestAuth\n" : ""}
response = requests.request(
    "${verb}",
    os.environ["${url}"] + ${JSON.stringify(target)},
${options.map((option) => `    ${option}`).join("\n")}
)
print(response.status_code, response.text)`;
}

function csharp({ verb, target, body, parts, auth, variables: { url, account } }: SampleRequest): string {
  const name = verb[0] + verb.slice(1).toLowerCase();
  const [first, second] = account.map((variable) => `Environment.GetEnvironmentVariable("${variable}")`);
  const credentials = `new CredentialCache
{
    { new Uri(baseUrl!), "${auth === "digest" ? "Digest" : "Basic"}", new NetworkCredential(
        ${first}, ${second}) },
}`;
  const takesCredentials = auth === "digest" || auth === "basic";
  const content =
    body &&
    `new StringContent("""
${pretty(body)}
""", Encoding.UTF8, "application/json")`;
  const file = `new StreamContent(File.OpenRead(Environment.GetEnvironmentVariable("${FILE_VARIABLE}")!))`;
  const sent = parts
    ? `new MultipartFormDataContent
{
    { ${content}, "${parts.envelope}" },
    { ${file}, "${parts.file}", "file" },
}`
    : content;
  return `using System.Net;
${auth === "bearer" ? "using System.Net.Http.Headers;\n" : ""}using System.Text;

var baseUrl = Environment.GetEnvironmentVariable("${url}");
using var http = new HttpClient(new HttpClientHandler${takesCredentials ? `\n{\n    Credentials = ${indented(credentials, 4)},\n}` : "()"});
using var request = new HttpRequestMessage(HttpMethod.${name}, baseUrl + ${JSON.stringify(target)});${
    auth === "bearer" ? `\nrequest.Headers.Authorization = new AuthenticationHeaderValue("Bearer", ${first});` : ""
  }${sent === undefined ? "" : `\nrequest.Content = ${sent};`}
using var response = await http.SendAsync(request);
Console.WriteLine($"{(int)response.StatusCode} {await response.Content.ReadAsStringAsync()}");`;
}

// Go's standard library has no Digest.
function go({ verb, target, body, parts, auth, variables: { url, account } }: SampleRequest): string {
  const imports = [
    ...(parts ? ["bytes"] : []),
    "fmt",
    "io",
    ...(parts ? ["mime/multipart"] : []),
    "net/http",
    "os",
    ...(body !== undefined && parts === undefined ? ["strings"] : []),
  ];
  const digest = `"github.com/icholy/digest"`;
  const [first, second] = account.map((name) => `os.Getenv("${name}")`);
  const check = "if err != nil {\n\tpanic(err)\n}";
  const envelope = body && goText(pretty(body));
  const payload = parts ? "body" : envelope === undefined ? "nil" : `strings.NewReader(${envelope})`;
  const setUp = [
    ...(parts
      ? [
          "body := &bytes.Buffer{}",
          "parts := multipart.NewWriter(body)",
          `parts.WriteField("${parts.envelope}", ${envelope})`,
          `file, err := os.Open(os.Getenv("${FILE_VARIABLE}"))`,
          check,
          `part, err := parts.CreateFormFile("${parts.file}", file.Name())`,
          check,
          "io.Copy(part, file)",
          "parts.Close()",
        ]
      : []),
    `request, err := http.NewRequest("${verb}", os.Getenv("${url}")+${JSON.stringify(target)}, ${payload})`,
    check,
    ...(parts
      ? [`request.Header.Set("Content-Type", parts.FormDataContentType())`]
      : body === undefined
        ? []
        : [`request.Header.Set("Content-Type", "application/json")`]),
    ...(auth === "basic" ? [`request.SetBasicAuth(${first}, ${second})`] : []),
    ...(auth === "bearer" ? [`request.Header.Set("Authorization", "Bearer "+${first})`] : []),
    auth === "digest"
      ? `client := &http.Client{Transport: &digest.Transport{\n\tUsername: ${first},\n\tPassword: ${second},\n}}`
      : "client := http.DefaultClient",
    "response, err := client.Do(request)",
    check,
    "defer response.Body.Close()",
    "text, err := io.ReadAll(response.Body)",
    check,
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
