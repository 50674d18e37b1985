import { noticeCard } from '../../cards/kit/choice-card.ts';
import { CANCEL } from '../../cards/kit/long-choice-card.ts';
import { losesDays, type Leave } from '../../domain/leave.ts';
import type { Request } from '../../domain/request.ts';
import type { OpenQuestion } from '../../domain/talk.ts';
import { shortDay } from '../../language/dates.ts';
import type { Message } from '../ports/messenger.ts';
import type { Turn } from '../turn/turn.ts';

/** The leave that another one would take the place of, in words; undefined where none of its days is lost. */
export function replacedLeave({ person, viewer }: Turn, leave: Leave | undefined): string | undefined {
  const before = person.settings.leave;
  return before && leave && losesDays(before, leave, viewer.today) ? daysInWords(before, viewer) : undefined;
}

/** There is one leave at a time: whoever has one decides whether the new one takes its place. */
export function askToReplaceLeave(
  turn: Turn,
  leave: Leave,
  request: Request,
): { readonly message: Message; readonly question: OpenQuestion } | undefined {
  const { viewer } = turn;
  const { say } = viewer;
  const before = replacedLeave(turn, leave);
  if (before === undefined) return undefined;
  const confirmed = { ...request, act: true, when: { day: leave.from, to: leave.to } };
  const question = say.runs('leave.replace', { before, days: daysInWords(leave, viewer) });
  const yes = { title: say('leave.replace.yes'), data: { verb: 'request', request: confirmed } } as const;
  const cancel = { title: say('button.cancel'), data: CANCEL };
  return {
    message: noticeCard(question, [yes, cancel], viewer),
    question: { kind: 'confirm', request: confirmed, options: [confirmed] },
  };
}

const daysInWords = ({ from, to }: Leave, viewer: Turn['viewer']): string =>
  from === to
    ? shortDay(from, viewer)
    : viewer.say('leave.days', { from: shortDay(from, viewer), to: shortDay(to, viewer) });
