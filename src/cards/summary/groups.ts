import { conversionOf, type Headline } from '../../domain/summary.ts';
import type { KeyWithoutValues, Say } from '../../language/say.ts';
import { joinDots, lines } from '../kit/elements.ts';
import { counted, countedShare, daysToEndCounted } from './numbers.ts';
import type { Named } from './reports.ts';
import { rowsPart, type Part } from './section.ts';

const MOST_NAMED = 10;

/** The same figures for each seller, or for each version. */
export const namedPart = (heading: KeyWithoutValues, all: readonly Named[], say: Say): Part =>
  rowsPart(
    say(heading),
    all.slice(0, MOST_NAMED).map(({ name, headline }) => ({
      label: name,
      value: '',
      details: lines(headlineLine(headline, say)),
    })),
    all.length > MOST_NAMED ? say('summary.and-more', { count: all.length - MOST_NAMED }) : undefined,
  );

/** A headline in a line. */
export const headlineLine = (headline: Headline, say: Say): string =>
  joinDots(
    counted(headline.enrolled, 'summary.enrolled', say),
    counted(headline.running, 'summary.running', say),
    counted(headline.overdue, 'summary.overdue', say),
    countedShare(conversionOf(headline), 'summary.ended-well', say),
    counted(headline.endedOtherwise, 'summary.ended-otherwise', say),
    headline.replied.of === 0 ? undefined : countedShare(headline.replied, 'summary.replied', say),
    headline.daysToEnd === undefined ? undefined : daysToEndCounted(headline.daysToEnd, say),
  );
