import { cp } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Alteration } from "../folder.ts";
import { copySpec, type SpecCopy } from "../spec/altered-spec.ts";

const FIXTURE = fileURLToPath(new URL("../fixtures/spec/sample", import.meta.url));
const LINE = "  mqtt-client: { root: vapix/mqtt-client/openapi.yaml }\n";

/** Folder of the second API in the copy. */
export const SAMPLE = "spec/vapix/sample";

/** A copy of `spec/` with a second API, a folder and a line, beside the APIs that publish messages over MQTT. */
export function specWithSample(...alterations: Alteration[]): Promise<SpecCopy> {
  return sampleBeside(["mqtt-client", "event-mqtt-bridge"], ...alterations);
}

/** The same beside other APIs of CGIs: those named, or all. */
export async function sampleBeside(apis: string[] | "all", ...alterations: Alteration[]): Promise<SpecCopy> {
  const isKept = (api: string) => apis === "all" || apis.includes(api);
  const spec = await copySpec((root) => root.startsWith("vapix/") && isKept(root.split("/")[1]!));
  await cp(FIXTURE, join(spec.path, SAMPLE), { recursive: true });
  const before = isKept("mqtt-client") ? LINE : "\napis:\n";
  await spec.alter(
    ["spec/redocly.yaml", before, `${before}  sample: { root: vapix/sample/openapi.yaml }\n`],
    ...alterations,
  );
  return spec;
}
