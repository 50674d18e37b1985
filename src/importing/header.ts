import type { Field } from './header-names.ts';

/** `isGuessed`: by what stands in it, as its title says nothing. */
export type Column = {
  readonly at: number;
  readonly title: string;
  readonly field: Field;
  readonly isGuessed?: true;
};

export type Header = {
  /** 0 where the first row is of somebody already. */
  readonly row: number;
  readonly titles: readonly string[];
  /** The known ones; of those of one field the preferred first. */
  readonly columns: readonly Column[];
};

const NAMING: readonly Field[] = ['name', 'firstName', 'lastName', 'dealName', 'company'];

/** Whether rows say whom or what they are about. */
export const namesAnything = (columns: readonly Pick<Column, 'field'>[]): boolean =>
  columns.some(({ field }) => NAMING.includes(field));

/** The hidden columns of exports of Dynamics 365: an id, of which the title says what the rows are, and such. */
export const isHidden = (title: string): boolean => /^\(do not modify\)/iu.test(title);
