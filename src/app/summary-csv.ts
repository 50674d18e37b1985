import { endInWords, stepName, type Named } from '../cards/summary-card.ts';
import type { Headline, Share, Summary } from '../domain/summary.ts';
import { inLanguage } from '../domain/text.ts';
import type { MessageKey, Say } from '../language/say.ts';
import type { Report } from './summary-report.ts';

type Value = string | number | undefined;
type Line = readonly [part: string, of: string, what: string, value: Value];

/** All that a summary says and what it leaves out for brevity, a number a line, for a spreadsheet. */
export function summaryCsv(report: Report, say: Say): string {
  const name = report.kind === 'template' ? inLanguage(report.template.name, say.language) : '';
  const head = [
    say('enroll.template'),
    say('summary.enrolled-in'),
    say('export.whose'),
    say('export.part'),
    say('export.of'),
    say('export.what'),
    say('export.value'),
  ];
  const scope = [name, say(`summary.period.${report.period}`), report.whose];
  const lines = report.kind === 'template' ? templateLines(report, say) : overallLines(report, say);
  return csvOf([head, ...lines.map((line) => [...scope, ...line])]);
}

function templateLines(report: Extract<Report, { kind: 'template' }>, say: Say): readonly Line[] {
  const { summary, versions, bySeller, byVersion } = report;
  return [
    ...headlineLines('', '', summary, say),
    ...shareLines(summary, say),
    ...summary.steps.flatMap(({ step, reached, inIt, movedOn, dropped, days, outcomes }) => {
      const line = (what: string, value: Value): Line => [
        say('summary.steps'),
        stepName(step, say),
        what,
        value,
      ];
      return [
        line(say('summary.reached'), reached),
        line(say('summary.in-it'), inIt),
        line(say('summary.moved-on'), movedOn),
        line(say('summary.dropped'), dropped),
        line(say('summary.days-in-step'), days),
        ...outcomes.map(({ outcome, count }) => line(say(`outcome.${outcome}`), count)),
      ];
    }),
    ...summary.ends.map(({ how, well, count }): Line => {
      const kind = say(well ? 'summary.ended-well' : 'summary.ended-otherwise');
      return [say('summary.ends'), endInWords(how, versions, say), kind, count];
    }),
    ...namedLines('summary.sellers', bySeller, say),
    ...namedLines('summary.versions', byVersion, say),
  ];
}

const overallLines = (
  { headline, templates }: Extract<Report, { kind: 'overall' }>,
  say: Say,
): readonly Line[] => [
  ...headlineLines('', '', headline, say),
  ...templates.flatMap((one) =>
    headlineLines(say('enroll.template'), inLanguage(one.template.name, say.language), one.headline, say),
  ),
];

const namedLines = (part: MessageKey, all: readonly Named[], say: Say): readonly Line[] =>
  all.flatMap(({ name, headline }) => headlineLines(say(part), name, headline, say));

const headlineLines = (part: string, of: string, headline: Headline, say: Say): readonly Line[] =>
  (
    [
      ['summary.enrolled', headline.enrolled],
      ['summary.running', headline.running],
      ['summary.paused', headline.paused],
      ['summary.overdue', headline.overdue],
      ['summary.stuck', headline.stuck],
      ['summary.ended-well', headline.endedWell],
      ['summary.ended-otherwise', headline.endedOtherwise],
      ['summary.days-to-end', headline.daysToEnd],
    ] as const
  ).map(([what, value]) => [part, of, say(what), value]);

function shareLines(
  { replied, answered, skipped, snoozed, onTime, daysLate }: Summary,
  say: Say,
): readonly Line[] {
  const shares: readonly (readonly [MessageKey, Share])[] = [
    ['summary.replied', replied],
    ['summary.answered', answered],
    ['summary.skipped', skipped],
    ['summary.snoozed', snoozed],
    ['summary.on-time', onTime],
  ];
  return [
    ...shares.flatMap(([what, { count, of }]): readonly Line[] => [
      [say('summary.more'), '', say(what), count],
      [say('summary.more'), say('export.out-of'), say(what), of],
    ]),
    [say('summary.more'), '', say('summary.days-late'), daysLate],
  ];
}

/** RFC 4180, with the mark by which Excel knows UTF-8. */
export const csvOf = (rows: readonly (readonly Value[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;

/** What a spreadsheet would run as a formula is made a text by an apostrophe. */
function cell(value: Value): string {
  if (typeof value !== 'string') return String(value ?? '');
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
