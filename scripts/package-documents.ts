/** Whether the package contains a document: each once, as JSON, or as YAML for generators of other languages. */
export function isPackaged(file: string): boolean {
  return /\.json$|\.portable\.yaml$/.test(file);
}
