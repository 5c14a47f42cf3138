import type { Role } from "../../contract/levels.ts";

/** Result of authentication: the account's role, or why it was rejected. */
export type Visitor = { role: Role } | Stranger;

/** A sender whose credentials were rejected. */
export interface Stranger {
  /** What was wrong with the credentials, and what would be right. It contains nothing of them. */
  refused: string;
  /** Whether only the nonce was invalid. */
  isStale?: boolean;
}
