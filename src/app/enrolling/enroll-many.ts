import { confirmManyCard, enrolledManyCard } from '../../cards/enrolling/confirm-many-card.ts';
import type { Day } from '../../domain/day.ts';
import { enroll } from '../../domain/engine.ts';
import { rememberTogether } from '../../domain/history.ts';
import type { EnrollmentId, RecordId, TemplateId } from '../../domain/ids.ts';
import type { SalesRecord } from '../../domain/record.ts';
import type { Template } from '../../domain/template.ts';
import type { Say } from '../../language/say.ts';
import { inputsFrom } from './enroll-now.ts';
import type { Message } from '../ports/messenger.ts';
import { askTemplate } from './proposal.ts';
import { momentOf, type Turn } from '../turn/turn.ts';

/** One confirmation for all who were named, or the question in which template. */
export async function proposeMany(
  turn: Turn,
  ids: readonly RecordId[],
  template: Template | undefined,
  start: Day | undefined,
  notes: readonly string[] = [],
): Promise<Message> {
  const { services, person, viewer } = turn;
  const records = await services.store.records(person.tenant, ids);
  const [first] = records;
  if (!first || template) return confirmMany(turn, records, template, start, notes);
  return askTemplate(
    turn,
    first,
    viewer.say.runs('enroll.ask-template-many', { count: records.length }),
    services.templates,
    { start, notes },
    (chosen) => ({
      verb: 'propose-many',
      template: chosen,
      records: records.map(({ id }) => id),
      ...(start ? { start } : {}),
    }),
  );
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
  return confirmMany(turn, await services.store.records(person.tenant, ids), template, start);
}

/** The confirmation was pressed: everyone who can be enrolled is, in one commit. */
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
  notes: readonly string[] = [],
): Message {
  const { services, viewer } = turn;
  const { say } = viewer;
  const whyNot = (record: SalesRecord) => whyLeftOut(record, template, say);
  const proposal = {
    template,
    start: start !== undefined && start > viewer.today ? start : viewer.today,
    people: records
      .filter((record) => whyNot(record) === undefined)
      .map((record) => ({ id: services.newId('enrollment'), record })),
    notes: [...notes, ...records.flatMap((record) => whyNot(record) ?? [])],
  };
  return confirmManyCard(proposal, viewer);
}

function whyLeftOut(
  { name, type, status, archived }: SalesRecord,
  template: Template | undefined,
  say: Say,
): string | undefined {
  if (template && type !== template.recordType)
    return say('enroll.misfit', { name, wanted: say(`type.${template.recordType}.many`) });
  if (status === 'do-not-contact') return say('enroll.do-not-contact', { name });
  return archived || !template ? say('enroll.unknown-name', { words: name }) : undefined;
}
