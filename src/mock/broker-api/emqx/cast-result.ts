import type { Schema } from "../../../contract/document.ts";

/** A fault at one place of a request, in the server's words. */
export interface Complaint {
  kind: "validation_error";
  path: string;
  [member: string]: unknown;
}

/** A value after the server's conversion. */
export interface Cast {
  value: unknown;
  complaints: Complaint[];
  /** Whether the value has a fault that the server does not check, so that it fails later. */
  isCrash: boolean;
}

/** A value that the server accepts. */
export function taken(value: unknown): Cast {
  return { value, complaints: [], isCrash: false };
}

/** A value that the server accepts first and fails on later. */
export function crash(value: unknown): Cast {
  return { value, complaints: [], isCrash: true };
}

/** A value that the server rejects. If the server does not check values there, it fails later instead. */
export function refusedAs(
  complaint: { path: string; [member: string]: unknown },
  value: unknown,
  { "x-unchecked": unchecked }: Schema,
): Cast {
  return unchecked === "value"
    ? crash(value)
    : { value, complaints: [{ kind: "validation_error", ...complaint }], isCrash: false };
}
