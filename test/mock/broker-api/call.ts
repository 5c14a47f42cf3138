/** An answer of a REST API, read to its end. */
export interface RestAnswer {
  status: number;
  headers: Headers;
  text: string;
  /** Undefined where the body is not JSON. */
  body: unknown;
}

/** The key that a mock's brokers have. */
const KEY = `Basic ${Buffer.from("key:secret").toString("base64")}`;

/** Calls an operation with the mock's key: text as it is, anything else as JSON. */
export async function call(
  url: string,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = {},
): Promise<RestAnswer> {
  const response = await fetch(url + path, {
    method,
    headers: {
      Authorization: KEY,
      ...(body !== undefined && { "Content-Type": "application/json" }),
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get("Content-Type")?.startsWith("application/json");
  return { status: response.status, headers: response.headers, text, body: isJson ? JSON.parse(text) : undefined };
}
