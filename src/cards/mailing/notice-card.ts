import type { MailNotice } from '../../domain/mail/notice.ts';
import { noticeButtons } from '../action/notice-buttons.ts';
import { noticeQuestionLines, noticeTitle } from '../action/notice-words.ts';
import { plainResult } from '../action/result.ts';
import { actionCard } from '../day/action-card.ts';
import { askCard } from '../kit/ask-card.ts';
import { button, lines, mainButton, textOf, type Card } from '../kit/elements.ts';
import { type Situation, type Viewer } from '../kit/situation.ts';

/** What came in, with what follows of it or what the seller can make of it. `remark`: what else is to be said of it. */
export function noticeCard(notice: MailNotice, situation: Situation, viewer: Viewer, remark?: string): Card {
  return showsAction(notice)
    ? actionCard({ ...situation, notice }, viewer, {
        ...plainResult(''),
        title: noticeTitle(notice, situation, viewer),
        lines: lines(remark),
      })
    : noticeQuestion(notice, situation, viewer, remark);
}

/** Nothing is asked where the sequence went on by itself; the seller can still object. */
const showsAction = ({ what, settled }: MailNotice): boolean =>
  BY_ITSELF.has(what.kind) || (what.kind === 'bounced' && what.isSure) || settled !== undefined;

const BY_ITSELF: ReadonlySet<MailNotice['what']['kind']> = new Set([
  'reply',
  'sent-by-hand',
  'wrote-by-hand',
]);

/** What came in, as a question with its answers. */
function noticeQuestion(notice: MailNotice, situation: Situation, viewer: Viewer, remark?: string): Card {
  const { say } = viewer;
  const question = noticeTitle(notice, situation, viewer);
  return askCard(say, textOf(question), {
    record: situation.record.id,
    question,
    notes: lines(remark, ...noticeQuestionLines(notice, situation, viewer)),
    day: [],
    text: [],
    buttons: noticeButtons(notice, situation, viewer),
  });
}

/** Until which day they are away, where what was proposed is wrong. */
export function noticeDayCard(notice: MailNotice, situation: Situation, viewer: Viewer): Card {
  const { say } = viewer;
  const question = noticeTitle(notice, situation, viewer);
  const { what } = notice;
  return askCard(say, textOf(question), {
    record: situation.record.id,
    question,
    notes: [],
    day: [{ id: 'until', label: say('ask.day'), value: what.kind === 'out-of-office' ? what.back : '' }],
    text: [],
    buttons: [
      mainButton(say('button.pause'), { verb: 'answer-notice', notice: notice.id, answer: 'pause' }),
      button(say('button.cancel'), { verb: 'cancel', what: 'request' }),
    ],
  });
}
