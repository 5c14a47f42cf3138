import { type Role, ROLES } from "../contract/levels.ts";
import { readFileSync } from "node:fs";
import { axisOsVersions, type ProfileName } from "../contract/profiles.ts";
import type { parseArgs } from "node:util";
import { profiles } from "../../generated/client/profiles.ts";
import { EXAMPLE_ACCOUNT, type MockAccount } from "../server/auth/accounts.ts";
import { DIGEST_ALGORITHMS, type DigestAlgorithm } from "../server/auth/digest.ts";
import { AUTH_SCHEMES, type AuthOptions, type AuthScheme } from "../server/auth/gate.ts";
import { FAULT_KINDS, readFault } from "../mock/faults.ts";
import { checkedSerialNumber, SERIAL_NUMBER } from "../server/serial-number.ts";
import type { Listening } from "../server/listen.ts";
import type { MockServer, MockServerOptions } from "../mock/server.ts";
import { BROKER_VERSIONS } from "../mock/broker/options.ts";
import { EXAMPLE_KEY, EXAMPLE_USER } from "../mock/broker-api/emqx/keys.ts";
import type { KeyPair } from "../server/self-signed.ts";
import { openSecrets } from "./input.ts";
import { FLEET_HELP, FLEET_OPTIONS, serveFleet } from "./mock/fleet.ts";
import { seconds, withEvents } from "./mock/event-stream.ts";
import { fleetLines, type ReadyDevice, readyAsJson, tlsLines } from "./mock/ready.ts";
import { PROXY_HELP, PROXY_OPTIONS, type Side } from "./mock/proxy-options.ts";
import { readReplay } from "./recording.ts";
import {
  addressHelp,
  ADDRESS_OPTIONS,
  MOCK_PORT,
  readOptions,
  serveUntilInterrupted,
  serveWithBroker,
} from "./serve.ts";
import { createLog, print, printError } from "./terminal.ts";
import { number, oneOf, port as readPort, naming, UsageError } from "./usage.ts";

const HELP = `vapix mock [options]

Runs a mock device that answers as the contract says, and keeps what is configured, and beside it the management APIs of
an MQTT broker, at /api/v5 (EMQX 5) or /api/v4 (EMQX 4.x). It prints its address when it is ready, then a line for each
request; why a request was refused is also in the header Vapix-Mock-Reason.
The header Prefer asks for one answer: example=<name>, code=<HTTP status>, dynamic=true, refuse=<code>[/<sub-code>],
and of a code with several meanings, refuse=<code>; title="<meaning>".

Options:
${addressHelp(MOCK_PORT)}

  --json                       prints a line of JSON for each device when it is ready: url, serialNumber, profile,
                               certificate {pem, fingerprint256}, redirectUrl, mqtt, and api, the addresses of the
                               broker's APIs. Requests are then logged on standard error
  --profile <name>             what the device is, all by default; of a fleet several, separated by commas, in turn:
${profiles.map(({ name, description }) => `                               ${name.padEnd(5)}  ${description}`).join("\n")}
  --serial-number <number>     its MAC address in 12 capital digits (default ${SERIAL_NUMBER}); of a fleet, that of the
                               first device, and each other one has the next
${FLEET_HELP}

  --auth <scheme>              ${AUTH_SCHEMES.join(", ")}: how the device asks who
                               calls. Without it, no login is needed; with none, the broker's APIs need none too.
                               recommended, as devices come, is Digest on HTTP and Basic on HTTPS
  --digest-algorithm <name>    ${DIGEST_ALGORITHMS.join(", ")} (default md5); of several, separated by
                               commas, the client chooses
  --username <name>            an administrator (default ${EXAMPLE_ACCOUNT.username})
  --password @<file>           whose password is also taken from VAPIX_PASSWORD (default ${EXAMPLE_ACCOUNT.password})
  --account @<file>            accounts with their passwords, a line <name:text:role> each, in place of that
                               administrator; also from VAPIX_ACCOUNTS. Roles are ${ROLES.join(", ")}
  --strict-nc                  refuses a nonce count that was used before
  --refuse-roles-with <form>   html (default), or json: the API's own code, where it has one
  --tls                        HTTPS, with a new certificate whose fingerprint is printed
  --tls-cert, --tls-key <file> HTTPS, with a certificate of yours and its key, in PEM
  --redirect-port <n>          also listens on HTTP, on this port, and redirects to HTTPS; 0 takes a free one

  --api-key @<file>            what the broker's APIs ask for, a line <key:secret> each, also from EMQX_API_KEYS
                               (default ${EXAMPLE_KEY.key}:${EXAMPLE_KEY.secret}). These three take the text itself in place of @<file>, and
                               warn, since others on the machine can read it. The broker's dashboard has the user ${EXAMPLE_USER.username} with the password ${EXAMPLE_USER.password}
  --emqx <version>             5 (default), 4, or both, which no real server has
  --counter-lag <s>            delay of the counters of clients in the APIs (default 15)
  --fresh-broker               a broker as from the factory: no authenticator, no users, no clients
  --mqtt-port <n>              runs an MQTT broker on this port, whose clients and messages the APIs then show
  --connect                    lets the device's MQTT client really connect to the broker that it is configured for

  --events <s>                 lets an event happen every <s> seconds, one after another, each as its example. The device
                               publishes those that configureEventPublication selects, with --connect over MQTT

  --latency <ms>               lets each answer take longer
  --fault <fault>              ${FAULT_KINDS.join(", ")}:
                               with each request, or with one in ten (reset:0.1), each third (503/3) or the
                               third alone (half@3); delay=<ms> is for how long (default 1000); may be repeated
  --seed <n>                   decides which requests the faults with a rate are drawn for (default 1)
  --lenient                    drops unknown parameters, and reports them in Vapix-Mock-Reason
  --replay <folder>            answers from what a proxy recorded with --record; the mock answers what was not recorded

In place of a mock, a proxy:
${PROXY_HELP}`;

const OPTIONS = {
  json: { type: "boolean", default: false },
  profile: { type: "string", default: "all" },
  "serial-number": { type: "string" },
  ...FLEET_OPTIONS,
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
  events: { type: "string" },
  tls: { type: "boolean", default: false },
  "tls-cert": { type: "string" },
  "tls-key": { type: "string" },
  "redirect-port": { type: "string" },
  latency: { type: "string", default: "0" },
  fault: { type: "string", multiple: true },
  seed: { type: "string", default: "1" },
  lenient: { type: "boolean", default: false },
  replay: { type: "string" },
  ...PROXY_OPTIONS,
} as const;

/** All options of `vapix mock`. */
export const MOCK_OPTIONS = { ...ADDRESS_OPTIONS, ...OPTIONS };

type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>["values"];

/** The command `vapix mock`. */
export async function mock(args: string[]): Promise<void> {
  const options = readOptions(args, OPTIONS, MOCK_PORT);
  if (options === undefined) return print(HELP);
  const values = options.others as Values;
  const auth = readAuth(values);
  const { port, host, allowHosts, cors } = options;
  const side = { port, host, allowHosts, cors, auth, tls: await readTls(values) };
  const accounts = accountLines(auth, (values.account ?? process.env.VAPIX_ACCOUNTS) !== undefined);
  if (values.upstream !== undefined) {
    const proxy = await serveInFront(values, side);
    return print([`proxy at ${proxy.url}`, ...accounts, ...tlsLines(proxy)].join("\n"));
  }
  const devices = await serveMock(values, side);
  if (values.json) return print(readyAsJson(devices));
  const [device] = devices as [ReadyDevice];
  const lines = values.fleet === undefined ? [`mock device at ${device.url}`] : [`${devices.length} mock devices`];
  lines.push(...accounts);
  if (values.fleet !== undefined) return print([...lines, ...fleetLines(devices)].join("\n"));
  lines.push(...tlsLines(device));
  lines.push(`broker's API  ${device.api!.join(" and ")}, ${openingOf(values)}`);
  if (device.mqtt !== undefined) lines.push(`MQTT broker   ${device.mqtt}`);
  print(lines.join("\n"));
}

/** Options of a broker or its APIs. */
const BROKER_OPTIONS = ["api-key", "emqx", "counter-lag", "fresh-broker", "mqtt-port"] as const;

/** Options of the simulated device. */
const DEVICE_OPTIONS = [
  "json",
  "profile",
  "serial-number",
  "fleet",
  "addresses",
  "redirect-port",
  "connect",
  "events",
] as const;

/** The first of some options with a value other than its default. */
function given<Name extends keyof Values>(values: Values, names: Name[]): Name | undefined {
  return names.find(
    (name) => values[name] !== undefined && values[name] !== (OPTIONS[name] as { default?: unknown }).default,
  );
}

async function serveInFront(values: Values, side: Side): Promise<Listening> {
  const own = given(values, [...BROKER_OPTIONS, ...DEVICE_OPTIONS, "latency", "fault", "seed", "lenient", "replay"]);
  if (own !== undefined)
    throw new UsageError(`--${own} is an option of the mock; it cannot be combined with --upstream`);
  if (side.cors.includes("*"))
    throw new UsageError('invalid --cors "*": every web page could call the device; list the origins');
  if (values.auth === undefined && values["upstream-username"] !== undefined)
    throw new UsageError(
      "--auth is required with an account: without it, anyone who reaches the proxy has the account of the device; pass --auth, or --auth none to allow this",
    );
  const { serveProxy } = await import("./proxy.ts");
  return serveProxy(values.upstream!, values, side);
}

async function serveMock(values: Values, side: Side): Promise<readonly ReadyDevice[]> {
  const other = Object.keys(PROXY_OPTIONS).find((name) => values[name as keyof typeof PROXY_OPTIONS]);
  if (other !== undefined) throw new UsageError(`--${other} requires --upstream`);
  const { fleet, "redirect-port": redirectPort, "serial-number": serialNumber = SERIAL_NUMBER } = values;
  if (redirectPort !== undefined && !side.tls) throw new UsageError("--redirect-port requires --tls or --tls-cert");
  if (values.addresses && fleet === undefined) throw new UsageError("--addresses requires --fleet");
  const names = profiles.map(({ name }) => name);
  const chosen = values.profile.split(",").map((name) => oneOf("--profile", names, name));
  if (!side.tls) hintAtHttps(chosen);
  const common = {
    ...side,
    serialNumber: naming("--serial-number", () => checkedSerialNumber(serialNumber)),
    redirectPort: redirectPort === undefined ? undefined : readPort("--redirect-port", redirectPort),
    // By default, a device requires no login, but a broker does.
    auth: values.auth === undefined ? undefined : side.auth,
    mqtt: values.connect,
    latency: number("--latency", values.latency),
    faults: values.fault?.map((text) => naming("--fault", () => readFault(text))),
    seed: number("--seed", values.seed),
    lenient: values.lenient,
    // Nobody could read them.
    remember: 0,
    ...(values.replay !== undefined && { replay: readReplay(values.replay) }),
  };
  const log = createLog(values.json ? printError : print);
  const interval = values.events === undefined ? undefined : seconds("--events", values.events);
  if (fleet !== undefined) {
    const ofBroker = given(values, [...BROKER_OPTIONS]);
    if (ofBroker !== undefined) throw new UsageError(`--${ofBroker} is an option of a broker; a fleet has none`);
    return withEvents(await serveFleet({ fleet, addresses: values.addresses }, chosen, common, log), interval, log);
  }
  const [profile, ...more] = chosen as [ProfileName];
  if (more.length > 0) throw new UsageError("several names for --profile require --fleet");
  const { "mqtt-port": port, "fresh-broker": fresh } = values;
  const counterLag = number("--counter-lag", values["counter-lag"]);
  const apiKeys = keysOf(values)?.map(readKey);
  const options: MockServerOptions = {
    ...common,
    broker: { version: versionOf(values), counterLag, fresh, ...(apiKeys && { apiKeys }) },
    profile,
    log,
  };
  const server: MockServer & { mqtt?: string } =
    port === undefined
      ? await serveUntilInterrupted(options)
      : await serveWithBroker(options, { port: readPort("--mqtt-port", port), counterLag, fresh, host: side.host });
  return withEvents([{ ...server, serialNumber, profile, api: addressesOf(server.url, values) }], interval, log);
}

/** A device whose factory settings allow only HTTPS also accepts HTTP if it was upgraded, so the mock does too. */
function hintAtHttps(chosen: readonly ProfileName[]): void {
  const os = axisOsVersions.find(({ name, httpsOnly }) => httpsOnly !== undefined && chosen.includes(name));
  if (os === undefined) return;
  printError(
    `vapix: AXIS OS ${os.name} accepts only HTTPS at its factory settings; this mock accepts HTTP, as a device that was upgraded may; --tls makes it HTTPS`,
  );
}

function keysOf(values: Values): string[] | undefined {
  return openSecrets("--api-key", values["api-key"], "EMQX_API_KEYS");
}

function versionOf({ emqx }: Values): 4 | 5 | "both" {
  const version = oneOf("--emqx", BROKER_VERSIONS.map(String), emqx);
  return version === "both" ? version : (Number(version) as 4 | 5);
}

/** Addresses of the broker's APIs. */
function addressesOf(url: string, values: Values): string[] {
  const version = versionOf(values);
  return (version === "both" ? [5, 4] : [version]).map((one) => `${url}/api/v${one}`);
}

function readKey(text: string): { key: string; secret: string } {
  const [, key, secret] = /^([^:]+):(.+)$/s.exec(text) ?? [];
  if (key === undefined) throw new UsageError("invalid --api-key; it must have the form <key>:<secret>");
  return { key, secret: secret! };
}

/** The credentials of the broker's APIs: a secret is only shown if it is the documented default. */
function openingOf(values: Values): string {
  if (values.auth === "none") return "no login";
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
    throw new UsageError("--account cannot be combined with --username and --password");
  return {
    scheme: oneOf<AuthScheme>("--auth", AUTH_SCHEMES, values.auth ?? "none"),
    algorithm: values["digest-algorithm"]
      .split(",")
      .map((name) => oneOf<DigestAlgorithm>("--digest-algorithm", DIGEST_ALGORITHMS, name)),
    accounts: account?.map(readAccount) ?? [{ username, password }],
    strictNc: values["strict-nc"],
    refuseRolesWith: oneOf<"html" | "json">("--refuse-roles-with", ["html", "json"], values["refuse-roles-with"]),
  };
}

/** Splits an account: a password may contain colons, a user name and a role must not. */
function readAccount(text: string): MockAccount {
  const [, username, password, role] = /^([^:]+):(.*):([^:]*)$/s.exec(text) ?? [];
  if (username === undefined) throw new UsageError("invalid --account; it must have the form <name>:<password>:<role>");
  return { username, password: password!, role: oneOf<Role>(`the role of ${username}`, ROLES, role!) };
}

async function readTls(values: Values): Promise<boolean | KeyPair> {
  const { tls, "tls-cert": cert, "tls-key": key } = values;
  if (cert === undefined && key === undefined) return tls;
  if (cert === undefined || key === undefined) throw new UsageError("--tls-cert and --tls-key require each other");
  const { createSecureContext } = await import("node:tls");
  return naming("--tls-cert and --tls-key", () => {
    const pair = { cert: readFileSync(cert, "utf8"), key: readFileSync(key, "utf8") };
    createSecureContext(pair);
    return pair;
  });
}

/** The accounts: a password is only shown if it is the documented default. */
function accountLines({ scheme, accounts = [] }: AuthOptions, isOwn: boolean): string[] {
  if (scheme === "none") return [];
  return accounts.map(({ username, password, role = "administrator" }) => {
    const isExample = !isOwn && password === EXAMPLE_ACCOUNT.password;
    return `account       ${username}${isExample ? `, password ${password}` : ""} (${role})`;
  });
}
