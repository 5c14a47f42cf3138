/** Text of a request on its way into a header or a log line: one line of ASCII, of bounded length. */
export function printable(text: string): string {
  return text
    .slice(0, 300)
    .replace(/[^ -~]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
