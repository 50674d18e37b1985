import { workingDayFrom } from '../../domain/calendar.ts';
import type { EventForMany } from '../../domain/event-of-request.ts';
import { unreachable } from '../../domain/result.ts';
import { shortDay } from '../../language/dates.ts';
import type { Run } from '../../language/say.ts';
import { askCard } from '../kit/ask-card.ts';
import { MOST_AT_ONCE } from '../kit/action-parts.ts';
import { dayInSentence } from '../kit/due-label.ts';
import { button, line, mainButton, textOf, type Card, type Line } from '../kit/elements.ts';
import type { Situation, Viewer } from '../kit/situation.ts';
import { leftOutLines, namesOf, type LeftOut } from './named-many.ts';

export type ForMany = {
  readonly event: EventForMany;
  readonly situations: readonly Situation[];
  readonly left: readonly LeftOut[];
  /** How many more there are than can be changed at once. */
  readonly over?: number;
  /** A time of the day that was said and that is not kept. */
  readonly time?: string | undefined;
};

/** Names what would be done, and for whom; says who is left out and why. */
export function manyQuestion({ event, situations, left, over = 0, time }: ForMany, viewer: Viewer): Card {
  const { say } = viewer;
  const question = sentence('ask', event, situations.length, viewer);
  return askCard(say, textOf(question), {
    question,
    notes: [
      line(namesOf(situations, viewer)),
      ...leftOutLines(left, viewer),
      ...(over > 0 ? [line(say('many.over', { most: MOST_AT_ONCE, count: over }))] : []),
      ...dayOffLines(event, viewer),
      ...(time === undefined ? [] : [line(say('many.no-time', { time }))]),
    ],
    day: [],
    text: [],
    buttons: [
      mainButton(say('many.yes', { count: situations.length }), {
        verb: 'act-on-many',
        event,
        of: situations.map(({ enrollment: { id, revision } }) => ({ id, revision })),
      }),
      button(say('button.cancel'), { verb: 'cancel', what: 'request' }),
    ],
  });
}

/** What was done for whom; its Undo stands for all of them. */
export function manyDone({ event, situations, left }: ForMany, viewer: Viewer): Card {
  const { say } = viewer;
  const title = sentence('done', event, situations.length, viewer);
  return askCard(say, textOf(title), {
    question: title,
    notes: [line(namesOf(situations, viewer)), ...leftOutLines(left, viewer), ...dayOffLines(event, viewer)],
    day: [],
    text: [],
    buttons: [
      mainButton(say('button.today'), { verb: 'go', to: 'today', below: true }),
      ...situations
        .slice(0, 1)
        .map(({ enrollment: { id, revision } }) =>
          button(say('button.undo'), { verb: 'undo', enrollment: id, revision, view: 'one' }),
        ),
    ],
  });
}

/** A day off is not when they come back. */
function dayOffLines(event: EventForMany, viewer: Viewer): readonly Line[] {
  if ((event.kind !== 'snooze' && event.kind !== 'pause') || event.until === undefined) return [];
  const day = workingDayFrom(viewer.calendar, event.until);
  if (day === event.until) return [];
  const values = { said: shortDay(event.until, viewer), day: shortDay(day, viewer) };
  return [line(viewer.say('many.day-off', values))];
}

/** Nobody is left for whom it could be done. */
export function nobodyCard(
  title: 'many.nobody' | 'many.nothing',
  left: readonly LeftOut[],
  viewer: Viewer,
): Card {
  const { say } = viewer;
  return askCard(say, say(title), {
    question: say.runs(title),
    notes: leftOutLines(left, viewer),
    day: [],
    text: [],
    buttons: [button(say('button.today'), { verb: 'go', to: 'today' })],
  });
}

function sentence(when: 'ask' | 'done', event: EventForMany, count: number, viewer: Viewer): readonly Run[] {
  const { say } = viewer;
  switch (event.kind) {
    case 'outcome':
      return say.runs(`many.${when}.outcome`, {
        count,
        outcome: say(`said.${event.disposition ?? event.outcome}`),
      });
    case 'snooze':
      return say.runs(`many.${when}.snooze`, { count, day: dayInSentence(event.until, viewer) });
    case 'pause':
      return event.until === undefined
        ? say.runs(`many.${when}.pause`, { count })
        : say.runs(`many.${when}.pause-until`, { count, day: dayInSentence(event.until, viewer) });
    case 'close':
      return event.reason === 'unenrolled'
        ? say.runs(`many.${when}.unenroll`, { count })
        : say.runs(`many.${when}.close`, { count, reason: say(`end.${event.reason}`) });
    case 'note':
      return when === 'ask'
        ? say.runs('many.ask.note', { count, note: event.text })
        : say.runs('many.done.note', { count });
    case 'resume':
      return say.runs(`many.${when}.resume`, { count });
    case 'skip':
      return say.runs(`many.${when}.skip`, { count });
    default:
      return unreachable(event);
  }
}
