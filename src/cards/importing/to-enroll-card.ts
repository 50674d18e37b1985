import type { Day } from '../../domain/day.ts';
import type { Template } from '../../domain/template.ts';
import { inLanguage } from '../../domain/text.ts';
import { askCard } from '../kit/ask-card.ts';
import { noticeCard } from '../kit/choice-card.ts';
import { dayInSentence } from '../kit/due-label.ts';
import { joinDots, lines, textOf, type Card } from '../kit/elements.ts';
import type { Viewer } from '../kit/situation.ts';
import { cancelButton, typeButtons, type Shown } from './import-card.ts';

/** In what the new ones are to be enrolled, when, and how many a day, as far as that was said. */
export type EnrollWish = {
  readonly template: Template | undefined;
  readonly start: Day | undefined;
  readonly perDay: number | undefined;
};

/** What is to be enrolled has to be imported before. */
export function importFirstCard(shown: Shown, wish: EnrollWish, viewer: Viewer): Card {
  const { say } = viewer;
  const question = say.runs('import.first', { name: shown.file });
  return askCard(say, textOf(question), {
    question,
    day: [],
    text: [],
    notes: lines(wishLine(wish, viewer), ...(shown.type === undefined ? [say('import.which')] : [])),
    buttons: [...typeButtons(shown, say), cancelButton(shown, say)],
  });
}

/** The import goes on, or its question is still open. */
export const toEnrollCard = (_: Shown, wish: EnrollWish, viewer: Viewer): Card =>
  noticeCard(viewer.say.runs('import.then-ask'), [], viewer, lines(wishLine(wish, viewer)));

const wishLine = ({ template, start, perDay }: EnrollWish, viewer: Viewer): string => {
  const { say } = viewer;
  return joinDots(
    template && inLanguage(template.name, say.language),
    perDay === undefined ? undefined : say('import.wish-per-day', { perDay }),
    start && say('import.wish-start', { day: dayInSentence(start, viewer) }),
  );
};
