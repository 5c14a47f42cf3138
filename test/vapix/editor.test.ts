import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { beforeAll, describe, expect, test } from "vitest";
import { filesBelow } from "../imports.ts";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const FILE = join(ROOT, "src/written-in-an-editor.ts");

const TEXT = `import { createVapixClient } from "./index.ts";
import { createEmqxClient } from "./emqx.ts";
const camera = createVapixClient("https://192.0.2.1");
void camera.supports("thermometry", "addArea.imageSource");
void camera.supports("thermometry", "addAreas");
void camera.supports("thermometry", "");
void camera.mqttClient.configureClient;
void camera.http;
void createEmqxClient("https://192.0.2.1").kickClient;
`;

let service: ts.LanguageService;
beforeAll(() => {
  const { config } = ts.readConfigFile(join(ROOT, "tsconfig.json"), ts.sys.readFile) as {
    config: { compilerOptions: object };
  };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, ROOT);
  const read = (file: string) => (file === FILE ? TEXT : ts.sys.readFile(file));
  service = ts.createLanguageService({
    getScriptFileNames: () => [FILE],
    getScriptVersion: () => "1",
    getScriptSnapshot: (file) => {
      const text = read(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => ROOT,
    getCompilationSettings: () => options,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (file) => file === FILE || ts.sys.fileExists(file),
    readFile: read,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
  });
});

/** What an editor shows at the end of a text. */
function hover(text: string): { type: string; tags: string[] } {
  const { displayParts, tags = [] } = service.getQuickInfoAtPosition(FILE, TEXT.indexOf(text) + text.length - 1)!;
  return {
    type: ts.displayPartsToString(displayParts),
    tags: tags.map(({ name, text: parts }) => `@${name} ${ts.displayPartsToString(parts)}`.replace(/\s+/g, " ")),
  };
}

describe("an editor", () => {
  test("suggests features for a misspelt one", () => {
    const messages = service
      .getSemanticDiagnostics(FILE)
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
    expect(messages).toHaveLength(3);
    expect(messages[0]).toMatch(
      /"addArea\.imageSource".* not assignable to .*"addArea\.imagesource" \| "addArea\.\w+"/,
    );
    expect(messages[0]).not.toContain("updateArea");
    expect(messages[1]).toMatch(/"addAreas".*"addArea" \| /);
  });

  test("completes features", () => {
    const { entries } = service.getCompletionsAtPosition(FILE, TEXT.indexOf(`"");`) + 1, {})!;
    expect(entries.map(({ name }) => name)).toEqual(expect.arrayContaining(["addArea", "listAreas"]));
  });

  test("shows the underlying client by a name", () => {
    expect(hover("camera.http").type).toBe("(property) VapixClient.http: VapixHttp");
  });

  test("shows codes with their meanings, and the errors of EMQX", () => {
    const { tags } = hover("configureClient");
    expect(tags).toContainEqual(expect.stringMatching(/^@throws VapixMethodError .*2104 invalid parameter value/));
    expect(hover("kickClient").tags).toContainEqual(expect.stringMatching(/^@throws EmqxError .*404/));
  });
});

test("the comments of generated types and clients have no empty tags and no jargon", () => {
  for (const folder of ["generated/types", "generated/client"])
    for (const file of filesBelow(folder, /\.ts$/))
      expect(readFileSync(join(ROOT, file), "utf8"), file).not.toMatch(
        /@enum|\(inferred\)|discriminator enum property/,
      );
});
