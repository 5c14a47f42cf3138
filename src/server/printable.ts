/** Text of a request for a header or a log line: one line of ASCII with limited length. */
export function printable(text: string): string {
  return text
    .slice(0, 300)
    .replace(/[^ -~]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
