import type { ParseArgsOptionsConfig } from "node:util";
import { candidatesOf } from "./completion/candidates.ts";
import { SCRIPTS, type Shell } from "./completion/scripts.ts";
import { print } from "./terminal.ts";
import { readArguments, UsageError } from "./usage.ts";

const SHELLS = Object.keys(SCRIPTS) as Shell[];

const HELP = `vapix completion <${SHELLS.join("|")}>

Prints a script that lets a shell complete commands, options, APIs, methods and parameters of vapix:

  bash  source <(vapix completion bash)           in ~/.bashrc
  zsh   source <(vapix completion zsh)            in ~/.zshrc, after compinit
  fish  vapix completion fish | source            in ~/.config/fish/config.fish

Options:
  --help  this text`;

/** The options of all commands, loaded on demand. */
const OPTIONS: Record<string, () => Promise<ParseArgsOptionsConfig>> = {
  apply: async () => (await import("./apply.ts")).APPLY_OPTIONS,
  call: async () => (await import("./call/options.ts")).CALL_OPTIONS,
  check: async () => (await import("./check.ts")).CHECK_OPTIONS,
  diff: async () => (await import("./diff.ts")).DIFF_OPTIONS,
  docs: async () => (await import("./serve.ts")).ADDRESS_OPTIONS,
  mcp: async () => (await import("./mcp.ts")).MCP_OPTIONS,
  mock: async () => (await import("./mock.ts")).MOCK_OPTIONS,
  onboard: async () => (await import("./onboard/options.ts")).ONBOARD_OPTIONS,
  snapshot: async () => (await import("./snapshot.ts")).SNAPSHOT_OPTIONS,
  verify: async () => (await import("./verify.ts")).VERIFY_OPTIONS,
};

/**
 * The command `vapix completion`. The scripts call it as `vapix completion candidates -- <words>`, with the words after
 * `vapix`; it completes the last one.
 *
 * @param commands The names of all commands.
 */
export async function completion(args: string[], commands: readonly string[]): Promise<void> {
  if (args[0] === "candidates" && args[1] === "--") {
    const words = args.slice(2);
    const options = await OPTIONS[words[0] ?? ""]?.();
    const found = candidatesOf(words, { commands, shells: SHELLS, options });
    if (found.length > 0) print(found.join("\n"));
    return;
  }
  const { values, positionals } = readArguments({
    args,
    allowPositionals: true,
    options: { help: { type: "boolean", short: "h" } },
  });
  if (values.help) return print(HELP);
  const [shell, ...more] = positionals;
  if (shell === undefined || !Object.hasOwn(SCRIPTS, shell) || more.length > 0)
    throw new UsageError(`vapix completion takes one of ${SHELLS.join(", ")}`);
  print(SCRIPTS[shell as Shell]);
}
