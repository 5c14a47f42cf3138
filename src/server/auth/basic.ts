import { hash } from "#hash";
import { encodings, type MockAccount } from "./accounts.ts";
import { isSameText } from "./same-text.ts";
import type { Visitor } from "./visitor.ts";

/** Checks the header `Authorization: Basic …`; characters outside ASCII may be UTF-8 or Latin-1. */
export function createBasic(accounts: readonly Required<MockAccount>[]): (authorization: string) => Visitor {
  const known = accounts.flatMap(({ username, password, role }) =>
    encodings(`${username}:${password}`).map((text) => ({ hash: hash("SHA-256", text), role })),
  );
  return (authorization) => {
    const sent = hash("SHA-256", decoded(authorization.replace(/^Basic +/i, "")));
    // Compares all accounts, so that the time does not reveal the nearest one.
    const [account] = known.filter((other) => isSameText(other.hash, sent));
    return account === undefined ? { refused: "unknown user name or wrong password" } : account;
  };
}

/** The bytes of base64, one character per byte; empty for invalid base64. */
function decoded(base64: string): string {
  try {
    return atob(base64);
  } catch {
    return "";
  }
}
