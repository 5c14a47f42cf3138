/** What an account may do: an operator all that a viewer may, an administrator everything. */
export type Role = (typeof ROLES)[number];

/** The roles of a device, the least powerful first. */
export const ROLES = ["viewer", "operator", "administrator"] as const;

/** An account of the mock device. */
export interface MockAccount {
  username: string;
  password: string;
  /** `administrator` by default. */
  role?: Role;
}

/** The account that a mock has where it asks for one and nobody named any. */
export const EXAMPLE_ACCOUNT: MockAccount = { username: "root", password: "pass", role: "administrator" };

/** Whether a role reaches a security level of the contract (`x-security-level`). */
export function reaches(role: Role, level: Level): boolean {
  return level === "anonymous" || ROLES.indexOf(role) >= ROLES.indexOf(level);
}

/** Who may call a method: a role and those above it, or everybody, without an account. */
export type Level = Role | "anonymous";

/**
 * The bytes that clients send and hash a text as, one character for each: UTF-8 as it is and composed, and Latin-1 where
 * that has all the letters. They are all the same for ASCII.
 */
export function encodings(text: string): string[] {
  const utf8 = [text, text.normalize("NFC")].map((form) => Buffer.from(form, "utf8").toString("latin1"));
  const latin1 = /^[\0-\xff]*$/.test(text) ? [text] : [];
  return [...new Set([...utf8, ...latin1])];
}
