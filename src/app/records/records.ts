import { isDeepStrictEqual } from 'node:util';
import {
  addRecordCard,
  editRecordCard,
  type OpenedFrom,
  type RecordDraft,
  type RecordFields,
} from '../../cards/records/record-form-card.ts';
import { noticeCard } from '../../cards/kit/choice-card.ts';
import { isActive } from '../../domain/due.ts';
import type { RecordId } from '../../domain/ids.ts';
import { isOwn, type SalesRecord } from '../../domain/record.ts';
import type { Request } from '../../domain/request.ts';
import { addWordsIn } from '../../language/contacts/add-words.ts';
import { peopleIn } from '../../language/contacts/pasted.ts';
import { proposeById } from '../enrolling/proposal.ts';
import type { Run } from '../../language/say.ts';
import type { Message } from '../ports/messenger.ts';
import { changesOf, fieldsOf, problemOf, readFields, trimFields, withFields } from './record-fields.ts';
import type { Changes } from '../ports/changes.ts';
import { retryOnConflict } from '../turn/retry-conflicts.ts';
import type { Turn } from '../turn/turn.ts';

/** "add contact Priya Nair, Fabrikam, priya@fabrikam.example, +91 …", or a pasted row: shown for correction before it is kept. */
export async function addByRequest(turn: Turn, { recordType, words = '' }: Request): Promise<Message> {
  const { services, viewer } = turn;
  const { type, details } = addWordsIn(words);
  const [first = '', ...others] = peopleIn(details);
  const fields = readFields(first, viewer.today);
  const draft: RecordDraft = { id: services.newId('record'), type: recordType ?? type, ...fields };
  const isEmpty = fields.name === '' && fields.email === '' && fields.phone === '';
  const notes = isEmpty
    ? [viewer.say('add.none')]
    : [...(others.length > 0 ? [viewer.say('add.one-by-one')] : []), ...(await whoIsThere(turn, fields))];
  return addRecordCard(draft, viewer, notes);
}

/** Whoever has that name already. */
async function whoIsThere(
  { services, person, viewer }: Turn,
  fields: RecordFields,
): Promise<readonly string[]> {
  const named = fields.name === '' ? [] : await services.store.searchRecords(person.tenant, fields.name, 1);
  return named
    .filter(({ exact }) => exact)
    .map(({ record: { name, company } }) => viewer.say('add.similar', { name, company }));
}

/** As a form sends them, which may be one of before, with fewer fields. */
type Typed = Omit<RecordFields, Later> & Readonly<Partial<Record<Later, string | undefined>>>;

/** Fields that forms of before didn't have. */
type Later = 'linkedIn' | 'value' | 'city' | 'tags';

/** The confirmation was pressed: saves the record, once, however often it is pressed, and offers templates that fit. */
export async function addNow(
  turn: Turn,
  { id, type, ...typed }: Typed & Pick<RecordDraft, 'id' | 'type'>,
): Promise<Message> {
  const { services, person, viewer } = turn;
  const { linkedIn = '', value = '', city = '', tags = '' } = typed;
  const fields = trimFields({ ...typed, linkedIn, value, city, tags });
  const problem = problemOf(fields, viewer.say);
  if (problem !== undefined) return addRecordCard({ id, type, ...fields }, viewer, [problem]);
  if (!(await services.store.record(person.tenant, id))) {
    const empty: SalesRecord = {
      tenant: person.tenant,
      id,
      type,
      name: '',
      company: '',
      status: 'active',
      tags: [],
      owner: person.id,
    };
    await keepRecord(turn, withFields(empty, fields), undefined);
  }
  return proposeById(turn, id, undefined, { notes: [viewer.say('add.done', { name: fields.name })] });
}

/** What was said of a record stands in its form already, beside what it was before. */
export async function edit(
  turn: Turn,
  id: RecordId,
  said: Partial<RecordFields> = {},
  from?: OpenedFrom,
): Promise<Message> {
  const { viewer } = turn;
  const found = await ownRecord(turn, id);
  if (found.kind !== 'own') return found;
  const before = fieldsOf(found.record);
  const fields = trimFields({ ...before, ...said });
  return editRecordCard(found.record, fields, viewer, changesOf(before, fields, viewer.say), from);
}

/** `back`: leads back to where the form was opened. */
export async function saveRecord(
  turn: Turn,
  id: RecordId,
  typed: Typed,
  from?: OpenedFrom,
  back?: (saved: readonly Run[]) => Promise<Message>,
): Promise<Message> {
  const { viewer } = turn;
  const found = await ownRecord(turn, id);
  if (found.kind !== 'own') return found;
  const { linkedIn, value, city, tags } = fieldsOf(found.record);
  const fields = trimFields({
    ...typed,
    linkedIn: typed.linkedIn ?? linkedIn,
    value: typed.value ?? value,
    city: typed.city ?? city,
    tags: typed.tags ?? tags,
  });
  const problem = problemOf(fields, viewer.say);
  if (problem !== undefined) return editRecordCard(found.record, fields, viewer, [problem], from);
  const changed = withFields(found.record, fields);
  if (!isDeepStrictEqual(changed, found.record)) await keepRecord(turn, changed, found.record);
  const saved = viewer.say.runs('edit.done', { name: changed.name });
  return back ? back(saved) : noticeCard(saved, [], viewer);
}

/** Archives a record. Running sequences have to be ended first. */
export async function archive(turn: Turn, id: RecordId): Promise<Message> {
  const done = await retryOnConflict(() => tryArchive(turn, id));
  return done.kind === 'busy' ? { kind: 'text', text: turn.viewer.say('refused.busy') } : done;
}

async function tryArchive(turn: Turn, id: RecordId): Promise<Message | 'conflict'> {
  const { services, person, viewer } = turn;
  const found = await ownRecord(turn, id);
  if (found.kind !== 'own') return found;
  const { record } = found;
  const running = (await services.store.enrollmentsOfRecord(person.tenant, id)).filter(isActive);
  const { name } = record;
  if (running.length > 0)
    return noticeCard(viewer.say.runs('archive.running', { name, count: running.length }), [], viewer);
  const nothingRuns = { expected: [{ record: id, running: [] }] };
  const committed = await keepRecord(turn, { ...record, archived: true }, record, nothingRuns);
  if (committed === 'conflict') return 'conflict';
  return noticeCard(viewer.say.runs('archive.done', { name }), [], viewer);
}

type OwnRecord = { readonly kind: 'own'; readonly record: SalesRecord } | Extract<Message, { kind: 'text' }>;

async function ownRecord({ services, person, viewer }: Turn, id: RecordId): Promise<OwnRecord> {
  const record = await services.store.record(person.tenant, id);
  if (!record || record.archived) return { kind: 'text', text: viewer.say('refused.gone') };
  return isOwn(record, person)
    ? { kind: 'own', record }
    : { kind: 'text', text: viewer.say('refused.not-yours') };
}

/** With what it takes to undo it. */
export const keepRecord = (
  { services, person, now }: Turn,
  record: SalesRecord,
  before: SalesRecord | undefined,
  along: Pick<Changes, 'expected'> = {},
) =>
  services.store.commit(person.tenant, {
    ...along,
    records: [record],
    people: [
      {
        ...person,
        lastChange: {
          at: now.toISOString(),
          kind: 'record',
          record: record.id,
          ...(before ? { before } : {}),
        },
      },
    ],
  });
