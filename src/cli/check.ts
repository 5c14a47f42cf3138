import { checkRecording } from "../check/check-recording.ts";
import { axisOsNamed } from "../check/target.ts";
import { axisOsVersions } from "../contract/profiles.ts";
import { readRecording } from "../recording/read-recording.ts";
import { checkReportValues, printReport, REPORT_HELP, REPORT_OPTIONS, withMarkdownFile } from "./report-output.ts";
import { print } from "./terminal.ts";
import { naming, readArguments, UsageError } from "./usage.ts";

const TARGETS = axisOsVersions.map(({ name }) => name).join(", ");

const HELP = `vapix check <recording> --target <version> [options]

Lists what changes for recorded calls with another version of AXIS OS: what is deprecated or absent there, another version
of an API, and calls over HTTP if the version accepts only HTTPS. Each finding has its source, and its successor if it has
one. It calls no device.

The recording is a folder that a proxy wrote, or one of its files:

  vapix mock --upstream https://192.168.0.90 --upstream-username root --auth none --record recording
  vapix check recording --target 13

Absent parameters, methods and APIs are violations. What may still work, and what the contract infers for the version, is a
difference. An API of which nothing is known in that version is not run.

Options:
  --target <version>        the version of AXIS OS: ${TARGETS}
${REPORT_HELP}
  --help                    this text

Exit codes: 0 without violations, 1 with violations, or if nothing could be checked, 2 wrong usage or an unreadable
recording, 130 after Ctrl-C.`;

/** The options of `vapix check`. */
export const CHECK_OPTIONS = {
  target: { type: "string" },
  ...REPORT_OPTIONS,
  help: { type: "boolean", short: "h", default: false },
} as const;

/** The command `vapix check`. */
export async function check(args: string[]): Promise<void> {
  const { values, positionals } = readArguments({
    args: withMarkdownFile(args),
    allowPositionals: true,
    options: CHECK_OPTIONS,
  });
  if (values.help) return print(HELP);
  const [place, ...more] = positionals;
  const { target } = values;
  if (place === undefined)
    throw new UsageError("the recording is missing; use vapix check <folder or file> --target 13");
  if (more.length > 0) throw new UsageError(`unexpected argument "${more[0]}"; pass only one folder or file`);
  if (target === undefined) throw new UsageError(`--target is required: the version of AXIS OS; available: ${TARGETS}`);
  checkReportValues(values);
  const os = naming("--target", () => axisOsNamed(target));
  const exchanges = naming("the recording", () => readRecording(place));
  printReport(checkRecording(exchanges, os), values);
}
