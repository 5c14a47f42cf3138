import type { parseArgs } from "node:util";
import type { Check, Report } from "../judge/report.ts";
import {
  createClient,
  DEVICE_HELP,
  DEVICE_OPTIONS,
  readDevice,
  sayInsecure,
  withoutAccount,
  withPassword,
} from "./device.ts";
import { checkSingle, MANY_HELP, MANY_OPTIONS, readMany } from "./devices/options.ts";
import { runOnDevices } from "./devices/run.ts";
import { interruptible } from "./interruptible.ts";
import { readReplay } from "./recording.ts";
import {
  checkReportValues,
  isBroken,
  printReport,
  REPORT_HELP,
  REPORT_OPTIONS,
  withMarkdownFile,
} from "./report-output.ts";
import { MESSAGE_HELP, MESSAGE_OPTIONS, verifyBroker } from "./verify/messages.ts";
import { print, printError, showProgress } from "./terminal.ts";
import { readArguments, UsageError } from "./usage.ts";

const HELP = `vapix verify <address> [options]
       vapix verify --replay <folder> [options]
       vapix verify --devices <file> [options]
       vapix verify --mqtt <broker> --topic <filter> --seconds <n> [options]

Checks a device, or software that acts as one, against the contract. It asks for its APIs, calls every method that only
reads, and sends each API a few malformed requests that cannot change anything. What breaks the contract is a
violation; what the contract allows but nothing documents is a difference. No report contains an address, or a value
that the device sent.

With --mqtt, it checks what devices publish at a broker: events and messages about the connection. Events that the
contract does not know are differences; other messages are foreign, and only counted.

  vapix verify https://192.168.0.90 --username root --fingerprint 5E:…
  vapix verify --mqtt mqtt://broker.example.com --topic 'axis/#' --seconds 60

Options:
  --include configures      also runs methods that configure: writes back what it has read, or adds something and
                            removes it again. What it changed is put back, also after a failure and after Ctrl-C
${REPORT_HELP}
  --replay <folder>         instead of a device, holds the exchanges against it that a proxy recorded:
                            vapix mock --upstream <address> --record <folder>
${MESSAGE_HELP}
${MANY_HELP}
                            The data of a device is its report; a device that breaks the contract has failed
  --url <address>           the device, where it is not the argument (default VAPIX_URL)
${DEVICE_HELP}
  --help                    this text

Exit codes: 0 the contract is kept, 1 it is not, or the device or the broker cannot be reached, 2 wrong usage or
something is missing on this machine, 130 after Ctrl-C.`;

/** The options of `vapix verify`. */
export const VERIFY_OPTIONS = {
  ...DEVICE_OPTIONS,
  url: { type: "string" },
  include: { type: "string", multiple: true, default: [] as string[] },
  ...REPORT_OPTIONS,
  replay: { type: "string" },
  ...MESSAGE_OPTIONS,
  ...MANY_OPTIONS,
  help: { type: "boolean", short: "h", default: false },
} as const;

type Values = ReturnType<typeof parseArgs<{ options: typeof VERIFY_OPTIONS }>>["values"];

/** The command `vapix verify`. */
export async function verify(args: string[]): Promise<void> {
  const { values, positionals } = readArguments({
    args: withMarkdownFile(args),
    allowPositionals: true,
    options: VERIFY_OPTIONS,
  });
  if (values.help) return print(HELP);
  const [address, ...more] = positionals;
  if (more.length > 0) throw new UsageError(`unexpected argument "${more[0]}"; pass only the address of a device`);
  const other = values.include.find((effect) => effect !== "configures");
  if (other !== undefined)
    throw new UsageError(
      `invalid --include "${other}"; it must be configures, because methods that disrupt or delete are never run`,
    );
  checkReportValues(values);
  if (values.devices !== undefined) return verifyDevices(values, address);
  checkSingle(values);
  printReport(await readReport(values, address), values);
}

async function verifyDevices(values: Values, address: string | undefined): Promise<void> {
  checkLone("--devices has the addresses", values, address, [
    ...Object.keys(MESSAGE_OPTIONS),
    ...["replay", "markdown", "junit"],
  ]);
  const { devices, concurrency, earlier } = await readMany("verify", values, values);
  const { verify: verifyLive } = await import("../verify/verify.ts");
  sayInsecure({ insecure: devices.some(({ client }) => client.insecure) }, values.json);
  await runOnDevices({
    command: "verify",
    devices,
    concurrency,
    earlier,
    isAbortable: true,
    async run({ url, client }, signal) {
      const report = await verifyLive(url, client, {
        configures: values.include.includes("configures"),
        signal,
        onProgress: () => undefined,
        onUndone: (check) => signal.aborted && printError(`vapix: ${url}: ${undone(check)}`),
      });
      return { data: report, isFailed: isBroken(report, values.strict) };
    },
  });
}

async function readReport(values: Values, address: string | undefined): Promise<Report> {
  const { mqtt, replay } = values;
  if (replay !== undefined) {
    checkLone("--replay calls no device", values, address, [
      "include",
      ...Object.keys({ ...MESSAGE_OPTIONS, ...DEVICE_OPTIONS }),
    ]);
    const { verifyRecording } = await import("../verify/recording.ts");
    return verifyRecording(readReplay(replay));
  }
  if (mqtt !== undefined) {
    checkLone("--mqtt calls no device", values, address, ["include", "token", "allow-basic-over-http"]);
    return verifyBroker(mqtt, values);
  }
  const ofBroker = Object.keys(MESSAGE_OPTIONS).find((name) => isGiven(values, name));
  if (ofBroker !== undefined) throw new UsageError(`--${ofBroker} goes with --mqtt`);
  return verifyDevice(values, address);
}

async function verifyDevice(values: Values, address: string | undefined): Promise<Report> {
  const url = address ?? values.url ?? process.env.VAPIX_URL;
  if (url === undefined)
    throw new UsageError(
      "the address of the device is missing; use vapix verify https://192.168.0.90, or set VAPIX_URL",
    );
  const client = readDevice(values, url);
  createClient(url, withoutAccount(client));
  const { verify: verifyLive } = await import("../verify/verify.ts");
  const account = await withPassword(client);
  sayInsecure(client, values.json);
  return interruptible((signal) =>
    verifyLive(url, account, {
      configures: values.include.length > 0,
      signal,
      onProgress: progress,
      onUndone: (check) => signal.aborted && printError(`vapix: ${undone(check)}`),
    }),
  ).finally(() => progress());
}

/** @throws UsageError if an address or an option for a device is given */
function checkLone(what: string, values: Values, address: string | undefined, more: readonly string[]): void {
  const own = address === undefined ? ["url", ...more].find((name) => isGiven(values, name)) : undefined;
  if (address === undefined && own === undefined) return;
  throw new UsageError(`${what}; it cannot be combined with ${own === undefined ? "an address" : `--${own}`}`);
}

function isGiven(values: Values, name: string): boolean {
  return [values[name as keyof Values] ?? []].flat().length > 0;
}

function undone({ api, name, note, findings }: Check): string {
  const isDone = findings.every(({ kind }) => kind !== "changed");
  return `${api} ${name}: ${isDone ? note : "could not remove what was added"}`;
}

/** Shows the current check on a terminal; without a name, clears the line. */
function progress(api?: string, name?: string): void {
  showProgress(name === undefined ? "" : `${api} ${name} …`);
}
