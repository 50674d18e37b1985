import { actionCard } from '../../cards/day/action-card.ts';
import { recordCard, type Answer } from '../../cards/records/record-card.ts';
import { foundRecordsCard, myRecordsCard } from '../../cards/records/records-card.ts';
import { searchCard } from '../../cards/records/search-card.ts';
import { statusCard, type StatusQuestion } from '../../cards/action/status-card.ts';
import type { ResultView } from '../../cards/action/result.ts';
import { phoneOf } from '../../cards/kit/phone.ts';
import type { Viewer } from '../../cards/kit/situation.ts';
import { templateButtons, templateCard } from '../../cards/templates/template-cards.ts';
import { button } from '../../cards/kit/elements.ts';
import { pageOf } from '../../cards/kit/page-within.ts';
import type { EnrollmentId, RecordId, TemplateId } from '../../domain/ids.ts';
import { may } from '../../domain/organization.ts';
import { isOwn, type SalesRecord } from '../../domain/record.ts';
import type { Template } from '../../domain/template.ts';
import type { AskedField } from '../../language/asked/field-asked.ts';
import { runningFor } from '../enrolling/already-running.ts';
import { flowAddress } from '../turn/flow-address.ts';
import type { Message } from '../ports/messenger.ts';
import { mayFor, notOffered } from '../turn/rights.ts';
import { firstInOrder } from '../turn/in-order.ts';
import { notToContact } from '../turn/not-to-contact.ts';
import { situationOf, situationsOf } from '../turn/situations.ts';
import type { Turn } from '../turn/turn.ts';

/** All running sequences of the speaker, by due day. */
export async function myRecords(turn: Turn, page = 0): Promise<Message> {
  const { services, person, viewer } = turn;
  const active = await services.store.activeEnrollments(person.tenant, person.id);
  const shown = pageOf(await firstInOrder(services.store, person.tenant, active, viewer), page);
  return myRecordsCard({ ...shown, rows: await situationsOf(turn, shown.rows) }, viewer);
}

/** One enrollment in full: the speaker's own, or that of a seller they lead. */
export async function status(turn: Turn, id: EnrollmentId, question?: StatusQuestion): Promise<Message> {
  const { services, person, viewer } = turn;
  const enrollment = await services.store.enrollment(person.tenant, id);
  if (!enrollment) return { kind: 'text', text: viewer.say('refused.gone') };
  const { seller } = enrollment;
  if (!mayFor(turn, 'see-team', seller)) return { kind: 'text', text: viewer.say('refused.not-yours') };
  const all = await services.store.enrollmentsOfRecord(person.tenant, enrollment.record);
  const others = all.filter((one) => one.id !== id).slice(0, MOST_EARLIER);
  const [situation, ...earlier] = await situationsOf(turn, [enrollment, ...others]);
  if (!situation) throw new Error(`No situation for enrollment ${id}`);
  const onlooker = seller === person.id ? undefined : { mayAct: mayFor(turn, 'act-for-others', seller) };
  return statusCard(situation, viewer, earlier, onlooker, question);
}

/** One action on its own card, opened from a row of another. */
export async function openAction(turn: Turn, id: EnrollmentId, result?: ResultView): Promise<Message> {
  const { services, person, viewer } = turn;
  const enrollment = await services.store.enrollment(person.tenant, id);
  if (enrollment?.seller !== person.id) return { kind: 'text', text: viewer.say('refused.gone') };
  return actionCard(await situationOf(turn, enrollment), viewer, result);
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

/** One record; where something of it was asked for, that first. */
export async function recordById(turn: Turn, id: RecordId, asked?: AskedField): Promise<Message> {
  const { services, person, viewer } = turn;
  const record = await services.store.record(person.tenant, id);
  return record && !record.archived
    ? showRecord(turn, record, asked)
    : { kind: 'text', text: viewer.say('refused.gone') };
}

async function showRecord(turn: Turn, record: SalesRecord, asked?: AskedField): Promise<Message> {
  const { services, person, viewer } = turn;
  const running = await situationsOf(turn, await runningFor(turn, record));
  const { primaryContact } = record;
  const contact = primaryContact && (await services.store.record(person.tenant, primaryContact));
  const answer = asked && fieldInWords(contact ? [record, contact] : [record], asked, viewer);
  const stopped = await notToContact(services.store, person.tenant, [
    { record, ...(contact && { contact }) },
  ]);
  const stop = stopped.get(record.id);
  return recordCard({ record, contact, running, notToContact: stop }, isOwn(record, person), viewer, answer);
}

/** Of a deal or a company, that of its contact where it has none of its own. */
function fieldInWords(of: readonly SalesRecord[], field: AskedField, viewer: Viewer): Answer {
  const { say } = viewer;
  const found = of.find((one) => (one[field] ?? '') !== '');
  const { name } = found ?? of[0] ?? { name: '' };
  const value = found && (field === 'phone' ? phoneOf(found, viewer) : found[field]);
  return value === undefined
    ? { text: say(`find.no-${field}`, { name }), missing: true }
    : { text: say('find.answer', { name, value }), missing: false };
}

/** Who may change it can do so from here. */
export async function templateById(turn: Turn, id: TemplateId): Promise<Message> {
  const { services, authority } = turn;
  const seen = may(authority, 'manage-templates') ? services.listedTemplates : services.templates;
  const found = seen.find((one) => one.id === id);
  return found ? oneTemplate(turn, found) : notOffered(turn, id);
}

function oneTemplate({ services, viewer: { say }, authority }: Turn, one: Template): Message {
  const change = [button(say('button.customize'), { verb: 'customize', template: one.id })];
  const buttons = [...templateButtons(one, say), ...(may(authority, 'manage-templates') ? change : [])];
  return templateCard(one, say, flowAddress(services, one, say.language), { buttons });
}

const FOUND = 25;
const MOST_EARLIER = 5;
