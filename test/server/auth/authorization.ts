import { createHash } from "node:crypto";

/** The account that a mock has which nobody named accounts for. */
export const ROOT = { username: "root", password: "pass" };

/** What a challenge says, by name. */
export type Challenge = Record<string, string>;

/** Reads the members of a Digest challenge as the tests expect them. */
export function membersOf(header: string): Challenge {
  const members = header.matchAll(/(\w+)=(?:"([^"]*)"|([^\s",]+))(?:, |$)/g);
  return Object.fromEntries([...members].map(([, name, quoted, token]) => [name!, quoted ?? token!]));
}

/** What a client signs, where it is not what clients usually sign. */
export interface Signed {
  username?: string;
  password?: string;
  method?: string;
  uri: string;
  nc?: string;
  cnonce?: string;
  encoding?: BufferEncoding;
  /** Members to write in place of the right ones; undefined leaves one out. */
  write?: Record<string, string | undefined>;
}

/** An `Authorization: Digest` header made by hand, as RFC 7616 says. */
export function digestHeader(challenge: Challenge, signed: Signed): string {
  const { username, password, method, uri, nc, cnonce, encoding, write } = {
    ...ROOT,
    method: "POST",
    nc: "00000001",
    cnonce: "0a4f113b9c7de260",
    encoding: "utf8" as const,
    write: {},
    ...signed,
  };
  const { realm = "", nonce = "", algorithm = "" } = challenge;
  const digest = (...parts: string[]) =>
    createHash(algorithm.startsWith("MD5") ? "md5" : "sha256")
      .update(parts.join(":"), encoding)
      .digest("hex");
  const secret = digest(username, realm, password);
  const key = algorithm.endsWith("-sess") ? digest(secret, nonce, cnonce) : secret;
  const members: Record<string, string | undefined> = {
    username: `"${Buffer.from(username, encoding).toString("latin1")}"`,
    realm: `"${realm}"`,
    nonce: `"${nonce}"`,
    uri: `"${uri}"`,
    algorithm,
    response: `"${digest(key, nonce, nc, cnonce, "auth", digest(method, uri))}"`,
    qop: "auth",
    nc,
    cnonce: `"${cnonce}"`,
    ...write,
  };
  const written = Object.entries(members).filter(([, value]) => value !== undefined);
  return `Digest ${written.map(([name, value]) => `${name}=${value}`).join(", ")}`;
}

/** An `Authorization: Basic` header. */
export function basicHeader({ username, password }: typeof ROOT, encoding: BufferEncoding = "utf8"): string {
  return `Basic ${Buffer.from(`${username}:${password}`, encoding).toString("base64")}`;
}
