import type { WithSchemas } from "../contract/document.ts";
import type { OperationContract } from "../contract/methods.ts";
import { checkerOf } from "../contract/schema-check.ts";

/**
 * Checks a response that the mock composed; lint has checked the documented ones.
 *
 * @throws Error if the response violates the contract
 */
export function checkOwnAnswer(
  { id, document }: { id: string; document: WithSchemas },
  operation: OperationContract,
  status: number,
  body: unknown,
): void {
  const [fault] = checkerOf(document).answer(operation, status, body);
  if (fault)
    throw new Error(`the response of ${id} ${operation.name} violates the contract: ${fault.path} ${fault.text}`);
}
