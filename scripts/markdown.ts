/** A table; nothing where it would have no rows. */
export function table(head: string[], rows: unknown[][]): string {
  if (rows.length === 0) return "";
  const line = (cells: unknown[]) =>
    `| ${cells.map((cell) => String(cell ?? "").replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** The text of a file with another content between `<!-- name: … -->` and `<!-- /name -->`. */
export function withSection(file: string, text: string, name: string, content: string): string {
  const section = new RegExp(`(<!-- ${name}:[^>]*-->\\n)[^]*?(<!-- /${name} -->)`);
  if (!section.test(text)) throw new Error(`${file} has lost its <!-- ${name} --> section`);
  return text.replace(section, (_, start: string, end: string) => `${start}${content}\n${end}`);
}
