import type { Role } from "../../contract/levels.ts";
import { hash } from "#hash";
import type { HashName } from "../../auth/hash.ts";
import { encodings, type MockAccount } from "./accounts.ts";
import type { Nonces } from "./nonces.ts";
import { isSameText } from "./same-text.ts";
import type { Visitor } from "./visitor.ts";

/** What a digest is made with. With `-sess` the key is made anew for each session. */
export type DigestAlgorithm = (typeof DIGEST_ALGORITHMS)[number];

export const DIGEST_ALGORITHMS = ["md5", "md5-sess", "sha-256", "sha-256-sess"] as const;

/** Parameters of a header by their names in lower case. */
type DigestParams = Readonly<Record<string, string>>;

/** Digest authentication (RFC 7616) as the web server of a device does it. */
export interface Digest {
  challenge(isStale: boolean): string;
  /** Whether a header `Authorization: Digest …` with these parameters is made with this algorithm. */
  isFor(params: DigestParams): boolean;
  /** Checks the parameters of the header `Authorization: Digest …` of a request. */
  check(params: DigestParams, request: { httpMethod: string; target: string }): Visitor;
}

export function createDigest(
  realm: string,
  algorithm: DigestAlgorithm,
  accounts: readonly Required<MockAccount>[],
  nonces: Nonces,
): Digest {
  const isSession = algorithm.endsWith("-sess");
  const hashName = algorithm.replace("-sess", "").toUpperCase() as HashName;
  const wireName = hashName + (isSession ? "-sess" : "");
  // A header holds one character for each byte, and so does what is hashed.
  const digest = (...parts: string[]) => hash(hashName, parts.join(":"));
  const known = new Map<string, { secrets: string[]; role: Role }>();
  for (const { username, password, role } of accounts)
    for (const name of encodings(username))
      known.set(name, { secrets: encodings(password).map((text) => digest(name, realm, text)), role });

  const isFor = ({ algorithm: name = "MD5" }: DigestParams) => name.toLowerCase() === algorithm;

  return {
    isFor,
    challenge: (isStale) =>
      `Digest realm="${realm}", nonce="${nonces.issue()}", algorithm=${wireName}, ${isStale ? "stale=true, " : ""}qop="auth"`,
    check(params, { httpMethod, target }) {
      const { nonce, uri, response, cnonce, nc = "" } = params;
      if (params.realm !== realm) return { refused: `realm must be ${realm}` };
      if (nonce === undefined || response === undefined || cnonce === undefined)
        return { refused: "username, realm, nonce, uri, response, qop, nc and cnonce are required" };
      if (!isFor(params)) return { refused: `algorithm must be ${wireName}` };
      if (params.qop?.toLowerCase() !== "auth") return { refused: "qop must be auth" };
      if (!/^[0-9a-f]{8}$/i.test(nc)) return { refused: "nc must be eight hexadecimal digits" };
      if (uri !== target) return { refused: "uri must be the request target: path and query" };
      const account = known.get(usernameOf(params));
      if (account === undefined) return { refused: "there is no account with this user name" };

      const target2 = digest(httpMethod, uri);
      const isRight = account.secrets.map((secret) => {
        const key = isSession ? digest(secret, nonce, cnonce) : secret;
        return isSameText(response.toLowerCase(), digest(key, nonce, nc, cnonce, "auth", target2));
      });
      if (!isRight.includes(true)) return { refused: "response is not that of this account's password" };
      // The nonce comes last: only who knows the password is told that it has expired.
      const state = nonces.use(nonce, Number.parseInt(nc, 16));
      if (state === "stale") return { refused: "the nonce is unknown or has expired", isStale: true };
      if (state === "repeated") return { refused: "nc was used before with this nonce" };
      return { role: account.role };
    },
  };
}

/** A name outside ASCII may come in the extended form of RFC 5987. */
function usernameOf({ username, "username*": extended }: DigestParams): string {
  const [, encoded] = /^UTF-8''(.*)$/i.exec(extended ?? "") ?? [];
  if (encoded === undefined) return username ?? "";
  return encoded.replace(/%([0-9a-f]{2})/gi, (_, byte: string) => String.fromCharCode(Number.parseInt(byte, 16)));
}
