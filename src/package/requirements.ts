import { MissingRequirement } from "./missing-requirement.ts";

/** Minimum version of Node for Prism. */
const PRISM_NODE = [24, 18] as const;

/**
 * Checks the requirements of Prism, which creates responses that no example shows.
 *
 * @throws MissingRequirement if its package is missing, or Node is too old
 */
export function requirePrism(node = process.versions.node, resolve = import.meta.resolve): void {
  const [major = 0, minor = 0] = node.split(".").map(Number);
  if (major < PRISM_NODE[0] || (major === PRISM_NODE[0] && minor < PRISM_NODE[1]))
    throw new MissingRequirement(
      `this response requires Prism, which needs Node ${PRISM_NODE.join(".")} or newer; this is Node ${node}`,
    );
  requirePackages("this response, which Prism creates,", ["@stoplight/prism-http"], resolve);
}

/**
 * Checks that optional peer dependencies are installed.
 *
 * @throws MissingRequirement with the command that installs the missing ones
 */
export function requirePackages(what: string, names: readonly string[], resolve = import.meta.resolve): void {
  const missing = names.filter((name) => {
    try {
      resolve(name);
      return false;
    } catch {
      return true;
    }
  });
  if (missing.length > 0)
    throw new MissingRequirement(`${what} needs more packages: npm install --save-dev ${missing.join(" ")}`);
}
