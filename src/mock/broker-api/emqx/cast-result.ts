import type { Schema } from "../../../contract/document.ts";

/** What is wrong with one place of a request, as the server says it. */
export interface Complaint {
  kind: "validation_error";
  path: string;
  [member: string]: unknown;
}

/** A value as the server takes it. */
export interface Cast {
  value: unknown;
  complaints: Complaint[];
  /** Whether something is wrong that the server does not check, so that it fails later. */
  isCrash: boolean;
}

/** A value that the server accepts. */
export function taken(value: unknown): Cast {
  return { value, complaints: [], isCrash: false };
}

/** A value that the server accepts at first, and fails with later. */
export function crash(value: unknown): Cast {
  return { value, complaints: [], isCrash: true };
}

/** A value that the server rejects, unless it does not check values there: then it fails later. */
export function refusedAs(
  complaint: { path: string; [member: string]: unknown },
  value: unknown,
  { "x-unchecked": unchecked }: Schema,
): Cast {
  return unchecked === "value"
    ? crash(value)
    : { value, complaints: [{ kind: "validation_error", ...complaint }], isCrash: false };
}
