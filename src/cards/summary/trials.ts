import { textAt } from '../../domain/authoring/text-at.ts';
import { textPlaces } from '../../domain/authoring/text-places.ts';
import type { TextTrial } from '../../domain/trials/text-trials.ts';
import type { Template } from '../../domain/template.ts';
import { inLanguage } from '../../domain/text.ts';
import { VARIANTS } from '../../domain/variant.ts';
import type { Say } from '../../language/say.ts';
import { shortened } from '../authoring/change-words.ts';
import { fieldName } from '../authoring/flaw-words.ts';
import { askCard } from '../kit/ask-card.ts';
import { button, joinDots, lines, textOf, type Button, type Card } from '../kit/elements.ts';
import { rowsCard } from '../kit/rows-card.ts';
import type { Viewer } from '../kit/situation.ts';
import { differenceInWords, sharesOf } from './difference-words.ts';
import { stepName } from './funnel.ts';
import type { TemplateReport } from './reports.ts';
import type { SummaryList } from './stuck.ts';

/** Each step with two texts in a row, which opens them. */
export function trialList(
  { template, trials, again }: TemplateReport,
  { say }: Viewer,
): readonly SummaryList[] {
  if (trials.length === 0) return [];
  const rows = trials.map((trial) => ({
    title: [{ text: stepName(trial.step, say), bold: true }],
    where: joinDots(...sharesInWords(trial, say), verdictOf(trial, say)),
    due: { text: '', color: 'Default' as const, subtle: true },
    select: {
      title: say('button.show'),
      data: { ...again, verb: 'trial', template: template.id, step: trial.step.id } as const,
    },
  }));
  return [{ heading: say('trial.heading'), rows, more: lines() }];
}

/** The same as a card, where several steps have two texts. */
export function trialsCard(report: TemplateReport, viewer: Viewer): Card {
  const { say } = viewer;
  const title = joinDots(inLanguage(report.template.name, say.language), say('trial.heading'));
  const rows = trialList(report, viewer).flatMap((list) => list.rows);
  return rowsCard(say, title, {
    title,
    notes: [],
    rows,
    buttons: [button(say('export.back'), report.again)],
  });
}

/** The two texts of a step side by side, and the winner to keep for whoever may. */
export function trialCard(report: TemplateReport, trial: TextTrial, { say }: Viewer): Card {
  const { template, again } = report;
  const [a, b] = sharesInWords(trial, say);
  const question = say.runs('trial.of', { step: stepName(trial.step, say) });
  return askCard(say, textOf(question), {
    question,
    day: [],
    text: [],
    notes: lines(
      a,
      ...textsOf(template, trial, false, say),
      b,
      ...textsOf(template, trial, true, say),
      verdictOf(trial, say),
    ),
    buttons: [...keepButtons(report, trial, say), button(say('export.back'), again)],
  });
}

/** Keeps either text of a step for everyone, for whoever may. */
const keepButtons = (
  { template: { id, version }, mayKeepText }: TemplateReport,
  { step }: TextTrial,
  say: Say,
): readonly Button[] =>
  mayKeepText
    ? VARIANTS.map((keep) =>
        button(say(`button.keep-${keep}`), {
          verb: 'keep-winner',
          template: id,
          version,
          step: step.id,
          keep,
        }),
      )
    : [];

/** Of several steps with two texts, the texts are looked at first. */
export function keepButtonsOf(report: TemplateReport, say: Say): readonly Button[] {
  const [only, ...others] = report.trials;
  return only && others.length === 0 ? keepButtons(report, only, say) : [];
}

const sharesInWords = ({ goal, shares }: TextTrial, say: Say): readonly string[] =>
  VARIANTS.map((variant) => say(`trial.${variant}`, { what: sharesOf(goal, shares[variant], say) }));

const verdictOf = ({ shares: { a, b } }: TextTrial, say: Say): string =>
  differenceInWords(a, b, [say('variant.a'), say('variant.b')], say);

/** What differs between the two, as the first or the second has it. */
const textsOf = (template: Template, { step }: TextTrial, isSecond: boolean, say: Say): readonly string[] =>
  textPlaces(template).flatMap((place) => {
    if (place.of !== 'step' || place.step !== step.id || !place.second) return [];
    const { second: _, ...first } = place;
    const text = textAt(template, isSecond ? place : first);
    return text ? [`${fieldName(first, say)}: “${shortened(inLanguage(text, say.language))}”`] : [];
  });
