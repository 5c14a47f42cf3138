const decoder = new TextDecoder("utf-8", { fatal: true });

/** The JSON value of a body; undefined if it is not JSON in UTF-8. */
export function readJson(body: Uint8Array): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(decoder.decode(body)) as unknown };
  } catch {
    return undefined;
  }
}

/** Whether a `Content-Type` is JSON. */
export function isJsonType(contentType: string): boolean {
  return /^\s*application\/json\s*(;|$)/i.test(contentType);
}
