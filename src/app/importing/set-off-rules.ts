import type { Firing } from '../../domain/rules/firing.ts';
import { withLately } from '../../domain/rules/lately.ts';
import type { SalesRecord } from '../../domain/record.ts';
import type { Import } from '../ports/imports.ts';
import { MOST_OF_AN_IMPORT, setOffByPart } from '../rules/set-off.ts';
import { todayOf } from '../rules/today-of.ts';
import type { Turn } from '../turn/turn.ts';
import { changedIn, type PartRecords } from './records-of-part.ts';

/** The records of a part as they are kept, and what they set off; nothing where the list is one of before. */
export async function withRulesOf(
  { everywhere, person }: Turn,
  { withRules, progress }: Import,
  part: PartRecords,
): Promise<{ readonly records: readonly SalesRecord[]; readonly firings: readonly Firing[] }> {
  const changed = changedIn(part);
  if (!withRules) return { records: changed.map(({ after }) => after), firings: [] };
  const today = todayOf(everywhere);
  const left = MOST_OF_AN_IMPORT - (progress.setOff ?? 0);
  return {
    records: changed.map(({ before, after }) => withLately(before, after, today)),
    firings: await setOffByPart(everywhere, person.tenant, changed, left),
  };
}
