import type { Run } from '../../language/say.ts';
import { BACKLOG_CHOICES, type BacklogChoice, type Division } from '../../domain/backlog.ts';
import type { Day } from '../../domain/day.ts';
import { longDay } from '../../language/dates.ts';
import { firstNameOf } from '../../language/first-name.ts';
import { actionInWords, actionTitle, placeLine, whereOf } from '../action/action-title.ts';
import { dayInSentence } from '../kit/due-label.ts';
import { button, cardOf, joinDots, mainButton, type Card, type Button } from '../kit/elements.ts';
import { plainResult, type ResultView } from '../action/result.ts';
import { type Situation, type Viewer } from '../kit/situation.ts';

type BacklogData = {
  readonly date: string;
  readonly headline: string;
  readonly ask: string;
  readonly options: readonly { readonly what: string; readonly button: Button }[];
  readonly first: {
    readonly heading: string;
    readonly actions: readonly { readonly title: readonly Run[]; readonly where: string }[];
  };
};
const drawBacklog = cardOf<BacklogData>('backlog');

/** More than a day's work, and how it would be divided. */
export type Backlog = {
  readonly count: number;
  /** What to do first. */
  readonly first: readonly Situation[];
  readonly spread: Division<unknown>;
  readonly pause: Division<unknown>;
};

/** Asks what to do with the backlog, instead of showing all of it. */
export function backlogCard(backlog: Backlog, viewer: Viewer, greet: string | undefined): Card {
  const { say, today } = viewer;
  const { count, first } = backlog;
  const name = greet === undefined || greet === '' ? 'none' : firstNameOf(greet);
  return drawBacklog(say, summary(backlog, viewer), {
    date: longDay(today, viewer),
    headline: say('backlog.headline', { count, name }),
    ask: say('backlog.ask'),
    options: [
      ...BACKLOG_CHOICES.map((choice) => ({
        what: whatItDoes(choice, backlog, viewer),
        button: (choice === 'spread' ? mainButton : button)(say(`backlog.${choice}`), {
          verb: 'backlog',
          choice,
        }),
      })),
      {
        what: say('backlog.cancel.what'),
        button: button(say('button.cancel'), { verb: 'leave-backlog' }),
      },
    ],
    first: {
      heading: say('backlog.first'),
      actions: first.map((one) => ({
        title: actionTitle(one, viewer),
        where: joinDots(placeLine(one, viewer), whereOf(one, viewer)),
      })),
    },
  });
}

/** What came of it, and the way back. */
export const backlogResult = (
  choice: BacklogChoice,
  { stays, goes }: Division<unknown>,
  at: string,
  viewer: Viewer,
): ResultView =>
  plainResult(
    {
      keep: () => viewer.say('backlog.kept', { count: stays.length }),
      spread: () => viewer.say('backlog.was-spread', { count: goes.length, day: lastDay(goes, viewer) }),
      pause: () => viewer.say('backlog.was-paused', { count: goes.length }),
    }[choice](),
    [button(viewer.say('button.undo'), { verb: 'undo-backlog', at })],
  );

function whatItDoes(choice: BacklogChoice, { count, spread, pause }: Backlog, viewer: Viewer): string {
  const { say } = viewer;
  if (choice === 'keep') return say('backlog.keep.what', { count });
  const { stays, goes } = { spread, pause }[choice];
  return choice === 'spread'
    ? say('backlog.spread.what', { stays: stays.length, goes: goes.length, day: lastDay(goes, viewer) })
    : say('backlog.pause.what', { stays: stays.length, goes: goes.length });
}

const lastDay = (goes: Division<unknown>['goes'], viewer: Viewer): string => {
  const day: Day | undefined = goes.at(-1)?.until;
  return day === undefined ? '' : dayInSentence(day, viewer);
};

function summary({ count, first: [first] }: Backlog, viewer: Viewer): string {
  const title = first ? actionInWords(first, viewer) : '';
  return viewer.say('backlog.summary', { count, first: title });
}
