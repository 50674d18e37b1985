import type { ResultView } from '../../cards/action/result.ts';
import { pageOf } from '../../cards/kit/page-within.ts';
import type { Situation } from '../../cards/kit/situation.ts';
import { outgoingCard, type OutgoingView } from '../../cards/mailing/outgoing-card.ts';
import { localTime } from '../../domain/calendar.ts';
import { addDays, type Day } from '../../domain/day.ts';
import type { MailId } from '../../domain/ids.ts';
import { leftIn } from '../../domain/mail/left.ts';
import type { OutgoingMail } from '../../domain/mail/outgoing.ts';
import type { Message } from '../ports/messenger.ts';
import type { Turn } from '../turn/turn.ts';
import { letterFor } from '../mailing/letter.ts';
import { leavingOf, situationsFor, type Leaving } from '../turn/leaving.ts';

export type OutgoingAsked = {
  readonly of: 'planned' | 'left';
  readonly day?: Day | undefined;
  readonly page?: number;
  readonly opened?: MailId | undefined;
};

/** What of the speaker leaves by itself, or left, on a day. */
export async function outgoing(turn: Turn, asked: OutgoingAsked, result?: ResultView): Promise<Message> {
  if (!turn.services.mailer) return { kind: 'text', text: turn.viewer.say('settings.no-automated') };
  return asked.of === 'left' ? leftOn(turn, asked, result) : plannedOn(turn, asked, result);
}

async function plannedOn(turn: Turn, asked: OutgoingAsked, result?: ResultView): Promise<Message> {
  const { viewer } = turn;
  const { day, page = 0, opened } = asked;
  const all = await leavingOf(turn, day);
  const leaving = all.filter(({ mail }) => mail.state.kind === 'planned');
  const shown = pageOf(all, page);
  const known = await knownTexts(turn, shown.rows);
  return outgoingCard(
    {
      of: 'planned',
      day,
      shown: { ...shown, rows: shown.rows.map((one) => viewOf(one, known, turn)) },
      leaving: { count: leaving.length, from: leaving[0]?.at },
      opened,
      result,
    },
    viewer,
  );
}

/** With all that stands below it, as its customer gets it. */
function viewOf({ mail, situation, at }: Leaving, known: ReadonlySet<string>, turn: Turn): OutgoingView {
  const { subject, text: body } = letterFor(turn, situation, mail, []);
  return {
    mail,
    situation,
    at: mail.state.kind === 'planned' ? at : undefined,
    text: { subject, body },
    isNew: !mail.own && !known.has(textKey(situation, mail)),
  };
}

/** Which text of a template it is. */
const textKey = ({ template }: Situation, { step }: OutgoingMail): string => `${template.id} ${step}`;

/** A text that left within that time is known to its seller. */
const DAYS_KNOWN = 60;

/** Which of the texts the seller sent before. */
async function knownTexts(turn: Turn, shown: readonly Leaving[]): Promise<ReadonlySet<string>> {
  const steps = new Set(shown.map(({ mail }) => mail.step));
  const left = (await leftSince(turn, addDays(turn.viewer.today, -DAYS_KNOWN))).filter(({ step }) =>
    steps.has(step),
  );
  const { store } = turn.services;
  const enrollments = await store.enrollments(turn.person.tenant, [
    ...new Set(left.map(({ enrollment }) => enrollment)),
  ]);
  const templates = new Map(enrollments.map(({ id, template }) => [id, template]));
  return new Set(left.map(({ enrollment, step }) => `${templates.get(enrollment)} ${step}`));
}

async function leftSince({ services, person }: Turn, day: Day): Promise<readonly OutgoingMail[]> {
  const mails = await services.store.mailsOfSeller(person.tenant, person.id, `${day}T00:00:00.000Z`);
  return mails.filter(({ state }) => state.kind === 'sent');
}

async function leftOn(turn: Turn, asked: OutgoingAsked, result?: ResultView): Promise<Message> {
  const { viewer } = turn;
  const day = asked.day ?? viewer.today;
  const { timeZone } = viewer.calendar;
  // A day of the seller's begins up to fourteen hours before that day of UTC.
  const left = (await leftSince(turn, addDays(day, -1)))
    .flatMap((mail) => {
      const at = new Date(leftIn(mail)?.at ?? 0);
      return localTime(at, timeZone).day === day ? [{ mail, at }] : [];
    })
    .sort((one, other) => one.at.getTime() - other.at.getTime());
  const shown = pageOf(left, asked.page ?? 0);
  const situations = await situationsFor(
    turn,
    shown.rows.map(({ mail }) => mail),
  );
  const rows = shown.rows.flatMap(({ mail, at }): readonly OutgoingView[] => {
    const situation = situations.get(mail.enrollment);
    return situation ? [{ mail, at, situation, isNew: false }] : [];
  });
  const { opened } = asked;
  return outgoingCard(
    { of: 'left', day, shown: { ...shown, rows }, leaving: { count: left.length }, opened, result },
    viewer,
  );
}
