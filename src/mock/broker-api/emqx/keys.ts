import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import type { Surroundings } from "../../surroundings.ts";

/** A key of the API. Times are seconds since 1970. */
export interface Key {
  name: string;
  key: string;
  secret: string;
  desc: string;
  isEnabled: boolean;
  createdAt: number;
  expiredAt: number | "infinity";
}

/** The key that a broker has where nobody named any. */
export const EXAMPLE_KEY = { key: "key", secret: "secret" };

/** The dashboard user of a new installation. */
export const EXAMPLE_USER = { username: "admin", password: "public" };

/** Seconds that a token holds without being used. */
const TOKEN_SECONDS = 3600;

/** Keys and tokens, and what they open. */
export interface Keys {
  /** By name. */
  readonly keys: Map<string, Key>;
  /** A new token; undefined where name or password are wrong. */
  login(username: string, password: string): string | undefined;
  /** Why a header does not open an operation, as the name of an example of the contract. */
  refusal(
    schemes: readonly string[],
    authorization: string | undefined,
  ): { example: string; hasChallenge: boolean } | undefined;
  isExpired(key: Key): boolean;
}

/** The keys of a mock, which all its APIs share. */
export function createKeys({ options }: Surroundings): Keys {
  const { apiKeys = [EXAMPLE_KEY] } = options.broker ?? {};
  const tokens = new Map<string, number>();
  const now = () => Date.now() / 1000;
  const keys = new Map(
    apiKeys.map(({ key, secret }): [string, Key] => {
      const name = `from_bootstrap_file_${digest(key).toString("hex").slice(0, 16)}`;
      return [
        name,
        { name, key, secret, desc: "", isEnabled: true, createdAt: Math.floor(now()), expiredAt: "infinity" },
      ];
    }),
  );
  const isExpired = ({ expiredAt }: Key) => expiredAt !== "infinity" && expiredAt <= now();

  return {
    keys,
    isExpired,
    login(username, password) {
      if (!isSame(`${username}:${password}`, `${EXAMPLE_USER.username}:${EXAMPLE_USER.password}`)) return undefined;
      const token = `mock.${randomBytes(24).toString("base64url")}.token`;
      tokens.set(token, now() + TOKEN_SECONDS);
      return token;
    },
    refusal(schemes, authorization = "") {
      if (schemes.length === 0) return undefined;
      const [, scheme = "", credentials = ""] = /^(\S+) (.*)$/.exec(authorization) ?? [];
      if (scheme.toLowerCase() === "bearer") return refusalOfToken(credentials.trimStart());
      if (scheme.toLowerCase() !== "basic") return { example: "noCredentials", hasChallenge: true };
      if (!schemes.includes("basic")) return { example: "apiKeyNotAllowed", hasChallenge: true };
      return isKnown(Buffer.from(credentials, "base64").toString())
        ? undefined
        : { example: "wrongSecret", hasChallenge: true };
    },
  };

  /** Each use of a token prolongs it. */
  function refusalOfToken(token: string): { example: string; hasChallenge: boolean } | undefined {
    const until = tokens.get(token);
    if (until === undefined) return { example: "badToken", hasChallenge: false };
    if (until <= now()) return { example: "tokenTimeOut", hasChallenge: false };
    tokens.set(token, now() + TOKEN_SECONDS);
    return undefined;
  }

  function isKnown(sent: string): boolean {
    return [...keys.values()].some(
      (key) => isSame(`${key.key}:${key.secret}`, sent) && key.isEnabled && !isExpired(key),
    );
  }
}

function isSame(one: string, other: string): boolean {
  return timingSafeEqual(digest(one), digest(other));
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
