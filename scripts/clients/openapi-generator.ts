import { join } from "node:path";
import type { Tool } from "./language.ts";
import { exists, runTool } from "./tool.ts";

const VERSION = "7.25.0";
const COPY = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy";

export const OPENAPI_GENERATOR = `openapi-generator ${VERSION}`;

export const JAVA_TOOLS: Tool[] = [
  { command: "java", install: "Java 17 or newer: apt-get install openjdk-17-jdk-headless" },
  { command: "mvn", install: "Maven 3.8 or newer: apt-get install maven" },
];

/** Runs openapi-generator, which Maven downloads into the cache. */
export async function openapiGenerator(args: string[], cache: string): Promise<void> {
  const jar = join(cache, `openapi-generator-cli-${VERSION}.jar`);
  if (!(await exists(jar)))
    await runTool(
      "mvn",
      ["-q", "-B", COPY, `-Dartifact=org.openapitools:openapi-generator-cli:${VERSION}`, `-DoutputDirectory=${cache}`],
      cache,
    );
  await runTool("java", ["-XX:TieredStopAtLevel=1", "-jar", jar, "generate", ...args], cache);
}
