import { expect, test } from 'vitest';
import { templateSummaryCard } from '../../src/cards/summary/summary-card.ts';
import { templateReport } from './summary-reports.ts';
import { ASHA, templates, viewerOn } from './situations.ts';
import { MONDAY } from '../builders.ts';

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
