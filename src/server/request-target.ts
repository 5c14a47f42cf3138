/**
 * Path of a request target without its query. A target may be a complete URL, as clients send to proxies; servers must
 * accept it too (RFC 9112, section 3.2.2).
 */
export function pathOf(target: string): string {
  const path = target.replace(/^https?:\/\/[^/?#]*/i, "").split("?")[0]!;
  return path === "" ? "/" : path;
}
