import type { Who } from '../../domain/request.ts';
import type { Found } from './found.ts';

/** Below it a word is likelier something else than a name. */
const A_NAME = 0.5;

/** What is likelier a name than not: "no" may be the beginning of "no-show", but hardly ever is. */
export const sureNames = ({ names }: Found): Found['names'] =>
  names.filter(({ confidence }) => confidence >= A_NAME);

/** Whether all names may be those of whom a request is about. */
export const areOf = (who: Who | undefined, names: Found['names']): boolean =>
  names.every(
    ({ value }) =>
      value.kind === 'record' &&
      who?.kind === 'records' &&
      value.candidates.some(({ id }) => who.records.includes(id)),
  );
