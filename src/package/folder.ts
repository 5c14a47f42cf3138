const isSource = import.meta.url.endsWith(".ts");

/** Folder of the package: above `src/`, and above `dist/src/` once it is built. */
export const packageFolder = new URL(isSource ? "../../" : "../../../", import.meta.url);
/** Folder of the documents. Bundlers would look for it if its URL were one literal beside `import.meta.url`. */
export const generatedFolder = new URL(isSource ? "generated/" : "dist/generated/", packageFolder);
