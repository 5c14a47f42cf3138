/**
 * Text without the characters that a terminal obeys: control characters but the line feed, invisible ones, and those that
 * change the direction of text. Each becomes `\u001b`, so that JSON stays the same.
 */
export function escapeControls(text: string): string {
  return text.replace(/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, escaped);
}

/** The same without line feeds, which could pose as lines of our own. */
export function oneLine(text: string): string {
  return escapeControls(text).replaceAll("\n", escaped);
}

function escaped(character: string): string {
  return character
    .split("")
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");
}
