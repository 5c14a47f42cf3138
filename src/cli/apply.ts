import { changeIpv4Address } from "../tasks/change-ipv4-address.ts";
import { interruptible } from "./interruptible.ts";
import { applyChanges } from "./settings/apply.ts";
import type { Change } from "./settings/compare.ts";
import { readWanted } from "./settings/file.ts";
import { moveOf } from "./settings/move.ts";
import { connectTo, readPlace, SETTINGS_HELP, SETTINGS_OPTIONS } from "./settings/options.ts";
import { changesShown, questionOf, titleOf } from "./settings/output.ts";
import { readSettings } from "./settings/read.ts";
import { changesOf } from "./settings/wanted.ts";
import { createClient } from "./device.ts";
import { confirm } from "./prompt.ts";
import { print, printError, showProgress } from "./terminal.ts";
import { readArguments } from "./usage.ts";

const HELP = `vapix apply <address> <file> [options]

Makes a device as the settings in a file say. It reads the device, prints what differs, asks, and calls only the methods
whose part differs: first those that remove items of lists, last those after which the device may have another address.
It then reads the device again. If a call fails or the device does not keep what was written, and after Ctrl-C, it puts
back what it changed, and says which items have another id then. Done again, it changes nothing.

A list in the file, such as addArea, is the whole list: areas that it lacks are removed, all of them if it is empty. A
list that the file does not have is left alone. Items refer to others by name, not by an id that the device assigned.

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
  const { settings } = await interruptible((signal) => readSettings(camera, signal, Object.keys(wanted)));
  const changes = await changesOf(settings, wanted);
  if (!values.json && changes.length > 0) print(changesShown(changes, false));
  const isMeant = () =>
    confirm(questionOf(changes, url), "there is no terminal for the question; pass --yes to confirm");
  if (changes.length > 0 && !values.yes && !(await isMeant())) throw new Error("nothing was sent");
  const made: Change[] = [];
  await interruptible((signal) =>
    applyChanges(camera, changes, wanted, {
      signal,
      onChange(change) {
        made.push(change);
        showProgress(`${titleOf(change)} …`);
      },
      move(change) {
        const target = moveOf(change, url);
        if (target === undefined) return undefined;
        const connect = (address: string) =>
          createClient(Object.assign(new URL(url), { hostname: address }).href, options);
        return () => changeIpv4Address(camera, target, { connect, signal });
      },
    }),
  ).finally(() => showProgress(""));
  if (values.json) print(changesShown(made, true));
  else printError(`vapix: ${changes.length === 0 ? "nothing had to be changed" : "the device is as the file says"}`);
}
