import { trialCard, trialsCard } from '../../cards/summary/trials.ts';
import type { StepId, TemplateId } from '../../domain/ids.ts';
import { inLanguage } from '../../domain/text.ts';
import type { Message } from '../ports/messenger.ts';
import type { Turn } from '../turn/turn.ts';
import { withReport, type Question } from './report.ts';

/** What came of the two texts of a step. */
export const showTrial = (
  turn: Turn,
  { step, ...question }: Question & { readonly template: TemplateId; readonly step: StepId },
): Promise<Message> =>
  withReport(turn, question, (report) => {
    const trial = report.kind === 'template' && report.trials.find((one) => one.step.id === step);
    return trial
      ? trialCard(report, trial, turn.viewer)
      : { kind: 'text', text: turn.viewer.say('refused.gone') };
  });

/** "which subject works better in webinar?": of each step that has two texts. */
export const showTrials = (
  turn: Turn,
  question: Question & { readonly template: TemplateId },
): Promise<Message> =>
  withReport(turn, question, (report) => {
    if (report.kind !== 'template') throw new Error('Of one template, that one is told');
    const { say } = turn.viewer;
    const [only, ...others] = report.trials;
    if (!only)
      return {
        kind: 'text',
        text: say('trial.none', { name: inLanguage(report.template.name, say.language) }),
      };
    return others.length === 0 ? trialCard(report, only, turn.viewer) : trialsCard(report, turn.viewer);
  });
