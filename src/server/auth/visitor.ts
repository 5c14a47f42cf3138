/** Who sends a request: an account with its role, or nobody that the device believes. */
import type { Role } from "../../contract/levels.ts";
export type Visitor = { role: Role } | Stranger;

/** A sender that the device does not know, or not any more. */
export interface Stranger {
  /** What was wrong with the credentials, and what would be right. It holds nothing of them. */
  refused: string;
  /** Whether all was right but the nonce. */
  isStale?: boolean;
}
