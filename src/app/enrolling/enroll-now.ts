import { noticeCard } from '../../cards/kit/choice-card.ts';
import { actionCard } from '../../cards/day/action-card.ts';
import { resultView } from '../../cards/action/result.ts';
import type { Day } from '../../domain/day.ts';
import { advance, enroll } from '../../domain/engine.ts';
import type { Enrollment } from '../../domain/enrollment.ts';
import { rememberTogether } from '../../domain/history.ts';
import type { EnrollmentId, PersonId, RecordId, TemplateId } from '../../domain/ids.ts';
import type { SalesRecord } from '../../domain/record.ts';
import type { Template } from '../../domain/template.ts';
import { inLanguage } from '../../domain/text.ts';
import { inputsFrom } from './inputs.ts';
import { mayEnroll, startOn } from './may-enroll.ts';
import type { Message } from '../ports/messenger.ts';
import { offerAgain } from './offer-again.ts';
import { proposeById, refuse } from './proposal.ts';
import { explainMissing, mayActFor, notOffered } from '../turn/rights.ts';
import { retryOnConflict } from '../turn/retry-conflicts.ts';
import { templateOf } from '../turn/services.ts';
import { situationOf } from '../turn/situations.ts';
import { notify } from '../turn/notify.ts';
import { momentOf, type Turn } from '../turn/turn.ts';
import { namedFor } from './offered-to.ts';

type Pressed = {
  readonly id: EnrollmentId;
  readonly record: RecordId;
  readonly template: TemplateId;
  readonly start?: Day | undefined;
  readonly seller?: PersonId | undefined;
  readonly replace: boolean;
  readonly beside: readonly EnrollmentId[];
  readonly [input: string]: unknown;
};

/** The confirmation was pressed: starts the sequence, once, however often it is pressed. */
export async function enrollNow(turn: Turn, action: Pressed): Promise<Message> {
  const { services, person, viewer } = turn;
  const template = namedFor(turn, action.template, action.seller);
  if (!template) return notOffered(turn, action.template);
  const seller = action.seller ?? person.id;
  if (!mayActFor(turn, seller)) return explainMissing(turn, { kind: 'role', right: 'act-for-others' });
  if (!(await services.store.person(person.tenant, seller)))
    return { kind: 'text', text: viewer.say('refused.gone') };
  const done = await retryOnConflict(() => tryEnroll(turn, action, template, seller));
  return done.kind === 'busy' ? alreadyDone(turn, action.id) : done;
}

async function tryEnroll(
  turn: Turn,
  action: Pressed,
  template: Template,
  seller: PersonId,
): Promise<Message | 'conflict'> {
  const { services, person, viewer } = turn;
  const record = await services.store.record(person.tenant, action.record);
  if (!record) return { kind: 'text', text: viewer.say('refused.gone') };
  const { why, running, expected } = await mayEnroll(turn, record, template, seller);
  if (running.some(({ id }) => id === action.id)) return alreadyDone(turn, action.id);
  if (why) return refuse(turn, record, template, why);
  // Another card may have enrolled them since: then it is asked again, with what is running now.
  if (!running.every(({ id }) => action.beside.includes(id)))
    return proposeById(turn, record.id, template.id, action);
  const starts = startOn(action.start, viewer.today);
  if ('refusal' in starts) return noticeCard(viewer.say.runs(starts.refusal), [], viewer);
  const plan = { id: action.id, seller, start: starts.day, inputs: inputsFrom(action, template, record) };
  const enrolled = enroll(template, record, plan, momentOf(turn));
  if (!enrolled.ok) return refuse(turn, record, template, enrolled.problem);
  const ended = action.replace ? running.flatMap((one) => replaced(turn, one)) : [];
  const committed = await services.store.commit(person.tenant, {
    enrollments: rememberTogether([enrolled.value, ...ended]),
    expected: [expected],
    ...(await offerAgain(turn, template, plan.inputs)),
  });
  if (committed === 'conflict') return 'conflict';
  if (seller !== person.id) tellEnrolled(turn, seller, record, template);
  const situation = await situationOf(turn, enrolled.value);
  return actionCard(situation, viewer, resultView(situation, [], viewer, 'one'));
}

const tellEnrolled = (
  { services, person }: Turn,
  seller: PersonId,
  { name }: SalesRecord,
  template: Template,
): void =>
  notify(services, person.tenant, seller, (say) =>
    say('enroll.told', { who: person.name, name, template: inLanguage(template.name, say.language) }),
  );

/** A running sequence of the record, ended in favor of the new one. */
function replaced(turn: Turn, one: Enrollment): readonly Enrollment[] {
  const template = templateOf(turn.services, one.template, one.version);
  const closed = advance(template, one, { kind: 'close', reason: 'replaced' }, momentOf(turn));
  return closed.ok ? [closed.value.enrollment] : [];
}

async function alreadyDone(turn: Turn, id: EnrollmentId): Promise<Message> {
  const { services, person, viewer } = turn;
  const enrollment = await services.store.enrollment(person.tenant, id);
  if (!enrollment || !mayActFor(turn, enrollment.seller))
    return { kind: 'text', text: viewer.say('refused.busy') };
  return actionCard(await situationOf(turn, enrollment), viewer, undefined, viewer.say('stale.changed'));
}
