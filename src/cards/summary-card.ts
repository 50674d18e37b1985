import { flowCountsOf } from '../domain/flow-counts.ts';
import { PERIOD_KINDS, type PeriodKind } from '../domain/period.ts';
import type { Headline, Share, StepFigures, Summary } from '../domain/summary.ts';
import { endOf, type Step, type Template } from '../domain/template.ts';
import { inLanguage } from '../domain/text.ts';
import { numberOf, percentOf } from '../language/numbers.ts';
import type { MessageKey, Say } from '../language/say.ts';
import { countedFlowInWords } from './flow-in-words.ts';
import { actionRow, dealOrCompany, type ActionRow } from './action-view.ts';
import type { ButtonData } from './card-action.ts';
import { button, joinDots, lines, makeCard, type Card, type Line } from './elements.ts';
import type { Situation, Viewer } from './situation.ts';

/** Whose numbers, and of when. */
export type Scope = {
  readonly period: PeriodKind;
  /** In words: "all sellers", "Megan Bowen". */
  readonly whose: string;
  readonly version?: number;
  /** Asks for the same again; the card's own field says of when. */
  readonly again: Extract<ButtonData, { verb: 'summary' }>;
  /** Whether everything is counted. */
  readonly isComplete: boolean;
};

export type Named = { readonly name: string; readonly headline: Headline };

/** One template: its figures, the same by seller and by version, and what is stuck, as many as are to be shown. */
export type TemplateReport = Scope & {
  readonly template: Template;
  /** Those that ends are named after, the newest last. */
  readonly versions: readonly Template[];
  readonly summary: Summary;
  readonly bySeller: readonly Named[];
  readonly byVersion: readonly Named[];
  readonly stuck: readonly Situation[];
};

export type OverallReport = Scope & {
  readonly headline: Headline;
  readonly templates: readonly { readonly template: Template; readonly headline: Headline }[];
};

const MOST_SELLERS = 10;
const LONGEST_BAR = 16;

/** `picture`: where the flow is, with its counts on it. */
export function templateSummaryCard(report: TemplateReport, viewer: Viewer, picture?: string): Card {
  const { say } = viewer;
  const { template, summary } = report;
  const name = inLanguage(template.name, say.language);
  const isEmpty = summary.enrolled === 0;
  return summaryCard(report, viewer, {
    title: name,
    facts: isEmpty ? [] : [mainFacts(summary, say), qualityFacts(summary, say)],
    charts: isEmpty
      ? []
      : [
          chartOf(
            'summary.chart',
            summary.steps.map((one) => [stepName(one.step, say), one.reached]),
            say,
          ),
        ],
    lists: stuckList(report, viewer),
    sections: isEmpty ? [] : sectionsOf(report, viewer, picture),
  });
}

export function overallSummaryCard(report: OverallReport, viewer: Viewer): Card {
  const { say } = viewer;
  const { headline, templates } = report;
  const rows = templates.map(({ template, headline: own }): ActionRow => {
    const name = inLanguage(template.name, say.language);
    return {
      title: [{ text: name, bold: true }],
      where: headlineLine(own, say),
      due: { text: '', color: 'Default', subtle: true },
      select: {
        title: say('button.open', { name }),
        data: { ...report.again, template: template.id, period: report.period },
      },
    };
  });
  const bars = templates.map(
    ({ template, headline: { enrolled } }) => [inLanguage(template.name, say.language), enrolled] as const,
  );
  return summaryCard(report, viewer, {
    title: say('summary.title'),
    facts: headline.enrolled === 0 ? [] : [mainFacts(headline, say), stateFacts(headline, say)],
    charts: headline.enrolled === 0 ? [] : [chartOf('summary.chart-all', bars, say)],
    lists: rows.length === 0 ? [] : [{ heading: say('button.templates'), rows, more: lines() }],
    sections: [meaning(HEADLINE_MEANINGS, say)],
  });
}

/** An end in the words of a tally, such as `reached demo-given`. */
export function endInWords(how: string, versions: readonly Template[], say: Say): string {
  const [kind, id = ''] = how.split(' ');
  if (kind !== 'reached') return say(`end.${kind === 'closed' ? id : 'skipped'}` as MessageKey);
  const template = versions.findLast(({ ends }) => ends.some((end) => end.id === id));
  const end = template?.ends.find((one) => one.id === id);
  return end && template ? inLanguage(endOf(template, end.id).name, say.language) : id;
}

export const stepName = (step: Step, say: Say): string => inLanguage(step.title, say.language);

type Fact = { readonly value: string; readonly label: string; readonly color: 'Default' | 'Attention' };
/** Figures and details are in the words of the catalogue and of templates alone: read as markdown, they take half the room. */
type Figure = { readonly label: string; readonly value: string };
type SectionRow = Figure & { readonly details: readonly Line[] };
type Part = {
  readonly heading: string;
  readonly rows: readonly SectionRow[];
  readonly figures: readonly Figure[];
  readonly more: readonly Line[];
};
type Section = {
  readonly id: string;
  readonly title: string;
  readonly pictures: readonly { readonly url: string; readonly altText: string }[];
  readonly parts: readonly Part[];
};
type Parts = {
  readonly title: string;
  readonly facts: readonly (readonly Fact[])[];
  readonly charts: readonly object[];
  readonly lists: readonly {
    readonly heading: string;
    readonly rows: readonly ActionRow[];
    readonly more: readonly Line[];
  }[];
  readonly sections: readonly Section[];
};

function summaryCard(scope: Scope, { say }: Viewer, { title, facts, charts, lists, sections }: Parts): Card {
  const period = say(`summary.period.${scope.period}`);
  const version =
    scope.version === undefined ? undefined : say('summary.version', { version: scope.version });
  return makeCard('summary', say, joinDots(title, period), {
    title,
    subtitle: joinDots(period, scope.whose, version),
    notes: lines(
      facts.length === 0 ? say('summary.none') : undefined,
      scope.isComplete ? undefined : say('summary.counting'),
    ),
    facts: facts.map((columns) => ({ columns })),
    charts,
    lists,
    sections: sections.map(({ id, pictures, parts }) => ({ id, pictures, parts })),
    choices: [
      {
        id: 'period',
        label: say('summary.enrolled-in'),
        value: scope.period,
        options: PERIOD_KINDS.map((kind) => ({ title: say(`summary.period.${kind}`), value: kind })),
      },
    ],
    buttons: [
      button(say('button.show'), scope.again),
      ...(facts.length === 0 ? [] : [button(say('button.export'), { ...scope.again, verb: 'export' })]),
    ],
    toggles: sections.map(({ id, title }) => ({ title, target: id })),
  });
}

const fact = (value: string, label: string, isAlarm = false): Fact => ({
  value,
  label,
  color: isAlarm ? 'Attention' : 'Default',
});

const mainFacts = ({ enrolled, running, endedWell, daysToEnd }: Headline, say: Say): readonly Fact[] => [
  fact(numberOf(enrolled, say.language), say('summary.enrolled')),
  fact(numberOf(running, say.language), say('summary.running')),
  fact(numberOf(endedWell, say.language), say('summary.ended-well')),
  fact(maybe(daysToEnd, say), say('summary.days-to-end')),
];

const qualityFacts = ({ overdue, stuck, replied, onTime }: Summary, say: Say): readonly Fact[] => [
  fact(numberOf(overdue, say.language), say('summary.overdue'), overdue > 0),
  fact(numberOf(stuck, say.language), say('summary.stuck'), stuck > 0),
  fact(share(replied, say), say('summary.replied')),
  fact(share(onTime, say), say('summary.on-time')),
];

const stateFacts = ({ overdue, stuck, paused, endedOtherwise }: Headline, say: Say): readonly Fact[] => [
  fact(numberOf(overdue, say.language), say('summary.overdue'), overdue > 0),
  fact(numberOf(stuck, say.language), say('summary.stuck'), stuck > 0),
  fact(numberOf(endedOtherwise, say.language), say('summary.ended-otherwise')),
  fact(numberOf(paused, say.language), say('summary.paused')),
];

const share = ({ count, of }: Share, say: Say): string => percentOf(count, of, say.language);

const maybe = (value: number | undefined, say: Say): string =>
  value === undefined ? '–' : numberOf(value, say.language);

/** Clients that draw no charts show a bar of blocks. */
function chartOf(title: MessageKey, bars: readonly (readonly [string, number])[], say: Say): object {
  const most = Math.max(1, ...bars.map(([, value]) => value));
  return {
    title: say(title),
    bars: bars.map(([label, value]) => ({
      label,
      value,
      text: numberOf(value, say.language),
      bar: '█'.repeat(Math.ceil((value / most) * LONGEST_BAR)),
    })),
  };
}

function stuckList({ summary, stuck }: TemplateReport, viewer: Viewer): Parts['lists'] {
  if (stuck.length === 0) return [];
  const { say } = viewer;
  const count = summary.stuck - stuck.length;
  const rows = stuck.map((one) => ({
    ...actionRow(one, viewer, 'status'),
    where: joinDots(one.sellerName, dealOrCompany(one)),
  }));
  const more = count > 0 ? lines(say('summary.and-more', { count })) : [];
  return [{ heading: say('summary.stuck-list'), rows, more }];
}

const sectionsOf = (report: TemplateReport, { say }: Viewer, picture?: string): readonly Section[] => [
  {
    id: 'steps',
    title: say('summary.steps'),
    pictures: picturesOf(report, say, picture),
    parts: [stepsPart(report, say)],
  },
  ...(report.bySeller.length > 1
    ? [
        {
          id: 'sellers',
          title: say('summary.sellers'),
          pictures: [],
          parts: [namedPart('summary.sellers', report.bySeller, say)],
        },
      ]
    : []),
  {
    id: 'more',
    title: say('summary.more'),
    pictures: [],
    parts: [
      endsPart(report, say),
      sharesPart(report, say),
      ...(report.byVersion.length > 1 ? [namedPart('summary.versions', report.byVersion, say)] : []),
    ],
  },
  meaning(ALL_MEANINGS, say),
];

const picturesOf = ({ template, summary }: TemplateReport, say: Say, url?: string): Section['pictures'] =>
  url === undefined ? [] : [{ url, altText: countedFlowInWords(template, flowCountsOf(summary), say) }];

const rowsPart = (heading: string, rows: readonly SectionRow[], more: readonly Line[] = []): Part => ({
  heading,
  rows,
  figures: [],
  more,
});

const figuresPart = (heading: string, figures: readonly (readonly [string, string])[]): Part => ({
  heading,
  rows: [],
  figures: figures.map(([label, value]) => ({ label: `${label}:`, value })),
  more: [],
});

const stepsPart = ({ summary }: TemplateReport, say: Say): Part =>
  rowsPart(
    say('summary.steps'),
    summary.steps.map((step, index) => ({
      label: `${index + 1}. ${say(`step.${step.step.type}`)}: ${stepName(step.step, say)}`,
      value: step.days === undefined ? '' : `· ${daysInWords(step.days, say)}`,
      details: lines(stepLine(step, say), outcomesLine(step, say)),
    })),
  );

const stepLine = ({ reached, inIt, movedOn, dropped }: StepFigures, say: Say): string =>
  joinDots(
    counted(reached, 'summary.reached', say),
    ...(reached === 0
      ? []
      : [
          counted(inIt, 'summary.in-it', say),
          counted(movedOn, 'summary.moved-on', say),
          counted(dropped, 'summary.dropped', say),
        ]),
  );

const outcomesLine = ({ outcomes }: StepFigures, say: Say): string =>
  joinDots(
    ...outcomes.map(({ outcome, count }) => `${say(`outcome.${outcome}`)} ${numberOf(count, say.language)}`),
  );

const namedPart = (heading: MessageKey, all: readonly Named[], say: Say): Part =>
  rowsPart(
    say(heading),
    all.slice(0, MOST_SELLERS).map(({ name, headline }) => ({
      label: name,
      value: '',
      details: lines(headlineLine(headline, say)),
    })),
    all.length > MOST_SELLERS ? lines(say('summary.and-more', { count: all.length - MOST_SELLERS })) : [],
  );

const headlineLine = (headline: Headline, say: Say): string =>
  joinDots(
    counted(headline.enrolled, 'summary.enrolled', say),
    counted(headline.running, 'summary.running', say),
    counted(headline.overdue, 'summary.overdue', say),
    counted(headline.endedWell, 'summary.ended-well', say),
    counted(headline.endedOtherwise, 'summary.ended-otherwise', say),
    headline.daysToEnd === undefined ? undefined : counted(headline.daysToEnd, 'summary.days-to-end', say),
  );

/** In one piece, so that a line breaks between figures. */
const counted = (count: number, what: MessageKey, say: Say): string =>
  `${numberOf(count, say.language)} ${say(what)}`.replaceAll(' ', '\u00a0');

const endsPart = ({ summary, versions }: TemplateReport, say: Say): Part =>
  figuresPart(
    say('summary.ends'),
    summary.ends.map(({ how, well, count }) => [
      `${well ? '✓' : '✗'} ${endInWords(how, versions, say)}`,
      numberOf(count, say.language),
    ]),
  );

const sharesPart = ({ summary }: TemplateReport, say: Say): Part =>
  figuresPart(say('summary.more'), [
    ...(['replied', 'answered', 'skipped', 'snoozed', 'on-time'] as const).map((name) => {
      const { count, of } = summary[name === 'on-time' ? 'onTime' : name];
      return [say(`summary.${name}`), joinDots(share({ count, of }, say), `${count}/${of}`)] as const;
    }),
    [say('summary.days-late'), maybe(summary.daysLate, say)],
    [say('summary.paused'), numberOf(summary.paused, say.language)],
    [say('summary.ended-otherwise'), numberOf(summary.endedOtherwise, say.language)],
  ]);

const daysInWords = (days: number, say: Say): string =>
  say('summary.days', { days: numberOf(days, say.language), count: days });

const HEADLINE_MEANINGS = [
  'enrolled',
  'running',
  'overdue',
  'stuck',
  'ended-well',
  'ended-otherwise',
  'days-to-end',
] as const;

const ALL_MEANINGS = [
  ...HEADLINE_MEANINGS,
  'replied',
  'answered',
  'skipped',
  'snoozed',
  'on-time',
  'days-late',
  'reached',
  'moved-on',
  'dropped',
  'days-in-step',
] as const;

const meaning = (names: readonly (typeof ALL_MEANINGS)[number][], say: Say): Section => ({
  id: 'meaning',
  title: say('summary.meaning'),
  pictures: [],
  parts: [
    figuresPart(
      say('summary.meaning'),
      names.map((name) => [say(`summary.${name}`), say(`meaning.${name}`)]),
    ),
  ],
});
