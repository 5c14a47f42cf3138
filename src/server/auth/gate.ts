import { parseChallenges } from "../../auth/challenge.ts";
import { type Level, type Role, ROLES } from "../../contract/levels.ts";
import { checkOptions, type Names } from "../../contract/unknown-name.ts";
import { Page } from "../page.ts";
import { SERIAL_NUMBER } from "../serial-number.ts";
import { EXAMPLE_ACCOUNT, type MockAccount } from "./accounts.ts";
import { createBasic } from "./basic.ts";
import { createDigest, DIGEST_ALGORITHMS, type DigestAlgorithm } from "./digest.ts";
import { createNonces } from "./nonces.ts";
import type { Stranger, Visitor } from "./visitor.ts";

/**
 * What a device asks for: nothing, Basic, Digest, the client's choice of both, or what devices do after the factory
 * (policy `Recommended`), which is Digest on HTTP and Basic on HTTPS.
 */
export type AuthScheme = (typeof AUTH_SCHEMES)[number];

export const AUTH_SCHEMES = ["none", "basic", "digest", "basic,digest", "recommended"] as const;

/** How the mock finds out who calls, and what it does about it. */
export interface AuthOptions {
  scheme: AuthScheme;
  /** Algorithm of Digest, `md5` by default; of several, the client chooses one. */
  algorithm?: DigestAlgorithm | readonly DigestAlgorithm[];
  /** By default one: `root` with the password `pass`. */
  accounts?: readonly MockAccount[];
  /** Seconds that a nonce holds for, 300 by default. */
  nonceSeconds?: number;
  /** Requests that a nonce holds for; any number by default. */
  nonceUses?: number;
  /** Refuses a nonce count that was used before. Real servers take it, so it is taken by default. */
  strictNc?: boolean;
  /** Refuses a role that is too low with a page, the default, or with the API's own code where it has one. */
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

/** Asks for credentials as the web server in front of the CGIs does. */
export interface Gate {
  /** The check of one request. */
  admission(request: Arrival): Admission;
  /** Makes all nonces too old that were given out so far. */
  expireNonces(): void;
}

/**
 * The role of the account that sends a request; undefined where one of the levels needs no account.
 *
 * @param levels Security levels of all that the request may call.
 * @throws Page with status 401 and the challenges
 */
export type Admission = (levels: readonly Level[]) => Role | undefined;

/** The part of a request that identifies its sender. */
interface Arrival {
  httpMethod: string;
  /** Path and query, as they came. */
  target: string;
  authorization: string | undefined;
}

/**
 * @throws TypeError where there is no such option
 * @throws RangeError where an option has a value that there is not
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
  if (algorithms.length === 0) throw new RangeError(`auth.algorithm: at least one of ${DIGEST_ALGORITHMS.join(", ")}`);
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
  if (!known.includes(value)) throw new RangeError(`${what}: one of ${known.join(", ")}, not "${value}"`);
}
