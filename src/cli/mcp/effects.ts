/** Effects of methods that have to be allowed. */
export const CHANGING_EFFECTS = ["configures", "disrupts", "deletes"];
