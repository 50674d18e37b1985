import { isDayList } from '../../cards/day/today-card.ts';
import { notShownIn, planOn, shownIn } from './day-plan.ts';
import { today } from './todays-list.ts';
import type { Speaker } from '../ports/conversation.ts';
import type { Message, Sent } from '../ports/messenger.ts';
import type { Enrollment } from '../../domain/enrollment.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { Person } from '../../domain/person.ts';
import type { Services } from '../turn/services.ts';
import { startTurn, turnOf } from '../turn/turn.ts';

/** Remembers that a message shows the list of the day. */
export async function rememberList(
  services: Services,
  speaker: Speaker,
  message: Message,
  activityId: string,
): Promise<void> {
  if (message.kind !== 'card' || !isDayList(message) || activityId === '') return;
  const { person, viewer } = await startTurn(services, speaker);
  const plan = planOn(person, viewer.today);
  await services.store.commit(person.tenant, { people: [{ ...person, dayPlan: shownIn(plan, activityId) }] });
}

/** Updates every other message that shows this person's list. */
export async function refreshLists(
  services: Services,
  { tenant, id }: Pick<Speaker, 'tenant' | 'id'>,
  except: string | undefined,
): Promise<void> {
  const reference = await services.store.reference(tenant, id);
  const turn = reference && (await turnOf(services, tenant, id));
  if (!turn) return;
  const { dayPlan } = turn.person;
  const stale = dayPlan?.day === turn.viewer.today ? dayPlan.shownIn.filter((one) => one !== except) : [];
  if (stale.length === 0) return;
  const card = await today(turn);
  const sent = await Promise.all(stale.map((one) => services.messenger.update(reference, one, card)));
  const gone = stale.filter((_, index) => isGone(sent[index]));
  await forget(services, turn.person, gone);
}

const isGone = (sent: Sent | undefined): boolean =>
  sent?.kind === 'failed' && sent.problem === 'message-gone';

/** The person deleted those messages. */
async function forget({ store }: Services, { tenant, id }: Person, gone: readonly string[]): Promise<void> {
  if (gone.length === 0) return;
  const person = await store.person(tenant, id);
  if (!person?.dayPlan) return;
  await store.commit(tenant, { people: [{ ...person, dayPlan: notShownIn(person.dayPlan, gone) }] });
}

/** A mark that changes with everything the person does, and the people whose lists may change with it. */
export async function lastTouch({ store }: Services, { tenant, id }: Speaker): Promise<LastTouch> {
  const [touched, person] = await Promise.all([store.lastTouchedBy(tenant, id), store.person(tenant, id)]);
  const mark = JSON.stringify([touched?.id, touched?.revision, person?.dayPlan?.backlog?.decidedOn]);
  return { mark, concerns: [...new Set([id, ...(touched ? sellersOf(touched) : [])])] };
}

/** The enrollment's seller, and the one it had or was to get before the last event. */
function sellersOf({ seller, history }: Enrollment): readonly PersonId[] {
  const last = history.at(-1)?.event;
  const undid = last?.kind === 'undo' ? history.find(({ revision }) => revision === last.undid)?.event : last;
  return undid?.kind === 'reassign' ? [seller, undid.from, undid.to] : [seller];
}

export type LastTouch = {
  readonly mark: string;
  /** Whose lists it may have changed. */
  readonly concerns: readonly PersonId[];
};
