/** The page that was asked for, or the last one there is: a list may have become shorter since its buttons were drawn. */
export const pageWithin = (page: number, count: number, perPage: number): number =>
  Math.min(page, Math.max(0, Math.ceil(count / perPage) - 1));

/** Rows per page: more would be tiring on a phone. */
export const PAGE = 10;

/** The rows of one page of a list, which page that is, and how many there are in all. */
export type Page<Row> = { readonly rows: readonly Row[]; readonly page: number; readonly count: number };

export function pageOf<Row>(all: readonly Row[], asked: number, perPage = PAGE): Page<Row> {
  const page = pageWithin(asked, all.length, perPage);
  return { rows: all.slice(page * perPage, (page + 1) * perPage), page, count: all.length };
}
