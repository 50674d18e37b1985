import { dayInSentence, dueDayOf } from '../../cards/kit/due-label.ts';
import type { EmailAsRead } from '../../cards/day/content-card.ts';
import { cameWhen, mailLine } from '../../cards/kit/mail-lines.ts';
import { activeOf, currentStep, personOf, type Situation, type Viewer } from '../../cards/kit/situation.ts';
import { localTime } from '../../domain/calendar.ts';
import type { Day } from '../../domain/day.ts';
import { livePath } from '../../domain/history.ts';
import { mailAddressOf } from '../../domain/person.ts';
import { inLanguage } from '../../domain/text.ts';
import type { Step } from '../../domain/template.ts';
import { outlook } from '../../domain/upcoming-steps.ts';
import { letterText } from '../mailing/letter.ts';
import { mailText } from '../mailing/mail-text.ts';
import { turnOf, type Turn } from '../turn/turn.ts';

/** One email of a sequence as its customer would read it; nothing changes. `asked`: the day of which it was asked. */
export async function emailAsRead(
  turn: Turn,
  situation: Situation,
  step: Step,
  asked?: Day,
): Promise<EmailAsRead> {
  const { everywhere, person, viewer } = turn;
  const { tenant, seller } = situation.enrollment;
  const theirs = seller === person.id ? turn : ((await turnOf(everywhere, tenant, seller)) ?? turn);
  const address = mailAddressOf(theirs.person);
  const when = whenOf(situation, step, viewer);
  return {
    from: address === undefined ? theirs.person.name : `${theirs.person.name}, ${address}`,
    when: [notThatDay(situation, asked, when.day, viewer), when.line],
    text: textOf(theirs, situation, step),
  };
}

/** What leaves by itself has its foot; what a seller sends, their signature where they have one. */
function textOf(turn: Turn, situation: Situation, step: Step): EmailAsRead['text'] {
  const { services, person, viewer } = turn;
  const own = situation.mail?.step === step.id ? situation.mail.own : undefined;
  const mail = { step: step.id, ...(own && { own }) };
  if (step.type === 'automated-email' && services.mailer && !services.automatedMailOff)
    return letterText(turn, situation, mail);
  const { subject = '', body = '' } = mailText(situation, mail, viewer) ?? {};
  const { signature } = person.settings;
  return { subject, body: signature === undefined ? body : `${body.trim()}\n\n${signature}` };
}

type When = { readonly day?: Day | undefined; readonly line: string | undefined };

function whenOf(situation: Situation, step: Step, viewer: Viewer): When {
  const sent = sentAt(situation, step);
  if (sent) return { line: viewer.say('compose.sent', { when: cameWhen(sent, viewer) }) };
  if (currentStep(situation, viewer.today)?.id !== step.id) return whenLater(situation, step, viewer);
  const { mail } = situation;
  if (mail?.state.kind === 'planned' && mail.state.leavesAt !== undefined) {
    const { day } = localTime(new Date(mail.state.leavesAt), viewer.calendar.timeZone);
    return { day, line: mailLine(mail, viewer) };
  }
  const day = dueDayOf(situation, viewer) ?? viewer.today;
  const line = mailLine(mail, viewer) ?? viewer.say('compose.due', { day: dayInSentence(day, viewer) });
  return { day, line };
}

/** When it left, by itself or by its seller. */
function sentAt({ enrollment }: Situation, { id }: Step): Date | undefined {
  const left = livePath(enrollment.history).findLast(
    ({ step, event }) => step === id && event.kind === 'outcome' && event.outcome === 'sent',
  );
  return left && new Date(left.at);
}

/** On the way that needs nothing from the customer there is a day for it. */
function whenLater(situation: Situation, step: Step, viewer: Viewer): When {
  const { say, today, calendar } = viewer;
  const title = inLanguage(step.title, say.language);
  const active = activeOf(situation, today);
  const current = currentStep(situation, today);
  const from = active?.kind === 'awaiting' ? active.sentOn : (dueDayOf(situation, viewer) ?? today);
  const ahead =
    current &&
    outlook(situation.template, current, from < today ? today : from, MOST_STEPS, calendar).find(
      (one) => one.step.id === step.id,
    );
  return ahead
    ? {
        day: ahead.due,
        line: say('compose.later-on', { step: title, day: dayInSentence(ahead.due, viewer) }),
      }
    : { line: say('compose.later', { step: title }) };
}

const MOST_STEPS = 50;

const notThatDay = (
  situation: Situation,
  asked: Day | undefined,
  day: Day | undefined,
  viewer: Viewer,
): string | undefined =>
  asked === undefined || asked === day
    ? undefined
    : viewer.say('compose.not-that-day', {
        name: personOf(situation).name,
        day: dayInSentence(asked, viewer),
      });
