/** Hash algorithm of a Digest challenge. */
export type HashName = "MD5" | "SHA-256";
/** The lower-case hexadecimal digest of bytes, which a text holds one a character (Latin-1). */
export type Hash = (name: HashName, bytes: string) => string;
