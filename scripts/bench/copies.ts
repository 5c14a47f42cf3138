import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parse, stringify } from "yaml";
import { camelCase, capitalised } from "../names.ts";
import { type Document, resolve } from "../generate/document.ts";

/** What every API has, and the portable document names after its API. */
const SHARED_METHOD = "getSupportedVersions";

/** The part of `spec/redocly.yaml` that is read and changed. */
interface Config {
  apis: Record<string, { root: string }>;
}

/**
 * Writes a copy of `spec/` in which each VAPIX API stands `count` times: as it is, and as `<api>-c02`, `<api>-c03` and so
 * on. Path, methods, examples, titles, tags and the schemas named after the API or a method are other ones in each.
 * Gives the ids of all of them.
 */
export async function multiplySpec(
  specDir: string,
  target: string,
  count: number,
  signal?: AbortSignal,
): Promise<string[]> {
  await cp(specDir, target, { recursive: true });
  const config = parse(await readFile(join(specDir, "redocly.yaml"), "utf8")) as Config;
  const originals = Object.entries(config.apis).filter(([, { root }]) => root.startsWith("vapix/"));
  const copies: Config["apis"] = {};
  for (let number = 2; number <= count; number++)
    for (const [id, { root }] of originals) {
      signal?.throwIfAborted();
      const suffix = `c${String(number).padStart(2, "0")}`;
      const copy = `vapix/${id}-${suffix}/openapi.yaml`;
      await copyApi({ id, root: join(specDir, root) }, join(target, copy), suffix);
      copies[`${id}-${suffix}`] = { root: copy };
    }
  await writeFile(join(target, "redocly.yaml"), stringify({ ...config, apis: { ...config.apis, ...copies } }));
  return [...originals.map(([id]) => id), ...Object.keys(copies)];
}

async function copyApi(api: { id: string; root: string }, root: string, suffix: string): Promise<void> {
  const dir = dirname(api.root);
  const rename = renaming(api.id, parse(await readFile(api.root, "utf8")) as Document, suffix);
  for (const entry of await readdir(dir, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const text = await readFile(file, "utf8");
    const copy = join(dirname(root), rename(file.slice(dir.length + 1)));
    await mkdir(dirname(copy), { recursive: true });
    await writeFile(copy, file.endsWith(".yaml") ? stringify(renamed(parse(text), rename, suffix)) : rename(text));
  }
}

/** Gives other names to the path, methods and events, and to what is named after them or the API, wherever they stand. */
function renaming(id: string, document: Document, suffix: string): (text: string) => string {
  const [path, { post }] = Object.entries(document.paths)[0]!;
  const union = resolve(document, post.requestBody.content["application/json"]!.schema);
  const methods = Object.keys(union.discriminator!.mapping).filter((method) => method !== SHARED_METHOD);
  const own = [...methods, ...Object.keys(document.webhooks ?? {})];
  const names = [...own, ...own.map(capitalised), capitalised(camelCase(id))];
  // Of several names that fit, the longest is meant.
  const longest = names.sort((a, b) => b.length - a.length).join("|");
  const found = new RegExp(`(${path.replace(/\.cgi$/, "")})(?=\\.cgi)|\\b(?:${longest})(?=[A-Z0-9]|\\b)`, "g");
  return (text) =>
    text.replace(found, (name, ofPath?: string) => (ofPath ? `${name}_${suffix}` : name + capitalised(suffix)));
}

/** Content of a file under other names, those included that are prose. */
function renamed(node: unknown, rename: (text: string) => string, suffix: string): unknown {
  const below = (child: unknown) => renamed(child, rename, suffix);
  if (typeof node === "string") return rename(node);
  if (Array.isArray(node)) return node.map(below);
  if (node === null || typeof node !== "object") return node;
  const another = (text: string, space: string) => text + space + capitalised(suffix);
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => {
      if (key === "operationId") return [key, another(value, "")];
      if (key === "info") return [key, { ...(below(value) as object), title: another(value.title, " ") }];
      if (key === "x-onvif") return [key, { ...value, topic: another(value.topic, "") }];
      if (key === "tags" && Array.isArray(value))
        return [
          key,
          value.map((tag) =>
            typeof tag === "string" ? another(tag, " ") : { ...(below(tag) as object), name: another(tag.name, " ") },
          ),
        ];
      return [rename(key), below(value)];
    }),
  );
}
