import type { Role } from "../../contract/levels.ts";

/** An account of the mock device. */
export interface MockAccount {
  username: string;
  password: string;
  /** `administrator` by default. */
  role?: Role;
}

/** The default account of a mock with authentication. */
export const EXAMPLE_ACCOUNT: MockAccount = { username: "root", password: "pass", role: "administrator" };

const encoder = new TextEncoder();

/**
 * The bytes that clients may send and hash for a string, one character per byte: UTF-8, unchanged and composed, and
 * Latin-1 if it has all characters. For ASCII they are all the same.
 */
export function encodings(text: string): string[] {
  const utf8 = [text, text.normalize("NFC")].map((form) => String.fromCharCode(...encoder.encode(form)));
  const latin1 = /^[\0-\xff]*$/.test(text) ? [text] : [];
  return [...new Set([...utf8, ...latin1])];
}
