/** The page that was asked for, or the last one there is: a list may have become shorter since its buttons were drawn. */
export const pageWithin = (page: number, count: number, perPage: number): number =>
  Math.min(page, Math.max(0, Math.ceil(count / perPage) - 1));
