import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** Files of the project below a folder that are TypeScript or JavaScript, by their path in the project. */
export function sourcesBelow(folder: string): string[] {
  return filesBelow(folder, /\.[jt]s$/);
}

/** Files of the project below a folder whose names match, by their path in the project. */
export function filesBelow(folder: string, name: RegExp): string[] {
  const entries = readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
    .sort();
}

type Conditions = Record<string, string>;
const { imports: CONDITIONAL } = JSON.parse(readFileSync(join(ROOT, "src/package.json"), "utf8")) as {
  imports: Record<string, Conditions>;
};

/** Files that an import such as `#transport` may stand for, by the condition of the run-time. */
export function conditional(specifier: string): [condition: string, file: string][] {
  return Object.entries(CONDITIONAL[specifier] ?? {}).map(([condition, path]) => [condition, join("src", path)]);
}

/** Files of the project that a file imports, on any run-time: types and dynamic imports too. */
export function importsOf(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(ROOT, file), "utf8"), true, true);
  return importedFiles.flatMap(({ fileName }) =>
    fileName.startsWith(".") ? [join(dirname(file), fileName)] : conditional(fileName).map(([, path]) => path),
  );
}

/** Groups of files that import each other, directly or through others. */
export function circles(files: readonly string[]): string[][] {
  const found: string[][] = [];
  const state = new Map<string, "open" | "done">();
  const path: string[] = [];
  const visit = (file: string): void => {
    if (state.get(file) === "done") return;
    if (state.get(file) === "open") return void found.push(path.slice(path.indexOf(file)));
    state.set(file, "open");
    path.push(file);
    for (const imported of importsOf(file).filter((one) => files.includes(one))) visit(imported);
    path.pop();
    state.set(file, "done");
  };
  for (const file of files) visit(file);
  return found;
}
