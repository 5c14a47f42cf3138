import { createHash } from "node:crypto";

/** Hash algorithm of a Digest challenge. */
export type HashName = "MD5" | "SHA-256";
/** The lower-case hexadecimal digest of bytes. */
export type Hash = (name: HashName, bytes: Uint8Array) => string;

/** The hashes of the run-time: Web Crypto has no MD5, which is what most devices ask for. */
export const hash: Hash = (name, bytes) =>
  createHash(name === "MD5" ? "md5" : "sha256")
    .update(bytes)
    .digest("hex");
