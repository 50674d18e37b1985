import type { MailNotice } from '../../domain/mail/notice.ts';
import { unreachable } from '../../domain/result.ts';
import { visibleLine } from '../../domain/visible-line.ts';
import { longDay } from '../../language/dates.ts';
import type { Run } from '../../language/say.ts';
import { cameWhen } from '../kit/mail-lines.ts';
import { personOf, type Situation, type Viewer } from '../kit/situation.ts';

/** Foreign text, in quotation marks and never as markup. */
export function noticeTitle(notice: MailNotice, situation: Situation, viewer: Viewer): readonly Run[] {
  const { say } = viewer;
  const { what, from, excerpt } = notice;
  const { name, company } = personOf(situation);
  const text = visibleLine(excerpt);
  const when = cameWhen(new Date(notice.receivedAt), viewer);
  switch (what.kind) {
    case 'reply':
      return text === ''
        ? say.runs('notice.reply-bare', { name, when })
        : say.runs('notice.reply', { name, when, text });
    case 'sent-by-hand':
    case 'wrote-by-hand':
      return say.runs(`notice.${what.kind}`, { name, when });
    case 'wrote':
      return say.runs('notice.wrote', { name, when, text });
    case 'colleague':
      return say.runs('notice.colleague', { from: writerOf(from), company, when, text });
    case 'out-of-office':
      return what.isGuess
        ? say.runs('notice.away-guess', { name })
        : say.runs('notice.away', { name, day: longDay(what.back, viewer) });
    case 'left-company':
      return say.runs('notice.left-company', { name, text });
    case 'bounced':
      return bouncedTitle(what, name, viewer);
    case 'unsubscribe':
      return text === ''
        ? say.runs('notice.unsubscribe-click', { name })
        : say.runs('notice.unsubscribe', { name, text });
    case 'challenge':
      return say.runs('notice.challenge', { name });
    case 'blocked':
      return say.runs('notice.blocked', { status: what.status });
    case 'limit':
      return say.runs('notice.limit');
    default:
      return unreachable(what);
  }
}

const writerOf = ({ name, address }: MailNotice['from']): string => visibleLine(name) || visibleLine(address);

const bouncedTitle = (
  { address, isSure, isSoft }: Extract<MailNotice['what'], { kind: 'bounced' }>,
  name: string,
  { say }: Viewer,
): readonly Run[] => {
  if (isSoft) return say.runs('notice.bounced-soft', { name });
  return isSure
    ? say.runs('notice.bounced', { email: address })
    : say.runs('notice.bounced-unsure', { name, email: address });
};

/** What is asked of it. */
export function noticeQuestionLines(
  { what, from }: MailNotice,
  situation: Situation,
  viewer: Viewer,
): readonly string[] {
  const { say } = viewer;
  const { name } = personOf(situation);
  switch (what.kind) {
    case 'wrote':
      return [say('notice.wrote-ask')];
    case 'colleague':
      return [
        say('notice.from', { email: visibleLine(from.address) }),
        say('notice.colleague-ask', { name }),
      ];
    case 'out-of-office':
      return [say('notice.away-ask', { day: longDay(what.back, viewer) })];
    case 'unsubscribe':
      return [say('notice.unsubscribe-ask')];
    default:
      return [];
  }
}
