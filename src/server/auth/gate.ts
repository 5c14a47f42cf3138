import { parseChallenges } from "../../auth/challenge.ts";
import { type Level, type Role, ROLES } from "../../contract/levels.ts";
import { checkOptions, type Names, unknownName } from "../../contract/unknown-name.ts";
import { Page } from "../page.ts";
import { SERIAL_NUMBER } from "../serial-number.ts";
import { EXAMPLE_ACCOUNT, type MockAccount } from "./accounts.ts";
import { createBasic } from "./basic.ts";
import { createDigest, DIGEST_ALGORITHMS, type DigestAlgorithm } from "./digest.ts";
import { createNonces } from "./nonces.ts";
import type { Stranger, Visitor } from "./visitor.ts";

/**
 * Authentication of a device: none, Basic, Digest, the client's choice of both, or the factory default (policy
 * `Recommended`): Digest on HTTP and Basic on HTTPS.
 */
export type AuthScheme = (typeof AUTH_SCHEMES)[number];

export const AUTH_SCHEMES = ["none", "basic", "digest", "basic,digest", "recommended"] as const;

/** Authentication options of a mock. */
export interface AuthOptions {
  scheme: AuthScheme;
  /** Algorithm of Digest, `md5` by default; if several are given, the client chooses. */
  algorithm?: DigestAlgorithm | readonly DigestAlgorithm[];
  /** By default, `root` with the password `pass`. */
  accounts?: readonly MockAccount[];
  /** Lifetime of a nonce in seconds; 300 by default. */
  nonceSeconds?: number;
  /** Maximum number of requests per nonce; unlimited by default. */
  nonceUses?: number;
  /** Rejects a nonce count that was already used. Real servers accept it, so this is off by default. */
  strictNc?: boolean;
  /** How to reject a role that is too low: with a page, the default, or with the API's own code if it has one. */
  refuseRolesWith?: "html" | "json";
}

const OPTIONS: Names<AuthOptions> = {
  scheme: true,
  algorithm: true,
  accounts: true,
  nonceSeconds: true,
  nonceUses: true,
  strictNc: true,
  refuseRolesWith: true,
};

/** Requires credentials as the web server in front of the CGIs does. */
export interface Gate {
  /** The check of one request. */
  admission(request: Arrival): Admission;
  /** Expires all nonces issued so far. */
  expireNonces(): void;
}

/**
 * Returns the role of the account that sends a request; undefined if one of the levels requires no account.
 *
 * @param levels Security levels of everything that the request may call.
 * @throws Page with status 401 and the challenges
 */
export type Admission = (levels: readonly Level[]) => Role | undefined;

/** The part of a request that identifies its sender. */
interface Arrival {
  httpMethod: string;
  /** Path and query as received. */
  target: string;
  authorization: string | undefined;
}

/**
 * @throws TypeError if an option is unknown
 * @throws RangeError if the value of an option is invalid
 */
export function createGate(options: AuthOptions, isSecure: boolean, serialNumber = SERIAL_NUMBER): Gate | undefined {
  checkOptions(options, OPTIONS, "of auth");
  const { algorithm: asked = "md5", nonceSeconds = 300, nonceUses = Infinity } = options;
  const algorithms = typeof asked === "string" ? [asked] : asked;
  const accounts = (options.accounts ?? [EXAMPLE_ACCOUNT]).map(({ role = "administrator", ...account }) => ({
    ...account,
    role,
  }));
  oneOf("auth.scheme", AUTH_SCHEMES, options.scheme);
  for (const algorithm of algorithms) oneOf("auth.algorithm", DIGEST_ALGORITHMS, algorithm);
  if (algorithms.length === 0)
    throw new RangeError(`auth.algorithm is empty; available: ${DIGEST_ALGORITHMS.join(", ")}`);
  for (const { role } of accounts) oneOf("role of an account", ROLES, role);
  if (options.scheme === "none") return undefined;
  const schemes = schemesOf(options.scheme, isSecure);
  const realm = `AXIS_${serialNumber}`;
  const nonces = createNonces({ seconds: nonceSeconds, uses: nonceUses, isStrict: options.strictNc ?? false });
  const digests = algorithms.map((algorithm) => createDigest(realm, algorithm, accounts, nonces));
  const basic = createBasic(accounts);

  return {
    admission(arrival) {
      let known: Visitor | undefined;
      return (levels) => {
        if (levels.includes("anonymous")) return undefined;
        known ??= identify(arrival);
        if ("refused" in known) throw challenged(known);
        return known.role;
      };
    },
    expireNonces: () => nonces.expire(),
  };

  function identify({ authorization, ...request }: Arrival): Visitor {
    if (authorization === undefined) return { refused: "no credentials" };
    const scheme = /^\S*/.exec(authorization)![0].toLowerCase();
    if (scheme === "digest" && schemes.includes("digest")) {
      const { params = {} } = parseChallenges(authorization)[0] ?? {};
      const digest = digests.find((one) => one.isFor(params)) ?? digests[0]!;
      return digest.check(params, request);
    }
    if (scheme === "basic" && schemes.includes("basic")) return basic(authorization);
    return { refused: `the scheme must be ${schemes.join(" or ")}` };
  }

  function challenged({ refused, isStale = false }: Stranger): Page {
    const challenges = schemes.flatMap((scheme) =>
      scheme === "digest" ? digests.map((digest) => digest.challenge(isStale)) : [`Basic realm="${realm}"`],
    );
    return new Page(401, refused, { "WWW-Authenticate": challenges });
  }
}

function schemesOf(scheme: Exclude<AuthScheme, "none">, isSecure: boolean): ("digest" | "basic")[] {
  if (scheme === "recommended") return [isSecure ? "basic" : "digest"];
  return scheme === "basic,digest" ? ["digest", "basic"] : [scheme];
}

function oneOf(what: string, known: readonly string[], value: string): void {
  if (!known.includes(value)) throw new RangeError(unknownName(what, value, known));
}
