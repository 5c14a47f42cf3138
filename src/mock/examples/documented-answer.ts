import type { OperationContract } from "../../contract/methods.ts";
import type { Preference } from "./prefer.ts";

/** An answer as documented: JSON as an object that is nobody's to change, anything else as text. */
interface DocumentedAnswer {
  status: number;
  contentType: string;
  headers: Record<string, string>;
  body: object | string;
}

/** Answers a method or an operation with what the contract documents. */
export type Responder = (operation: OperationContract, preference: Preference) => Promise<DocumentedAnswer>;
