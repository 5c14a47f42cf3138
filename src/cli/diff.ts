import { interruptible } from "./interruptible.ts";
import { readWanted } from "./settings/file.ts";
import { connectTo, readPlace, SETTINGS_HELP, SETTINGS_OPTIONS } from "./settings/options.ts";
import { changesShown } from "./settings/output.ts";
import { readSettings } from "./settings/read.ts";
import { changesOf } from "./settings/wanted.ts";
import { print } from "./terminal.ts";
import { readArguments } from "./usage.ts";

const HELP = `vapix diff <address> <file> [options]

Prints how a device differs from the settings in a file, method by method, and changes nothing. The file is a snapshot of
vapix snapshot, or a part of it; what it does not name may have any value. A list that items can be added to, such as
addArea, is the whole list: diff also prints what vapix apply would add, and what it would remove.

  vapix diff https://192.168.0.90 camera.yaml --username root --fingerprint 5D:1C:…

Options:
  --json                    prints a list on one line: api, method, change (changed, added, removed, replaced), what
                            names the item, differences {path, from, to}
${SETTINGS_HELP}

Exit codes: 0 no difference, 1 there are differences, or the device cannot be reached, 2 wrong usage.`;

/** The options of `vapix diff`. */
export const DIFF_OPTIONS = SETTINGS_OPTIONS;

/** The command `vapix diff`. */
export async function diff(args: string[]): Promise<void> {
  const { values, positionals } = readArguments({ args, allowPositionals: true, options: DIFF_OPTIONS });
  if (values.help) return print(HELP);
  const { url, file } = readPlace(positionals, values, 1);
  const wanted = await readWanted(file);
  const { camera } = await connectTo(url, values, values.json);
  const { settings } = await interruptible((signal) => readSettings(camera, signal, Object.keys(wanted)));
  const changes = await changesOf(settings, wanted);
  if (changes.length > 0 || values.json) print(changesShown(changes, values.json));
  if (changes.length > 0) process.exitCode = 1;
}
