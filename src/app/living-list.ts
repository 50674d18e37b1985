import { isDayList } from '../cards/next-actions-card.ts';
import { notShownIn, planWith, shownIn } from './day-plan.ts';
import { today } from './day-list.ts';
import type { Message, Sent, Speaker } from './ports.ts';
import type { Services } from './services.ts';
import { startTurn } from './turn.ts';

/** Remembers that a message shows the list of the day. */
export async function rememberList(
  services: Services,
  speaker: Speaker,
  message: Message,
  activityId: string,
): Promise<void> {
  if (message.kind !== 'card' || !isDayList(message) || activityId === '') return;
  const { person, viewer } = await startTurn(services, speaker);
  const plan = planWith(person, viewer.today, []);
  await services.store.commit(person.tenant, { people: [{ ...person, dayPlan: shownIn(plan, activityId) }] });
}

/** Something was done: every other message that shows the list of the day shows it as it now is. */
export async function refreshLists(
  services: Services,
  speaker: Speaker,
  except: string | undefined,
): Promise<void> {
  const turn = await startTurn(services, speaker);
  const { dayPlan } = turn.person;
  const stale = dayPlan?.day === turn.viewer.today ? dayPlan.shownIn.filter((id) => id !== except) : [];
  if (stale.length === 0) return;
  const card = await today(turn);
  const sent = await Promise.all(stale.map((id) => services.messenger.update(speaker.reference, id, card)));
  const gone = stale.filter((_, index) => isGone(sent[index]));
  await forget(services, speaker, gone);
}

const isGone = (sent: Sent | undefined): boolean =>
  sent?.kind === 'failed' && sent.problem === 'message-gone';

/** Somebody deleted them, so they show no list any more. */
async function forget({ store }: Services, { tenant, id }: Speaker, gone: readonly string[]): Promise<void> {
  if (gone.length === 0) return;
  const person = await store.person(tenant, id);
  if (!person?.dayPlan) return;
  await store.commit(tenant, { people: [{ ...person, dayPlan: notShownIn(person.dayPlan, gone) }] });
}

/** Changes with everything that somebody does to an enrollment, or decides about all of them. */
export async function lastTouch({ store }: Services, { tenant, id }: Speaker): Promise<string> {
  const [touched, person] = await Promise.all([store.lastTouchedBy(tenant, id), store.person(tenant, id)]);
  return JSON.stringify([touched?.id, touched?.revision, person?.dayPlan?.backlog?.decidedOn]);
}
