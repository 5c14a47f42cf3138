/** One challenge of a `WWW-Authenticate` header. */
export interface Challenge {
  /** Scheme in lowercase: `basic`, `digest`. */
  scheme: string;
  /** Parameters by lowercase name, without quotes. */
  params: Record<string, string>;
}

const TOKEN = /[!#$%&'*+\-.^_`|~0-9A-Za-z]+/y;
const QUOTED = /"(?:[^"\\]|\\.)*"/y;
/** More than a token, because some servers omit required quotes: `nonce=UGRq/w==`. */
const UNQUOTED = /[^\s",()\0-\x1f\x7f-\xff]+/y;
const TOKEN68 = /[-._~+/0-9A-Za-z]+=*(?=[ \t]*(?:,|$))/y;
const SPACE = /[ \t]*/y;

/**
 * Parses the challenges of a `WWW-Authenticate` header (RFC 9110 §11.6.1): one or several, from one header line or
 * several joined by commas. Opaque data after a scheme (token68) is skipped; parsing stops at invalid text.
 */
export function parseChallenges(header: string): Challenge[] {
  const challenges: Challenge[] = [];
  let position = 0;
  const take = (pattern: RegExp): string | undefined => {
    const start = position;
    pattern.lastIndex = start;
    if (!pattern.test(header)) return undefined;
    position = pattern.lastIndex;
    return header.slice(start, position);
  };
  const skip = (character: string): boolean => {
    take(SPACE);
    if (header[position] !== character) return false;
    position += 1;
    take(SPACE);
    return true;
  };

  while (position < header.length) {
    while (skip(","));
    const word = take(TOKEN);
    if (word === undefined) break;
    if (!skip("=")) {
      challenges.push({ scheme: word.toLowerCase(), params: Object.create(null) as Record<string, string> });
      take(TOKEN68);
    } else {
      const quoted = take(QUOTED)?.slice(1, -1).replace(/\\(.)/g, "$1");
      const value = quoted ?? take(UNQUOTED);
      const current = challenges.at(-1);
      if (value === undefined || current === undefined) break;
      current.params[word.toLowerCase()] = value;
    }
    take(SPACE);
  }
  return challenges;
}
