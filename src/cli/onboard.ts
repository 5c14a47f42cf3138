import { createEmqxClient, type EmqxClient, type EmqxClientOptions } from "../emqx/client.ts";
import { onboard as bringOnline, type OnboardOptions, OnboardError } from "../emqx/onboard.ts";
import { BUILT_IN } from "../emqx/onboard/user.ts";
import type { OnboardProgress, OnboardStep } from "../emqx/onboard/progress.ts";
import { oneLine } from "../contract/one-line.ts";
import { type AskedBroker, readEmqx } from "./broker.ts";
import {
  createClient,
  DEVICE_HELP,
  readDevice,
  sayInsecure,
  withOptionNames,
  withoutAccount,
  withPassword,
} from "./device.ts";
import { interruptible } from "./interruptible.ts";
import { ONBOARD_OPTIONS, readMqtt, readWait } from "./onboard/options.ts";
import { askHidden } from "./prompt.ts";
import { print, printError } from "./terminal.ts";
import { naming, readArguments, UsageError } from "./usage.ts";

const HELP = `vapix onboard <camera> --emqx <address> --broker <address> --client-id <id> [options]

Brings a camera online at a broker of EMQX 5: makes the broker's user, configures the camera's MQTT client and activates
it, and waits until the broker shows the camera as connected. Where that fails, and after Ctrl-C, it puts back what it
changed. Done again, it changes nothing.

  vapix onboard https://192.168.0.90 --emqx https://broker.example.com:18084 --broker ssl://broker.example.com \\
    --client-id dock-7 --prefix harbour/dock-7 --status-topic harbour/dock-7/status

The broker's API:
  --emqx <address>          its dashboard (default EMQX_URL)
  --api-key <key>           API key (default EMQX_API_KEY), whose secret is EMQX_API_SECRET, in a file
                            (--api-secret @<file>), or is asked for on the terminal. Instead of a key, EMQX_TOKEN
                            holds a token.
  --emqx-ca <file>, --emqx-fingerprint <sha256>, --emqx-insecure, --emqx-allow-basic-over-http
                            as below, for the broker's API
  --authenticator <id>      has the user (default password_based:built_in_database); none where users are kept elsewhere
  --create-authenticator    creates that authenticator if the broker lacks it, as a broker from the factory does. From
                            then on, the broker rejects all clients without a user.
  --user-id <id>            of the user there (default the MQTT user name, or the client id if the authenticator
                            identifies users by that)

What the camera is to do:
  --broker <address>        where it finds the broker: tcp://, ssl://, ws:// or wss://, host and port
  --client-id <id>          its client id, unique at the broker
  --mqtt-username <name>    its user name (default the client id). The password is MQTT_PASSWORD,
                            in a file (--mqtt-password @<file>), or is asked for.
  --prefix <topic>          prefix of what it publishes
  --status-topic <topic>    where it publishes, retained, that it is connected, disconnected or lost
  --default-messages        publishes that with the device's default messages
  --ca-id <id>              the CA certificate on the camera that the broker's certificate is verified with
  --no-broker-verification  does not verify the broker's certificate

The camera:
${DEVICE_HELP}

  --wait <seconds>          how long the broker may take to show the camera as connected (default 60)
  --json                    prints the report on one line
  --help                    this text

Exit codes: 0 online, 1 it is not, 2 wrong usage or something is missing on this machine, 130 after Ctrl-C.`;

/** The command `vapix onboard`. */
export async function onboard(args: string[]): Promise<void> {
  const { values, positionals } = readArguments({ args, allowPositionals: true, options: ONBOARD_OPTIONS });
  if (values.help) return print(HELP);
  const [address, ...more] = positionals;
  if (more.length > 0) throw new UsageError(`unexpected argument "${more[0]}"; pass only the address of a camera`);
  const url = address ?? process.env.VAPIX_URL;
  if (url === undefined)
    throw new UsageError(
      "the address of the camera is missing; use vapix onboard https://192.168.0.90, or set VAPIX_URL",
    );
  const emqxUrl = values.emqx ?? process.env.EMQX_URL;
  if (emqxUrl === undefined)
    throw new UsageError(
      "the address of the broker is missing; pass --emqx https://broker.example.com:18084, or set EMQX_URL",
    );

  const device = readDevice(values, url);
  const api = readEmqx(values, emqxUrl);
  const mqtt = readMqtt(values);
  if (values["create-authenticator"] && values.authenticator !== undefined && values.authenticator !== BUILT_IN)
    throw new UsageError(`--create-authenticator only creates ${BUILT_IN}; remove --authenticator`);
  const timeout = readWait(values.wait);
  // Created without secrets first, so that invalid options are reported before any question.
  createClient(url, withoutAccount(device));
  createBroker(emqxUrl, await withSecret(api, () => ""));
  const camera = createClient(url, await withPassword(device));
  const emqx = createBroker(emqxUrl, await withSecret(api, (key) => secret("EMQX_API_SECRET", `Secret of ${key}: `)));
  const password = mqtt.password ?? (await secret("MQTT_PASSWORD", `Password of ${mqtt.username} at the broker: `));
  sayInsecure({ insecure: device.insecure || api.insecure }, values.json);

  const options: OnboardOptions = {
    client: { ...mqtt, password } as OnboardOptions["client"],
    authenticator: values.authenticator === "none" ? false : values.authenticator,
    create: values["create-authenticator"],
    userId: values["user-id"],
    timeout,
    ...(!values.json && { onProgress: showProgress }),
  };
  const report = await interruptible((signal) =>
    bringOnline(camera, emqx, { ...options, signal }).catch((error: unknown) => {
      if (signal.aborted && error instanceof OnboardError && !values.json) showLeft(error);
      throw error;
    }),
  );
  const { undo: _, ...shown } = report;
  if (!values.json) for (const text of shown.warnings ?? []) printError(`  note     ${oneLine(text)}`);
  print(values.json ? JSON.stringify(shown) : oneLine(sentence(shown)));
}

function createBroker(url: string, options: EmqxClientOptions): EmqxClient {
  return naming("--emqx", () => withOptionNames("--emqx-", () => createEmqxClient(url, options)));
}

async function withSecret(
  { apiKey, apiSecret, token, ...settings }: AskedBroker,
  ask: (apiKey: string) => string | Promise<string>,
): Promise<EmqxClientOptions> {
  if (apiKey === undefined) return { ...settings, token };
  return { ...settings, apiKey, apiSecret: apiSecret ?? (await ask(apiKey)) };
}

async function secret(variable: string, question: string): Promise<string> {
  return process.env[variable] ?? askHidden(question, `there is no terminal to ask for a secret; set ${variable}`);
}

const STEPS: Record<OnboardStep, string> = {
  broker: "the broker runs",
  camera: "the camera answers",
  user: "the broker has the user",
  configuration: "the camera is configured",
  activation: "its MQTT client is active",
  connection: "the broker shows it as connected",
};

function showProgress({ step, state }: OnboardProgress): void {
  if (state !== "started") printError(`  ${state.padEnd(7)}  ${STEPS[step]}`);
  else if (step === "connection") printError("  waiting for the connection …");
}

function showLeft({ left }: OnboardError): void {
  if (left.length === 0) printError("  everything is as before");
  for (const { step, reason } of left) printError(`  not restored: ${step}: ${oneLine(reason)}`);
}

function sentence({
  clientId,
  connectedAt,
  ipAddress,
  changed,
}: Pick<Awaited<ReturnType<typeof bringOnline>>, "clientId" | "connectedAt" | "ipAddress" | "changed">): string {
  const place = ipAddress ? ` from ${ipAddress}` : "";
  return `${clientId} is connected${place} since ${connectedAt ?? "some time"}${changed ? "" : "; nothing had to be changed"}`;
}
