import type { RecordId } from '../../domain/ids.ts';
import { queryOf, type RecordList } from '../../domain/record-list.ts';
import { isAtCompany } from '../acting/in-group.ts';
import type { Turn } from '../turn/turn.ts';

/** How many records a company is looked for in, where it is written in another script. */
const LOOKED_AT = 25;

/** A list with its company or city, as the records have it; undefined where neither is known. */
export async function listMeant(turn: Turn, said: RecordList): Promise<RecordList | undefined> {
  const { from, ...list } = said;
  if (from === undefined) return said;
  if (await isAny(turn, { city: from })) return { ...list, city: from };
  if (await isAny(turn, { company: from })) return { ...list, company: from };
  const found = await turn.services.store.searchRecords(turn.person.tenant, from, LOOKED_AT);
  const company = found
    .map(({ record }) => record.company)
    .find((one) => one !== '' && isAtCompany(one, from));
  return company === undefined ? undefined : { ...list, company };
}

const isAny = async (turn: Turn, list: RecordList): Promise<boolean> => (await countIn(turn, list)) > 0;

export const countIn = ({ services, person, viewer, now }: Turn, list: RecordList): Promise<number> =>
  list.records
    ? Promise.resolve(list.records.length)
    : services.store.countRecords(
        person.tenant,
        queryOf(list, { person: person.id, today: viewer.today, now }),
      );

export const idsIn = (
  { services, person, viewer, now }: Turn,
  list: RecordList,
  limit: number,
): Promise<readonly RecordId[]> =>
  list.records
    ? Promise.resolve(list.records)
    : services.store.recordIds(
        person.tenant,
        queryOf(list, { person: person.id, today: viewer.today, now }),
        limit,
      );
