/** What an error code can mean: the values of `x-kind`, the same words for all APIs although their numbers differ. */
export const KINDS = /** @type {const} */ ([
  "internal",
  "version",
  "json",
  "method",
  "missing",
  "invalid",
  "unauthorized",
  "too-large",
  "http-method",
  "content-type",
  "other",
]);
