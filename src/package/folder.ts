/** Folder of the package: above `src/`, and above `dist/src/` once it is built. */
export const packageFolder = new URL(import.meta.url.endsWith(".ts") ? "../../" : "../../../", import.meta.url);
