import type { Headline, Summary } from '../../domain/summary.ts';
import { numberOf } from '../../language/numbers.ts';
import type { Say } from '../../language/say.ts';
import { daysToEndLabel, maybe, share } from './numbers.ts';

/** One of the large figures that a summary begins with. */
export type Fact = {
  readonly value: string;
  readonly label: string;
  readonly color: 'Default' | 'Attention';
};

const fact = (value: string, label: string, isAlarm = false): Fact => ({
  value,
  label,
  color: isAlarm ? 'Attention' : 'Default',
});

export const mainFacts = (
  { enrolled, running, endedWell, daysToEnd }: Headline,
  say: Say,
): readonly Fact[] => [
  fact(numberOf(enrolled, say.language), say('summary.enrolled')),
  fact(numberOf(running, say.language), say('summary.running')),
  fact(numberOf(endedWell, say.language), say('summary.ended-well')),
  fact(maybe(daysToEnd, say), daysToEndLabel(daysToEnd, say)),
];

export const qualityFacts = ({ overdue, stuck, replied, onTime }: Summary, say: Say): readonly Fact[] => [
  fact(numberOf(overdue, say.language), say('summary.overdue'), overdue > 0),
  fact(numberOf(stuck, say.language), say('summary.stuck'), stuck > 0),
  fact(share(replied, say), say('summary.replied')),
  fact(share(onTime, say), say('summary.on-time')),
];

export const stateFacts = (
  { overdue, stuck, paused, endedOtherwise }: Headline,
  say: Say,
): readonly Fact[] => [
  fact(numberOf(overdue, say.language), say('summary.overdue'), overdue > 0),
  fact(numberOf(stuck, say.language), say('summary.stuck'), stuck > 0),
  fact(numberOf(endedOtherwise, say.language), say('summary.ended-otherwise')),
  fact(numberOf(paused, say.language), say('summary.paused')),
];
