import { confirmManyCard, enrolledManyCard } from '../../cards/enrolling/confirm-many-card.ts';
import type { Day } from '../../domain/day.ts';
import { detailsToOffer, sharedInputs } from '../../domain/details.ts';
import { enroll } from '../../domain/engine.ts';
import { rememberTogether } from '../../domain/history.ts';
import type { EnrollmentId, RecordId, TemplateId } from '../../domain/ids.ts';
import type { SalesRecord } from '../../domain/record.ts';
import type { Template } from '../../domain/template.ts';
import { inputsFrom } from './inputs.ts';
import { mayEnroll, startOn, type Verdict } from './may-enroll.ts';
import { offerAgain } from './offer-again.ts';
import { retryOnConflict } from '../turn/retry-conflicts.ts';
import { noticeCard } from '../../cards/kit/choice-card.ts';
import { line } from '../../cards/kit/elements.ts';
import type { Message } from '../ports/messenger.ts';
import type { ExpectedRecord } from '../ports/changes.ts';
import { askTemplate, templatesFor } from './proposal.ts';
import { notOffered } from '../turn/rights.ts';
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
  const [only, ...others] = templatesFor(services.templates, first);
  if (only && others.length === 0) return confirmMany(turn, records, only, start, notes);
  return askTemplate(
    turn,
    first,
    viewer.say.runs('enroll.ask-template-many', { count: records.length }),
    { start, notes },
    (chosen) => ({
      verb: 'propose-many',
      ...(chosen ? { template: chosen } : {}),
      records: records.map(({ id }) => id),
      ...(start ? { start } : {}),
    }),
  );
}

/** The template was chosen for a list of records, or is asked for again. */
export async function proposeManyById(
  turn: Turn,
  ids: readonly RecordId[],
  templateId: TemplateId | undefined,
  start: Day | undefined,
): Promise<Message> {
  if (templateId === undefined) return proposeMany(turn, ids, undefined, start);
  const { services, person } = turn;
  const template = services.templates.find(({ id }) => id === templateId);
  return confirmMany(turn, await services.store.records(person.tenant, ids), template, start);
}

type Pressed = {
  readonly people: readonly Wanted[];
  readonly template: TemplateId;
  readonly start?: Day | undefined;
  readonly [input: string]: unknown;
};
type Wanted = { readonly id: EnrollmentId; readonly record: RecordId };

/**
 * The confirmation was pressed: everyone who can be enrolled is, in one commit, and the others are named. Who was
 * enrolled by an earlier press of the same card is not enrolled again.
 */
export async function enrollMany(turn: Turn, action: Pressed): Promise<Message> {
  const { services, viewer } = turn;
  const template = services.templates.find(({ id }) => id === action.template);
  const starts = startOn(action.start, viewer.today);
  if (!template) return notOffered(turn, action.template);
  if ('refusal' in starts) return noticeCard(viewer.say.runs(starts.refusal), [], viewer);
  const done = await retryOnConflict(() => tryEnrollMany(turn, action, template, starts.day));
  return done.kind === 'busy' ? { kind: 'text', text: viewer.say('refused.busy') } : done;
}

async function tryEnrollMany(
  turn: Turn,
  action: Pressed,
  template: Template,
  start: Day,
): Promise<Message | 'conflict'> {
  const { services, person, viewer } = turn;
  const { store } = services;
  const people = onceEach(action.people);
  const before = await store.enrollments(
    person.tenant,
    people.map(({ id }) => id),
  );
  const kept = before.filter(({ seller, template: of }) => seller === person.id && of === template.id);
  const fresh = people.filter(({ id }) => !before.some((one) => one.id === id));
  const records = await store.records(
    person.tenant,
    fresh.map(({ record }) => record),
  );
  const { may, notes, expected } = await divide(turn, records, template);
  const enrollments = may.flatMap((record) => {
    const id = fresh.find((one) => one.record === record.id)?.id;
    const inputs = inputsFrom(action, template, record);
    const enrolled = id && enroll(template, record, { id, seller: person.id, start, inputs }, momentOf(turn));
    return enrolled?.ok ? [enrolled.value] : [];
  });
  if (enrollments.length > 0) {
    const given = inputsFrom(action, { inputs: sharedInputs(template) });
    const changes = {
      enrollments: rememberTogether(enrollments),
      expected,
      ...(await offerAgain(turn, template, given)),
    };
    const committed = await store.commit(person.tenant, changes);
    if (committed === 'conflict') return 'conflict';
  }
  const all = [...enrollments, ...kept];
  if (all.length > 0) return enrolledManyCard(all, template, viewer, notes, enrollments.length === 0);
  return noticeCard(viewer.say.runs('many.nobody'), [], viewer, notes.map(line));
}

/** No record twice, and no id, whatever a button says. */
function onceEach(people: readonly Wanted[]): readonly Wanted[] {
  const seen = new Set<string>();
  return people.filter(({ id, record }) => {
    const isNew = !seen.has(`record ${record}`) && !seen.has(`id ${id}`);
    seen.add(`record ${record}`).add(`id ${id}`);
    return isNew;
  });
}

async function confirmMany(
  turn: Turn,
  records: readonly SalesRecord[],
  template: Template | undefined,
  start: Day | undefined,
  notes: readonly string[] = [],
): Promise<Message> {
  const { services, viewer } = turn;
  const starts = startOn(start, viewer.today);
  if ('refusal' in starts) return noticeCard(viewer.say.runs(starts.refusal), [], viewer);
  const { may, notes: left } = await divide(turn, records, template);
  const proposal = {
    template,
    start: starts.day,
    offered: template ? detailsToOffer(turn.person, template, viewer.today) : {},
    people: may.map((record) => ({ id: services.newId('enrollment'), record })),
    notes: [...notes, ...left],
  };
  return confirmManyCard(proposal, viewer);
}

/** Who may be enrolled, as they are expected to be by then, and a sentence for each of the others. */
async function divide(turn: Turn, records: readonly SalesRecord[], template: Template | undefined) {
  const judged = await Promise.all(
    records.map(async (record) => ({ record, ...(await judge(turn, record, template)) })),
  );
  return {
    may: judged.filter(({ note }) => note === undefined).map(({ record }) => record),
    notes: judged.flatMap(({ note }) => note ?? []),
    expected: judged.flatMap(({ note, expected }) => (note === undefined && expected ? expected : [])),
  };
}

type Judged = { readonly note?: string | undefined; readonly expected?: ExpectedRecord };

async function judge(turn: Turn, record: SalesRecord, template: Template | undefined): Promise<Judged> {
  if (!template) return { note: turn.viewer.say('enroll.unknown-name', { words: record.name }) };
  const verdict = await mayEnroll(turn, record, template);
  return { note: whyLeftOut(turn, record, template, verdict), expected: verdict.expected };
}

function whyLeftOut(
  { viewer: { say } }: Turn,
  { name }: SalesRecord,
  template: Template,
  { why, running }: Verdict,
): string | undefined {
  if (why === 'wrong-record-type')
    return say('enroll.misfit', { name, wanted: say(`type.${template.recordType}.many`) });
  if (why) return say(`enroll.${why}`, { name });
  return running.some((one) => one.template === template.id)
    ? say('many.left', { names: name, why: say('many.why.already-in') })
    : undefined;
}
