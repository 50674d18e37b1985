import type { OverallReport, TemplateReport } from '../../src/cards/summary/reports.ts';
import type { Viewer } from '../../src/cards/kit/situation.ts';
import { sumOf } from '../../src/domain/counts.ts';
import { addDays } from '../../src/domain/day.ts';
import { dueOn } from '../../src/domain/due.ts';
import type { Enrollment } from '../../src/domain/enrollment.ts';
import { flowCountsOf } from '../../src/domain/flow-counts.ts';
import { headlineOf, stuckThrough, summaryOf } from '../../src/domain/summary.ts';
import { tallyOf } from '../../src/domain/tally.ts';
import { textTrials } from '../../src/domain/trials/text-trials.ts';
import type { Template } from '../../src/domain/template.ts';
import { personId } from '../builders.ts';
import { seeded, walked } from '../walked.ts';
import { situationOf, templates, type Customer } from './situations.ts';

const SELLERS = ['Alex Wilber', 'Megan Bowen', 'Ravi Iyer', 'Asha Menon'] as const;
const SCOPE = {
  period: 'quarter',
  whose: 'all sellers',
  isComplete: true,
  again: { verb: 'summary' },
} as const;

/** A quarter of a template, as its manager sees it. */
export function templateReport(
  template: Template,
  customer: Customer,
  { today, calendar, say }: Viewer,
  count = 128,
) {
  const all = enrolledIn(template, count, today);
  const counts = sumOf(all.map(tallyOf));
  const newer = all.filter((_, index) => index % 2 === 1);
  const through = stuckThrough(calendar, today);
  const late = all
    .filter((one) => (dueOn(one) ?? '9999') <= through)
    .sort((one, other) => ((dueOn(one) ?? '') < (dueOn(other) ?? '') ? -1 : 1))
    .slice(0, 3);
  const named = (name: string, own: readonly Enrollment[]) => ({
    name,
    headline: headlineOf(sumOf(own.map(tallyOf)), calendar, today),
  });
  return {
    ...SCOPE,
    whose: say('summary.everybody'),
    again: { verb: 'summary', template: template.id, period: 'quarter' },
    template,
    versions: [template],
    summary: summaryOf(counts, template.steps, calendar, today),
    flow: {
      template,
      counts: flowCountsOf(summaryOf(sumOf(newer.map(tallyOf)), template.steps, calendar, today)),
      others: all.length - newer.length,
    },
    bySeller: SELLERS.map((name) =>
      named(
        name === 'Alex Wilber' ? customer.sellerName : name,
        all.filter(({ seller }) => seller === name),
      ),
    ),
    byVersion: [1, 2].map((version) => ({
      ...named(
        say('summary.version', { version }),
        all.filter((_, index) => index % 2 === version - 1),
      ),
      version,
    })),
    trials: textTrials(template, [template], counts),
    mayKeepText: true,
    stuck: late.map((one) => situationOf(template, one, customer)),
  } satisfies TemplateReport;
}

export function overallReport({ today, calendar, say }: Viewer, count = 128): OverallReport {
  const own = templates.map((template, index) => ({
    template,
    counts: sumOf(enrolledIn(template, count / (index + 1), today).map(tallyOf)),
  }));
  return {
    ...SCOPE,
    whose: say('summary.everybody'),
    headline: headlineOf(sumOf(own.map(({ counts }) => counts)), calendar, today),
    templates: own.map(({ template, counts }) => ({
      template,
      headline: headlineOf(counts, calendar, today),
    })),
  };
}

function enrolledIn(template: Template, count: number, today: Viewer['today']): readonly Enrollment[] {
  const random = seeded(7);
  return Array.from({ length: count }, (_, index) =>
    walked(
      template,
      {
        id: `walk-${index}`,
        seller: personId(SELLERS[index % SELLERS.length] ?? ''),
        start: addDays(today, -Math.floor(random() * 60)),
        today,
      },
      random,
    ),
  );
}
