/** Hash algorithm of a Digest challenge. */
export type HashName = "MD5" | "SHA-256";
/** Returns the lowercase hexadecimal digest of bytes, given as a string with one character per byte (Latin-1). */
export type Hash = (name: HashName, bytes: string) => string;
