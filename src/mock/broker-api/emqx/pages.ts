/** A page of a list. */
export interface Page<Row> {
  data: Row[];
  meta: { page: number; limit: number; hasnext: boolean; count?: number };
}

/**
 * One page of a list.
 *
 * @param isCounted Whether the server returns the total number of rows.
 * @param isAhead Whether the server announces another page after each full one, even after the last.
 */
export function pageOf<Row>(
  rows: readonly Row[],
  query: Record<string, unknown>,
  isCounted = true,
  isAhead = false,
): Page<Row> {
  const { page, limit } = query as { page: number; limit: number };
  const end = page * limit;
  const meta = {
    page,
    limit,
    hasnext: isAhead ? end <= rows.length : end < rows.length,
    ...(isCounted && { count: rows.length }),
  };
  return { data: rows.slice(end - limit, end), meta };
}
