import { join } from "node:path";
import ts from "typescript";

/** What the compiler says of a place in a file. */
export interface CompileFault {
  /** Below the folder that was compiled, or wherever else the file is; empty where the fault is in no file. */
  path: string;
  /** From 1 on. */
  line: number;
  /** The source that it is about. */
  at: string;
  /** 2353 of `error TS2353`. */
  code: number;
  message: string;
}

const { getKeyForCompilationSettings } = ts.createDocumentRegistry();
/** Files of packages, which do not change and are large, by path and by the options that shape their syntax trees. */
const packageFiles = new Map<string, ts.SourceFile | undefined>();

/** Compiles texts as files of a folder, and files that are there, by its `tsconfig.json`. */
export function compile(folder: string, texts: Record<string, string>, paths: string[] = []): CompileFault[] {
  const { config } = ts.readConfigFile(join(folder, "tsconfig.json"), ts.sys.readFile) as {
    config: { compilerOptions: object };
  };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, folder);
  const found = ts.getPreEmitDiagnostics(createProgram(folder, options, paths, texts));
  return found.map(({ file, start = 0, ...fault }) => ({
    path: file?.fileName.replace(join(folder, "/"), "") ?? "",
    line: (file?.getLineAndCharacterOfPosition(start).line ?? 0) + 1,
    at: file?.text.slice(start, start + fault.length!) ?? "",
    code: fault.code,
    message: ts.flattenDiagnosticMessageText(fault.messageText, "\n"),
  }));
}

/**
 * Does what `tsc` does with these arguments in the folder, without a process of its own, and gives what it would print. It
 * checks the declarations of packages that the folder has, and not those that it shares with this project.
 */
export function tsc(folder: string, args: string[]): string {
  const { options, fileNames, errors } = ts.parseCommandLine(args);
  const program = createProgram(folder, options, fileNames);
  const own = program.getSourceFiles().filter(({ fileName }) => fileName.startsWith(join(folder, "/")));
  const found = [
    ...errors,
    ...program.getConfigFileParsingDiagnostics(),
    ...program.getOptionsDiagnostics(),
    ...program.getGlobalDiagnostics(),
    ...own.flatMap((file) => [
      ...program.getSyntacticDiagnostics(file),
      ...program.getSemanticDiagnostics(file),
      ...(options.declaration ? program.getDeclarationDiagnostics(file) : []),
    ]),
  ];
  return ts.formatDiagnostics(found, {
    getCurrentDirectory: () => folder,
    getCanonicalFileName: (file) => file,
    getNewLine: () => "\n",
  });
}

function createProgram(
  folder: string,
  options: ts.CompilerOptions,
  paths: string[],
  texts: Record<string, string> = {},
): ts.Program {
  const given = new Map(Object.entries(texts).map(([path, text]) => [join(folder, path), text]));
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  const settings = getKeyForCompilationSettings(options);
  host.getCurrentDirectory = () => folder;
  host.fileExists = (file) => given.has(file) || fileExists(file);
  host.readFile = (file) => given.get(file) ?? readFile(file);
  host.getSourceFile = (file, version, ...rest) => {
    if (!file.includes("/node_modules/")) return getSourceFile(file, version, ...rest);
    const key = JSON.stringify([settings, version, file]);
    if (!packageFiles.has(key)) packageFiles.set(key, getSourceFile(file, version, ...rest));
    return packageFiles.get(key);
  };
  const files = [...given.keys(), ...paths.map((path) => join(folder, path))];
  return ts.createProgram(files, options, host);
}
