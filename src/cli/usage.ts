/** Thrown where a command cannot run as it was asked to, or not on this machine: exit code 2. */
export class UsageError extends Error {}
