import type { Role } from "../../contract/levels.ts";

/** An account of the mock device. */
export interface MockAccount {
  username: string;
  password: string;
  /** `administrator` by default. */
  role?: Role;
}

/** The account that a mock has where it asks for one and nobody named any. */
export const EXAMPLE_ACCOUNT: MockAccount = { username: "root", password: "pass", role: "administrator" };

const encoder = new TextEncoder();

/**
 * The bytes that clients send and hash a text as, one character for each: UTF-8 as it is and composed, and Latin-1 where
 * that has all the letters. They are all the same for ASCII.
 */
export function encodings(text: string): string[] {
  const utf8 = [text, text.normalize("NFC")].map((form) => String.fromCharCode(...encoder.encode(form)));
  const latin1 = /^[\0-\xff]*$/.test(text) ? [text] : [];
  return [...new Set([...utf8, ...latin1])];
}
