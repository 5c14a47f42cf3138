/** A page of a list. */
export interface Page<Row> {
  data: Row[];
  meta: { page: number; limit: number; hasnext: boolean; count?: number };
}

/** One page of rows. @param isCounted Whether the server tells how many rows there are in all. */
export function pageOf<Row>(rows: readonly Row[], query: Record<string, unknown>, isCounted = true): Page<Row> {
  const { page, limit } = query as { page: number; limit: number };
  const end = page * limit;
  const meta = { page, limit, hasnext: end < rows.length, ...(isCounted && { count: rows.length }) };
  return { data: rows.slice(end - limit, end), meta };
}
