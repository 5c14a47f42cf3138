/**
 * Path of a request target without its query. A target may be a whole URL, as it is sent to proxies: servers have to
 * take that too (RFC 9112, section 3.2.2).
 */
export function pathOf(target: string): string {
  const path = target.replace(/^https?:\/\/[^/?#]*/i, "").split("?")[0]!;
  return path === "" ? "/" : path;
}
