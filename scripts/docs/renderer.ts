import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

const bundle = "@redocly/cli/lib/chunks/redoc.standalone.js";

const logo =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='38' height='14'%3E" +
  "%3Ctext y='11' font-family='sans-serif' font-size='12' font-weight='700' fill='%233d7bf7'%3E" +
  "Redoc%3C/text%3E%3C/svg%3E";

/**
 * The Redoc renderer as one classic script that sets `globalThis.Redoc = { init }` and
 * takes nothing from the network.
 * Throws when Redocly changed how its bundle ends, since the pages would then stay empty.
 */
export async function offlineRedoc(): Promise<string> {
  const source = await readFile(fileURLToPath(import.meta.resolve(bundle)), "utf8");
  const exports = /export\{(?:\w+,)*init(?:,\w+)*\};?\s*$/;
  if (!exports.test(source)) throw new Error(`${bundle} no longer ends by exporting init`);
  // Browsers refuse to load modules from file://, so what only modules may say is rewritten.
  const script = source
    .replace(exports, "globalThis.Redoc={init};\n")
    .replace(/\bimport\.meta\b/g, "({})")
    .replace(/https:\/\/cdn\.redoc[\w./-]+/g, logo);
  return `"use strict";\n${script}`;
}

/** The licence of the renderer, and those of what it contains: whoever passes it on passes them on too. */
export async function redocLicences(): Promise<string> {
  const files = ["LICENSE", "THIRD_PARTY_NOTICES"].map((name) =>
    readFile(fileURLToPath(import.meta.resolve(`@redocly/cli/${name}`)), "utf8"),
  );
  return (await Promise.all(files)).join("\n");
}
