/** What the client knows of an operation at run time. */
export interface TableOperation {
  method: string;
  /** Below the base, with names of parameters in braces. */
  path: string;
  /** Parameters of the query, and `body` where it has one. */
  takes?: readonly string[];
  /** What the body is; either, where it is missing. */
  body?: "object" | "list";
  /** Highest values of parameters of the query that harm the broker beyond that. */
  maxima?: Readonly<Record<string, number>>;
  /** Parameters of the query that take a list in one text, with commas. */
  commas?: readonly string[];
  /** Names of members of the body that no error may show. */
  secrets?: readonly string[];
  /** What a success has where it is not JSON. */
  answer?: "none" | "text";
  paging?: Paging;
}

/** How to get from one page to the next, by names of parameters of the query. */
export type Paging = { cursor: string } | { page: string; limit: string; rows: number };

export type OperationTable = Readonly<Record<string, TableOperation>>;
