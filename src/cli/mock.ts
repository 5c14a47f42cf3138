import { ADDRESS_HELP, readOptions, serveUntilInterrupted } from "./serve.ts";
import { UsageError } from "./usage.ts";

const HELP = `vapix mock [options]

Runs a mock device that answers as the contract says, and keeps what is configured. It prints its address when it is
ready, then a line for each request; why a request was refused is also in the header Vapix-Mock-Reason.
The header Prefer asks for one answer: example=<name>, code=<HTTP status>, dynamic=true, refuse=<code>[/<sub-code>].

Options:
${ADDRESS_HELP}
  --auth none     authentication; only none, which lets everybody in`;

/** The command `vapix mock`. */
export async function mock(args: string[]): Promise<void> {
  const options = readOptions(args, { auth: { type: "string", default: "none" } });
  if (options === undefined) return console.log(HELP);
  if (options.others.auth !== "none") throw new UsageError(`--auth takes none, not "${options.others.auth}"`);
  const server = await serveUntilInterrupted({
    port: options.port,
    host: options.host,
    log: (line) => console.log(line),
  });
  console.log(`mock device at ${server.url}`);
}
