import type { Say } from '../../language/say.ts';
import { figuresPart, type Section } from './section.ts';

/** The figures of a headline. */
export const HEADLINE_MEANINGS = [
  'enrolled',
  'running',
  'overdue',
  'stuck',
  'ended-well',
  'ended-otherwise',
  'days-to-end',
  'replied',
] as const;

export const ALL_MEANINGS = [
  ...HEADLINE_MEANINGS,
  'answered',
  'skipped',
  'snoozed',
  'on-time',
  'days-late',
  'reached',
  'moved-on',
  'dropped',
  'days-in-step',
  'said',
] as const;

/** Each number's definition. */
export const meaning = (names: readonly (typeof ALL_MEANINGS)[number][], say: Say): Section => ({
  id: 'meaning',
  title: say('summary.meaning'),
  parts: [
    figuresPart(
      say('summary.meaning'),
      names.map((name) => [say(`summary.${name}`), say(`meaning.${name}`)]),
    ),
  ],
});
