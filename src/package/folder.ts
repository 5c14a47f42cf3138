const isSource = import.meta.url.endsWith(".ts");
/** What contains `src/`. A file of the package joins modules of several folders. */
const aboveSources = import.meta.url.slice(0, import.meta.url.lastIndexOf("/src/") + 1);

/** Folder of the package: above `src/`, and above `dist/src/` once it is built. */
export const packageFolder = new URL(isSource ? "." : "..", aboveSources);
/**
 * Folder of the documents. Not a single URL literal, which bundlers would resolve.
 */
export const generatedFolder = new URL(isSource ? "generated/" : "dist/generated/", packageFolder);
