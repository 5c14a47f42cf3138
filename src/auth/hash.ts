import { hash as hashOf } from "node:crypto";

/** Hash algorithm of a Digest challenge. */
export type HashName = "MD5" | "SHA-256";
/** The lower-case hexadecimal digest of bytes, which a text holds one a character (Latin-1). */
export type Hash = (name: HashName, bytes: string) => string;

/** The hashes of the run-time: Web Crypto has no MD5, which is what most devices ask for. */
export const hash: Hash = (name, bytes) =>
  // A text is hashed as UTF-8, which is the same for ASCII, and saves making a buffer.
  hashOf(name === "MD5" ? "md5" : "sha256", /^[\0-\x7f]*$/.test(bytes) ? bytes : Buffer.from(bytes, "latin1"), "hex");
