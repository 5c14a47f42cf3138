/** Runtime description of an operation. */
export interface TableOperation {
  method: string;
  /** Path below the base, with names of parameters in braces. */
  path: string;
  /** Query parameters, and `body` if the operation has one. */
  takes?: readonly string[];
  /** Type of the body; both types are allowed if this is missing. */
  body?: "object" | "list";
  /** Maximum values of query parameters, beyond which the broker fails. */
  maxima?: Readonly<Record<string, number>>;
  /** Query parameters that contain a list in one string, with commas. */
  commas?: readonly string[];
  /** Names of body properties that must not appear in errors. */
  secrets?: readonly string[];
  /** Type of the success response if it is not JSON. */
  answer?: "none" | "text";
  paging?: Paging;
}

/** How to request the next page, by names of query parameters. */
export type Paging = { cursor: string } | { page: string; limit: string; rows: number };

export type OperationTable = Readonly<Record<string, TableOperation>>;
