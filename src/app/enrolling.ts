import { confirmCard, INPUT_PREFIX } from '../cards/confirm-card.ts';
import { actionCard } from '../cards/next-actions-card.ts';
import { choiceCard, type Option } from '../cards/question-cards.ts';
import { resultView } from '../cards/result.ts';
import { searchCard } from '../cards/search-card.ts';
import { joinDots, line } from '../cards/elements.ts';
import { parseDay, type Day } from '../domain/day.ts';
import { enroll } from '../domain/engine.ts';
import type { EnrollmentId, RecordId, TemplateId } from '../domain/ids.ts';
import type { SalesRecord } from '../domain/record.ts';
import type { Template, TemplateInput } from '../domain/template.ts';
import { inLanguage } from '../domain/text.ts';
import { dayInWords } from '../language/dates.ts';
import { findTemplate } from '../language/find-template.ts';
import type { Words } from '../language/commands.ts';
import { fold } from '../language/words.ts';
import { findRecord } from './find-record.ts';
import type { Message } from './ports.ts';
import { situationOf } from './situations.ts';
import { momentOf, type Turn } from './turn.ts';

/** What is known so far of an enrollment that somebody wants. What is missing is asked for. */
type Wish = {
  readonly template?: Template | undefined;
  readonly start?: Day | undefined;
  readonly notes: readonly string[];
};

/** "enroll Asha Rao in webinar from monday" */
export async function enrollByWords(turn: Turn, { who, template, from, seller }: Words): Promise<Message> {
  const { services, viewer } = turn;
  const { say } = viewer;
  const found = template === undefined ? undefined : findTemplate(services.templates, template);
  const known = found?.kind === 'one' ? found.template : undefined;
  if (who === undefined)
    return searchCard(whoQuestion(turn, known), viewer, known ? { template: known.id } : {});
  const start = from === undefined ? undefined : dayInWords(from, viewer.today);
  const notes = [
    ...(from !== undefined && start === undefined ? [say('enroll.unknown-day', { words: from })] : []),
    ...(seller === undefined || isMe(turn, seller) ? [] : [say('enroll.for-others')]),
  ];
  return pickRecord(turn, who, { template: known, start, notes }, (record) => {
    if (known) return propose(turn, record, { template: known, start, notes });
    const candidates = found?.kind === 'many' ? found.templates : services.templates;
    return pickTemplate(turn, record, candidates, { start, notes }, { found: found?.kind, words: template });
  });
}

/** A name typed into the form. */
export async function search(turn: Turn, who: string, templateId: TemplateId | undefined): Promise<Message> {
  const template = templateId && turn.services.templates.find(({ id }) => id === templateId);
  if (who.trim() === '')
    return searchCard(whoQuestion(turn, template), turn.viewer, template ? { template: template.id } : {});
  return pickRecord(turn, who, { template, notes: [] }, (record) =>
    proposeOrAsk(turn, record, { template, notes: [] }),
  );
}

/** A record was picked, perhaps with a template and a day. */
export async function proposeById(
  turn: Turn,
  recordId: RecordId,
  templateId: TemplateId | undefined,
  start: Day | undefined,
): Promise<Message> {
  const { services, person, viewer } = turn;
  const record = await services.store.record(person.tenant, recordId);
  if (!record) return { kind: 'text', text: viewer.say('refused.gone') };
  const template = templateId && services.templates.find(({ id }) => id === templateId);
  return proposeOrAsk(turn, record, { template, start, notes: [] });
}

/** The confirmation was pressed: starts the sequence, once however often it is pressed. */
export async function enrollNow(
  turn: Turn,
  action: {
    readonly id: EnrollmentId;
    readonly record: RecordId;
    readonly template: TemplateId;
    readonly start?: Day | undefined;
    readonly [input: string]: unknown;
  },
): Promise<Message> {
  const { services, person, viewer } = turn;
  const { store, templates } = services;
  const record = await store.record(person.tenant, action.record);
  const template = templates.find(({ id }) => id === action.template);
  if (!record || !template) return { kind: 'text', text: viewer.say('refused.gone') };
  const plan = {
    id: action.id,
    seller: person.id,
    start: action.start ?? viewer.today,
    inputs: inputsFrom(action, template, record),
  };
  const enrolled = enroll(template, record, plan, momentOf(turn));
  if (!enrolled.ok) return refuse(turn, record, template);
  if ((await store.commit(person.tenant, { enrollments: [enrolled.value] })) === 'conflict')
    return alreadyDone(turn, action.id);
  const situation = await situationOf(services, person.tenant, enrolled.value);
  return actionCard(situation, viewer, resultView(situation, [], viewer, 'one'));
}

async function alreadyDone({ services, person, viewer }: Turn, id: EnrollmentId): Promise<Message> {
  const enrollment = await services.store.enrollment(person.tenant, id);
  if (enrollment?.seller !== person.id) return { kind: 'text', text: viewer.say('refused.gone') };
  return actionCard(
    await situationOf(services, person.tenant, enrollment),
    viewer,
    undefined,
    viewer.say('stale.changed'),
  );
}

async function pickRecord(
  turn: Turn,
  words: string,
  { template, start }: Wish,
  go: (record: SalesRecord) => Promise<Message>,
): Promise<Message> {
  const { viewer } = turn;
  const { say } = viewer;
  const found = await findRecord(turn, words);
  if (found.kind === 'one') return go(found.record);
  const options = (records: readonly SalesRecord[]) =>
    records.map((record) => recordOption(record, say, template, start));
  if (found.kind === 'many') {
    // A template fits one type of record, which is often enough to know which one is meant.
    const fitting = template ? found.records.filter(({ type }) => type === template.recordType) : [];
    const [only, ...more] = fitting;
    if (only && more.length === 0) return go(only);
    return choiceCard(say.runs('who.many'), options(fitting.length > 0 ? fitting : found.records), viewer);
  }
  return found.near.length > 0
    ? choiceCard(say.runs('who.none-nearest', { words }), options(found.near), viewer, [line(say('who.add'))])
    : searchCard(say.runs('who.none', { words }), viewer, {
        ...(template ? { template: template.id } : {}),
        typed: words.slice(0, 200),
        note: say('who.add'),
      });
}

const recordOption = (
  record: SalesRecord,
  say: Turn['viewer']['say'],
  template: Template | undefined,
  start: Day | undefined,
): Option => ({
  title: joinDots(
    record.name,
    record.company === record.name ? '' : record.company,
    say(`type.${record.type}`),
  ),
  data: {
    verb: 'propose',
    record: record.id,
    ...(template ? { template: template.id } : {}),
    ...(start ? { start } : {}),
  },
});

const proposeOrAsk = async (turn: Turn, record: SalesRecord, wish: Wish): Promise<Message> =>
  wish.template ? propose(turn, record, wish) : pickTemplate(turn, record, turn.services.templates, wish, {});

/** Only templates of the record's own type can be chosen; one that fits needs no question. */
async function pickTemplate(
  turn: Turn,
  record: SalesRecord,
  candidates: readonly Template[],
  wish: Wish,
  {
    found,
    words = '',
  }: { readonly found?: 'one' | 'many' | 'none' | undefined; readonly words?: string | undefined },
): Promise<Message> {
  const { viewer } = turn;
  const { say } = viewer;
  const fitting = candidates.filter(({ recordType }) => recordType === record.type);
  const [only, ...more] = fitting;
  if (only && more.length === 0 && found === 'many')
    return propose(turn, record, { ...wish, template: only });
  const values = { name: record.name, words };
  const question =
    found === 'none'
      ? say.runs('enroll.no-such-template', values)
      : found === 'many'
        ? say.runs('enroll.many-templates', values)
        : say.runs('enroll.ask-template', values);
  return choiceCard(
    question,
    templateOptions(turn, record, fitting.length > 0 ? fitting : templatesFor(turn, record), wish.start),
    viewer,
  );
}

const templatesFor = ({ services }: Turn, { type }: SalesRecord): readonly Template[] =>
  services.templates.filter(({ recordType }) => recordType === type);

const templateOptions = (
  { viewer }: Turn,
  record: SalesRecord,
  templates: readonly Template[],
  start: Day | undefined,
): readonly Option[] =>
  templates.map((template) => ({
    title: inLanguage(template.name, viewer.say.language),
    data: { verb: 'propose', record: record.id, template: template.id, ...(start ? { start } : {}) },
  }));

async function propose(turn: Turn, record: SalesRecord, { template, start, notes }: Wish): Promise<Message> {
  const { services, viewer } = turn;
  if (template?.recordType !== record.type || record.status === 'do-not-contact') {
    return refuse(turn, record, template);
  }
  const proposal = {
    id: services.newId() as EnrollmentId,
    record,
    template,
    start: start !== undefined && start > viewer.today ? start : viewer.today,
    notes: [...notes, ...(await alsoRunning(turn, record))],
  };
  return confirmCard(proposal, viewer);
}

/** Says what stands in the way, with the templates that would fit. */
function refuse(turn: Turn, record: SalesRecord, template: Template | undefined): Message {
  const { say } = turn.viewer;
  if (record.status === 'do-not-contact') {
    return choiceCard(say.runs('enroll.do-not-contact', { name: record.name }), [], turn.viewer);
  }
  const question = say.runs('enroll.wrong-type', {
    name: record.name,
    type: record.type,
    template: template ? inLanguage(template.name, say.language) : '',
    wanted: template ? say(`type.${template.recordType}.many`) : '',
  });
  return choiceCard(
    question,
    templateOptions(turn, record, templatesFor(turn, record), undefined),
    turn.viewer,
  );
}

/** Who else works this record, so that two people don't write to one customer. */
async function alsoRunning(
  { services, person, viewer }: Turn,
  record: SalesRecord,
): Promise<readonly string[]> {
  const { say } = viewer;
  const all = await services.store.enrollmentsOfRecord(person.tenant, record.id);
  return all
    .filter(({ state }) => state.kind !== 'ended')
    .map(({ seller, template }) => {
      const known = services.templates.find(({ id }) => id === template);
      const values = { name: record.name, template: known ? inLanguage(known.name, say.language) : template };
      return say(seller === person.id ? 'enroll.also-yours' : 'enroll.also-other', values);
    });
}

/** What was typed into the card's fields; what can't be read is left out, as every input is optional. */
function inputsFrom(
  fields: Readonly<Record<string, unknown>>,
  { inputs }: Template,
  record: SalesRecord,
): Readonly<Record<string, string>> {
  const given = inputs.flatMap((input) => {
    const typed = fields[`${INPUT_PREFIX}${input.id}`];
    const value = typeof typed === 'string' ? readInput(input, typed.trim()) : undefined;
    const known = value ?? (input.from === 'renewalDate' ? record.renewalDate : undefined);
    return known === undefined ? [] : [[input.id, known] as const];
  });
  return Object.fromEntries(given);
}

const MAX_INPUT = 200;

function readInput({ type }: TemplateInput, typed: string): string | undefined {
  if (typed === '') return undefined;
  if (type === 'date') return parseDay(typed);
  if (type === 'url')
    return /^https?:\/\//i.test(typed) && URL.canParse(typed) ? typed.slice(0, MAX_INPUT) : undefined;
  return typed.slice(0, MAX_INPUT);
}

const whoQuestion = ({ viewer: { say } }: Turn, template: Template | undefined) =>
  template
    ? say.runs('enroll.ask-who', { template: inLanguage(template.name, say.language) })
    : say.runs('enroll.form.title');

const isMe = ({ person }: Turn, words: string): boolean =>
  ['me', 'myself', fold(person.name), fold(person.name).split(' ')[0]].includes(fold(words));
