import { USUAL_PERIODS } from '../../domain/period.ts';
import { inLanguage } from '../../domain/text.ts';
import type { Row } from '../kit/rows-card.ts';
import {
  button,
  joinDots,
  lines,
  cardOf,
  moreButton,
  switches,
  type Button,
  type Card,
  type Line,
  type Switch,
} from '../kit/elements.ts';
import type { Viewer } from '../kit/situation.ts';
import { chartOf, type Chart } from './chart.ts';
import { mainFacts, qualityFacts, stateFacts, type Fact } from './facts.ts';
import { pictureOf, stepsSection } from './funnel.ts';
import { headlineLine, namedPart } from './groups.ts';
import { ALL_MEANINGS, HEADLINE_MEANINGS, meaning } from './meanings.ts';
import { endsPart, saidPart, sharesPart } from './outcomes.ts';
import type { OverallReport, Scope, TemplateReport } from './reports.ts';
import type { Picture, Section } from './section.ts';
import { stuckList, type SummaryList } from './stuck.ts';
import { keepButtonsOf, trialList } from './trials.ts';

type SummaryData = {
  readonly title: string;
  readonly subtitle: string;
  readonly notes: readonly Line[];
  readonly facts: readonly { readonly columns: readonly Fact[] }[];
  readonly charts: readonly Chart[];
  readonly lists: readonly SummaryList[];
  readonly flow: readonly Picture[];
  readonly sections: readonly (Pick<Section, 'id' | 'parts'> & { readonly visible: boolean })[];
  readonly choices: readonly {
    readonly id: string;
    readonly label: string;
    readonly value: string;
    readonly options: readonly { readonly title: string; readonly value: string }[];
  }[];
  readonly buttons: readonly Button[];
  readonly toggles: readonly Switch[];
};
const drawSummary = cardOf<SummaryData>('summary');

/** `picture`: where the flow is, with its counts on it. */
export function templateSummaryCard(report: TemplateReport, viewer: Viewer, picture?: string): Card {
  const { say } = viewer;
  const { template, summary } = report;
  const name = inLanguage(template.name, say.language);
  const isEmpty = summary.enrolled === 0;
  return summaryCard(report, viewer, {
    title: name,
    facts: isEmpty ? [] : [mainFacts(summary, say), qualityFacts(summary, say)],
    charts: [],
    flow: isEmpty || picture === undefined ? [] : [pictureOf(report, picture, say)],
    lists: [...trialList(report, viewer), ...stuckList(report, viewer)],
    keep: keepButtonsOf(report, say),
    buttons:
      report.byVersion.length > 1
        ? [
            moreButton(say('button.compare-versions'), {
              ...report.again,
              verb: 'compare-versions',
              template: template.id,
            }),
          ]
        : [],
    sections: isEmpty ? [] : sectionsOf(report, viewer, picture !== undefined),
  });
}

export function overallSummaryCard(report: OverallReport, viewer: Viewer): Card {
  const { say } = viewer;
  const { headline, templates } = report;
  const rows = templates.map(({ template, headline: own }): Row => {
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
    flow: [],
    lists: rows.length === 0 ? [] : [{ heading: say('button.templates'), rows, more: lines() }],
    sections: [meaning(HEADLINE_MEANINGS, say)],
  });
}

type Parts = {
  readonly title: string;
  readonly facts: readonly (readonly Fact[])[];
  readonly charts: readonly Chart[];
  readonly flow: readonly Picture[];
  readonly lists: readonly SummaryList[];
  readonly sections: readonly Section[];
  readonly keep?: readonly Button[];
  readonly buttons?: readonly Button[];
};

function summaryCard(scope: Scope, { say }: Viewer, parts: Parts): Card {
  const { title, facts, charts, flow, lists, sections, keep = [], buttons = [] } = parts;
  const period = say(`summary.period.${scope.period}`);
  const version =
    scope.version === undefined ? undefined : say('summary.version', { version: scope.version });
  return drawSummary(say, joinDots(title, period), {
    title,
    subtitle: joinDots(period, scope.whose, version),
    notes: lines(
      facts.length === 0 ? say('summary.none') : undefined,
      scope.isComplete ? undefined : say('summary.counting'),
    ),
    facts: facts.map((columns) => ({ columns })),
    charts,
    flow,
    lists,
    sections: sections.map(({ id, visible = false, parts: own }) => ({ id, visible, parts: own })),
    choices: [
      {
        id: 'period',
        label: say('summary.enrolled-in'),
        value: scope.period,
        options: [...new Set([...USUAL_PERIODS, scope.period])].map((kind) => ({
          title: say(`summary.period.${kind}`),
          value: kind,
        })),
      },
    ],
    buttons: [
      button(say('button.show'), scope.again),
      ...keep,
      ...(facts.length === 0 ? [] : [moreButton(say('button.export'), { ...scope.again, verb: 'export' })]),
      ...buttons,
    ],
    toggles: switches([...flow.map(({ id }) => ({ id, title: say('summary.flow') })), ...sections]),
  });
}

const sectionsOf = (report: TemplateReport, { say }: Viewer, hasPicture: boolean): readonly Section[] => [
  stepsSection(report, say, hasPicture),
  ...(report.bySeller.length > 1
    ? [
        {
          id: 'sellers',
          title: say('summary.sellers'),
          parts: [namedPart('summary.sellers', report.bySeller, say)],
        },
      ]
    : []),
  {
    id: 'more',
    title: say('summary.more'),
    parts: [
      endsPart(report, say),
      ...(report.summary.said.length > 0 ? [saidPart(report, say)] : []),
      sharesPart(report, say),
      ...(report.byVersion.length > 1 ? [namedPart('summary.versions', report.byVersion, say)] : []),
    ],
  },
  meaning(ALL_MEANINGS, say),
];
