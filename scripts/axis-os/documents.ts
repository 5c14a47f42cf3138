import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { contractOf, type MethodsDocument } from "../../src/contract/methods.ts";
import { type AxisOs, axisOsVersions } from "../../src/contract/profiles.ts";
import type { Document } from "../generate/document.ts";
import { documentAt } from "./document.ts";

/** The versions of AXIS OS with documents of their own: LTS 2024, LTS 2026 and the active track. */
export const supportedVersions: readonly AxisOs[] = axisOsVersions.filter(({ name }) =>
  ["11.11", "12.11", "13"].includes(name),
);

/** An API and its documents, by name of the version of AXIS OS. Versions that lack the API have none. */
export interface ApiDocuments {
  id: string;
  methods: MethodsDocument;
  documents: ReadonlyMap<string, Document>;
}

/** Reads the documents of the CGIs in a folder such as `generated/openapi`. */
export async function readApiDocuments(openapiDir: string): Promise<ApiDocuments[]> {
  const ids = (await readdir(openapiDir)).flatMap((file) => /^([\w-]+)\.methods\.json$/.exec(file)?.[1] ?? []).sort();
  return Promise.all(ids.map((id) => documentsOf(openapiDir, id)));
}

async function documentsOf(openapiDir: string, id: string): Promise<ApiDocuments> {
  const read = async (file: string) => JSON.parse(await readFile(join(openapiDir, file), "utf8")) as unknown;
  const methods = (await read(`${id}.methods.json`)) as MethodsDocument;
  const bundle = (await read(`${id}.json`)) as Document;
  const contract = contractOf(id, methods);
  const documents = supportedVersions.flatMap((os) => {
    const document = documentAt(bundle, contract, os);
    return document === undefined ? [] : [[os.name, document] as const];
  });
  return { id, methods, documents: new Map(documents) };
}

/** Name of a document: `ntp@11.11.json`. */
export function documentName(id: string, os: string): string {
  return `${id}@${os}.json`;
}

/** The text of a document, without spaces. */
export function documentText({ openapi, "x-generated": source, ...document }: Document, os: string): string {
  const notice = `${String(source).replace(/ by `.*/, "")} for AXIS OS ${os} by \`npm run build\`. Do not edit.`;
  return `${JSON.stringify({ "x-generated": notice, openapi, ...document })}\n`;
}
