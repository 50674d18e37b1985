import { backlogResult } from '../../cards/day/backlog-card.ts';
import { plainResult } from '../../cards/action/result.ts';
import type { Viewer } from '../../cards/kit/situation.ts';
import type { BacklogChoice, Division } from '../../domain/backlog.ts';
import { advance } from '../../domain/engine.ts';
import type { Enrollment } from '../../domain/enrollment.ts';
import { livePath } from '../../domain/history.ts';
import type { DayPlan } from '../../domain/person.ts';
import { isTooLate } from './apply-event.ts';
import { divideDue, type DueAction } from '../daily-card/backlog.ts';
import { today, todaysList } from '../daily-card/todays-list.ts';
import type { Message } from '../ports/messenger.ts';
import { undone } from './undo-enrollment.ts';
import { momentOf, type Turn } from '../turn/turn.ts';
import { retryOnConflict } from '../turn/retry-conflicts.ts';

/** Does with the backlog what the seller chose. */
export const chooseBacklog = (turn: Turn, choice: BacklogChoice): Promise<Message> =>
  allAtOnce(turn, async (now) => {
    const { person, viewer } = now;
    const { toDivide, plan } = await todaysList(now);
    if (!toDivide) return 'stale.changed';
    const division = divideDue(choice, toDivide, viewer);
    const { at } = momentOf(now);
    return {
      enrollments: division.goes.flatMap((one) => putOff(now, one)),
      person: { ...person, dayPlan: planAfter(plan, division, viewer), lastChange: { at, kind: 'backlog' } },
      shown: { result: backlogResult(choice, division, at, viewer) },
    };
  });

/** The list as it is; whoever asks for it next is asked again. */
export const leaveBacklog = (turn: Turn): Promise<Message> =>
  today(turn, { result: plainResult(turn.viewer.say('backlog.left')) });

/** Undoes the choice made at that instant, except for enrollments touched since; then it can be chosen again. */
export const undoBacklog = (turn: Turn, at: string): Promise<Message> =>
  allAtOnce(turn, async (now) => {
    const { services, person } = now;
    if (isTooLate({ at }, now)) return 'refused.too-late-to-undo';
    const { lastChange, dayPlan, ...rest } = person;
    if (lastChange?.kind !== 'backlog' || lastChange.at !== at) return 'stale.changed';
    const active = await services.store.activeEnrollments(person.tenant, person.id);
    return {
      enrollments: active.filter((one) => wasPutOff(one, at)).flatMap((one) => undone(now, one)),
      person: { ...rest, ...(dayPlan && { dayPlan: { ...dayPlan, backlog: {} } }) },
    };
  });

type Decided = {
  readonly enrollments: readonly Enrollment[];
  readonly person: Turn['person'];
  readonly shown?: Parameters<typeof today>[1];
};

type Decide = (turn: Turn) => Promise<Decided | 'stale.changed' | 'refused.too-late-to-undo'>;

/** In one commit, decided again when someone else was faster. Where it is refused, the list says why. */
async function allAtOnce(turn: Turn, decide: Decide): Promise<Message> {
  const done = await retryOnConflict(() => tryAllAtOnce(turn, decide));
  return done.kind === 'busy' ? { kind: 'text', text: turn.viewer.say('refused.busy') } : done;
}

async function tryAllAtOnce(turn: Turn, decide: Decide): Promise<Message | 'conflict'> {
  const { store } = turn.services;
  const { tenant, id } = turn.person;
  const now = { ...turn, person: (await store.person(tenant, id)) ?? turn.person };
  const decided = await decide(now);
  if (typeof decided === 'string') return today(now, { result: plainResult(now.viewer.say(decided)) });
  const { person, enrollments, shown } = decided;
  const committed = await store.commit(tenant, { people: [person], enrollments });
  return committed === 'saved' ? today({ ...now, person }, shown) : 'conflict';
}

/** Whatever leaves today's list is neither done nor open on it. */
const planAfter = (plan: DayPlan, { goes }: Division<DueAction>, { today }: Viewer): DayPlan => {
  const gone = new Set(goes.map(({ action }) => action.enrollment.id));
  return {
    ...plan,
    actions: plan.actions.filter(({ enrollment }) => !gone.has(enrollment)),
    backlog: { decidedOn: today },
  };
};

function putOff(
  turn: Turn,
  { action: { template, enrollment }, until }: Division<DueAction>['goes'][number],
): readonly Enrollment[] {
  const event = until === undefined ? ({ kind: 'pause' } as const) : ({ kind: 'snooze', until } as const);
  const put = advance(template, enrollment, event, momentOf(turn));
  return put.ok ? [put.value.enrollment] : [];
}

const wasPutOff = ({ history, seller }: Enrollment, at: string): boolean => {
  const last = livePath(history).at(-1);
  return (
    last?.at === at && last.by === seller && (last.event.kind === 'snooze' || last.event.kind === 'pause')
  );
};
