import { copyFile, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import type { RestDocument } from "../../src/contract/document.ts";
import { camelCase, capitalised } from "../names.ts";
import { csharpDocument } from "./csharp-document.ts";
import type { Language, Source } from "./language.ts";
import { exists, runTool } from "./tool.ts";

const VERSION = "14.7.1";

/** C# for .NET Framework 4.7 and newer, by NSwag: a file for each source, and the JSON library that it was made for. */
export const csharp: Language = {
  generator: `NSwag ${VERSION}`,
  tools: [{ command: "mono", install: "Mono 6.8 or newer: apt-get install --no-install-recommends mono-devel" }],
  extension: ".cs",
  async generate(sources, folder, cache) {
    const own = join(cache, `nswag-${VERSION}`);
    const programs = join(own, "node_modules/nswag/bin/binaries/Win");
    const nswag = join(programs, "NSwag.exe");
    if (!(await exists(nswag))) {
      await mkdir(own, { recursive: true });
      await writeFile(join(own, "package.json"), JSON.stringify({ private: true }));
      const options = ["--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund"];
      await runTool("npm", ["install", `nswag@${VERSION}`, ...options], own);
    }
    await Promise.all(sources.map((source) => makeFile(nswag, source, folder, cache)));
    await copyFile(join(programs, "Newtonsoft.Json.dll"), join(folder, "Newtonsoft.Json.dll"));
    await writeFile(join(folder, "JsonForm.cs"), JSON_FORM);
  },
};

/** The namespace of a source: `EmqxV4`. */
export function namespaceOf({ name }: Source): string {
  return capitalised(camelCase(name.replaceAll("_", "-")));
}

async function makeFile(nswag: string, source: Source, folder: string, cache: string): Promise<void> {
  const input = join(cache, `nswag-${source.name}.json`);
  const output = join(folder, `${namespaceOf(source)}.cs`);
  const document = parse(await readFile(source.file, "utf8")) as RestDocument;
  await writeFile(input, JSON.stringify(csharpDocument(document)));
  const options = {
    input,
    output,
    namespace: namespaceOf(source),
    className: "{controller}Api",
    operationGenerationMode: "MultipleClientsFromOperationId",
    // One HttpClient per device has its address and its account.
    useBaseUrl: false,
    injectHttpClient: true,
    disposeHttpClient: false,
    generateOptionalParameters: true,
    generateOptionalPropertiesAsNullable: true,
    generateDataAnnotations: false,
    inlineNamedArrays: true,
    jsonSerializerSettingsTransformationMethod: "VapixClients.JsonForm.Of",
    arrayType: "System.Collections.Generic.List",
    arrayInstanceType: "System.Collections.Generic.List",
    arrayBaseType: "System.Collections.Generic.List",
    responseArrayType: "System.Collections.Generic.List",
  };
  const args = Object.entries(options).map(([name, value]) => `/${name}:${value}`);
  await runTool("mono", [nswag, "openapi2csclient", ...args], folder);
  await writeFile(output, withoutMethods(await readFile(output, "utf8")));
}

/** The targets without `#method`, which Mono would send. */
function withoutMethods(code: string): string {
  return code.replace(/(urlBuilder_\.Append\("[^"#]*)#\w+"/g, '$1"');
}

const JSON_FORM = `using Newtonsoft.Json;

namespace VapixClients
{
    /// <summary>How the clients read and write JSON.</summary>
    public static class JsonForm
    {
        /// <summary>Leaves text that looks like a time as it is, where a value may be of any type.</summary>
        public static JsonSerializerSettings Of(JsonSerializerSettings settings)
        {
            settings.DateParseHandling = DateParseHandling.None;
            return settings;
        }
    }
}
`;
