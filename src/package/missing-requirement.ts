/** Thrown if a feature cannot run on this machine; the message contains the remedy. */
export class MissingRequirement extends Error {}
