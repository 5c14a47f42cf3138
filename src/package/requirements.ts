const NODE = [24, 18] as const;
const PEERS = ["@stoplight/prism-http", "ajv", "ajv-formats"];

/** Thrown where something cannot run on this machine; the message says what to do. */
export class MissingRequirement extends Error {}

/**
 * Checks what the mock needs beyond the client: Prism's Node, and the optional peer dependencies.
 *
 * @param more Packages that its options need beyond that, so that one command brings all.
 */
export function requireMock(
  node = process.versions.node,
  resolve = import.meta.resolve,
  more: readonly string[] = [],
): void {
  const [major = 0, minor = 0] = node.split(".").map(Number);
  if (major < NODE[0] || (major === NODE[0] && minor < NODE[1]))
    throw new MissingRequirement(`the mock needs Node ${NODE.join(".")} or newer, as Prism does; this is Node ${node}`);
  requirePackages("the mock", [...PEERS, ...more], resolve);
}

/**
 * Checks that optional peer dependencies are there.
 *
 * @param flag Of the command that installs them: `--save-dev` for tools and tests, empty for what programs use.
 */
export function requirePackages(
  what: string,
  names: readonly string[],
  resolve = import.meta.resolve,
  flag: "--save-dev " | "" = "--save-dev ",
): void {
  const missing = names.filter((name) => {
    try {
      resolve(name);
      return false;
    } catch {
      return true;
    }
  });
  if (missing.length > 0)
    throw new MissingRequirement(`${what} needs more packages: npm install ${flag}${missing.join(" ")}`);
}
