/**
 * The text with quotes that are no more than that written so that they are read as such: `"AR" Rao`, `"5 inch pipes`. Read
 * as the beginning of a cell, one would take in the rows below it.
 */
export function withStrayQuotes(text: string, delimiter: string): string {
  const end = `[${delimiter === '|' ? '\\|' : delimiter}\n]`;
  const cells = new RegExp(
    `(^|${end})(?:"[^"]*(?:""[^"]*)*" *(?=${end}|$)|(?<stray>"(?:(?!${end})[^])*))`,
    'g',
  );
  return text.replace(cells, (all: string, before: string, stray: string | undefined) =>
    stray === undefined ? all : `${before}"${asText(stray).replaceAll('"', '""')}"`,
  );
}

/** One that is alone was to be a cell's, and its end was lost. */
const asText = (cell: string): string => (cell.lastIndexOf('"') === 0 ? cell.slice(1) : cell);
