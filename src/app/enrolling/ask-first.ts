import { answerLines } from '../../cards/enrolling/may-i-card.ts';
import type { ColleagueQuestion } from '../../domain/account-matter.ts';
import { localTime } from '../../domain/calendar.ts';
import { askedAbout, isUnanswered } from '../../domain/colleague-question.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { SalesRecord } from '../../domain/record.ts';
import { shortDay } from '../../language/dates.ts';
import type { AtAccount } from '../finding/at-account.ts';
import type { Turn } from '../turn/turn.ts';

/** Whom the seller may ask before they enroll a record, and what those said who were asked. */
export type AskFirst = {
  readonly of: readonly { readonly id: PersonId; readonly name: string }[];
  readonly notes: readonly string[];
  /** Somebody was asked who has not answered. */
  readonly isWaiting: boolean;
};

/** More are no question of manners. */
export const MOST_ASKED = 5;

/** The sellers who work with the company, but for the speaker and whom it is for. */
export const sellersOf = (
  { person }: Turn,
  others: readonly AtAccount[],
  seller: PersonId = person.id,
): readonly PersonId[] =>
  [...new Set(others.map(({ enrollment }) => enrollment.seller))]
    .filter((id) => id !== person.id && id !== seller)
    .slice(0, MOST_ASKED);

export async function askFirst(
  turn: Turn,
  record: SalesRecord,
  others: readonly AtAccount[],
  seller: PersonId | undefined,
): Promise<AskFirst> {
  const { services, person } = turn;
  const ids = sellersOf(turn, others, seller);
  const matters = await services.store.accountMattersOf(person.tenant, person.id);
  const questions = askedAbout(matters, person.id, record.id).filter(({ state }) => state !== 'not-reached');
  const open = questions.filter(isUnanswered).map(({ asked }) => asked);
  const people = await Promise.all(
    ids.filter((id) => !open.includes(id)).map((id) => services.store.person(person.tenant, id)),
  );
  const notes = await Promise.all(questions.map((one) => noteOn(turn, record, one)));
  return {
    of: people.flatMap((one) => (one ? [{ id: one.id, name: one.name }] : [])),
    notes: notes.flat(),
    isWaiting: open.length > 0,
  };
}

/** How it stands with somebody who was asked. */
export async function noteOn(
  { services, person, viewer }: Turn,
  record: SalesRecord,
  { asked, answer, at }: ColleagueQuestion,
): Promise<readonly string[]> {
  const colleague = await services.store.person(person.tenant, asked);
  const name = colleague?.name ?? viewer.say('stale.someone');
  if (!answer) {
    const { day } = localTime(new Date(at), viewer.calendar.timeZone);
    return [viewer.say('may-i.open', { asked: name, day: shortDay(day, viewer) })];
  }
  const by = answer.by === asked ? colleague : await services.store.person(person.tenant, answer.by);
  return answerLines(answer, { asked: name, by: by?.name ?? name, name: record.name }, viewer);
}
