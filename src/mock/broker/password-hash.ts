import { createHash, pbkdf2Sync, timingSafeEqual } from "node:crypto";

/** How an authenticator hashes passwords. */
export interface HashSettings {
  name?: string;
  salt_position?: string;
  mac_fun?: string;
  iterations?: number | string;
  dk_length?: number | string;
}

/** A password hash in lowercase hexadecimal digits, with its salt as text. */
export interface PasswordHash {
  hash: string;
  salt: string;
}

/** Names of hash functions in Node, by their names in EMQX. */
const FUNCTIONS: Readonly<Record<string, string>> = {
  md5: "md5",
  sha: "sha1",
  sha224: "sha224",
  sha256: "sha256",
  sha384: "sha384",
  sha512: "sha512",
};

/** Limits of the cost of a login: rounds of PBKDF2, and bytes of its result. */
const [MAX_ITERATIONS, MAX_BYTES] = [100_000, 1024];

/**
 * Whether a hash belongs to a password. Always false for bcrypt, for md4 and ripemd160 with PBKDF2, and for more than
 * 100,000 iterations or 1024 bytes: the mock does not compute these.
 */
export function hasHash(password: string, { hash, salt }: PasswordHash, settings: HashSettings): boolean {
  const own = hashOf(password, salt, settings);
  return own !== undefined && isSame(own, hash);
}

function hashOf(password: string, salt: string, settings: HashSettings): string | undefined {
  const { name = "", salt_position: position = "prefix", mac_fun: inner = "" } = settings;
  if (name === "pbkdf2") {
    const [iterations, bytes] = [Number(settings.iterations), Number(settings.dk_length ?? sizeOf(inner))];
    if (!Object.hasOwn(FUNCTIONS, inner) || iterations > MAX_ITERATIONS || bytes > MAX_BYTES) return undefined;
    return pbkdf2Sync(password, salt, iterations, bytes, FUNCTIONS[inner]!).toString("hex");
  }
  const salted = position === "prefix" ? salt + password : position === "suffix" ? password + salt : password;
  if (name === "plain") return salted;
  return Object.hasOwn(FUNCTIONS, name) ? createHash(FUNCTIONS[name]!).update(salted).digest("hex") : undefined;
}

/** Size of a hash in bytes. */
function sizeOf(name: string): number {
  return Object.hasOwn(FUNCTIONS, name) ? createHash(FUNCTIONS[name]!).digest().length : 0;
}

function isSame(one: string, other: string): boolean {
  const [first, second] = [one, other].map((text) => createHash("sha256").update(text).digest());
  return timingSafeEqual(first!, second!);
}
