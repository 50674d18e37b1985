import { conversionOf, type Headline, type Share, type Summary } from '../../domain/summary.ts';
import { numberOf } from '../../language/numbers.ts';
import type { KeyWithoutValues, Say } from '../../language/say.ts';
import { daysToEndLabel, maybe, share, withRate } from './numbers.ts';

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

/** A count with its rate beside it. */
const rated = (of: Share, label: KeyWithoutValues, say: Say): Fact =>
  fact(numberOf(of.count, say.language), withRate(of, label, say));

export const mainFacts = (headline: Headline, say: Say): readonly Fact[] => {
  const { enrolled, running, daysToEnd } = headline;
  return [
    fact(numberOf(enrolled, say.language), say('summary.enrolled')),
    fact(numberOf(running, say.language), say('summary.running')),
    rated(conversionOf(headline), 'summary.ended-well', say),
    fact(maybe(daysToEnd, say), daysToEndLabel(daysToEnd, say)),
  ];
};

export const qualityFacts = ({ overdue, stuck, replied, onTime }: Summary, say: Say): readonly Fact[] => [
  fact(numberOf(overdue, say.language), say('summary.overdue'), overdue > 0),
  fact(numberOf(stuck, say.language), say('summary.stuck'), stuck > 0),
  rated(replied, 'summary.replied', say),
  fact(share(onTime, say), say('summary.on-time')),
];

export const stateFacts = ({ overdue, stuck, replied, paused }: Headline, say: Say): readonly Fact[] => [
  fact(numberOf(overdue, say.language), say('summary.overdue'), overdue > 0),
  fact(numberOf(stuck, say.language), say('summary.stuck'), stuck > 0),
  rated(replied, 'summary.replied', say),
  fact(numberOf(paused, say.language), say('summary.paused')),
];
