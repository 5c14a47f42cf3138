/** An SQL token: its name in the server's parser, and its text. */
type Token = readonly [kind: string, text: string];

const KEYWORDS = /^(SELECT|FOREACH|DO|INCASE|FROM|WHERE|AS|AND|OR|NOT|CASE|WHEN|THEN|ELSE|END)$/i;

/**
 * Reads the topics and events of a rule. It checks only the first word, the selected fields, and the strings after
 * FROM.
 *
 * @returns `fault` if the SQL is invalid: the server's error, which is an Erlang term
 */
export function readSql(sql: string): { topics: string[]; fault?: string } {
  const tokens = [...sql.matchAll(/"[^"]*"|'[^']*'|[A-Za-z_$][\w$]*|\d+|\S/g)].map(([text]): Token => kindOf(text));
  const is = (token: Token | undefined, ...kinds: string[]) => token !== undefined && kinds.includes(token[0]);
  const from = tokens.findIndex((token) => is(token, "FROM"));
  const topics = tokens.slice(from + 1).slice(0, endOfList(tokens.slice(from + 1)));
  if (tokens.length === 0) return { topics: [], fault: "invalid_string" };
  const at = !is(tokens[0], "SELECT", "FOREACH") ? 0 : from === 1 ? 1 : from === -1 ? tokens.length : undefined;
  const wrong = at ?? (is(topics[0], "TEXT") ? undefined : from + 1);
  if (wrong === undefined)
    return { topics: topics.filter((token) => is(token, "TEXT")).map(([, text]) => text.slice(1, -1)) };
  return { topics: [], fault: `{${JSON.stringify(`${placeOf(tokens[wrong])}`)},[${tokens.map(term).join(",")}]}` };
}

function kindOf(text: string): Token {
  if (/^["']/.test(text) && text.length > 1) return ["TEXT", text];
  return KEYWORDS.test(text) ? [text.toUpperCase(), text] : [/^[A-Za-z_$]/.test(text) ? "NAME" : text, text];
}

/** Number of tokens of a list of strings with commas. */
function endOfList(tokens: readonly Token[]): number {
  const end = tokens.findIndex(([kind], index) => kind !== (index % 2 === 0 ? "TEXT" : ","));
  return end === -1 ? tokens.length : end;
}

/** The parser reports the length of a name as its line. */
function placeOf(token: Token | undefined): string {
  if (token === undefined) return "1: syntax error before: ";
  const [kind, text] = token;
  if (kind === "NAME") return `${text.length}: syntax error before: ${JSON.stringify(text)}`;
  return `1: syntax error before: ${kind === "TEXT" ? JSON.stringify(text.slice(1, -1)) : `'${kind}'`}`;
}

function term([kind, text]: Token): string {
  if (kind === "NAME") return `{'NAME',${text.length},${JSON.stringify(text)}}`;
  return kind === "TEXT" ? `{string,1,${JSON.stringify(text.slice(1, -1))}}` : `{'${kind}',1}`;
}
