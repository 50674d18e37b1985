import { plainResult, resultView, type ResultView } from '../../cards/action/result.ts';
import { actionCard } from '../../cards/day/action-card.ts';
import { personOf, withEnrollment, withoutNotice, type Situation } from '../../cards/kit/situation.ts';
import { noticeCard, noticeDayCard } from '../../cards/mailing/notice-card.ts';
import type { Day } from '../../domain/day.ts';
import { undo } from '../../domain/engine.ts';
import type { EnrollmentEvent } from '../../domain/enrollment.ts';
import { livePath } from '../../domain/history.ts';
import type { NoticeId } from '../../domain/ids.ts';
import { answersTo, type MailNotice, type NoticeAnswer } from '../../domain/mail/notice.ts';
import { answered } from '../../domain/mail/telling.ts';
import { applyEvent, changedRecords, withEffects, type Acted } from '../acting/apply-event.ts';
import type { Message } from '../ports/messenger.ts';
import { mayActFor } from '../turn/rights.ts';
import { situationOf } from '../turn/situations.ts';
import { momentOf, type Turn } from '../turn/turn.ts';

type Found = { readonly notice: MailNotice; readonly situation: Situation };

/** What the seller says of something that came in; a second answer changes nothing. */
export const answerNotice = (
  turn: Turn,
  action: { readonly notice: NoticeId; readonly answer: NoticeAnswer; readonly until?: Day | undefined },
): Promise<Message> =>
  withNotice(turn, action.notice, async (found) => {
    const { answer, until } = action;
    if (!answersTo(found.notice.what).includes(answer)) return stale(turn, found);
    switch (answer) {
      case 'not-a-reply':
        return found.notice.what.kind === 'reply'
          ? takeBack(turn, found, answer)
          : settleOnly(turn, found, answer);
      case 'not-sent':
        return takeBack(turn, found, answer);
      case 'is-reply':
        return act(turn, found, answer, { kind: 'outcome', outcome: 'replied' });
      case 'do-not-contact':
        return act(turn, found, answer, { kind: 'close', reason: 'do-not-contact' });
      case 'pause':
        return until === undefined || until <= turn.viewer.today
          ? noticeDayCard(found.notice, found.situation, turn.viewer)
          : act(turn, found, answer, { kind: 'pause', until });
      case 'carry-on':
      case 'seen':
        return settleOnly(turn, found, answer);
    }
  });

/** What came in, with what can be made of it. */
export const showNotice = (turn: Turn, id: NoticeId): Promise<Message> =>
  withNotice(turn, id, ({ notice, situation }) => noticeCard(notice, situation, turn.viewer));

/** Another day than the one that was proposed. */
export const askNoticeDay = (turn: Turn, id: NoticeId): Promise<Message> =>
  withNotice(turn, id, ({ notice, situation }) => noticeDayCard(notice, situation, turn.viewer));

async function withNotice(
  turn: Turn,
  id: NoticeId,
  go: (found: Found) => Message | Promise<Message>,
): Promise<Message> {
  const { services, person, viewer } = turn;
  const { store } = services;
  const notice = await store.mailNotice(person.tenant, id);
  const enrollment = notice && (await store.enrollment(person.tenant, notice.enrollment));
  if (!notice || !enrollment) return { kind: 'text', text: viewer.say('refused.gone') };
  if (!mayActFor(turn, enrollment.seller)) return { kind: 'text', text: viewer.say('refused.not-yours') };
  const found = { notice, situation: withoutNotice(await situationOf(turn, enrollment)) };
  return notice.settled === undefined ? go(found) : stale(turn, found);
}

/** The answer and what it does to the sequence are kept together. */
async function act(turn: Turn, found: Found, answer: NoticeAnswer, event: EnrollmentEvent): Promise<Message> {
  const { id } = found.situation.enrollment;
  const settled = answered(found.notice, answer);
  const acted = await applyEvent(turn, { enrollment: id }, event, () => ({ mailNotices: [settled] }));
  return acted.kind === 'done' ? shown(turn, acted) : notDone(turn, found, acted);
}

const shown = ({ viewer }: Turn, { situation, effects }: Extract<Acted, { kind: 'done' }>): Message =>
  actionCard(withoutNotice(situation), viewer, resultView(situation, effects, viewer, 'one'));

const notDone = (turn: Turn, found: Found, acted: Acted): Message =>
  acted.kind === 'refused' || acted.kind === 'stale'
    ? actionCard(acted.situation, turn.viewer, plainResult(turn.viewer.say('notice.too-late')))
    : stale(turn, found);

const stale = ({ viewer }: Turn, { situation }: Found): Message =>
  actionCard(situation, viewer, plainResult(viewer.say('notice.stale')));

async function settleOnly(
  turn: Turn,
  found: Found,
  answer: 'not-a-reply' | 'carry-on' | 'seen',
): Promise<Message> {
  const { services, person } = turn;
  const mailNotices = [answered(found.notice, answer)];
  const committed = await services.store.commit(person.tenant, { mailNotices });
  if (committed === 'conflict') return stale(turn, found);
  return actionCard(found.situation, turn.viewer, doneResult(turn, found, answer));
}

const doneResult = ({ viewer }: Turn, { situation }: Found, answer: NoticeDone): ResultView => ({
  ...plainResult(''),
  title:
    answer === 'seen'
      ? viewer.say.runs('notice.done.seen')
      : viewer.say.runs(`notice.done.${answer}`, { name: personOf(situation).name }),
});

type NoticeDone = 'not-a-reply' | 'not-sent' | 'carry-on' | 'seen';

/** As if it had not come: the sequence is where it was, unless something happened since. */
async function takeBack(turn: Turn, found: Found, answer: 'not-a-reply' | 'not-sent'): Promise<Message> {
  const { notice, situation } = found;
  const { services, person, viewer } = turn;
  const { enrollment } = situation;
  const isLast =
    'revision' in notice.what && livePath(enrollment.history).at(-1)?.revision === notice.what.revision;
  const back = isLast ? undo(enrollment, momentOf(turn)) : undefined;
  if (!back?.ok) return actionCard(situation, viewer, plainResult(viewer.say('notice.too-late')));
  const after = withEffects(situation, back.value);
  const records = changedRecords(situation, after);
  const committed = await services.store.commit(person.tenant, {
    enrollments: [after.enrollment],
    ...(records.length > 0 && { records }),
    mailNotices: [answered(notice, answer)],
  });
  return committed === 'conflict'
    ? stale(turn, found)
    : actionCard(withEnrollment(situation, after.enrollment), viewer, doneResult(turn, found, answer));
}
