import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { hasExamples } from "../../broker/options.ts";
import type { Surroundings } from "../../surroundings.ts";

/** An API key. Times are seconds since 1970. */
export interface Key {
  name: string;
  key: string;
  secret: string;
  desc: string;
  isEnabled: boolean;
  createdAt: number;
  expiredAt: number | "infinity";
}

/** The default key. */
export const EXAMPLE_KEY = { key: "key", secret: "secret" };

/** The dashboard user of a new installation, which cannot be deleted. */
export const EXAMPLE_USER = { username: "admin", password: "public", description: "administrator" };

/** Second user of a broker that is not fresh. */
const OPERATOR = { username: "operator", password: "fake-pass-1", description: "Runs the harbour" };

/** A user of the dashboard. */
export interface DashboardAccount {
  username: string;
  password: string;
  description: string;
}

/** Idle timeout of a token in seconds. */
const TOKEN_SECONDS = 3600;

/** Keys, users and tokens. */
export interface Keys {
  /** By name. */
  readonly keys: Map<string, Key>;
  /** Dashboard users by name. */
  readonly users: Map<string, DashboardAccount>;
  /** The user of the token in a header. */
  userOf(authorization: string | undefined): string | undefined;
  /** Deletes the token of a header. */
  logout(authorization: string | undefined): void;
  /** Deletes all tokens of a user. */
  endTokens(username: string): void;
  /** A new token, which is valid after `keep`; undefined if name or password are wrong. */
  newLogin(username: string, password: string): { token: string; keep(): void } | undefined;
  /** Why a header does not allow an operation, as the name of an example of the contract. */
  refusal(
    schemes: readonly string[],
    authorization: string | undefined,
  ): { example: string; hasChallenge: boolean } | undefined;
  isExpired(key: Key): boolean;
}

/** The keys of a mock, shared by all its APIs. */
export function createKeys({ options, startedAt }: Surroundings): Keys {
  const { apiKeys = [EXAMPLE_KEY] } = options.broker ?? {};
  const tokens = new Map<string, { username: string; until: number }>();
  const accounts: DashboardAccount[] = hasExamples(options.broker) ? [EXAMPLE_USER, OPERATOR] : [EXAMPLE_USER];
  const users = new Map(accounts.map((account) => [account.username, account]));
  const now = () => Date.now() / 1000;
  const keys = new Map(
    apiKeys.map(({ key, secret }): [string, Key] => {
      const name = `from_bootstrap_file_${digest(key).toString("hex").slice(0, 16)}`;
      return [
        name,
        {
          name,
          key,
          secret,
          desc: "",
          isEnabled: true,
          createdAt: Math.floor(startedAt / 1000),
          expiredAt: "infinity",
        },
      ];
    }),
  );
  const isExpired = ({ expiredAt }: Key) => expiredAt !== "infinity" && expiredAt <= now();

  return {
    keys,
    users,
    isExpired,
    userOf: (authorization) => tokens.get(tokenOf(authorization))?.username,
    logout: (authorization) => void tokens.delete(tokenOf(authorization)),
    endTokens(username) {
      for (const [token, { username: own }] of tokens) if (own === username) tokens.delete(token);
    },
    newLogin(username, password) {
      const account = users.get(username);
      if (account === undefined || !isSame(password, account.password)) return undefined;
      const token = `mock.${randomBytes(24).toString("base64url")}.token`;
      return { token, keep: () => void tokens.set(token, { username, until: now() + TOKEN_SECONDS }) };
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

  /** Each use renews a token. */
  function refusalOfToken(token: string): { example: string; hasChallenge: boolean } | undefined {
    const found = tokens.get(token);
    if (found === undefined) return { example: "badToken", hasChallenge: false };
    if (found.until <= now()) return { example: "tokenTimeOut", hasChallenge: false };
    tokens.set(token, { ...found, until: now() + TOKEN_SECONDS });
    return undefined;
  }

  function isKnown(sent: string): boolean {
    return [...keys.values()].some(
      (key) => isSame(`${key.key}:${key.secret}`, sent) && key.isEnabled && !isExpired(key),
    );
  }
}

function tokenOf(authorization = ""): string {
  return /^bearer ([^]*)$/i.exec(authorization)?.[1]?.trimStart() ?? "";
}

function isSame(one: string, other: string): boolean {
  return timingSafeEqual(digest(one), digest(other));
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
