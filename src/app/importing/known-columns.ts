import { namesAnything } from '../../importing/header.ts';
import type { Import, Mapping } from '../ports/imports.ts';

/** How the columns of such a list were corrected before. */
export const columnsKnownFor = (
  titles: readonly string[],
  mappings: readonly Mapping[],
): Mapping | undefined => mappings.findLast((one) => isSameRow(one.titles, titles));

const isSameRow = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((title, at) => title === other[at]);

/** What the columns are was guessed, or dates in one of them can be read in two ways. */
export const isUnsure = ({ header, dateOrders }: Import): boolean =>
  !namesAnything(header.columns) ||
  header.columns.some(
    ({ isGuessed, field, at }) => isGuessed === true || (field === 'renewal' && dateOrders[at] === 'unclear'),
  );
