import type { RecordId } from '../../domain/ids.ts';
import type { Found } from './found.ts';
import { whoIn } from './who.ts';

/** "Asha and Ravi", of whom two are called Ravi: who is meant along with the one who is asked for. */
export function besideIn(found: Found, candidates: readonly RecordId[]): readonly RecordId[] {
  const named = found.names.filter(({ value }) => value.kind === 'record');
  if (named.length < 2 || !isOneList(found, named)) return [];
  const records = named.flatMap((name) => {
    const who = whoIn({ ...found, names: [name] });
    return who.kind === 'found' && !who.near && who.who.kind === 'records' ? who.who.records : [];
  });
  return [...new Set(records)].filter((record) => !candidates.includes(record));
}

/** Nothing stands between them but what joins names. */
function isOneList({ sentence: { text } }: Found, named: Found['names']): boolean {
  return named.slice(1).every((name, at) => {
    const before = named[at];
    return before !== undefined && JOINING.test(text.slice(before.to, name.from));
  });
}

const JOINING = /^(?:\s|[,&+]|\b(?:and|n|aur|ko|ka|ki|ne|ji)\b|और|व|को|का|की|ने|जी)*$/iu;
