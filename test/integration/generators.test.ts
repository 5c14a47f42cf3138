import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { table, withSection } from "../../scripts/markdown.ts";
import { type Folder, temporaryFolder } from "../folder.ts";
import { install, run } from "../npm.ts";
import { tool } from "./tools.ts";
import { installPython } from "./venv.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const PROGRAMS = fileURLToPath(new URL("generators", import.meta.url));

/** What failed, by document. */
type Faults = Record<string, string>;

/** Generators of TypeScript, and what makes handlers for MSW. */
const TYPESCRIPT = {
  "openapi-typescript": "7.13.0",
  "@hey-api/openapi-ts": "0.99.0",
  orval: "8.38.0",
  "@kubb/plugin-ts": "4.39.3",
  "swagger-typescript-api": "13.13.0",
  "openapi-zod-client": "1.18.3",
  "@mswjs/source": "0.5.0",
};
const RUNTIMES = [
  ...["openapi-fetch@0.17.0", "@kubb/core@4.39.3", "@kubb/plugin-oas@4.39.3", "axios@1", "@zodios/core@10", "zod@3"],
  ...["msw@2", "typescript@5.9"],
];
const SPECTRAL = "6.16.3";
const PYTHON = {
  "openapi-python-client": "0.29.1",
  "datamodel-code-generator": "0.89.0",
  "openapi-spec-validator": "0.9.0",
};
const OAPI_CODEGEN = "2.8.2";
const KIN_OPENAPI = "0.153.0";

let folder: Folder;
/** Documents of the package as JSON: the bundles in OpenAPI 3.1 and the portable ones in 3.0. */
let documents: string[];

beforeAll(async () => {
  folder = await temporaryFolder();
  await mkdir(join(folder.path, "documents"));
  const openapi = join(ROOT, "generated/openapi");
  const files = (await readdir(openapi)).filter((file) => file.endsWith(".yaml"));
  documents = await Promise.all(
    files.map(async (file) => {
      const path = join(folder.path, "documents", file.replace(/yaml$/, "json"));
      await writeFile(path, JSON.stringify(parse(await readFile(join(openapi, file), "utf8"))));
      return path;
    }),
  );
});
afterAll(() => folder.remove());

async function program(command: string, args: string[], cwd: string, variables?: NodeJS.ProcessEnv): Promise<string> {
  const { code, output, errors } = await run(command, args, cwd, variables && { variables });
  if (code !== 0) throw new Error(`${command} ${args.join(" ").slice(0, 200)}: ${output}${errors}`.slice(0, 4000));
  return output;
}

/** What a program printed as its last line. */
function faultsOf(output: string): Faults {
  return JSON.parse(output.trim().split("\n").at(-1)!) as Faults;
}

async function runTypescript(): Promise<Map<string, Faults>> {
  const packages = Object.entries(TYPESCRIPT).map(([name, version]) => `${name}@${version}`);
  const cwd = await install(folder, "npm", [...packages, ...RUNTIMES, `@stoplight/spectral-cli@${SPECTRAL}`]);
  const source = join(cwd, "generate.mjs");
  await writeFile(source, await readFile(join(PROGRAMS, "generate.mjs")));
  const results = new Map<string, Faults>();
  for (const name of Object.keys(TYPESCRIPT)) {
    const output = await program(process.execPath, [source, name, join(cwd, "made", name), ...documents], cwd);
    results.set(name, faultsOf(output));
  }
  const compilerOptions = {
    ...{ target: "es2022", module: "preserve", lib: ["es2022", "dom", "dom.iterable"], types: [], strict: true },
    ...{ noEmit: true, skipLibCheck: true, allowImportingTsExtensions: true },
  };
  await writeFile(join(cwd, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["made"] }));
  const { output } = await run(join(cwd, "node_modules/.bin/tsc"), ["-p", "."], cwd);
  for (const [line, file] of output.matchAll(/^made\/(.*?)\(.*error TS.*$/gm)) {
    const name = Object.keys(TYPESCRIPT).find((one) => file!.startsWith(`${one}/`))!;
    results.get(name)![file!.slice(name.length + 1).split("/")[0]!] ??= line;
  }
  await writeFile(join(cwd, ".spectral.yaml"), `extends: ["spectral:oas", "spectral:asyncapi", "spectral:arazzo"]\n`);
  const workflows = (await readdir(join(ROOT, "spec/workflows"))).map((file) => join(ROOT, "spec/workflows", file));
  const linted = [...documents, join(ROOT, "generated/asyncapi/device.yaml"), ...workflows];
  const options = ["lint", "-r", ".spectral.yaml", "-f", "json", "-q"];
  const { output: found, errors } = await run(join(cwd, "node_modules/.bin/spectral"), [...options, ...linted], cwd);
  const findings = JSON.parse(found || errors) as { code: string; severity: number; source: string; message: string }[];
  // 0 is an error; 1, a warning, is about contacts, tags and descriptions.
  const faults = findings.filter(({ severity }) => severity === 0);
  results.set("@stoplight/spectral-cli", Object.fromEntries(faults.map((one) => [basename(one.source), one.message])));
  return results;
}

async function runPython(): Promise<Map<string, Faults>> {
  const bin = await installPython(
    folder,
    Object.entries(PYTHON).map(([name, version]) => `${name}==${version}`),
  );
  const results = new Map<string, Faults>();
  for (const name of Object.keys(PYTHON)) {
    const args = [join(PROGRAMS, "generate.py"), name, join(folder.path, "python", name), ...documents];
    results.set(name, faultsOf(await program(join(bin, "python"), args, folder.path)));
  }
  return results;
}

async function runGo(): Promise<Map<string, Faults>> {
  const cwd = join(folder.path, "go");
  await mkdir(cwd);
  const go = tool("go", "golang");
  const variables = { GOBIN: cwd, GOFLAGS: "-mod=mod" };
  const commands = ["oapi-codegen/oapi-codegen/v2/cmd/oapi-codegen", "getkin/kin-openapi/cmd/validate"];
  for (const [at, version] of [OAPI_CODEGEN, KIN_OPENAPI].entries())
    await program(go, ["install", `github.com/${commands[at]}@v${version}`], cwd, variables);
  const made: Faults = {};
  const valid: Faults = {};
  for (const document of documents) {
    const id = basename(document, ".json");
    const name = id.replaceAll(/[-.]/g, "");
    const config = join(cwd, `${name}.json`);
    await mkdir(join(cwd, name));
    await writeFile(
      config,
      JSON.stringify({
        package: name,
        generate: { models: true, client: true },
        compatibility: { "always-prefix-enum-values": true },
        // What only webhooks refer to is not written otherwise, and EMQX has a schema named Client.
        "output-options": { "skip-prune": true, "client-type-name": "ApiClient" },
        output: join(cwd, name, "client.go"),
      }),
    );
    const generated = await run(join(cwd, "oapi-codegen"), ["-config", config, document], cwd);
    if (generated.code !== 0) made[id] = generated.errors;
    const checked = await run(join(cwd, "validate"), [document], cwd);
    if (checked.code !== 0) valid[id] = (checked.output + checked.errors).slice(0, 300);
  }
  await writeFile(
    join(cwd, "go.mod"),
    "module generated\n\ngo 1.25\n\nrequire github.com/oapi-codegen/runtime v1.8.0\n",
  );
  await program(go, ["mod", "tidy"], cwd, variables);
  const { errors } = await run(go, ["build", "./..."], cwd, { variables });
  for (const [line, name] of errors.matchAll(/^(\w+)\/client\.go.*$/gm)) made[name!] ??= line;
  return new Map([
    ["oapi-codegen", made],
    ["kin-openapi", valid],
  ]);
}

test("every generator takes every document, and what it writes compiles", { timeout: 1_200_000 }, async () => {
  const results = new Map((await Promise.all([runTypescript(), runPython(), runGo()])).flatMap((map) => [...map]));
  expect(Object.fromEntries([...results].filter(([, faults]) => Object.keys(faults).length > 0))).toEqual({
    // Go exports `countingDirection` and its other spelling in the vendor's table by one name.
    "oapi-codegen": { objectanalytics: expect.stringContaining("CountingDirection redeclared") },
  });

  const versions: Record<string, string> = {
    ...TYPESCRIPT,
    ...{ "@stoplight/spectral-cli": SPECTRAL, "oapi-codegen": OAPI_CODEGEN, "kin-openapi": KIN_OPENAPI },
    ...PYTHON,
  };
  const rows = [...results].map(([name, faults]) => [
    `${name} ${versions[name]}`,
    Object.keys(faults).length === 0 ? "all" : `all but ${Object.keys(faults).join(", ")}`,
    NOTES[name] ?? "",
  ]);
  const page = join(ROOT, "spec/pages/languages.md");
  const text = await readFile(page, "utf8");
  const written = withSection(page, text, "generators", table(["Tool", "Documents", "With"], rows));
  await expect(written).toMatchFileSnapshot(page);
});

/** What the table says of a tool. */
const NOTES: Record<string, string> = {
  "openapi-typescript": "openapi-fetch 0.17.0; compiled",
  "@hey-api/openapi-ts": "compiled; it warns that it has no Digest",
  orval: "its client for `fetch`; compiled",
  "@kubb/plugin-ts": "types; compiled",
  "swagger-typescript-api": "compiled",
  "openapi-zod-client": "compiled, with zod 3",
  "@mswjs/source": "each route responds at the address of the document",
  "@stoplight/spectral-cli": "`spectral:oas`, `spectral:asyncapi`, `spectral:arazzo`: no error",
  "openapi-python-client": "no model is dropped; compiled",
  "datamodel-code-generator": "Pydantic 2; imported",
  "openapi-spec-validator": "no error",
  "oapi-codegen":
    "object-analytics by the portable document alone; `skip-prune: true`, and `client-type-name: ApiClient` for EMQX 5; compiled",
  "kin-openapi": "`validate`: no error",
};
