/** An instruction of a Dockerfile. */
export interface Instruction {
  name: string;
  /** What follows the name, as it is written. */
  value: string;
}

/** Instructions of a Dockerfile in their order, with continued lines joined. */
export function readDockerfile(text: string): Instruction[] {
  return text
    .replaceAll("\\\n", " ")
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"))
    .map((line) => {
      const [, name, value] = /^([A-Z]+) +(.+)$/.exec(line) ?? [];
      if (name === undefined) throw new Error(`the Dockerfile has a line that is not an instruction: ${line}`);
      return { name, value: value! };
    });
}
