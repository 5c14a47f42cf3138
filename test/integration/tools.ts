import { execFileSync } from "node:child_process";

/**
 * Path of a program that `npm ci` does not bring; throws where the machine lacks it, naming the Debian package to install.
 */
export function tool(name: string, debianPackage = name): string {
  try {
    // Debian keeps servers out of the PATH of ordinary users.
    const env = { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` };
    return execFileSync("sh", ["-c", `command -v ${name}`], { encoding: "utf8", env }).trim();
  } catch {
    throw new Error(`this test needs ${name}, which this machine lacks: apt-get install ${debianPackage}`);
  }
}
