import { counted } from "../judge/report.ts";
import { changeIpv4Address } from "../tasks/change-ipv4-address.ts";
import { interruptible } from "./interruptible.ts";
import { applyChanges } from "./settings/apply.ts";
import { type Change, changesOf, changesShown, nameOf } from "./settings/compare.ts";
import { readWanted } from "./settings/file.ts";
import { moveOf } from "./settings/move.ts";
import { connectTo, readPlace, SETTINGS_HELP, SETTINGS_OPTIONS } from "./settings/options.ts";
import { readSettings } from "./settings/read.ts";
import { createClient } from "./device.ts";
import { confirm } from "./prompt.ts";
import { print, printError, showProgress } from "./terminal.ts";
import { readArguments } from "./usage.ts";

const HELP = `vapix apply <address> <file> [options]

Makes a device as the settings in a file say. It reads the device, prints what differs, asks, and calls only the methods
whose part differs; those after which the device may have another address come last. It then reads the device again. If
a call fails or the device does not keep what was written, and after Ctrl-C, it puts back what it changed. Done again, it
changes nothing.

  vapix apply https://192.168.0.90 camera.yaml --username root --fingerprint 5D:1C:…

Options:
  --yes                     does not ask
  --json                    prints what was changed on one line, as vapix diff does
${SETTINGS_HELP}

Exit codes: 0 the device is as the file says, 1 it is not, 2 wrong usage, 130 after Ctrl-C.`;

/** The options of `vapix apply`. */
export const APPLY_OPTIONS = { ...SETTINGS_OPTIONS, yes: { type: "boolean", default: false } } as const;

/** The command `vapix apply`. */
export async function apply(args: string[]): Promise<void> {
  const { values, positionals } = readArguments({ args, allowPositionals: true, options: APPLY_OPTIONS });
  if (values.help) return print(HELP);
  const { url, file } = readPlace(positionals, values, 1);
  const wanted = await readWanted(file);
  const { camera, options } = await connectTo(url, values, values.json);
  const { settings } = await interruptible((signal) => readSettings(camera, signal));
  const changes = await changesOf(settings, wanted);
  if (!values.json && changes.length > 0) print(changesShown(changes, false));
  if (changes.length > 0 && !values.yes && !(await isMeant(changes, url))) throw new Error("nothing was sent");
  await interruptible((signal) =>
    applyChanges(camera, changes, wanted, {
      signal,
      onChange: ({ setter }) => showProgress(`${nameOf(setter)} …`),
      move(change) {
        const target = moveOf(change, url);
        if (target === undefined) return undefined;
        const connect = (address: string) =>
          createClient(Object.assign(new URL(url), { hostname: address }).href, options);
        return () => changeIpv4Address(camera, target, { connect, signal });
      },
    }),
  ).finally(() => showProgress(""));
  if (values.json) print(changesShown(changes, true));
  else printError(`vapix: ${changes.length === 0 ? "nothing had to be changed" : "the device is as the file says"}`);
}

function isMeant(changes: readonly Change[], url: string): Promise<boolean> {
  return confirm(
    `${counted(changes.length, "call")} to ${new URL(url).host}. Apply?`,
    "there is no terminal for the question; pass --yes to confirm",
  );
}
