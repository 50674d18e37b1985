import { confirmCard } from '../../cards/enrolling/confirm-card.ts';
import type { ButtonData } from '../../cards/kit/card-action.ts';
import { choiceCard, noticeCard } from '../../cards/kit/choice-card.ts';
import type { Day } from '../../domain/day.ts';
import { may } from '../../domain/organization.ts';
import { detailsToOffer } from '../../domain/details.ts';
import type { EnrollmentId, PersonId, RecordId, TemplateId } from '../../domain/ids.ts';
import type { SalesRecord } from '../../domain/record.ts';
import { isWritten, type Template } from '../../domain/template.ts';
import { inLanguage } from '../../domain/text.ts';
import { templateChoices } from '../../cards/templates/template-choices.ts';
import { line } from '../../cards/kit/elements.ts';
import type { Run } from '../../language/say.ts';
import { notesOn, whoElse } from './already-running.ts';
import { askFirst } from './ask-first.ts';
import { mayEnroll, startOn, type Verdict } from './may-enroll.ts';
import type { Message } from '../ports/messenger.ts';
import type { Colleague } from '../ports/colleague.ts';
import { templateOf } from '../turn/services.ts';
import { explainNotOffered } from '../turn/rights.ts';
import type { Turn } from '../turn/turn.ts';
import { namedFor, offeredTo } from './offered-to.ts';

/** What is known so far about an enrollment. Whatever is missing is asked for. */
export type EnrollRequest = {
  readonly template?: Template | undefined;
  readonly start?: Day | undefined;
  /** The seller, when it is not the speaker. */
  readonly seller?: Pick<Colleague, 'id' | 'name'> | undefined;
  /** What to tell them along with the proposal. */
  readonly notes: readonly string[];
  /** Of the enrollment, where it was proposed before. */
  readonly id?: EnrollmentId | undefined;
};

type Chosen = { readonly seller?: PersonId | undefined };

/** A record was picked, possibly with a template, a day and a seller. */
export async function proposeById(
  turn: Turn,
  recordId: RecordId,
  templateId: TemplateId | undefined,
  {
    start,
    seller: sellerId,
    notes = [],
    id,
  }: Partial<Pick<EnrollRequest, 'start' | 'notes' | 'id'>> & Chosen = {},
): Promise<Message> {
  const { services, person, viewer } = turn;
  const record = await services.store.record(person.tenant, recordId);
  if (!record) return { kind: 'text', text: viewer.say('refused.gone') };
  const template = namedFor(turn, templateId, sellerId);
  const off = templateId && !template && (await explainNotOffered(turn, ({ id }) => id === templateId));
  if (off) return off;
  const forOther = sellerId !== undefined && sellerId !== person.id;
  const seller = forOther ? await services.store.person(person.tenant, sellerId) : undefined;
  return propose(turn, record, { template, start, seller, notes, id });
}

/** Shows what enrolling the record would mean, or asks for the template first. */
export async function propose(turn: Turn, record: SalesRecord, wish: EnrollRequest): Promise<Message> {
  const { services, viewer } = turn;
  const { template, start, seller, notes } = wish;
  if (!template) {
    const [only, ...others] = templatesFor(offeredTo(turn, seller?.id), record);
    if (only && others.length === 0) return propose(turn, record, { ...wish, template: only });
    const question = viewer.say.runs('enroll.ask-template', { name: record.name });
    return askTemplate(turn, record, question, wish);
  }
  const { why, running } = await mayEnroll(turn, record, template, seller?.id);
  if (why) return refuse(turn, record, template, why);
  const starts = startOn(start, viewer.today);
  if ('refusal' in starts) return noticeCard(viewer.say.runs(starts.refusal), [], viewer);
  const others = await whoElse(turn, record);
  const first = await askFirst(turn, record, others, seller?.id);
  const proposal = {
    id: wish.id ?? services.newId('enrollment'),
    record,
    template,
    start: starts.day,
    offered: detailsToOffer(turn.person, template, viewer.today),
    seller,
    ...(may(turn.authority, 'act-for-others') && { forWhom: seller ?? turn.person }),
    notes: [
      ...notes,
      ...missingOf(turn, record, template, await contactOf(turn, record)),
      ...(await notesOn(turn, record, others)),
      ...first.notes,
    ],
    askFirst: first.of,
    isWaiting: first.isWaiting,
    running: running.map((one) => ({
      id: one.id,
      template: inLanguage(templateOf(services, one.template, one.version).name, viewer.say.language),
    })),
  };
  return confirmCard(proposal, viewer);
}

const contactOf = ({ services, person }: Turn, { primaryContact }: SalesRecord) =>
  primaryContact === undefined ? undefined : services.store.record(person.tenant, primaryContact);

/** What the template's steps need but the record, or its contact, does not have. */
function missingOf(
  { viewer: { say } }: Turn,
  record: SalesRecord,
  { steps }: Template,
  contact: SalesRecord | undefined,
): readonly string[] {
  const { email, phone } = contact ?? record;
  const mails = steps.filter(isWritten).length;
  const calls = steps.filter(({ type }) => type === 'call').length;
  return [
    ...(email === undefined && mails > 0 ? [say('enroll.no-email', { count: mails })] : []),
    ...(phone === undefined && calls > 0 ? [say('enroll.no-phone', { count: calls })] : []),
  ];
}

/** Only templates of the record's own type can be chosen. */
export function askTemplate(
  turn: Turn,
  record: SalesRecord,
  question: readonly Run[],
  { start, seller, notes }: Omit<EnrollRequest, 'template'>,
  toPress: (template?: TemplateId) => ButtonData = (template) => ({
    verb: 'propose',
    record: record.id,
    ...(template ? { template } : {}),
    ...(start ? { start } : {}),
    ...(seller ? { seller: seller.id } : {}),
  }),
): Message {
  const { viewer } = turn;
  const { say } = viewer;
  const fitting = templatesFor(offeredTo(turn, seller?.id), record);
  if (fitting.length === 0)
    return noticeCard(
      say.runs('advice.none', { type: say(`type.${record.type}`) }),
      [],
      viewer,
      notes.map(line),
    );
  const choices = templateChoices(fitting, say).map(({ id, ...one }) => ({ ...one, data: toPress(id) }));
  return choiceCard(question, choices, viewer, {
    notes: notes.map(line),
    cancel: { verb: 'cancel', what: 'enroll' },
    record: record.id,
    again: toPress(),
    lookup: `${record.type}-templates`,
  });
}

export const templatesFor = (templates: readonly Template[], { type }: SalesRecord): readonly Template[] =>
  templates.filter(({ recordType }) => recordType === type);

/** Says why it can't be enrolled, with the templates that would fit. */
export function refuse(
  turn: Turn,
  record: SalesRecord,
  template: Template,
  why: NonNullable<Verdict['why']>,
): Message {
  const { viewer } = turn;
  const { say } = viewer;
  const { name } = record;
  if (why !== 'wrong-record-type') return noticeCard(say.runs(`enroll.${why}`, { name }), [], viewer);
  const question = say.runs('enroll.wrong-type', {
    name,
    type: record.type,
    template: inLanguage(template.name, say.language),
    wanted: say(`type.${template.recordType}.many`),
  });
  return askTemplate(turn, record, question, { notes: [] });
}
