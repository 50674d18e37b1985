import type { StepFigures } from '../../domain/summary.ts';
import type { Step } from '../../domain/template.ts';
import { inLanguage } from '../../domain/text.ts';
import { numberOf } from '../../language/numbers.ts';
import type { Say } from '../../language/say.ts';
import { joinDots, lines } from '../kit/elements.ts';
import { countedFlowInWords } from '../templates/flow-in-words.ts';
import { counted } from './numbers.ts';
import type { CountedFlow, TemplateReport } from './reports.ts';
import { rowsPart, type Part, type Picture, type Section } from './section.ts';

/** Step by step; opened where there is no picture of the flow. */
export const stepsSection = (report: TemplateReport, say: Say, hasPicture: boolean): Section => ({
  id: 'steps',
  title: say('summary.steps'),
  ...(hasPicture ? {} : { visible: true as const }),
  parts: [stepsPart(report, say)],
});

export const stepName = (step: Step, say: Say): string => inLanguage(step.title, say.language);

/** Which way how many went. Bars of the steps would look like a funnel, which a flow with branches is not. */
export const pictureOf = ({ template, flow }: TemplateReport, url: string, say: Say): Picture => ({
  id: 'flow',
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
