import type { OperationContract } from "../../contract/methods.ts";
import type { Preference } from "./prefer.ts";

/** A documented response: JSON as an object, which must not be changed, and anything else as text. */
interface DocumentedAnswer {
  status: number;
  contentType: string;
  headers: Record<string, string>;
  body: object | string;
}

/** Responds to a method or an operation as the contract documents it. */
export type Responder = (operation: OperationContract, preference: Preference) => Promise<DocumentedAnswer>;
