import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { hash } from "../../src/auth/plain-hash.ts";

const expected = (name: "MD5" | "SHA-256", bytes: string) =>
  createHash(name === "MD5" ? "md5" : "sha256")
    .update(bytes, "latin1")
    .digest("hex");

test.each(["MD5", "SHA-256"] as const)(
  "%s is the same as Node's, for every length around the size of blocks",
  (name) => {
    for (let length = 0; length < 200; length++) {
      const bytes = Array.from({ length }, (_, index) => String.fromCharCode((index * 37 + length) % 256)).join("");
      expect(hash(name, bytes), `${length} bytes`).toBe(expected(name, bytes));
    }
    const long = "\xff".repeat(100_000);
    expect(hash(name, long)).toBe(expected(name, long));
  },
);
