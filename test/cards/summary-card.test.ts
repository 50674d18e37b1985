import { expect, test } from 'vitest';
import { headlineLine } from '../../src/cards/summary/groups.ts';
import { mainFacts } from '../../src/cards/summary/facts.ts';
import type { Headline } from '../../src/domain/summary.ts';
import { sayIn } from '../../src/language/say.ts';
import { templateSummaryCard } from '../../src/cards/summary/summary-card.ts';
import { templateReport } from './summary-reports.ts';
import { ASHA, templates, viewerOn } from './situations.ts';
import { MONDAY } from '../builders.ts';

const NOTHING: Headline = {
  enrolled: 0,
  running: 0,
  paused: 0,
  overdue: 0,
  stuck: 0,
  endedWell: 0,
  endedOtherwise: 0,
  replied: { count: 0, of: 0 },
};

/** As long as that of a real one. */
const PICTURE = `https://bot.example/files/${'x'.repeat(1000)}`;

test.each(['en', 'hi'] as const)(
  'a summary with a picture stays small, however long its template (%s)',
  (language) => {
    const viewer = viewerOn(MONDAY, language);
    for (const template of templates) {
      const { card } = templateSummaryCard(templateReport(template, ASHA, viewer), viewer, PICTURE);
      expect([template.id, JSON.stringify(card).length < 29_000]).toEqual([template.id, true]);
    }
  },
);

test('a count has its rate beside it, and no rate where there is nothing to take it of', () => {
  const some = { ...NOTHING, enrolled: 9, endedWell: 3, endedOtherwise: 1, replied: { count: 2, of: 5 } };
  const plain = (headline: Headline) => headlineLine(headline, sayIn('en')).replaceAll('\u00a0', ' ');
  expect(plain(some)).toContain('3 ended well (75% of 4)');
  expect(plain(some)).toContain('2 replied (40% of 5)');
  expect(plain(NOTHING)).not.toContain('%');
});

test.each([
  [1, '1 day to finish'],
  [2, '2 days to finish'],
  [1.5, '1.5 days to finish'],
] as const)('the median of %s says “%s”', (daysToEnd, words) => {
  const ended: Headline = { ...NOTHING, enrolled: 1, endedWell: 1, daysToEnd };
  expect(headlineLine(ended, sayIn('en')).replaceAll('\u00a0', ' ')).toContain(words);
  const { value, label } = mainFacts(ended, sayIn('en')).at(-1) ?? {};
  expect(`${value} ${label}`).toBe(words);
});
