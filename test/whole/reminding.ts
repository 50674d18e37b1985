import type { ButtonData } from '../../src/cards/kit/card-action.ts';
import type { EnrollmentId, PersonId, ReminderId } from '../../src/domain/ids.ts';
import type { Json } from '../connector.ts';
import { toShown, type Shown, type TeamsUser } from '../teams-user.ts';
import {
  enroll,
  noRenewals,
  startWholeBot,
  TENANT,
  type WholeBot,
  type WholeBotOptions,
} from './whole-bot.ts';

export const ALEX = '11111111-aaaa-4aaa-8aaa-111111111111' as PersonId;
/** Clocks in Kolkata are five and a half hours ahead. */
export const AT_THREE = '2026-11-23T09:30:00Z';
export const JUST_BEFORE = '2026-11-23T09:29:59Z';
export const TOMORROW_AT_FIVE = '2026-11-24T11:30:00Z';

/** What a button of that data would send. */
export async function pressed(user: TeamsUser, data: ButtonData): Promise<Shown> {
  const action = { type: 'Action.Execute', verb: data.verb, data };
  const { body } = await user.post({ type: 'invoke', name: 'adaptiveCard/action', value: { action } });
  const { type, value } = body as { type: string; value: unknown };
  return type.includes('card') ? { id: '', card: value as Json } : { id: '', text: value as string };
}

export const atThree = (some: Partial<Extract<ButtonData, { verb: 'remind' }>> = {}): ButtonData => ({
  verb: 'remind',
  id: 'call back',
  day: '2026-11-23',
  time: '15:00',
  ...some,
});

export async function startWithAlex(options: WholeBotOptions = {}): Promise<WholeBot> {
  const whole = await startWholeBot({ samples: noRenewals, ...options });
  await whole.user.install();
  return whole;
}

/** Alex with Asha Rao enrolled, and her enrollment. */
export async function startEnrolled(options: WholeBotOptions = {}) {
  const whole = await startWithAlex(options);
  await enroll(whole.user, 'Asha Rao in no-show');
  const [enrollment] = await enrollmentsOf(whole);
  if (!enrollment) throw new Error('Nobody is enrolled');
  return { whole, ...enrollment };
}

export const enrollmentsOf = ({ bot }: WholeBot) => bot.services.store.activeEnrollments(TENANT, ALEX);

/** The reminders that reached Alex. */
export const seen = ({ connector }: Pick<WholeBot, 'connector'>): readonly Shown[] =>
  connector.calls
    .filter(({ method, delivered }) => method === 'POST' && delivered)
    .map(({ activityId, activity }) => toShown(activityId, activity))
    .filter((message) => /^(Reminder|रिमाइंडर)/.test(message.summary ?? message.text ?? ''));

export const stateOf = async ({ bot }: WholeBot, id = 'call back') =>
  (await bot.services.store.reminder(TENANT, id as ReminderId))?.state;

export const snoozeTo = (id: EnrollmentId, revision: number, until: string, time: string): ButtonData => ({
  verb: 'snooze',
  enrollment: id,
  revision,
  until,
  time,
});
