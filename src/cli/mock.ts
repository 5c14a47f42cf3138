import { profiles } from "../../generated/client/profiles.ts";
import { ADDRESS_HELP, readOptions, serveUntilInterrupted } from "./serve.ts";
import { UsageError } from "./usage.ts";

const HELP = `vapix mock [options]

Runs a mock device that answers as the contract says, and keeps what is configured. It prints its address when it is
ready, then a line for each request; why a request was refused is also in the header Vapix-Mock-Reason.
The header Prefer asks for one answer: example=<name>, code=<HTTP status>, dynamic=true, refuse=<code>[/<sub-code>],
and of a code with several meanings, refuse=<code>; title="<meaning>".

Options:
${ADDRESS_HELP}
  --auth none     authentication; only none, which lets everybody in
  --profile NAME  what the device is, all by default:
${profiles.map(({ name, description }) => `                  ${name.padEnd(5)}  ${description}`).join("\n")}`;

/** The command `vapix mock`. */
export async function mock(args: string[]): Promise<void> {
  const options = readOptions(args, {
    auth: { type: "string", default: "none" },
    profile: { type: "string", default: "all" },
  });
  if (options === undefined) return console.log(HELP);
  if (options.others.auth !== "none") throw new UsageError(`--auth takes none, not "${options.others.auth}"`);
  const profile = profiles.find(({ name }) => name === options.others.profile)?.name;
  if (profile === undefined)
    throw new UsageError(
      `--profile takes ${profiles.map(({ name }) => name).join(", ")}, not "${options.others.profile}"`,
    );
  const server = await serveUntilInterrupted({
    port: options.port,
    host: options.host,
    profile,
    log: (line) => console.log(line),
  });
  console.log(`mock device at ${server.url}`);
}
