import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type NormalizedProblem, parseYaml, Source } from "@redocly/openapi-core";
import { type Mark, markName, MARKS_FILE, type MarkGroup } from "../marks.ts";

/** Keywords whose content is data, in which a name with `x-` is not a mark. */
const DATA = new Set(["example", "examples", "value", "default", "const", "enum"]);

/** Location of a mark. */
interface Place {
  source: Source;
  pointer: string;
}

/**
 * Problems of `marks.yaml`: marks that it lacks, and marks that nothing uses.
 *
 * @param derivedDirs folders of documents that may have further marks
 */
export async function lintMarks(specDir: string, derivedDirs: string[]): Promise<NormalizedProblem[]> {
  const marksFile = join(specDir, MARKS_FILE);
  const files = (await Promise.all([specDir, ...derivedDirs].map(documentsIn))).flat();
  const used = new Map<string, Place>();
  for (const file of files.filter((one) => one !== marksFile)) {
    const source = await read(file);
    eachMark(content(source), "#", (name, pointer) => used.has(name) || used.set(name, { source, pointer }));
  }
  const source = await read(marksFile);
  const documented = (content(source) as MarkGroup[]).flatMap(({ marks }, group) =>
    marks.map((mark: Mark, index) => ({ name: markName(mark), pointer: `#/${group}/marks/${index}/form` })),
  );
  const names = new Set(documented.map(({ name }) => name));
  return [
    ...[...used]
      .filter(([name]) => !names.has(name))
      .map(([name, place]) => problem(`unknown mark ${name}; add it to ${MARKS_FILE}.`, place)),
    ...documented
      .filter(({ name }) => !used.has(name))
      .map(({ name, pointer }) => problem(`Nothing uses the mark ${name}; remove it.`, { source, pointer })),
  ];
}

async function documentsIn(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true });
  return entries
    .filter((file) => /\.(yaml|json)$/.test(file))
    .sort()
    .map((file) => join(dir, file));
}

async function read(file: string): Promise<Source> {
  return new Source(file, await readFile(file, "utf8"));
}

function content({ absoluteRef, body }: Source): unknown {
  return absoluteRef.endsWith(".json") ? JSON.parse(body) : parseYaml(body);
}

function eachMark(node: unknown, pointer: string, visit: (name: string, pointer: string) => void): void {
  if (typeof node !== "object" || node === null) return;
  const areNames = pointer.endsWith("/properties");
  for (const [key, value] of Object.entries(node)) {
    const below = `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
    if (!areNames && key.startsWith("x-")) visit(key, below);
    if (areNames || !DATA.has(key)) eachMark(value, below, visit);
  }
}

function problem(message: string, place: Place): NormalizedProblem {
  return { ruleId: "marks", severity: "error", message, suggest: [], location: [{ ...place, reportOnKey: true }] };
}
