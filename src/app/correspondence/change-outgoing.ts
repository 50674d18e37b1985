import { mayGo } from '../../cards/action/mail-buttons.ts';
import { changeMailCard, LONGEST_BODY, LONGEST_SUBJECT } from '../../cards/mailing/change-mail-card.ts';
import { plainResult, type ResultView } from '../../cards/action/result.ts';
import { button, type Button } from '../../cards/kit/elements.ts';
import { personOf, type Situation } from '../../cards/kit/situation.ts';
import type { MailId } from '../../domain/ids.ts';
import { held, plannedAnew, sendAgain, withOwnText } from '../../domain/mail/moves.ts';
import type { MailText, OutgoingMail } from '../../domain/mail/outgoing.ts';
import { UNSEEN_SIGNS } from '../../domain/unseen-signs.ts';
import { visibleLine } from '../../domain/visible-line.ts';
import type { KeySaidWith } from '../../language/messages/keys.ts';
import type { Message } from '../ports/messenger.ts';
import { mayActFor } from '../turn/rights.ts';
import { situationOf } from '../turn/situations.ts';
import type { Turn } from '../turn/turn.ts';
import { mailText } from '../mailing/mail-text.ts';
import { outgoing } from './outgoing-list.ts';

/** Which email, and the revision that its card was drawn for. */
export type MailTarget = { readonly mail: MailId; readonly revision: number };

type Found = { readonly mail: OutgoingMail; readonly situation: Situation };

/** Goes on with the email as its card showed it; else tells what has become of it. */
export async function withMail(
  turn: Turn,
  target: MailTarget,
  go: (found: Found) => Message | Promise<Message>,
): Promise<Message> {
  const { services, person, viewer } = turn;
  const { say } = viewer;
  const mail = await services.store.mail(person.tenant, target.mail);
  const enrollment = mail && (await services.store.enrollment(person.tenant, mail.enrollment));
  if (!mail || !enrollment) return { kind: 'text', text: say('refused.gone') };
  if (!mayActFor(turn, enrollment.seller)) return { kind: 'text', text: say('refused.not-yours') };
  const situation = await situationOf(turn, enrollment);
  return mail.revision === target.revision ? go({ mail, situation }) : movedOn(turn, { mail, situation });
}

/** A card of before changes nothing. */
export function movedOn(turn: Turn, { mail, situation }: Found): Promise<Message> {
  const { say } = turn.viewer;
  const { name } = personOf(situation);
  const title = mail.state.kind === 'sent' ? say.runs('mail.too-late', { name }) : say.runs('mail.moved-on');
  return outgoing(turn, { of: 'planned' }, { ...plainResult(''), title });
}

type Told = KeySaidWith<'name'>;

/** Keeps the email as it becomes, and shows the list with what was done. */
async function keep(
  turn: Turn,
  found: Found,
  changed: OutgoingMail,
  told: Told,
  buttons: readonly Button[] = [],
) {
  const { services, person } = turn;
  if ((await services.store.commit(person.tenant, { mails: [changed] })) === 'conflict') {
    const mail = await services.store.mail(person.tenant, changed.id);
    return movedOn(turn, { ...found, mail: mail ?? found.mail });
  }
  return outgoing(turn, { of: 'planned' }, resultOf(turn, found, told, buttons));
}

const resultOf = (
  { viewer }: Turn,
  { situation }: Found,
  told: Told,
  buttons: readonly Button[],
): ResultView => ({
  ...plainResult('', buttons),
  title: viewer.say.runs(told, { name: personOf(situation).name }),
});

/** It stays with its seller; the press can be taken back. */
export const stopMail = (turn: Turn, target: MailTarget): Promise<Message> =>
  withMail(turn, target, (found) => {
    if (found.mail.state.kind !== 'planned') return movedOn(turn, found);
    const stopped = held(found.mail, 'by-hand', turn.now);
    const back = button(turn.viewer.say('button.undo'), {
      verb: 'let-mail-go',
      mail: stopped.id,
      revision: stopped.revision,
    });
    return keep(turn, found, stopped, 'mail.stopped', [back]);
  });

/** Whatever still stands in its way is found before it leaves; what they got already leaves no more. */
export const letMailGo = (turn: Turn, target: MailTarget): Promise<Message> =>
  withMail(turn, target, (found) =>
    found.mail.state.kind === 'held' && mayGo(found.mail.state.why)
      ? keep(turn, found, plannedAnew(found.mail, turn.now), 'mail.goes')
      : movedOn(turn, found),
  );

export const mailAgain = (turn: Turn, target: MailTarget): Promise<Message> =>
  withMail(turn, target, (found) =>
    found.mail.state.kind === 'unknown'
      ? keep(turn, found, sendAgain(found.mail, turn.now), 'mail.goes-again')
      : movedOn(turn, found),
  );

const canChange = ({ state }: OutgoingMail): boolean => state.kind === 'planned' || state.kind === 'held';

/** The form with the text as it would leave. */
export const changeMail = (turn: Turn, target: MailTarget): Promise<Message> =>
  withMail(turn, target, (found) => {
    const text = mailText(found.situation, found.mail, turn.viewer);
    return text && canChange(found.mail)
      ? changeMailCard({ ...found, text }, turn.viewer)
      : movedOn(turn, found);
  });

/** Keeps what the seller wrote instead; the template's own text is kept as none. */
export const saveMail = (turn: Turn, target: MailTarget & MailText): Promise<Message> =>
  withMail(turn, target, (found) => {
    if (!canChange(found.mail)) return movedOn(turn, found);
    const { say } = turn.viewer;
    const text = cleaned(target);
    const problem = problemOf(text, say);
    if (problem !== undefined) return changeMailCard({ ...found, text }, turn.viewer, problem);
    const { own: _, ...asTemplate } = found.mail;
    const before = mailText(found.situation, asTemplate, turn.viewer);
    const isOwn = before?.subject !== text.subject || before.body.trim() !== text.body;
    return keep(turn, found, withOwnText(found.mail, isOwn ? text : undefined), 'mail.changed');
  });

const cleaned = ({ subject, body }: MailText): MailText => ({
  subject: visibleLine(subject).slice(0, LONGEST_SUBJECT).replace(UNSEEN_SIGNS, ''),
  // Cut first: half a sign may be left of the last one.
  body: body.replace(/\r\n?/gu, '\n').trim().slice(0, LONGEST_BODY).replace(UNSEEN_SIGNS, '').trim(),
});

/** "[⚠ On which day is the event?]" would be sent as it is. */
const GAP = /\[⚠[^\]]*\]/u;

function problemOf({ subject, body }: MailText, say: Turn['viewer']['say']): string | undefined {
  if (subject === '' || body === '') return say('mail.text-needed');
  const [gap] = GAP.exec(`${subject}\n${body}`) ?? [];
  return gap === undefined ? undefined : say('mail.gap-left', { gap });
}
