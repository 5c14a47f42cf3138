import type { WithSchemas } from "../contract/document.ts";
import type { OperationContract } from "../contract/methods.ts";
import { checkerOf } from "../contract/schema-check.ts";

/**
 * Checks an answer that was made up here; lint has checked the documented ones.
 *
 * @throws Error if it breaks the contract
 */
export function checkOwnAnswer(
  { id, document }: { id: string; document: WithSchemas },
  operation: OperationContract,
  status: number,
  body: unknown,
): void {
  const [fault] = checkerOf(document).answer(operation, status, body);
  if (fault) throw new Error(`the answer of ${id} ${operation.name} breaks the contract: ${fault.path} ${fault.text}`);
}
