/** Thrown where something cannot run on this machine; the message says what to do. */
export class MissingRequirement extends Error {}
