import { noticeCard } from '../../cards/kit/choice-card.ts';
import { line } from '../../cards/kit/elements.ts';
import { isActive } from '../../domain/due.ts';
import type { LastChange } from '../../domain/person.ts';
import type { SalesRecord } from '../../domain/record.ts';
import { isDeepStrictEqual } from 'node:util';
import { isTooLate } from '../acting/apply-event.ts';
import type { Message } from '../ports/messenger.ts';
import { inSlices } from '../turn/in-slices.ts';
import type { Turn } from '../turn/turn.ts';
import { AT_ONCE } from './plan-import.ts';
import { importedId } from './import-now.ts';

type WasImported = Extract<LastChange, { kind: 'import' }>;

/** Archives what an import added, and empties what it filled in; not what is in a sequence by now, or was changed. */
export async function undoImport(turn: Turn, at: string): Promise<Message> {
  const { services, person, viewer } = turn;
  const { say } = viewer;
  const { lastChange, ...rest } = (await services.store.person(person.tenant, person.id)) ?? person;
  if (lastChange?.kind !== 'import' || lastChange.at !== at)
    return { kind: 'text', text: say('stale.changed') };
  if (isTooLate({ at }, turn)) return { kind: 'text', text: say('refused.too-late-to-undo') };
  const added = await addedBy(turn, lastChange);
  const idle = await inSlices(added, (slice) => idleAmong(turn, slice), AT_ONCE);
  const filled = await inSlices(lastChange.filled, (slice) => emptied(turn, slice), AT_ONCE);
  await inSlices(
    [...idle.map((record) => ({ ...record, archived: true as const })), ...filled],
    async (part) => {
      await services.store.commit(person.tenant, { records: part });
      return [];
    },
    AT_ONCE,
  );
  await services.store.commit(person.tenant, { people: [rest] });
  const left = added.length - idle.length;
  const notes = left > 0 ? [line(say('import.undone-left', { count: left }))] : [];
  return noticeCard(
    say.runs('import.undone', { count: idle.length, filled: filled.length }),
    [],
    viewer,
    notes,
  );
}

async function addedBy(
  { services, person }: Turn,
  { id, rows }: WasImported,
): Promise<readonly SalesRecord[]> {
  const ids = Array.from({ length: rows }, (_, at) => importedId(id, at + 1));
  const found = await inSlices(ids, (slice) => services.store.records(person.tenant, slice));
  return found.filter(({ archived }) => archived === undefined);
}

async function idleAmong({ services, person }: Turn, records: readonly SalesRecord[]) {
  const running = await Promise.all(
    records.map(({ id }) => services.store.enrollmentsOfRecord(person.tenant, id)),
  );
  return records.filter((_, at) => !running[at]?.some(isActive));
}

/** The records without what was filled in, where it still stands there. */
async function emptied(
  { services, person }: Turn,
  rows: WasImported['filled'],
): Promise<readonly SalesRecord[]> {
  const records = await services.store.records(
    person.tenant,
    rows.map(({ record }) => record),
  );
  return records.map((record) => {
    const filled = rows.find((row) => row.record === record.id)?.filled ?? {};
    const kept = Object.entries(record).filter(
      ([field, value]) =>
        !(field in filled && isDeepStrictEqual(value, filled[field as keyof typeof filled])),
    );
    return { company: '', ...Object.fromEntries(kept) } as SalesRecord;
  });
}
