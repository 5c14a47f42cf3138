import { type EmqxValues, readEmqx } from "../broker.ts";
import { readPrefixed, withOptionNames } from "../device.ts";
import { readFile } from "../input.ts";
import {
  addressIn,
  asOptions,
  CONNECTION_TYPES,
  type Fields,
  type FieldTypes,
  inLine,
  readPeers,
  secretIn,
  type Sources,
} from "../peer-list.ts";
import { UsageError } from "../usage.ts";
import { type BrokerAccount, createListedBroker, type ListedBroker } from "./listed-broker.ts";

const TYPES: FieldTypes = {
  url: "string",
  name: "string",
  version: "number",
  apiKey: "string",
  apiSecret: "secret",
  username: "string",
  password: "secret",
  token: "secret",
  ...CONNECTION_TYPES,
};

/** Fields of a line that the command line has, too, with the option. */
const AS_OPTIONS = {
  fingerprint256: "emqx-fingerprint",
  ca: "emqx-ca",
  insecure: "emqx-insecure",
  allowBasicOverHttp: "emqx-allow-basic-over-http",
  timeout: "timeout",
} as const satisfies Record<string, keyof EmqxValues>;

/**
 * Reads a list of brokers, in JSON Lines.
 *
 * @param common The options of the command line, which count for brokers that lack them.
 * @throws UsageError with the number of the line if a broker is invalid or listed twice, without a value of it
 */
export function brokersOf(
  text: string,
  common: EmqxValues = {},
  variables: NodeJS.ProcessEnv = process.env,
): ListedBroker[] {
  const read = (where: string, fields: Fields, sources: Sources) => brokerOf(where, fields, common, sources);
  return readPeers(text, { option: "--brokers", kind: "broker", types: TYPES, read }, variables);
}

/** The brokers of a file. */
export function readBrokers(file: string, common: EmqxValues): ListedBroker[] {
  return brokersOf(readFile("--brokers", file), common);
}

/**
 * A single broker from options, in the form of a list.
 *
 * @param version 4 or 5, by default.
 * @throws UsageError if an option is invalid, or the secret is missing
 */
export function soleBroker(
  url: string,
  values: EmqxValues,
  version?: number,
  variables: NodeJS.ProcessEnv = process.env,
): ListedBroker {
  const fields = { url, ...(version !== undefined && { version }) };
  return brokerOf("--emqx", fields, values, { variables, files: new Map() });
}

function brokerOf(where: string, fields: Fields, common: EmqxValues, sources: Sources): ListedBroker {
  const url = addressIn(where, fields, "broker", "https://broker.example.com:18084");
  const { name = new URL(url).host, version = 5 } = fields as { name?: string; version?: number };
  if (version !== 4 && version !== 5)
    throw new UsageError(`${where}: invalid version ${version} of EMQX; it must be 4, or 5 for 5.x and 6.x`);
  const secrets: Secrets = {
    apiSecret: secretIn(where, fields, "apiSecret", sources),
    password: secretIn(where, fields, "password", sources),
    token: secretIn(where, fields, "token", sources),
  };
  return inLine(where, () => {
    const account = accountOf(fields, secrets, common, sources.variables);
    const connection = readPrefixed("emqx", { ...common, ...asOptions(fields, AS_OPTIONS) }, url);
    return withOptionNames("--emqx-", () => createListedBroker({ url, name, version }, account, connection));
  });
}

type Secrets = Readonly<Record<"apiSecret" | "password" | "token", string | undefined>>;

/** The credentials of a line; if it has none, those of options and variables. */
function accountOf(fields: Fields, secrets: Secrets, common: EmqxValues, variables: NodeJS.ProcessEnv): BrokerAccount {
  const isOwn = ["apiKey", "username", "token"].some((name) => fields[name] !== undefined);
  const asked = isOwn ? undefined : readEmqx(common, fields["url"] as string, variables);
  const { apiKey = asked?.apiKey, username = isOwn ? undefined : variables.EMQX_USERNAME } = fields as Account;
  const token = secrets.token ?? asked?.token;
  const kinds = Object.entries({ apiKey, username, token }).filter(([, value]) => value !== undefined);
  if (kinds.length > 1)
    throw new UsageError(`${kinds.map(([kind]) => kind).join(" and ")} exclude each other; keep one of them`);
  if (secrets.apiSecret !== undefined && apiKey === undefined) throw new UsageError("apiSecret requires apiKey");
  if (secrets.password !== undefined && username === undefined) throw new UsageError("password requires username");
  if (token !== undefined) return { token };
  if (apiKey !== undefined)
    return {
      apiKey,
      apiSecret: secrets.apiSecret ?? asked?.apiSecret ?? secretOf("apiSecret", "EMQX_API_SECRET", variables),
    };
  if (username === undefined) return undefined;
  return { username, password: secrets.password ?? secretOf("password", "EMQX_PASSWORD", variables) };
}

interface Account {
  apiKey?: string;
  username?: string;
}

function secretOf(field: keyof Secrets, variable: string, variables: NodeJS.ProcessEnv): string {
  const secret = variables[variable];
  if (secret !== undefined) return secret;
  throw new UsageError(`the ${field} is missing; give "${field}": {"env": "<variable>"}, or set ${variable}`);
}
