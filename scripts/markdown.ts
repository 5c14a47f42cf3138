/** A table; empty if it has no rows. */
export function table(head: string[], rows: unknown[][]): string {
  if (rows.length === 0) return "";
  const line = (cells: unknown[]) =>
    `| ${cells.map((cell) => String(cell ?? "").replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** Replaces the content between `<!-- name: … -->` and `<!-- /name -->` in the text of a file. */
export function withSection(file: string, text: string, name: string, content: string): string {
  const section = new RegExp(`(<!-- ${name}:[^>]*-->\\n)[^]*?(<!-- /${name} -->)`);
  if (!section.test(text)) throw new Error(`${file} lacks the section <!-- ${name} -->`);
  return text.replace(section, (_, start: string, end: string) => `${start}${content}\n${end}`);
}
