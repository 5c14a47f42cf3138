import type { Credentials } from "./basic.ts";
import type { Challenge } from "./challenge.ts";
import type { Hash, HashName } from "./hash.ts";

/** A Digest challenge: RFC 7616, or RFC 2069 if it has no `qop`. */
export interface DigestChallenge {
  hash: HashName;
  /** Whether the key is derived per session: MD5-sess and SHA-256-sess. */
  isSession: boolean;
  realm: string;
  nonce: string;
  opaque: string | undefined;
  /** Value of `algorithm` as the server sent it; undefined if missing. */
  algorithm: string | undefined;
  /** False for the older form, which does not count requests. */
  hasQop: boolean;
  /** Whether user name and password are hashed in UTF-8. */
  isUtf8: boolean;
  /** Whether the last request only failed because its nonce had expired. */
  isStale: boolean;
}

/** Input of a signature: the request, and the client's part of the session. */
export interface DigestRequest {
  /** HTTP method: `POST`. */
  method: string;
  /** Request target as sent: path and query. */
  uri: string;
  /** Number of requests signed with this nonce, including this one. */
  count: number;
  /** Random string of the client, without quotes. With a `-sess` algorithm, it changes only with the nonce. */
  cnonce: string;
}

const ALGORITHM = /^(MD5|SHA-256)(-sess)?$/i;

/** Reads a Digest challenge, or returns why it is not supported. */
export function readDigestChallenge({ params }: Challenge): DigestChallenge | { refused: string } {
  const { realm, nonce, opaque, algorithm, qop, charset, stale } = params;
  if (realm === undefined || nonce === undefined) return { refused: "a Digest challenge without realm or nonce" };
  const [, name, session] = ALGORITHM.exec(algorithm ?? "MD5") ?? [];
  if (name === undefined)
    return { refused: `Digest with ${shown("the algorithm", algorithm!, /^(MD|SHA-?)[\d-/]+(-[a-z]+)?$/i)}` };
  const offered = qop?.split(",").map((word) => word.trim().toLowerCase());
  if (offered !== undefined && !offered.includes("auth"))
    return { refused: `Digest with ${shown("qop", qop!, /^[\s,]*auth-int[\s,]*$/i)}` };
  return {
    hash: name.toUpperCase() as HashName,
    isSession: session !== undefined,
    realm,
    nonce,
    opaque,
    algorithm,
    hasQop: offered !== undefined,
    isUtf8: charset?.toUpperCase() === "UTF-8",
    isStale: stale?.toLowerCase() === "true",
  };
}

/** A word of a challenge if standards define it: a peer may repeat a password in its place. */
function shown(what: string, word: string, known: RegExp): string {
  return known.test(word) ? `${what} ${word}` : `another ${what.replace("the ", "")}`;
}

/** Creates `Authorization` headers for a Digest challenge; shared hashes are computed once. */
export function digestAuthorization(
  challenge: DigestChallenge,
  { username, password }: Credentials,
  hash: Hash,
): (request: DigestRequest) => string {
  const { realm, nonce, opaque, algorithm, hasQop, isSession } = challenge;
  const encode = encoding(challenge, username + password);
  // A parsed header has one character per byte, so its own values are hashed unchanged.
  const digest = hash.bind(undefined, challenge.hash);
  const secret = digest(`${encode(username)}:${realm}:${encode(password)}`);
  let last = { target: "", hash: "" };

  return ({ method, uri, count, cnonce }) => {
    const target = `${method}:${uri}`;
    if (last.target !== target) last = { target, hash: digest(target) };
    const key = isSession ? digest(`${secret}:${nonce}:${cnonce}`) : secret;
    const nc = count.toString(16).padStart(8, "0");
    const counted = hasQop ? `${nc}:${cnonce}:auth:` : "";
    const response = digest(`${key}:${nonce}:${counted}${last.hash}`);
    const who = `${userMember(username, challenge, encode)}, realm=${quoted(realm)}, nonce=${quoted(nonce)}`;
    const how = algorithm === undefined ? "" : `, algorithm=${algorithm}`;
    const session = opaque === undefined ? "" : `, opaque=${quoted(opaque)}`;
    const qop = hasQop ? `, qop=auth, nc=${nc}` : "";
    const client = hasQop || isSession ? `, cnonce="${cnonce}"` : "";
    return `Digest ${who}, uri=${quoted(uri)}${how}, response="${response}"${session}${qop}${client}`;
  };
}

/** Encodes an account for hashing, one character per byte: RFC 7616 §4, or Latin-1 if that has all characters. */
function encoding({ isUtf8 }: DigestChallenge, account: string): (text: string) => string {
  if (isUtf8) return normalizedUtf8;
  return /^[\0-\xff]*$/.test(account) ? String : utf8;
}

function utf8(text: string): string {
  return String.fromCharCode(...new TextEncoder().encode(text));
}

function normalizedUtf8(text: string): string {
  return utf8(text.normalize("NFC"));
}

/** RFC 7616 writes a name outside ASCII in the extended form of RFC 5987, which only newer servers support. */
function userMember(username: string, { isUtf8 }: DigestChallenge, encode: (text: string) => string): string {
  if (!isUtf8 || /^[ -~]*$/.test(username)) return `username=${quoted(encode(username))}`;
  const encoded = encodeURIComponent(username.normalize("NFC")).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `username*=UTF-8''${encoded}`;
}

function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, "\\$&")}"`;
}
