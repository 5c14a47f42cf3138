import { apiIds } from "../contract/files.ts";
import { isObject } from "../contract/json.ts";
import { readContract } from "../contract/methods.ts";

/** What the name of a member says of its text. */
export type MemberKind = "secret" | "account" | "serial" | "host" | "version" | undefined;

/** Secrets beyond those that the contract marks: devices have methods and members that it does not describe. */
const SECRET = /passw|pass_?phrase(?!policy)|psk$|pre_?shared|secret|token|private_?key|api_?key|(^|_)pin$|cak$/i;
const CERTIFICATE = /cert|^ca$/i;
const ACCOUNT = /^(anonymous_?)?(identity|account|login)$|user(_?(name|id))?$/i;
const SERIAL = /serial(_?(number|no))?$/i;
const HOST = /host|domain|prox(y|ies)$|server|router|search|fqdn|ssid$|url$|^uri$|address/i;
/** Pages of the vendor, which every device of a model names. */
const PUBLIC = /^weburl$/i;

/** The kind of a member by its name, in whatever case. */
export function kindOf(name: string): MemberKind {
  if (contractTerms().secrets.has(name.toLowerCase()) || SECRET.test(name) || CERTIFICATE.test(name)) return "secret";
  if (ACCOUNT.test(name)) return "account";
  if (SERIAL.test(name)) return "serial";
  if (HOST.test(name) && !PUBLIC.test(name)) return "host";
  return /version/i.test(name) ? "version" : undefined;
}

/** Whether the contract itself has a text: a value of an enumeration, the text of a code, a name of a member or a method. */
export function isOfContract(text: string): boolean {
  return contractTerms().words.has(text);
}

interface Terms {
  words: Set<string>;
  /** Names of members, in small letters. */
  secrets: Set<string>;
}

let terms: Terms | undefined;

/** Read when first asked for, since it takes all documents. */
function contractTerms(): Terms {
  return (terms ??= readTerms());
}

function readTerms(): Terms {
  const words = new Set<string>();
  const secrets = new Set<string>();
  for (const id of apiIds()) {
    const { document, methods } = readContract(id);
    words.add(id);
    for (const { name, codes, subCodes } of methods.values())
      for (const text of [name, ...[...codes, ...subCodes].map(({ title }) => title)]) words.add(text);
    visit(document.components.schemas);
  }
  return { words, secrets };

  function visit(schema: unknown): void {
    if (Array.isArray(schema)) return schema.forEach(visit);
    if (!isObject(schema)) return;
    for (const value of [schema["const"], ...[schema["enum"] ?? []].flat()])
      if (typeof value === "string") words.add(value);
    if (isObject(schema["properties"]))
      for (const [name, member] of Object.entries(schema["properties"])) {
        words.add(name);
        if (isObject(member) && member["x-secret"] === true) secrets.add(name.toLowerCase());
      }
    Object.values(schema).forEach(visit);
  }
}
