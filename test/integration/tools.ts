import { execFileSync } from "node:child_process";

/** Path of a program that `npm ci` does not bring; throws, naming it, where the machine lacks it. */
export function tool(name: string): string {
  try {
    return execFileSync("sh", ["-c", `command -v ${name}`], { encoding: "utf8" }).trim();
  } catch {
    throw new Error(`this test needs ${name}, which this machine lacks: apt-get install ${name}`);
  }
}
