import { type Role, ROLES } from "../contract/levels.ts";
import { readFileSync } from "node:fs";
import { createSecureContext } from "node:tls";
import type { parseArgs } from "node:util";
import { profiles } from "../../generated/client/profiles.ts";
import { EXAMPLE_ACCOUNT, type MockAccount } from "../server/auth/accounts.ts";
import { DIGEST_ALGORITHMS, type DigestAlgorithm } from "../server/auth/digest.ts";
import { AUTH_SCHEMES, type AuthOptions, type AuthScheme } from "../server/auth/gate.ts";
import { FAULT_KINDS, readFault } from "../mock/faults.ts";
import type { Listening } from "../server/listen.ts";
import type { MockServerOptions } from "../mock/server.ts";
import { BROKER_VERSIONS } from "../mock/broker/options.ts";
import { EXAMPLE_KEY, EXAMPLE_USER } from "../mock/broker-api/emqx/keys.ts";
import type { KeyPair } from "../server/self-signed.ts";
import { openSecrets } from "./input.ts";
import { PROXY_HELP, PROXY_OPTIONS, serveProxy, type Side } from "./proxy.ts";
import {
  addressHelp,
  ADDRESS_OPTIONS,
  MOCK_PORT,
  readOptions,
  serveUntilInterrupted,
  serveWithBroker,
} from "./serve.ts";
import { print } from "./terminal.ts";
import { naming, UsageError } from "./usage.ts";

const HELP = `vapix mock [options]

Runs a mock device that answers as the contract says, and keeps what is configured, and beside it the management APIs of
an MQTT broker, at /api/v5 (EMQX 5) or /api/v4 (EMQX 4.x). It prints its address when it is ready, then a line for each
request; why a request was refused is also in the header Vapix-Mock-Reason.
The header Prefer asks for one answer: example=<name>, code=<HTTP status>, dynamic=true, refuse=<code>[/<sub-code>],
and of a code with several meanings, refuse=<code>; title="<meaning>".

Options:
${addressHelp(MOCK_PORT)}

  --profile <name>             what the device is, all by default:
${profiles.map(({ name, description }) => `                               ${name.padEnd(5)}  ${description}`).join("\n")}

  --auth <scheme>              ${AUTH_SCHEMES.join(", ")}: how the device asks who
                               calls. Without it, it lets everybody in; with none, the broker's APIs do so too.
                               recommended, as devices come, is Digest on HTTP and Basic on HTTPS
  --digest-algorithm <name>    ${DIGEST_ALGORITHMS.join(", ")} (default md5)
  --username <name>            an administrator (default ${EXAMPLE_ACCOUNT.username})
  --password @<file>           whose password is also taken from VAPIX_PASSWORD (default ${EXAMPLE_ACCOUNT.password})
  --account @<file>            accounts with their passwords, a line <name:text:role> each, in place of that
                               administrator; also from VAPIX_ACCOUNTS. Roles are ${ROLES.join(", ")}
  --strict-nc                  refuses a nonce count that was used before
  --refuse-roles-with <form>   html (default), or json: the API's own code, where it has one
  --tls                        HTTPS, with a new certificate whose fingerprint is printed
  --tls-cert, --tls-key <file> HTTPS, with a certificate of yours and its key, in PEM

  --api-key @<file>            what the broker's APIs ask for, a line <key:secret> each, also from EMQX_API_KEYS
                               (default ${EXAMPLE_KEY.key}:${EXAMPLE_KEY.secret}). These three take the text itself in place of @<file>, and
                               warn, since others on the machine can read it. The broker's dashboard has the user ${EXAMPLE_USER.username} with the password ${EXAMPLE_USER.password}
  --emqx <version>             5 (default), 4, or both, which no real server has
  --counter-lag <s>            delay of the counters of clients in the APIs (default 15)
  --fresh-broker               a broker as from the factory: no authenticator, no users, no clients
  --mqtt-port <n>              runs an MQTT broker on this port, whose clients and messages the APIs then show
  --connect                    lets the device's MQTT client really connect to the broker that it is configured for

  --latency <ms>               lets each answer take longer
  --fault <fault>              ${FAULT_KINDS.join(", ")}:
                               with each request, or with one in ten (reset:0.1), each third (503/3) or the
                               third alone (half@3); delay=<ms> is for how long (default 1000); may be repeated
  --seed <n>                   decides which requests the faults with a rate are drawn for (default 1)
  --lenient                    drops parameters that the contract does not know, and says so

In place of a mock, a proxy:
${PROXY_HELP}`;

const OPTIONS = {
  profile: { type: "string", default: "all" },
  auth: { type: "string" },
  "digest-algorithm": { type: "string", default: "md5" },
  username: { type: "string" },
  password: { type: "string" },
  account: { type: "string", multiple: true },
  "strict-nc": { type: "boolean", default: false },
  "refuse-roles-with": { type: "string", default: "html" },
  "api-key": { type: "string", multiple: true },
  emqx: { type: "string", default: "5" },
  "counter-lag": { type: "string", default: "15" },
  "fresh-broker": { type: "boolean", default: false },
  "mqtt-port": { type: "string" },
  connect: { type: "boolean", default: false },
  tls: { type: "boolean", default: false },
  "tls-cert": { type: "string" },
  "tls-key": { type: "string" },
  latency: { type: "string", default: "0" },
  fault: { type: "string", multiple: true },
  seed: { type: "string", default: "1" },
  lenient: { type: "boolean", default: false },
  ...PROXY_OPTIONS,
} as const;

/** Every option of `vapix mock`. */
export const MOCK_OPTIONS = { ...ADDRESS_OPTIONS, ...OPTIONS };

type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>["values"];

/** The command `vapix mock`. */
export async function mock(args: string[]): Promise<void> {
  const options = readOptions(args, OPTIONS, MOCK_PORT);
  if (options === undefined) return print(HELP);
  const values = options.others as Values;
  const auth = readAuth(values);
  const { port, host, allowHosts, cors } = options;
  const side = { port, host, allowHosts, cors, auth, tls: readTls(values) };
  const server = await (values.upstream === undefined ? serveMock(values, side) : serveInFront(values, side));
  const lines = [`${values.upstream === undefined ? "mock device" : "proxy"} at ${server.url}`];
  lines.push(...accountLines(auth, (values.account ?? process.env.VAPIX_ACCOUNTS) !== undefined));
  if (server.certificate) lines.push(`certificate   ${server.certificate.fingerprint256} (SHA-256 fingerprint)`);
  if (values.upstream === undefined)
    lines.push(`broker's API  ${addressesOf(server.url, values)}, ${openingOf(values)}`);
  if (server.mqtt !== undefined) lines.push(`MQTT broker   ${server.mqtt}`);
  print(lines.join("\n"));
}

/** Options that a broker's APIs, or the broker itself, have. */
const BROKER_OPTIONS = ["api-key", "emqx", "counter-lag", "fresh-broker", "mqtt-port", "connect"] as const;

/** A server, with the address of the broker that runs beside it. */
type Served = Listening & { mqtt?: string };

function serveInFront(values: Values, side: Side): Promise<Served> {
  const own = ([...BROKER_OPTIONS, "profile", "latency", "fault", "seed", "lenient"] as const).find(
    (name) => values[name] !== undefined && values[name] !== (OPTIONS[name] as { default?: unknown }).default,
  );
  if (own !== undefined) throw new UsageError(`--${own} is of the mock, and goes without --upstream`);
  if (side.cors.includes("*"))
    throw new UsageError('--cors "*" would let every web page call the device: name the origins');
  if (values.auth === undefined && values["upstream-username"] !== undefined)
    throw new UsageError(
      "everybody who reaches the proxy would have the account of the device: give --auth, or --auth none if that is meant",
    );
  return serveProxy(values.upstream!, values, side);
}

function serveMock(values: Values, side: Side): Promise<Served> {
  const other = Object.keys(PROXY_OPTIONS).find((name) => values[name as keyof typeof PROXY_OPTIONS]);
  if (other !== undefined) throw new UsageError(`--${other} goes with --upstream`);
  const { "mqtt-port": port, "fresh-broker": fresh } = values;
  const counterLag = number("--counter-lag", values["counter-lag"]);
  const apiKeys = keysOf(values)?.map(readKey);
  const options: MockServerOptions = {
    ...side,
    // By default, a device lets everyone in, and a broker does not.
    auth: values.auth === undefined ? undefined : side.auth,
    broker: { version: versionOf(values), counterLag, fresh, ...(apiKeys && { apiKeys }) },
    mqtt: values.connect,
    profile: oneOf(
      "--profile",
      profiles.map(({ name }) => name),
      values.profile,
    ),
    latency: number("--latency", values.latency),
    faults: values.fault?.map((text) => naming("--fault", () => readFault(text))),
    seed: number("--seed", values.seed),
    lenient: values.lenient,
    log: print,
  };
  if (port === undefined) return serveUntilInterrupted(options);
  return serveWithBroker(options, { port: number("--mqtt-port", port), counterLag, fresh, host: side.host });
}

function keysOf(values: Values): string[] | undefined {
  return openSecrets("--api-key", values["api-key"], "EMQX_API_KEYS");
}

function versionOf({ emqx }: Values): 4 | 5 | "both" {
  const version = oneOf("--emqx", BROKER_VERSIONS.map(String), emqx);
  return version === "both" ? version : (Number(version) as 4 | 5);
}

/** Where the broker's API is. */
function addressesOf(url: string, values: Values): string {
  const version = versionOf(values);
  return (version === "both" ? [5, 4] : [version]).map((one) => `${url}/api/v${one}`).join(" and ");
}

function readKey(text: string): { key: string; secret: string } {
  const [, key, secret] = /^([^:]+):(.+)$/s.exec(text) ?? [];
  if (key === undefined) throw new UsageError("--api-key takes <key>:<secret>");
  return { key, secret: secret! };
}

/** What opens the broker's APIs: a secret is shown only where it is the one that everybody knows. */
function openingOf(values: Values): string {
  if (values.auth === "none") return "open to everybody";
  const keys = keysOf(values)?.map((text) => readKey(text).key);
  return keys === undefined ? `key ${EXAMPLE_KEY.key}, secret ${EXAMPLE_KEY.secret}` : `key ${keys.join(" or ")}`;
}

function readAuth(values: Values): AuthOptions {
  const { username = EXAMPLE_ACCOUNT.username } = values;
  const account = openSecrets(
    "--account",
    values.account,
    values.username === undefined ? "VAPIX_ACCOUNTS" : undefined,
  );
  const [given] = openSecrets("--password", values.password === undefined ? undefined : [values.password]) ?? [];
  const password = given ?? process.env.VAPIX_PASSWORD ?? EXAMPLE_ACCOUNT.password;
  if (values.account && (values.username !== undefined || values.password !== undefined))
    throw new UsageError("--account stands in place of --username and --password");
  return {
    scheme: oneOf<AuthScheme>("--auth", AUTH_SCHEMES, values.auth ?? "none"),
    algorithm: oneOf<DigestAlgorithm>("--digest-algorithm", DIGEST_ALGORITHMS, values["digest-algorithm"]),
    accounts: account?.map(readAccount) ?? [{ username, password }],
    strictNc: values["strict-nc"],
    refuseRolesWith: oneOf<"html" | "json">("--refuse-roles-with", ["html", "json"], values["refuse-roles-with"]),
  };
}

/** A password may hold colons, a user name and a role do not. */
function readAccount(text: string): MockAccount {
  const [, username, password, role] = /^([^:]+):(.*):([^:]*)$/s.exec(text) ?? [];
  if (username === undefined) throw new UsageError("--account takes <name>:<password>:<role>");
  return { username, password: password!, role: oneOf<Role>(`the role of ${username}`, ROLES, role!) };
}

function readTls(values: Values): boolean | KeyPair {
  const { tls, "tls-cert": cert, "tls-key": key } = values;
  if (cert === undefined && key === undefined) return tls;
  if (cert === undefined || key === undefined) throw new UsageError("--tls-cert and --tls-key go together");
  return naming("--tls-cert and --tls-key", () => {
    const pair = { cert: readFileSync(cert, "utf8"), key: readFileSync(key, "utf8") };
    createSecureContext(pair);
    return pair;
  });
}

/** Who may call: a password is shown only where it is the one that everybody knows. */
function accountLines({ scheme, accounts = [] }: AuthOptions, isOwn: boolean): string[] {
  if (scheme === "none") return [];
  return accounts.map(({ username, password, role = "administrator" }) => {
    const isExample = !isOwn && password === EXAMPLE_ACCOUNT.password;
    return `account       ${username}${isExample ? `, password ${password}` : ""} (${role})`;
  });
}

function oneOf<T extends string>(option: string, known: readonly T[], value: string): T {
  if (!(known as readonly string[]).includes(value))
    throw new UsageError(`${option} takes ${known.join(" or ")}, not "${value}"`);
  return value as T;
}

function number(option: string, value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new UsageError(`${option} takes a whole number, not "${value}"`);
  return Number(value);
}
