/** Whether devices announce the API of a path in API discovery: those of applications (`/local/…`) they do not. */
export function isAnnounced(path: string): boolean {
  return !path.startsWith("/local/");
}
