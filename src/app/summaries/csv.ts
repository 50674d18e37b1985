import { dueDayOf } from '../../cards/kit/due-label.ts';
import { joinDots } from '../../cards/kit/elements.ts';
import { currentStep, type Situation, type Viewer } from '../../cards/kit/situation.ts';
import { stepName } from '../../cards/summary/funnel.ts';
import { endInWords } from '../../cards/summary/outcomes.ts';
import type { Named } from '../../cards/summary/reports.ts';
import { daysBetween } from '../../domain/day.ts';
import type { Headline, Share, Summary } from '../../domain/summary.ts';
import { inLanguage } from '../../domain/text.ts';
import type { TextTrial } from '../../domain/trials/text-trials.ts';
import { VARIANTS } from '../../domain/variant.ts';
import { csvOf, type CsvValue as Value } from '../../language/csv-of.ts';
import type { KeyWithoutValues, Say } from '../../language/say.ts';
import type { Report } from './report.ts';

/** `about`: the columns of a record, where the row is about one. */
type Line = readonly [part: string, of: string, what: string, value: Value, ...about: readonly Value[]];

/** Everything in a summary, including what its card omits for brevity, one number per line, for a spreadsheet. */
export function summaryCsv(report: Report, viewer: Viewer): string {
  const { say } = viewer;
  const isOfOne = report.kind === 'template';
  const name = isOfOne ? inLanguage(report.template.name, say.language) : '';
  const head = [...COLUMNS, ...(isOfOne ? RECORD_COLUMNS : [])].map((key) => say(key));
  const scope = [name, say(`summary.period.${report.period}`), report.whose];
  const lines = isOfOne ? templateLines(report, viewer) : overallLines(report, say);
  const rows = lines.map((line): readonly Value[] => [...scope, ...line]);
  return csvOf([head, ...rows.map((row) => head.map((_, column) => row[column]))]);
}

const COLUMNS = [
  'enroll.template',
  'summary.enrolled-in',
  'export.whose',
  'export.part',
  'export.of',
  'export.what',
  'export.value',
] as const satisfies readonly KeyWithoutValues[];

const RECORD_COLUMNS = [
  'add.company',
  'export.seller',
  'export.step',
  'export.due',
] as const satisfies readonly KeyWithoutValues[];

/** What came of each of two texts. */
const trialLines = (trials: readonly TextTrial[], say: Say): readonly Line[] =>
  trials.flatMap(({ step, goal, shares }) =>
    VARIANTS.flatMap((variant): readonly Line[] => {
      const of = joinDots(stepName(step, say), say(`variant.${variant}`));
      return [
        [say('trial.heading'), of, say(`outcome.${goal}`), shares[variant].count],
        [say('trial.heading'), of, say('export.out-of'), shares[variant].of],
      ];
    }),
  );

function templateLines(report: Extract<Report, { kind: 'template' }>, viewer: Viewer): readonly Line[] {
  const { summary, versions, bySeller, byVersion } = report;
  const { say } = viewer;
  return [
    ...headlineLines('', '', summary, say),
    ...shareLines(summary, say),
    ...summary.steps.flatMap(({ step, reached, inIt, movedOn, dropped, days, plain, said }) => {
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
        ...plain.map(({ outcome, count }) => line(say(`outcome.${outcome}`), count)),
        ...said.map(({ outcome, count }) => line(say(`said.${outcome}`), count)),
      ];
    }),
    ...summary.said.map(({ outcome, count }): Line => [
      say('summary.said'),
      '',
      say(`said.${outcome}`),
      count,
    ]),
    ...summary.ends.map(({ how, well, count }): Line => {
      const kind = say(well ? 'summary.ended-well' : 'summary.ended-otherwise');
      return [say('summary.ends'), endInWords(how, versions, say), kind, count];
    }),
    ...namedLines('summary.sellers', bySeller, say),
    ...namedLines('summary.versions', byVersion, say),
    ...trialLines(report.trials, say),
    ...stuckLines(report, viewer),
  ];
}

/** Each stuck record, the longest waiting first, and how many more there are than the file lists. */
function stuckLines(
  { summary, stuck }: Extract<Report, { kind: 'template' }>,
  viewer: Viewer,
): readonly Line[] {
  const { say } = viewer;
  const part = say('summary.stuck-list');
  const unlisted = summary.stuck - stuck.length;
  return [
    ...stuck.map((one): Line => [
      part,
      one.record.name,
      say('export.untouched'),
      untouchedDays(one, viewer),
      ...aboutRecord(one, viewer),
    ]),
    ...(unlisted > 0 ? [[part, '', say('export.unlisted'), unlisted] as const] : []),
  ];
}

function aboutRecord(situation: Situation, viewer: Viewer): readonly Value[] {
  const { record, sellerName } = situation;
  const step = currentStep(situation, viewer.today);
  return [record.company, sellerName, step && stepName(step, viewer.say), dueDayOf(situation, viewer)];
}

const untouchedDays = ({ enrollment: { history } }: Situation, { today }: Viewer): Value => {
  const last = history.at(-1);
  return last && Math.max(0, daysBetween(last.today, today));
};

const overallLines = (
  { headline, templates }: Extract<Report, { kind: 'overall' }>,
  say: Say,
): readonly Line[] => [
  ...headlineLines('', '', headline, say),
  ...templates.flatMap((one) =>
    headlineLines(say('enroll.template'), inLanguage(one.template.name, say.language), one.headline, say),
  ),
];

const namedLines = (part: KeyWithoutValues, all: readonly Named[], say: Say): readonly Line[] =>
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
  const shares: readonly (readonly [KeyWithoutValues, Share])[] = [
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
