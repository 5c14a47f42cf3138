import type { Archive } from "../site.ts";

/** A page of the docs. */
interface DocsResource {
  uri: string;
  name: string;
  mimeType: string;
}

/** The docs in Markdown, by URI, and `llms.txt`, which lists them. */
export interface DocsResources {
  list: DocsResource[];
  /** The text; undefined if the URI is unknown. */
  read(uri: string): { text: string; mimeType: string } | undefined;
}

const SCHEME = "vapix-docs://";

/** @param docs The site of the docs; empty if it is not built. */
export function docsResources(docs: Archive): DocsResources {
  const texts = new Map([...docs].filter(([path]) => /\.(md|txt)$/.test(path)));
  const typeOf = (path: string) => (path.endsWith(".md") ? "text/markdown" : "text/plain");
  return {
    list: [...texts].map(([path, text]) => ({
      uri: SCHEME + path,
      name: /^# (.+)$/m.exec(text)?.[1]?.split(" {#")[0] ?? path.slice(1),
      mimeType: typeOf(path),
    })),
    read(uri) {
      const path = uri.startsWith(SCHEME) ? uri.slice(SCHEME.length) : "";
      const text = texts.get(path);
      return text === undefined ? undefined : { text, mimeType: typeOf(path) };
    },
  };
}
