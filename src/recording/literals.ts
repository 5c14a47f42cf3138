import { expressionOf, formsOf, HIDDEN, type Surroundings } from "../http/redact.ts";

const OTHER_THAN_LETTERS: Surroundings = ["(?<![\\p{L}\\p{N}_])", "(?![\\p{L}\\p{N}_])"];
/** A shorter text may appear in decoded text by chance. */
const CHANCE = 4;

/** Maximum number of texts remembered as checked: devices repeat most of their texts. */
const MAX_CHECKED = 5000;

/** Texts that must not be written, with their stand-ins. */
export interface Literals {
  /** Number of texts. It grows when a new one is learnt. */
  readonly size: number;
  /** @param standIn Replacement, which may depend on the spelling. */
  add(text: string, standIn: (spelling: string) => string): void;
  /** Learns a text that is replaced elsewhere, but may appear in an encoding. */
  watch(text: string): void;
  /** Replaces all known texts. */
  replace(text: string): string;
  /** Whether a text contains an encoding of a known text. */
  isIn(text: string): boolean;
}

export function createLiterals(): Literals {
  const known = new Set<string>();
  const standIns = new Map<string, (spelling: string) => string>();
  let found: RegExp | undefined;
  /** Texts that were checked for encodings, which is slow, with the result. */
  const checked = new Map<string, boolean>();
  let checkedAt = 0;

  return {
    get size() {
      return known.size;
    },
    add(text, standIn) {
      const key = text.toLowerCase();
      if (text === "" || known.has(key)) return;
      known.add(key);
      for (const form of [...formsOf(text.toWellFormed()), Buffer.from(text).toString("hex")])
        standIns.set(form.toLowerCase(), () => HIDDEN);
      standIns.set(key, standIn);
      found = undefined;
    },
    watch: (text) => void known.add(text.toLowerCase()),
    replace(text) {
      if (standIns.size === 0) return text;
      found ??= expressionOf([...standIns.keys()], OTHER_THAN_LETTERS, "giu");
      return text.replace(found, (spelling) => standIns.get(spelling.toLowerCase())!(spelling));
    },
    isIn(text) {
      if (known.size === 0) return false;
      if (known.size !== checkedAt || checked.size > MAX_CHECKED) checked.clear();
      checkedAt = known.size;
      const before = checked.get(text) ?? decodings(text).some(holdsOne);
      checked.set(text, before);
      return before;
    },
  };

  function holdsOne(decoded: string): boolean {
    const text = decoded.toLowerCase();
    for (const key of known) if (key.length >= CHANCE && text.includes(key)) return true;
    return false;
  }
}

/** Possible decodings of a text: percent, `\u0041`, base64 and hexadecimal digits, once or twice. */
function decodings(text: string, depth = 2): string[] {
  const once = [
    text.replace(/(?:%[\da-f]{2})+/gi, (run) => Buffer.from(run.replaceAll("%", ""), "hex").toString()),
    text.replace(/\\u([\da-f]{4})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16))),
    ...(text.match(/[\w+/-]{6,}={0,2}/g) ?? []).flatMap((token) =>
      // A preceding text may be read as a part of the encoding.
      [0, 1, 2, 3].map((start) => Buffer.from(token.slice(start), "base64").toString()),
    ),
    ...(text.match(/[\da-f]{8,}/gi) ?? []).flatMap((run) =>
      [0, 1].map((start) => Buffer.from(run.slice(start), "hex").toString()),
    ),
  ].filter((decoded) => decoded !== text && decoded !== "");
  return depth === 1 ? once : [...once, ...once.filter(isText).flatMap((decoded) => decodings(decoded, depth - 1))];
}

/** Whether bytes are text: decoding other data gives other bytes. */
function isText(decoded: string): boolean {
  return !/[\0-\x08\ufffd]/.test(decoded);
}
