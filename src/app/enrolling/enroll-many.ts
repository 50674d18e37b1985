import { confirmManyCard, enrolledManyCard } from '../../cards/enrolling/confirm-many-card.ts';
import type { Day } from '../../domain/day.ts';
import { enroll } from '../../domain/engine.ts';
import { rememberTogether } from '../../domain/history.ts';
import type { EnrollmentId, RecordId, TemplateId } from '../../domain/ids.ts';
import type { SalesRecord } from '../../domain/record.ts';
import type { Template } from '../../domain/template.ts';
import { inputsFrom } from './enroll-now.ts';
import { findRecord } from '../finding/find-record.ts';
import type { Message } from '../ports/messenger.ts';
import { askTemplate, type EnrollRequest } from './proposal.ts';
import { momentOf, type Turn } from '../turn/turn.ts';

/** More names than that are a list to import, not a sentence. */
const MOST = 20;

/** The names in "asha, ravi and meera"; one when there is no list. */
export const namesIn = (who: string): readonly string[] =>
  who
    .split(/\s*(?:,|;|&|\band\b|(?<= )और(?= ))\s*/iu)
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .slice(0, MOST);

/** "enroll asha, ravi and meera in webinar": one confirmation for all who are clear, and a word on the others. */
export async function proposeMany(
  turn: Turn,
  names: readonly string[],
  { template, start, notes }: EnrollRequest,
): Promise<Message> {
  const { services, viewer } = turn;
  const { say } = viewer;
  const found = await Promise.all(
    names.map(async (name) => ({ name, found: await oneRecord(turn, name, template) })),
  );
  const clear = found.flatMap((one) => (typeof one.found === 'string' ? [] : [one.found]));
  const unclear = found.flatMap(({ name, found: why }) =>
    typeof why === 'string' ? [say(why, { words: name })] : [],
  );
  const records = [...new Map(clear.map((record) => [record.id, record])).values()];
  const [first] = records;
  if (first && !template) {
    return askTemplate(
      turn,
      first,
      say.runs('enroll.ask-template-many', { count: records.length }),
      services.templates,
      {
        start,
        notes: [...notes, ...unclear],
      },
      (chosen) => ({
        verb: 'propose-many',
        template: chosen,
        records: records.map(({ id }) => id),
        ...(start ? { start } : {}),
      }),
    );
  }
  return confirmMany(turn, records, template, start, [...notes, ...unclear]);
}

/** The template was chosen for a list of records. */
export async function proposeManyById(
  turn: Turn,
  ids: readonly RecordId[],
  templateId: TemplateId,
  start: Day | undefined,
): Promise<Message> {
  const { services, person } = turn;
  const template = services.templates.find(({ id }) => id === templateId);
  return confirmMany(turn, await services.store.records(person.tenant, ids), template, start, []);
}

/** The confirmation was pressed: everybody who can be enrolled is, in one commit. */
export async function enrollMany(
  turn: Turn,
  people: readonly { readonly id: EnrollmentId; readonly record: RecordId }[],
  templateId: TemplateId,
  start: Day | undefined,
): Promise<Message> {
  const { services, person, viewer } = turn;
  const { store, templates } = services;
  const template = templates.find(({ id }) => id === templateId);
  const records = await store.records(
    person.tenant,
    people.map(({ record }) => record),
  );
  const enrollments = people.flatMap(({ id, record: recordId }) => {
    const record = records.find((one) => one.id === recordId);
    if (!record || !template) return [];
    const plan = {
      id,
      seller: person.id,
      start: start ?? viewer.today,
      inputs: inputsFrom({}, template, record),
    };
    const enrolled = enroll(template, record, plan, momentOf(turn));
    return enrolled.ok ? [enrolled.value] : [];
  });
  if (!template || enrollments.length === 0) return { kind: 'text', text: viewer.say('refused.gone') };
  const committed = await store.commit(person.tenant, { enrollments: rememberTogether(enrollments) });
  return enrolledManyCard(enrollments, template, viewer, committed === 'conflict');
}

function confirmMany(
  turn: Turn,
  records: readonly SalesRecord[],
  template: Template | undefined,
  start: Day | undefined,
  notes: readonly string[],
): Message {
  const { services, viewer } = turn;
  const { say } = viewer;
  const fits = ({ type, status, archived }: SalesRecord) =>
    type === template?.recordType && status !== 'do-not-contact' && !archived;
  const misfits = records.filter((record) => !fits(record)).map(({ name }) => say('enroll.misfit', { name }));
  const proposal = {
    template,
    start: start !== undefined && start > viewer.today ? start : viewer.today,
    people: records.filter(fits).map((record) => ({ id: services.newId('enrollment'), record })),
    notes: [...notes, ...misfits],
  };
  return confirmManyCard(proposal, viewer);
}

/** The record that is meant, or the message that says why none is. */
async function oneRecord(turn: Turn, name: string, template: Template | undefined) {
  const found = await findRecord(turn, name);
  if (found.kind === 'one') return found.record;
  if (found.kind === 'none') return 'enroll.unknown-name' as const;
  const [only, ...more] = found.records.filter(({ type }) => type === template?.recordType);
  return only && more.length === 0 ? only : ('enroll.unclear-name' as const);
}
