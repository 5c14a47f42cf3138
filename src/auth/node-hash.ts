import { hash as hashOf } from "node:crypto";
import type { Hash } from "./hash.ts";

/** The hashes of Node. */
export const hash: Hash = (name, bytes) =>
  // Node hashes a string as UTF-8, which is the same for ASCII, and avoids a buffer.
  hashOf(name === "MD5" ? "md5" : "sha256", /^[\0-\x7f]*$/.test(bytes) ? bytes : Buffer.from(bytes, "latin1"), "hex");
