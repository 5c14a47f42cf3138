import { basicAuthorization, type Credentials } from "./basic.ts";
import { type Challenge, parseChallenges } from "./challenge.ts";
import { type DigestChallenge, digestAuthorization, readDigestChallenge } from "./digest.ts";
import { hash } from "#hash";
import type { Hash } from "./hash.ts";

/** Creates the `Authorization` header of each request, until the device sends a new challenge. */
export interface Signer {
  /** Whether its headers expire, so that an accepted one may later be rejected for the same account. */
  readonly expires: boolean;
  /** Whether the device has accepted one of its headers. */
  wasAccepted?: boolean;
  sign(method: string, uri: string): string;
  /** The signer for the next requests, if `Authentication-Info` of an answer names another nonce. */
  renewed?(info: string): Signer | undefined;
}

/** Which schemes are allowed on this connection. */
export interface SchemePolicy {
  /** Whether the connection is encrypted. */
  secure: boolean;
  allowBasicOverHttp: boolean;
}

/** Best first; among equals, the order of the device counts. */
const STRENGTH = ["SHA-256", "MD5"];
/** Known schemes of servers: a peer may repeat a password in place of one. */
const SCHEMES = /^(basic|bearer|digest|negotiate|ntlm)$/;

/**
 * Selects the strongest challenge of a `WWW-Authenticate` header, or returns why none is supported, and whether the
 * last request only failed because its nonce had expired.
 */
export function chooseSigner(
  header: string,
  credentials: Credentials,
  policy: SchemePolicy,
): { next: Signer | { refused: string }; isStale: boolean } {
  const challenges = parseChallenges(header);
  const digest = strongestDigest(challenges);
  return digest === undefined
    ? { next: basicSigner(challenges, credentials, policy), isStale: false }
    : { next: digestSigner(digest, credentials, hash), isStale: digest.isStale };
}

/** The strongest supported Digest challenge; undefined if there is none. */
export function strongestDigest(challenges: Challenge[]): DigestChallenge | undefined {
  const answerable = challenges.filter(isDigest).flatMap((challenge) => {
    const read = readDigestChallenge(challenge);
    return "refused" in read ? [] : [read];
  });
  return answerable.sort((a, b) => STRENGTH.indexOf(a.hash) - STRENGTH.indexOf(b.hash))[0];
}

const randomNonce = (): string => crypto.randomUUID();

/** Signs with Digest: counts the requests of the nonce, and uses a new client nonce for each. */
export function digestSigner(
  challenge: DigestChallenge,
  credentials: Credentials,
  hash: Hash,
  newNonce = randomNonce,
): Signer {
  const authorization = digestAuthorization(challenge, credentials, hash);
  const ofSession = challenge.isSession ? newNonce() : undefined;
  let count = 0;
  return {
    expires: true,
    sign(method, uri) {
      count += 1;
      return authorization({ method, uri, count, cnonce: ofSession ?? newNonce() });
    },
    renewed(info) {
      const nonce = parseChallenges(`Digest ${info}`)[0]?.params.nextnonce;
      return nonce === undefined ? undefined : digestSigner({ ...challenge, nonce }, credentials, hash, newNonce);
    },
  };
}

/** Signs with Basic, or returns why this is not allowed. */
export function basicSigner(
  challenges: Challenge[],
  credentials: Credentials,
  { secure, allowBasicOverHttp }: SchemePolicy,
): Signer | { refused: string } {
  if (!challenges.some(({ scheme }) => scheme === "basic")) return { refused: notOffered(challenges) };
  if (!secure && !allowBasicOverHttp)
    return {
      refused:
        "the device requires Basic over plain HTTP, where anyone on the way can read the password; use https, or set allowBasicOverHttp",
    };
  if (credentials.username.includes(":"))
    return { refused: "the device requires Basic, which does not allow a user name with a colon" };
  const authorization = basicAuthorization(credentials);
  return { expires: false, sign: () => authorization };
}

function notOffered(challenges: Challenge[]): string {
  const offered = challenges.map((challenge) => {
    const read = isDigest(challenge) ? readDigestChallenge(challenge) : undefined;
    if (read && "refused" in read) return read.refused;
    return SCHEMES.test(challenge.scheme) ? challenge.scheme : "another scheme";
  });
  return `the device offers ${offered.join(", ") || "no scheme"}; this client supports Digest (MD5, SHA-256, qop auth) and Basic`;
}

function isDigest({ scheme }: Challenge): boolean {
  return scheme === "digest";
}
