import { createHash, timingSafeEqual } from "node:crypto";
import { encodings, type MockAccount } from "./accounts.ts";
import type { Visitor } from "./visitor.ts";

/** Checks the header `Authorization: Basic …`, with letters outside ASCII in UTF-8 or Latin-1. */
export function createBasic(accounts: readonly Required<MockAccount>[]): (authorization: string) => Visitor {
  const known = accounts.flatMap(({ username, password, role }) =>
    encodings(`${username}:${password}`).map((text) => ({ hash: hashOf(Buffer.from(text, "latin1")), role })),
  );
  return (authorization) => {
    const sent = hashOf(Buffer.from(authorization.replace(/^Basic +/i, ""), "base64"));
    // All are compared, so that the time does not tell which one is nearest.
    const [account] = known.filter(({ hash }) => timingSafeEqual(hash, sent));
    return account === undefined ? { refused: "there is no account with this user name and password" } : account;
  };
}

function hashOf(bytes: Buffer): Buffer {
  return createHash("sha256").update(bytes).digest();
}
