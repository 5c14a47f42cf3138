import { resolve, type Schema } from "../contract/document.ts";
import { isObject } from "../contract/json.ts";
import { parsePath, placesAt, valueAt } from "../contract/member-path.ts";
import { type ApiContract, type MethodContract, readContract } from "../contract/methods.ts";
import type { AxisOs } from "../contract/profiles.ts";
import { isNewer } from "../contract/versions.ts";
import { deprecatedFindings } from "../judge/deprecated.ts";
import { described, difference, type Finding, violation } from "../judge/finding.ts";
import type { RecordedExchange } from "../recording/exchange.ts";
import type { TargetApi } from "./target.ts";

/** Findings of an exchange for another version of AXIS OS. */
export interface TargetFindings {
  request: Finding[];
  answer: Finding[];
}

/** How a call differs, or fails, in a version of AXIS OS. What is inferred is a difference. */
export function targetFindings(exchange: RecordedExchange, api: TargetApi, os: AxisOs): TargetFindings {
  const { profile, contract } = api;
  const found = profile.inferred ? difference : violation;
  if (contract === undefined) {
    const absent = found("absent", "API", `an API of AXIS OS ${os.name}`, `${exchange.api}, which it lacks`);
    return { request: [{ ...absent, source: profile.source }], answer: [] };
  }
  const whole = readContract(exchange.api);
  const method = whole.methods.get(exchange.method ?? "");
  if (method === undefined) return { request: versionOfRequest(exchange, contract, profile), answer: [] };
  const there = contract.methods.get(method.name);
  const deprecations = deprecatedFindings(whole, method, os.version);
  if (there === undefined) {
    const { sentence, isInferred } = introduction(whole, method, contract.version);
    const expected = `a method of ${exchange.api} ${contract.version}`;
    const absent = (isInferred ? difference : found)("absent", "method", expected, `${method.name}, which it lacks`);
    return { request: [...deprecations, { ...absent, source: `${sentence} ${profile.source}` }], answer: [] };
  }
  return {
    request: [
      ...deprecations,
      ...versionOfRequest(exchange, contract, profile),
      ...laterParameters(exchange, contract, there, profile),
    ],
    answer: [...versionOfAnswer(exchange, contract, profile), ...lackingProperties(exchange, there, profile, os)],
  };
}

/** That a call was made over HTTP, which the version accepts only if its settings were changed. */
export function schemeFindings({ scheme }: RecordedExchange, { name, httpsOnly }: AxisOs): Finding[] {
  if (httpsOnly === undefined || scheme !== "http") return [];
  const found = difference("http", "address", `https, at the factory settings of AXIS OS ${name}`, "http");
  return [{ ...found, source: httpsOnly }];
}

/** Which version of the API introduced a method, and where that stands. */
function introduction(
  { document }: ApiContract,
  { name, request, operation }: MethodContract,
  target: string,
): { sentence: string; isInferred: boolean } {
  const {
    "x-since": since,
    "x-since-inferred": isInferred = false,
    "x-absent-at": absentAt,
  } = resolve<Schema>(document, request);
  const { url } = operation.externalDocs;
  if (!isNewer(since!, target))
    return { sentence: `Devices with version ${absentAt} were recorded without ${name}.`, isInferred: false };
  return { sentence: sinceSentence(name, since!, isInferred, url), isInferred };
}

function sinceSentence(name: string, since: string, isInferred: boolean, url: string): string {
  return isInferred
    ? `An example of the vendor has ${name} with version ${since} (${url}).`
    : `The vendor documents ${name} since version ${since} (${url}).`;
}

/** A request with a version that is newer than that of the device is rejected. */
function versionOfRequest(
  { request }: RecordedExchange,
  { version }: ApiContract,
  { source, inferred }: TargetApi["profile"],
): Finding[] {
  const sent = apiVersionOf(request.body);
  if (sent === undefined || !(isNewer(sent, version) || major(sent) !== major(version))) return [];
  const found = inferred ? difference : violation;
  return [{ ...found("version", "apiVersion", `${version} or an older one`, sent), source }];
}

function versionOfAnswer(
  { response }: RecordedExchange,
  { version }: ApiContract,
  { source }: TargetApi["profile"],
): Finding[] {
  const received = apiVersionOf(response.body);
  if (received === undefined || received === version) return [];
  return [{ ...difference("version", "apiVersion", version, received), source }];
}

function laterParameters(
  { api, request }: RecordedExchange,
  { version }: ApiContract,
  { laterParams, operation }: MethodContract,
  { source, inferred }: TargetApi["profile"],
): Finding[] {
  const params = (request.body as { params?: unknown }).params;
  const { url } = operation.externalDocs;
  return laterParams
    .filter(({ path }) => placesAt(params, parsePath(path)).length > 0)
    .map(({ path, since, isInferred }) => {
      const found = inferred || isInferred ? difference : violation;
      const absent = found("absent", `params.${path}`, `a parameter of ${api} ${version}`, "one that it lacks");
      return { ...absent, source: `${sinceSentence(path, since, isInferred, url)} ${source}` };
    });
}

function lackingProperties(
  { response }: RecordedExchange,
  { lacks }: MethodContract,
  { source }: TargetApi["profile"],
  { name }: AxisOs,
): Finding[] {
  const data = isObject(response.body) ? response.body["data"] : undefined;
  return lacks.flatMap((path) => {
    const [place] = placesAt(data, parsePath(path));
    if (place === undefined) return [];
    const expected = `a property that AXIS OS ${name} has`;
    return [{ ...difference("absent", `data.${path}`, expected, described(valueAt(place))), source }];
  });
}

function apiVersionOf(body: object | string): string | undefined {
  const version = isObject(body) ? body["apiVersion"] : undefined;
  return typeof version === "string" && /^\d{1,3}\.\d{1,3}$/.test(version) ? version : undefined;
}

function major(version: string): string {
  return version.split(".")[0]!;
}
