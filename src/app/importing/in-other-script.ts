import { setImmediate } from 'node:timers/promises';
import { isDevanagari } from '../../domain/phonetic-key.ts';
import type { SalesRecord } from '../../domain/record.ts';
import type { Draft } from '../../importing/drafts.ts';
import { isSameInOtherScript, isSameKind } from '../../importing/match.ts';
import type { Import } from '../ports/imports.ts';
import type { Turn } from '../turn/turn.ts';

/** A search for each row is too slow for longer lists, of which only rows in Devanagari are looked for. */
const MOST_SEARCHED = 500;
const LOOKED_AT = 3;

/** Those who are kept in the other script than the list has them in, by name and company. */
export async function knownInOtherScript(
  { services, person }: Turn,
  drafts: readonly Draft[],
  { rows, type = 'contact' }: Pick<Import, 'rows' | 'type'>,
): Promise<ReadonlyMap<Draft, SalesRecord>> {
  const found = new Map<Draft, SalesRecord>();
  for (const draft of drafts) {
    if (draft.company === '' || !(rows <= MOST_SEARCHED || isDevanagari(draft.name))) continue;
    const matches = await services.store.searchRecords(person.tenant, draft.name, LOOKED_AT);
    const same = matches.find(
      ({ record }) => isSameKind(record.type, type) && isSameInOtherScript(record, draft),
    );
    if (same) found.set(draft, same.record);
    await setImmediate();
  }
  return found;
}
