import type { MailNotice, NoticeAnswer } from '../../domain/mail/notice.ts';
import { unreachable } from '../../domain/result.ts';
import { longDay } from '../../language/dates.ts';
import { button, mainButton, type Button } from '../kit/elements.ts';
import { personOf, type Situation, type Viewer } from '../kit/situation.ts';

/** What the seller can make of it, the likeliest first. */
export function noticeButtons(notice: MailNotice, situation: Situation, viewer: Viewer): readonly Button[] {
  const { say } = viewer;
  const { what } = notice;
  const answer = (as: Exclude<NoticeAnswer, 'pause'>, make = button) =>
    answerButton(notice, as, viewer, make);
  switch (what.kind) {
    case 'wrote':
      return [answer('is-reply', mainButton), answer('not-a-reply')];
    case 'colleague':
      return [
        answer('is-reply', mainButton),
        button(say('notice.do.no'), { verb: 'answer-notice', notice: notice.id, answer: 'not-a-reply' }),
      ];
    case 'out-of-office':
      return [
        mainButton(say('notice.do.pause', { day: longDay(what.back, viewer) }), {
          verb: 'answer-notice',
          notice: notice.id,
          answer: 'pause',
          until: what.back,
        }),
        button(say('notice.do.change-day'), { verb: 'notice-day', notice: notice.id }),
        answer('carry-on'),
      ];
    case 'unsubscribe':
      return [answer('do-not-contact', mainButton), answer('carry-on')];
    case 'left-company':
      return [anotherPerson(viewer), endSequence(situation, viewer), answer('seen')];
    case 'bounced':
      return [newAddress(situation, viewer), answer('seen')];
    case 'reply':
      return notice.settled === undefined ? [answer('not-a-reply')] : [];
    case 'sent-by-hand':
      return notice.settled === undefined ? [answer('not-sent')] : [];
    case 'wrote-by-hand':
      return [];
    case 'challenge':
    case 'blocked':
    case 'limit':
      return [answer('seen')];
    default:
      return unreachable(what);
  }
}

const answerButton = (
  { id }: MailNotice,
  answer: Exclude<NoticeAnswer, 'pause'>,
  { say }: Viewer,
  make = button,
): Button => make(say(`notice.do.${answer}`), { verb: 'answer-notice', notice: id, answer });

const newAddress = (situation: Situation, { say }: Viewer): Button =>
  mainButton(say('notice.do.new-address'), {
    verb: 'edit',
    record: personOf(situation).id,
    from: { enrollment: situation.enrollment.id, view: 'one' },
  });

const anotherPerson = ({ say }: Viewer): Button =>
  mainButton(say('notice.do.new-person'), {
    verb: 'request',
    request: { intent: 'add-record', act: true },
  });

const endSequence = ({ enrollment: { id, revision } }: Situation, { say }: Viewer): Button =>
  button(say('button.end'), { verb: 'close', enrollment: id, revision, view: 'one' });
