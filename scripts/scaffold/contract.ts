import { access, mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { camelCase, capitalised } from "../names.ts";

/** Files that were written. */
export interface Scaffold {
  /** Paths below `spec/`. */
  files: string[];
}

const CODES: [code: number, title: string, kind: string, description: string][] = [
  [1100, "Internal error", "internal", "The device failed. See its log; a restart may help."],
  [2100, "API version not supported", "version", "The device does not have this version of the API."],
  [2101, "Invalid JSON format", "json", "The body is not a JSON object."],
  [2102, "Method not supported", "method", "The API, or this version of AXIS OS, does not have the method."],
  [2103, "Required parameter missing or invalid", "missing", "A required parameter is missing."],
  [2104, "Invalid parameter value specified", "invalid", "A value has a wrong type or is out of range."],
];

const WORDS = ["apiVersion", "apiVersions", "code", "context", "data", "error", "message", "method", "params"];

/**
 * Writes the contract of a new API with its method `getSupportedVersions`, and its line in `redocly.yaml`.
 *
 * @param id Id in API discovery, which names the folder: `door-control`
 * @throws Error if the id is not one, or the API exists
 */
export async function newApi(specDir: string, id: string): Promise<Scaffold> {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id))
    throw new Error(`cannot create the API "${id}": an id has small letters, digits and hyphens, such as door-control`);
  const config = join(specDir, "redocly.yaml");
  const before = await readFile(config, "utf8");
  if (before.includes(`\n  ${id}: {`)) throw new Error(`cannot create the API "${id}": it exists`);
  const name = capitalised(camelCase(id));
  const title = capitalised(id.replaceAll("-", " "));

  const codes = CODES.map(
    ([code, text, kind, description]) => `    - const: ${code}
      title: ${text}
      description: ${description}
      x-kind: ${kind}
      x-http-status: 200
`,
  );
  const files = await write(join(specDir, "vapix", id), {
    "openapi.yaml": `openapi: 3.1.0
info:
  title: ${title} API
  summary: Does what one sentence says.
  description: Describe what the API is for, and which devices have it.
  version: '1.0'
  x-documented-methods: [getSupportedVersions]
externalDocs:
  description: The vendor's ${title} API
  url: https://developer.axis.com/vapix/network-video/${id}/
tags:
  - name: ${title}
    description: Describe the methods of the API.
paths:
  /axis-cgi/${id.replaceAll("-", "")}.cgi:
    post:
      summary: Call a method of the ${title} API
      responses:
        '200':
          description: The data of the method, or a method error. This CGI sends method errors with HTTP 200 too.
`,
    "errors.yaml": `${name}ErrorCode:
  description: Why the device rejected the request. Codes beyond these are possible.
  anyOf:
${codes.join("")}    - type: integer
`,
    "methods/getSupportedVersions.yaml": `GetSupportedVersionsRequest:
  x-security-level: administrator
  x-since: '1.0'
`,
    "profiles.yaml": `# Write down for each version of AXIS OS that has the API what it announces, and the source.
'12.11':
  announced: '1.0'
  inferred: true
  source: Replace this with the recording or the document that shows it.
`,
    "words.txt": `${WORDS.join("\n")}\n`,
    ...examples("getSupportedVersions", "{ apiVersions: ['1.0'] }", false),
  });
  const last = [...before.matchAll(/^ {2}[\w-]+: \{ root: vapix\/.* \}\n/gm)].at(-1)?.[0] ?? "\napis:\n";
  await writeFile(config, before.replace(last, `${last}  ${id}: { root: vapix/${id}/openapi.yaml }\n`));
  return { files: ["redocly.yaml", ...files.map((file) => `vapix/${id}/${file}`)] };
}

/**
 * Writes the contract of a new method with an example of its request, its response and a method error, and adds the
 * method to the list of `openapi.yaml`.
 *
 * @param api Id of the API: `mqtt-client`
 * @param name As on the wire: `addArea`
 * @throws Error if the API is unknown, or the method exists
 */
export async function newMethod(specDir: string, api: string, name: string): Promise<Scaffold> {
  if (!/^[a-z]\w*$/i.test(name)) throw new Error(`cannot create the method "${name}": a name has letters and digits`);
  const folder = join(specDir, "vapix", api);
  const root = join(folder, "openapi.yaml");
  const before = await readFile(root, "utf8").catch(() => {
    throw new Error(
      `cannot create the method "${name}": spec/vapix/${api}/ is missing; create it with npm run new:api`,
    );
  });
  const listed = withMethod(before, name);
  if (listed === undefined) throw new Error(`spec/vapix/${api}/openapi.yaml lacks a list x-documented-methods`);
  const pascal = capitalised(name);
  const files = await write(folder, {
    [`methods/${name}.yaml`]: `${pascal}Request:
  title: ${sentence(name)}
  description: Describe what the method does.
  x-security-level: administrator
  x-since: '1.0'
  x-effect: reads # or configures, disrupts, deletes
${pascal}Response:
  description: Describe the response.
${pascal}Data:
  description: Describe the data, or leave out this schema if the method returns none.
  type: object
`,
    ...examples(name, "{}", true),
  });
  await writeFile(root, listed);
  return { files: [`vapix/${api}/openapi.yaml`, ...files.map((file) => `vapix/${api}/${file}`)] };
}

/** A root document with a method in `x-documented-methods`, which is `[a, b]` or has a line each; undefined without that list. */
function withMethod(root: string, name: string): string | undefined {
  const [list] = /^ {2}x-documented-methods:(?: *\[[^\]]*\]|(?:\n {4}- \w+)+)/m.exec(root) ?? [];
  if (list === undefined || new RegExp(`\\b${name}\\b`).test(list)) return list && root;
  const longer = list.endsWith("]") ? list.replace(/,?\s*\]$/, `, ${name}]`) : `${list}\n    - ${name}`;
  return root.replace(list, () => longer);
}

/** Set lights on, of `setLightsOn`. */
function sentence(name: string): string {
  return capitalised(name.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`));
}

function examples(method: string, data: string, hasVersion: boolean): Record<string, string> {
  const version = "  apiVersion: '1.0'\n";
  const envelope = `  context: example\n  method: ${method}\n`;
  return {
    [`examples/${method}.request.yaml`]: `summary: A request\nvalue:\n${hasVersion ? version : ""}${envelope}`,
    [`examples/${method}.response.yaml`]: `summary: A success\nvalue:\n${version}${envelope}  data: ${data}\n`,
    [`examples/${method}.internalError.response.yaml`]: `summary: The device failed
value:
${version}${envelope}  error:
    code: 1100
    message: Internal error
`,
  };
}

async function write(folder: string, files: Record<string, string>): Promise<string[]> {
  for (const file of Object.keys(files)) {
    const exists = await access(join(folder, file)).then(
      () => true,
      () => false,
    );
    if (exists) throw new Error(`${join(folder, file)} exists; nothing was written`);
  }
  for (const [file, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  return Object.keys(files);
}
