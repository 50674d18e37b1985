import { lostCard } from '../../cards/help-card.ts';
import { actionCard } from '../../cards/day/next-actions-card.ts';
import { choiceCard } from '../../cards/action/question-cards.ts';
import { recordCard } from '../../cards/records/record-card.ts';
import { foundRecordsCard, myRecordsCard } from '../../cards/records/records-card.ts';
import { searchCard } from '../../cards/records/search-card.ts';
import { statusCard } from '../../cards/action/status-card.ts';
import { templateCard, templatesCard } from '../../cards/templates/template-cards.ts';
import type { EnrollmentId, RecordId, TemplateId } from '../../domain/ids.ts';
import { isOwn, type SalesRecord } from '../../domain/record.ts';
import type { Template } from '../../domain/template.ts';
import { inLanguage } from '../../domain/text.ts';
import { findTemplate } from '../../language/understand/find-template.ts';
import type { Say } from '../../language/say.ts';
import { runningFor } from '../enrolling/already-running.ts';
import { flowAddress } from '../summaries/flow-address.ts';
import type { Message } from '../ports/messenger.ts';
import { mayFor } from '../turn/rights.ts';
import { inOrder, situationOf, situationsOf } from '../turn/situations.ts';
import type { Turn } from '../turn/turn.ts';

/** All running sequences of the speaker, by due day. */
export async function myRecords(turn: Turn, page = 0): Promise<Message> {
  const { services, person, viewer } = turn;
  const active = await services.store.activeEnrollments(person.tenant, person.id);
  return myRecordsCard(inOrder(await situationsOf(turn, active), viewer), page, viewer);
}

/** One enrollment in full: the speaker's own, or that of a seller they lead. */
export async function status(turn: Turn, id: EnrollmentId): Promise<Message> {
  const { services, person, viewer } = turn;
  const enrollment = await services.store.enrollment(person.tenant, id);
  if (!enrollment) return { kind: 'text', text: viewer.say('refused.gone') };
  const { seller } = enrollment;
  if (!mayFor(turn, 'see-team', seller)) return { kind: 'text', text: viewer.say('refused.not-yours') };
  const all = await services.store.enrollmentsOfRecord(person.tenant, enrollment.record);
  const others = all.filter((one) => one.id !== id).slice(0, MOST_EARLIER);
  const [situation, ...earlier] = await situationsOf(turn, [enrollment, ...others]);
  if (!situation) throw new Error(`No situation for enrollment ${id}`);
  if (seller === person.id) return statusCard(situation, viewer, earlier);
  return statusCard(situation, viewer, earlier, { mayAct: mayFor(turn, 'act-for-others', seller) });
}

/** One action on its own card, opened from a row of another. */
export async function openAction(turn: Turn, id: EnrollmentId): Promise<Message> {
  const { services, person, viewer } = turn;
  const enrollment = await services.store.enrollment(person.tenant, id);
  if (enrollment?.seller !== person.id) return { kind: 'text', text: viewer.say('refused.gone') };
  return actionCard(await situationOf(turn, enrollment), viewer);
}

export async function find(turn: Turn, words: string | undefined): Promise<Message> {
  const { services, person, viewer } = turn;
  const { say } = viewer;
  if (words === undefined) return searchCard(say.runs('find.ask'), viewer);
  const found = await services.store.searchRecords(person.tenant, words, FOUND);
  const note = { typed: words.slice(0, 200), note: say('who.add') };
  const records = found.map(({ record }) => record);
  const [first] = records;
  if (!first) return searchCard(say.runs('who.none', { words }), viewer, note);
  return records.length === 1 ? showRecord(turn, first) : foundRecordsCard(words, records, viewer);
}

export async function recordById(turn: Turn, id: RecordId): Promise<Message> {
  const { services, person, viewer } = turn;
  const record = await services.store.record(person.tenant, id);
  return record && !record.archived
    ? showRecord(turn, record)
    : { kind: 'text', text: viewer.say('refused.gone') };
}

async function showRecord(turn: Turn, record: SalesRecord): Promise<Message> {
  const { person, viewer } = turn;
  const running = await situationsOf(turn, await runningFor(turn, record));
  return recordCard(record, running, isOwn(record, person), viewer);
}

export function template({ services, viewer }: Turn, words: string | undefined): Message {
  const { say } = viewer;
  if (words === undefined) return templatesCard(services.templates, say);
  const found = findTemplate(services.templates, words);
  if (found.kind === 'one') return oneTemplate(services, found.template, say);
  if (found.kind === 'none') {
    const notes = [say('template.none', { words }), say('missing.reasons')];
    return templatesCard(services.templates, say, ...notes);
  }
  const options = found.templates.map((one) => ({
    title: inLanguage(one.name, say.language),
    data: { verb: 'template', template: one.id } as const,
  }));
  return choiceCard(say.runs('who.many'), options, viewer);
}

export function templateById({ services, viewer }: Turn, id: TemplateId): Message {
  const found = services.templates.find((one) => one.id === id);
  return found
    ? oneTemplate(services, found, viewer.say)
    : { kind: 'text', text: viewer.say('refused.gone') };
}

const oneTemplate = (services: Turn['services'], one: Template, say: Say): Message =>
  templateCard(one, say, flowAddress(services, one, say.language));

/** For what was not understood. */
export const lost = ({ viewer: { say } }: Turn, nearest?: string): Message =>
  lostCard(say, nearest === undefined ? say('unknown.text') : say('unknown.nearest', { nearest }));

const FOUND = 8;
const MOST_EARLIER = 5;
