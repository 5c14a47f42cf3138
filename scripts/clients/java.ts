import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Language } from "./language.ts";
import { JAVA_TOOLS, OPENAPI_GENERATOR, openapiGenerator } from "./openapi-generator.ts";

/** Java, by openapi-generator with OkHttp, which has an add-on for Digest: a Maven project for each source. */
export const java: Language = {
  generator: OPENAPI_GENERATOR,
  tools: JAVA_TOOLS,
  extension: ".java",
  async generate(sources, folder, cache) {
    for (const { name, file } of sources) {
      const own = name.replaceAll("_", "");
      const properties = [
        ...["library=okhttp-gson", "useJakartaEe=true", "hideGenerationTimestamp=true", "openApiNullable=false"],
        ...["disallowAdditionalPropertiesIfNotPresent=false"],
        ...["groupId=vapix-openapi", `artifactId=${own}-client`, "artifactVersion=1"],
        ...[`invokerPackage=${own}`, `apiPackage=${own}.api`, `modelPackage=${own}.model`],
      ];
      await openapiGenerator(
        [
          ...["-g", "java", "-i", file, "-o", join(folder, name), "--additional-properties", properties.join(",")],
          ...["--global-property", "apiTests=false,modelTests=false,apiDocs=false,modelDocs=false"],
        ],
        cache,
      );
    }
    const modules = sources.map(({ name }) => `<module>${name}</module>`).join("");
    await writeFile(
      join(folder, "pom.xml"),
      `<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>vapix-openapi</groupId>` +
        `<artifactId>clients</artifactId><version>1</version><packaging>pom</packaging><modules>${modules}</modules></project>\n`,
    );
  },
};
