import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { serve } from "../vapix/server.ts";

/** An envelope, or what should be one. */
export type Body = Record<string, unknown>;

/** What a device sends: a test may doctor it. */
interface Sending {
  status: number;
  contentType: string;
  body: Body;
}

/** A fault that is planted into what goes out, or nothing for an answer that goes out as it is. */
export type Doctor = (sending: Sending, api: string, method: string) => void;

interface Cgi {
  api: string;
  answers: Record<string, Body>;
  /** Codes for what is wrong, as the vendor lists them. */
  codes: { json: number; method: number; version: number };
}

const recorded = (api: string, name: string) =>
  JSON.parse(readFileSync(new URL(`../fixtures/${api}/${name}.json`, import.meta.url), "utf8")) as Body;

const CGIS: Record<string, Cgi> = {
  "/axis-cgi/apidiscovery.cgi": {
    api: "api-discovery",
    answers: {
      getApiList: recorded("api-discovery", "12.11_getApiList"),
      getSupportedVersions: recorded("api-discovery", "12.9_getSupportedVersions"),
    },
    codes: { json: 4000, method: 2004, version: 2003 },
  },
  "/axis-cgi/network_settings.cgi": {
    api: "network-settings",
    answers: {
      getNetworkInfo: recorded("network-settings", "12.11_getNetworkInfo.p3265-v"),
      getSupportedVersions: recorded("network-settings", "12.11_getSupportedVersions"),
    },
    codes: { json: 3000, method: 4000, version: 4001 },
  },
  "/axis-cgi/mqtt/client.cgi": {
    api: "mqtt-client",
    answers: {
      getClientStatus: recorded("mqtt-client", "12_getClientStatus.connected"),
      getSupportedVersions: { apiVersion: "1.6", method: "getSupportedVersions", data: { apiVersions: ["1.6"] } },
    },
    codes: { json: 2101, method: 2102, version: 2100 },
  },
};

/** Starts a device that answers what was recorded of one with AXIS OS 12, and gives its address. */
export async function recordedDevice(doctor: Doctor = () => {}): Promise<string> {
  const port = await serve((request, response) => void answer(request, response, doctor));
  return `http://127.0.0.1:${port}`;
}

async function answer(request: IncomingMessage, response: ServerResponse, doctor: Doctor): Promise<void> {
  const cgi = CGIS[request.url!];
  if (cgi === undefined) return void response.writeHead(404, { "Content-Type": "text/html" }).end("<html></html>");
  const envelope = parsed(await text(request));
  const { method = "", context } = (envelope ?? {}) as { method?: string; context?: string };
  const body: Body = structuredClone(answerOf(cgi, envelope));
  delete body["context"];
  if (context !== undefined) body["context"] = context;
  const sending = { status: 200, contentType: "application/json", body };
  doctor(sending, cgi.api, method);
  response.writeHead(sending.status, { "Content-Type": sending.contentType }).end(JSON.stringify(sending.body));
}

function answerOf({ api, answers, codes }: Cgi, envelope: Body | undefined): Body {
  const refused = (code: number) => ({ apiVersion: "1.6", error: { code, message: "Refused" } });
  if (envelope === undefined) return refused(codes.json);
  const found = answers[envelope["method"] as string];
  if (found === undefined) return refused(codes.method);
  if (/^99/.test(String(envelope["apiVersion"]))) return refused(codes.version);
  if (api !== "api-discovery" || envelope["method"] !== "getApiList") return found;
  const served = Object.values(CGIS).map((cgi) => cgi.api);
  const { apiList } = found["data"] as { apiList: { id: string }[] };
  return { ...found, data: { apiList: apiList.filter(({ id }) => served.includes(id)) } };
}

function parsed(json: string): Body | undefined {
  try {
    return JSON.parse(json) as Body;
  } catch {
    return undefined;
  }
}
