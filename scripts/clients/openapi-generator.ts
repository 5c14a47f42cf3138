import { mkdtemp, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { once } from "../../src/contract/once.ts";
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
  const jar = await jarIn(cache);
  await runTool("java", ["-XX:TieredStopAtLevel=1", "-jar", jar, "generate", ...args], cache);
}

/** The path of the jar in a cache: one download for languages that are made side by side, and no part of a file. */
const jarIn = once(async (cache: string) => {
  const name = `openapi-generator-cli-${VERSION}.jar`;
  const jar = join(cache, name);
  if (await exists(jar)) return jar;
  const folder = await mkdtemp(join(cache, "download-"));
  const artifact = `org.openapitools:openapi-generator-cli:${VERSION}`;
  try {
    await runTool("mvn", ["-q", "-B", COPY, `-Dartifact=${artifact}`, `-DoutputDirectory=${folder}`], cache);
    await rename(join(folder, name), jar);
  } finally {
    await rm(folder, { recursive: true });
  }
  return jar;
});
