import { isDeepStrictEqual } from 'node:util';
import {
  addRecordCard,
  editRecordCard,
  type RecordDraft,
  type RecordFields,
} from '../../cards/records/record-form-card.ts';
import { choiceCard } from '../../cards/action/question-cards.ts';
import { isActive } from '../../domain/due.ts';
import type { RecordId } from '../../domain/ids.ts';
import { isOwn, type SalesRecord } from '../../domain/record.ts';
import type { CommandArguments } from '../../language/understand/commands.ts';
import { typeInWords } from '../../language/understand/record-types.ts';
import { proposeById } from '../enrolling/proposal.ts';
import type { Message } from '../ports/messenger.ts';
import { fieldsOf, problemOf, readFields, trimFields, withFields } from './record-fields.ts';
import type { Turn } from '../turn/turn.ts';

/** "add contact Priya Nair, Fabrikam, priya@fabrikam.example, +91 …": shown for correction before it is kept. */
export async function addByWords(turn: Turn, { type: typed, who = '' }: CommandArguments): Promise<Message> {
  const { services, person, viewer } = turn;
  const type = (typed === undefined ? undefined : typeInWords(typed)) ?? 'contact';
  const draft: RecordDraft = { id: services.newId('record'), type, ...readFields(who, viewer.today) };
  const similar = draft.name === '' ? [] : await services.store.searchRecords(person.tenant, draft.name, 1);
  const notes = similar
    .filter(({ exact }) => exact)
    .map(({ record: { name, company } }) => viewer.say('add.similar', { name, company }));
  return addRecordCard(draft, viewer, draft.name === '' ? [viewer.say('add.none')] : notes);
}

/** The confirmation was pressed: keeps the record, once however often it is pressed, and offers what fits it. */
export async function addNow(turn: Turn, { id, type, ...typed }: RecordDraft): Promise<Message> {
  const { services, person, viewer } = turn;
  const fields = trimFields(typed);
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
    await keep(turn, withFields(empty, fields), undefined);
  }
  return proposeById(turn, id, undefined, { notes: [viewer.say('add.done', { name: fields.name })] });
}

export async function edit(turn: Turn, id: RecordId): Promise<Message> {
  const found = await ownRecord(turn, id);
  return found.kind === 'own' ? editRecordCard(found.record, fieldsOf(found.record), turn.viewer) : found;
}

export async function saveRecord(turn: Turn, id: RecordId, typed: RecordFields): Promise<Message> {
  const { viewer } = turn;
  const found = await ownRecord(turn, id);
  if (found.kind !== 'own') return found;
  const fields = trimFields(typed);
  const problem = problemOf(fields, viewer.say);
  if (problem !== undefined) return editRecordCard(found.record, fields, viewer, [problem]);
  const changed = withFields(found.record, fields);
  if (!isDeepStrictEqual(changed, found.record)) await keep(turn, changed, found.record);
  return choiceCard(viewer.say.runs('edit.done', { name: changed.name }), [], viewer);
}

/** Puts a record away. One that somebody still works has to be ended first. */
export async function archive(turn: Turn, id: RecordId): Promise<Message> {
  const { services, person, viewer } = turn;
  const found = await ownRecord(turn, id);
  if (found.kind !== 'own') return found;
  const { record } = found;
  const running = (await services.store.enrollmentsOfRecord(person.tenant, id)).filter(isActive);
  const { name } = record;
  if (running.length > 0)
    return choiceCard(viewer.say.runs('archive.running', { name, count: running.length }), [], viewer);
  await keep(turn, { ...record, archived: true }, record);
  return choiceCard(viewer.say.runs('archive.done', { name }), [], viewer);
}

type OwnRecord = { readonly kind: 'own'; readonly record: SalesRecord } | Extract<Message, { kind: 'text' }>;

async function ownRecord({ services, person, viewer }: Turn, id: RecordId): Promise<OwnRecord> {
  const record = await services.store.record(person.tenant, id);
  if (!record || record.archived) return { kind: 'text', text: viewer.say('refused.gone') };
  return isOwn(record, person)
    ? { kind: 'own', record }
    : { kind: 'text', text: viewer.say('refused.not-yours') };
}

const keep = ({ services, person, now }: Turn, record: SalesRecord, before: SalesRecord | undefined) =>
  services.store.commit(person.tenant, {
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
