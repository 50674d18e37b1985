import type { Found } from './found.ts';

/** Below it a word is likelier something else than a name. */
const A_NAME = 0.5;

/** What is likelier a name than not: "no" may be the beginning of "no-show", but hardly ever is. */
export const sureNames = ({ names }: Found): Found['names'] =>
  names.filter(({ confidence }) => confidence >= A_NAME);
