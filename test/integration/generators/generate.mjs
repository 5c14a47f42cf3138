// Runs a generator of TypeScript on documents: generate.mjs <tool> <out> <document.json>…
// Prints what failed as JSON, by document.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";

const TOOLS = {
  async "openapi-typescript"(file, out) {
    const { default: openapiTS, astToString } = await import("openapi-typescript");
    await writeFile(join(out, "types.ts"), astToString(await openapiTS(new URL(`file://${file}`))));
    const client = `import createClient from "openapi-fetch";\nimport type { paths } from "./types.ts";\nexport const client = createClient<paths>({ baseUrl: "https://192.0.2.1" });\n`;
    await writeFile(join(out, "client.ts"), client);
  },
  async "@hey-api/openapi-ts"(file, out) {
    const { createClient } = await import("@hey-api/openapi-ts");
    await createClient({ input: file, output: { path: out }, logs: { level: "silent" } });
  },
  async orval(file, out) {
    const { generate } = await import("orval");
    await generate({ input: { target: file }, output: { target: join(out, "api.ts"), client: "fetch" } });
  },
  async "@kubb/plugin-ts"(file, root) {
    const { safeBuild } = await import("@kubb/core");
    const { pluginOas } = await import("@kubb/plugin-oas");
    const { pluginTs } = await import("@kubb/plugin-ts");
    const { error, failedPlugins } = await safeBuild({
      config: {
        root,
        input: { path: file },
        output: { path: "types", clean: false, barrelType: false },
        plugins: [pluginOas({ generators: [] }), pluginTs({ output: { path: "types.ts", barrelType: false } })],
      },
    });
    const [failed] = failedPlugins ?? [];
    if (error ?? failed) throw error ?? failed.error;
  },
  async "swagger-typescript-api"(file, out) {
    const { generateApi } = await import("swagger-typescript-api");
    await generateApi({ input: file, output: out, fileName: "api.ts", silent: true });
  },
  async "openapi-zod-client"(file, out) {
    const { generateZodClientFromOpenAPI } = await import("openapi-zod-client");
    const openApiDoc = JSON.parse(await readFile(file, "utf8"));
    await generateZodClientFromOpenAPI({ openApiDoc, distPath: join(out, "client.ts") });
  },
  /** Each route has a handler that responds at the address of the document. */
  async "@mswjs/source"(file) {
    const { fromOpenApi } = await import("@mswjs/source/open-api");
    const { getResponse } = await import("msw");
    const document = JSON.parse(await readFile(file, "utf8"));
    const handlers = await fromOpenApi(document);
    const [server] = document.servers;
    for (const [path, item] of Object.entries(document.paths))
      for (const method of ["get", "put", "post", "patch", "delete"].filter((verb) => verb in item)) {
        const url = server.url + path.split("#")[0].replace(/\{\w+\}/g, "x");
        const response = await getResponse(handlers, new Request(url, { method: method.toUpperCase() }));
        if (response === undefined) throw new Error(`${method} ${path} has no handler at ${url}`);
      }
  },
};

const [tool, out, ...documents] = process.argv.slice(2);
// Tools print progress and warnings, which would hide the result.
const print = console.log.bind(console);
for (const level of ["log", "info", "warn", "error"]) console[level] = () => {};
const failed = {};
for (const document of documents) {
  const id = basename(document, ".json");
  await mkdir(join(out, id), { recursive: true });
  try {
    await TOOLS[tool](document, join(out, id));
  } catch (error) {
    failed[id] = String(error);
  }
}
print(`\n${JSON.stringify(failed)}`);
process.exit();
