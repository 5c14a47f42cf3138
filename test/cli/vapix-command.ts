import { type Program, type ProgramOptions, runNode } from "../program.ts";

/** Takes away what the environment of the tests may have for the command. */
const NOTHING = Object.fromEntries(
  ["VAPIX_URL", "VAPIX_USERNAME", "VAPIX_PASSWORD", "VAPIX_TOKEN"]
    .concat([
      "EMQX_URL",
      "EMQX_API_KEY",
      "EMQX_API_SECRET",
      "EMQX_TOKEN",
      "EMQX_USERNAME",
      "EMQX_PASSWORD",
      "MQTT_USERNAME",
      "MQTT_PASSWORD",
    ])
    .map((name) => [name, undefined]),
);

/** A command that has ended. */
export interface Ended {
  code: number | null;
  output: string;
  errors: string;
}

/** Starts `vapix` from its sources. */
export function startVapix(args: string[], { variables, ...more }: ProgramOptions = {}): Program {
  return runNode("src/cli/vapix.ts", args, { ...more, variables: { ...NOTHING, ...variables } });
}

/** Runs `vapix` to its end. */
export async function vapix(args: string[], options: ProgramOptions = {}): Promise<Ended> {
  const program = startVapix(args, options);
  const code = await program.ended;
  return { code, output: program.output, errors: program.errors };
}
