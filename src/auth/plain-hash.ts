import type { Hash } from "./hash.ts";

/** Hashes for runtimes without synchronous ones: Web Crypto is asynchronous, and has no MD5. */
export const hash: Hash = (name, bytes) => (name === "MD5" ? md5(bytes) : sha256(bytes));

/** MD5 (RFC 1321). */
function md5(bytes: string): string {
  const state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476];
  eachBlock(bytes, true, (block) => add(state, md5Block(state, block)));
  return state.map((word) => hex(swapped(word))).join("");
}

const SINES = Array.from({ length: 64 }, (_, i) => Math.floor(Math.abs(Math.sin(i + 1)) * 2 ** 32));
const SHIFTS = [7, 12, 17, 22, 5, 9, 14, 20, 4, 11, 16, 23, 6, 10, 15, 21];

function md5Block(state: readonly number[], block: DataView): number[] {
  let [a, b, c, d] = state as [number, number, number, number];
  for (let i = 0; i < 64; i++) {
    const round = i >> 4;
    const mixed = [(b & c) | (~b & d), (d & b) | (~d & c), b ^ c ^ d, c ^ (b | ~d)][round]!;
    const index = [i, 5 * i + 1, 3 * i + 5, 7 * i][round]! % 16;
    const sum = (a + mixed + SINES[i]! + block.getUint32(index * 4, true)) | 0;
    [a, b, c, d] = [d, (b + rotated(sum, SHIFTS[round * 4 + (i % 4)]!)) | 0, b, c];
  }
  return [a, b, c, d];
}

/** SHA-256 (FIPS 180-4). */
function sha256(bytes: string): string {
  const state = [...ROOTS];
  eachBlock(bytes, false, (block) => add(state, sha256Block(state, block)));
  return state.map(hex).join("");
}

function sha256Block(state: readonly number[], block: DataView): number[] {
  const words = Array.from({ length: 16 }, (_, i) => block.getUint32(i * 4));
  let [a, b, c, d, e, f, g, h] = state as [number, number, number, number, number, number, number, number];
  for (let i = 0; i < 64; i++) {
    const word =
      i < 16
        ? words[i]!
        : (words[i - 16]! + small(words[i - 15]!, 7, 18, 3) + words[i - 7]! + small(words[i - 2]!, 17, 19, 10)) | 0;
    words[i] = word;
    const first = (h + large(e, 6, 11, 25) + ((e & f) ^ (~e & g)) + CUBES[i]! + word) | 0;
    const second = (large(a, 2, 13, 22) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [a, b, c, d, e, f, g, h] = [(first + second) | 0, a, b, c, (d + first) | 0, e, f, g];
  }
  return [a, b, c, d, e, f, g, h];
}

const ROOTS = primes(8).map((prime) => fraction(prime ** (1 / 2)));
const CUBES = primes(64).map((prime) => fraction(Math.cbrt(prime)));

function small(word: number, one: number, two: number, shift: number): number {
  return rotated(word, 32 - one) ^ rotated(word, 32 - two) ^ (word >>> shift);
}

function large(word: number, one: number, two: number, three: number): number {
  return rotated(word, 32 - one) ^ rotated(word, 32 - two) ^ rotated(word, 32 - three);
}

/** The first 32 bits of the fractional part. */
function fraction(root: number): number {
  return Math.floor((root % 1) * 2 ** 32) | 0;
}

function primes(count: number): number[] {
  const found: number[] = [];
  for (let number = 2; found.length < count; number++)
    if (found.every((prime) => number % prime > 0)) found.push(number);
  return found;
}

/** Calls a function for each block of 64 bytes; the last block ends with the length in bits. */
function eachBlock(bytes: string, isLittleEndian: boolean, call: (block: DataView) => void): void {
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  for (let i = 0; i < bytes.length; i++) padded[i] = bytes.charCodeAt(i);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  const [low, high] = isLittleEndian ? [padded.length - 8, padded.length - 4] : [padded.length - 4, padded.length - 8];
  view.setUint32(low, bytes.length * 8, isLittleEndian);
  view.setUint32(high, Math.floor(bytes.length / 2 ** 29), isLittleEndian);
  for (let start = 0; start < padded.length; start += 64) call(new DataView(padded.buffer, start, 64));
}

function add(state: number[], words: readonly number[]): void {
  for (const [index, word] of words.entries()) state[index] = (state[index]! + word) | 0;
}

function rotated(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}

function swapped(word: number): number {
  return ((word & 0xff) << 24) | ((word & 0xff00) << 8) | ((word >>> 8) & 0xff00) | (word >>> 24);
}

function hex(word: number): string {
  return (word >>> 0).toString(16).padStart(8, "0");
}
