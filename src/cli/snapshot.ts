import { interruptible } from "./interruptible.ts";
import { snapshotText } from "./settings/file.ts";
import { connectTo, readPlace, SETTINGS_HELP, SETTINGS_OPTIONS } from "./settings/options.ts";
import { readSettings } from "./settings/read.ts";
import { print } from "./terminal.ts";
import { readArguments } from "./usage.ts";

const HELP = `vapix snapshot <address> [options]

Prints what can be set on a device and is reported by it, as YAML: settings by API and method, and what is left out, such
as secrets. vapix diff and vapix apply take it, or a part of it.

  vapix snapshot https://192.168.0.90 --username root --fingerprint 5D:1C:… > camera.yaml

Options:
  --json                    prints JSON on one line, which needs no further package
${SETTINGS_HELP}`;

/** The options of `vapix snapshot`. */
export const SNAPSHOT_OPTIONS = SETTINGS_OPTIONS;

/** The command `vapix snapshot`. */
export async function snapshot(args: string[]): Promise<void> {
  const { values, positionals } = readArguments({ args, allowPositionals: true, options: SNAPSHOT_OPTIONS });
  if (values.help) return print(HELP);
  const { url } = readPlace(positionals, values, 0);
  const { camera } = await connectTo(url, values, values.json);
  const found = await interruptible((signal) => readSettings(camera, signal));
  print(await snapshotText(found, values.json));
}
