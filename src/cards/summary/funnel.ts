import type { StepFigures } from '../../domain/summary.ts';
import type { Step } from '../../domain/template.ts';
import { inLanguage } from '../../domain/text.ts';
import { numberOf } from '../../language/numbers.ts';
import type { Say } from '../../language/say.ts';
import { joinDots, lines } from '../kit/elements.ts';
import { countedFlowInWords } from '../templates/flow-in-words.ts';
import { chartOf, type Chart } from './chart.ts';
import { counted } from './numbers.ts';
import type { CountedFlow, TemplateReport } from './reports.ts';
import { rowsPart, type Part, type Picture, type Section } from './section.ts';

/** How many came how far, as bars. */
export const funnelChart = ({ summary }: TemplateReport, say: Say): Chart =>
  chartOf(
    'summary.chart',
    summary.steps.map((one) => [stepName(one.step, say), one.reached]),
    say,
  );

/** Step by step, with the flow where there is a picture of it. */
export const funnelSection = (report: TemplateReport, say: Say, picture?: string): Section => ({
  id: 'steps',
  title: say('summary.steps'),
  pictures: picture === undefined ? [] : [pictureOf(report, picture, say)],
  parts: [stepsPart(report, say)],
});

export const stepName = (step: Step, say: Say): string => inLanguage(step.title, say.language);

const pictureOf = ({ template, flow }: TemplateReport, url: string, say: Say): Picture => ({
  url,
  altText: countedFlowInWords(flow.template, flow.counts, say),
  caption: lines(
    flow.others > 0 || flow.template.version !== template.version ? captionOf(flow, say) : undefined,
  ),
});

const captionOf = ({ template: { version }, others }: CountedFlow, say: Say): string =>
  say('summary.drawn', { version, others });

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

const outcomesLine = ({ plain, said }: StepFigures, say: Say): string =>
  joinDots(
    ...plain.map(({ outcome, count }) => `${say(`outcome.${outcome}`)} ${numberOf(count, say.language)}`),
    ...said.map(({ outcome, count }) => `${say(`said.${outcome}`)} ${numberOf(count, say.language)}`),
  );

const daysInWords = (days: number, say: Say): string =>
  say('summary.days', { days: numberOf(days, say.language), count: days });
