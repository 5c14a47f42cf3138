import { cp } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Alteration } from "../folder.ts";
import { copyCgis, type SpecCopy } from "../spec/altered-spec.ts";

const FIXTURE = fileURLToPath(new URL("../fixtures/spec/sample", import.meta.url));
const LINE = "  mqtt-client: { root: vapix/mqtt-client/openapi.yaml }\n";

/** Folder of the second API in the copy. */
export const SAMPLE = "spec/vapix/sample";

/** A copy of `spec/` with a second API: a folder and a line. */
export async function specWithSample(...alterations: Alteration[]): Promise<SpecCopy> {
  const spec = await copyCgis();
  await cp(FIXTURE, join(spec.path, SAMPLE), { recursive: true });
  await spec.alter(
    ["spec/redocly.yaml", LINE, `${LINE}  sample: { root: vapix/sample/openapi.yaml }\n`],
    ...alterations,
  );
  return spec;
}
