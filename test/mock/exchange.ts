/** An answer of the mock, read to its end. */
export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  /** The envelope; undefined where the body is not JSON. */
  body: Envelope | undefined;
}

/** What tests read of an envelope. */
export interface Envelope {
  apiVersion?: unknown;
  context?: unknown;
  method?: unknown;
  data?: Record<string, unknown>;
  error?: { code: number; message: string; details?: { subCode: number } };
}

/** Paths of the CGIs that the tests call. */
export const MQTT_CLIENT = "/axis-cgi/mqtt/client.cgi";
export const NETWORK_SETTINGS = "/axis-cgi/network_settings.cgi";
export const EVENT_MQTT_BRIDGE = "/axis-cgi/mqtt/event.cgi";
export const API_DISCOVERY = "/axis-cgi/apidiscovery.cgi";
export const BASIC_DEVICE_INFO = "/axis-cgi/basicdeviceinfo.cgi";
export const SYSTEMREADY = "/axis-cgi/systemready.cgi";

/** Posts a body to a CGI, by default the MQTT client API: parts, bytes and text as they are, anything else as JSON. */
export async function exchange(
  url: string,
  body: unknown,
  headers: Record<string, string> = {},
  path = MQTT_CLIENT,
): Promise<Answer> {
  const isForm = body instanceof FormData;
  const sent = typeof body === "string" || body instanceof Uint8Array || isForm ? body : JSON.stringify(body);
  const response = await fetch(url + path, {
    method: "POST",
    headers: { ...(!isForm && { "Content-Type": "application/json" }), ...headers },
    body: sent as BodyInit,
  });
  const text = await response.text();
  const isJson = response.headers.get("Content-Type")?.startsWith("application/json");
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: isJson ? (JSON.parse(text) as Envelope) : undefined,
  };
}

/** A body of parts: an envelope and a file, under the names that an API has for them. */
export function parts(
  envelope: unknown,
  file: Blob | null = new Blob(["image"]),
  [envelopePart, filePart]: readonly [string, string] = ["json", "file"],
): FormData {
  const form = new FormData();
  const json = typeof envelope === "string" ? envelope : JSON.stringify(envelope);
  form.append(envelopePart, new Blob([json], { type: "application/json" }));
  if (file) form.append(filePart, file);
  return form;
}

/** A request of a method that takes no parameters. */
export function ask(method: string, more: Record<string, unknown> = {}): Record<string, unknown> {
  return { apiVersion: "1.0", method, ...more };
}

/** A configureClient request with the least there can be, and more parameters. */
export function configure(
  more: Record<string, unknown> = {},
  server: Record<string, unknown> = {},
): Record<string, unknown> {
  return ask("configureClient", { params: { server: { protocol: "tcp", host: "192.0.2.10", ...server }, ...more } });
}
