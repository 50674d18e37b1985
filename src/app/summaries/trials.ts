import { trialCard } from '../../cards/summary/trials.ts';
import type { StepId, TemplateId } from '../../domain/ids.ts';
import { may } from '../../domain/organization.ts';
import type { Message } from '../ports/messenger.ts';
import { newestTemplates } from '../turn/services.ts';
import type { Turn } from '../turn/turn.ts';
import { withReport, type Question } from './report.ts';

/** What came of the two texts of a step. */
export const showTrial = (
  turn: Turn,
  { step, ...question }: Question & { readonly template: TemplateId; readonly step: StepId },
): Promise<Message> =>
  withReport(turn, question, (report) => {
    const trial = report.kind === 'template' && report.trials.find((one) => one.step.id === step);
    if (!trial) return { kind: 'text', text: turn.viewer.say('refused.gone') };
    const isNewest = newestTemplates(turn.services).some(
      ({ id, version }) => id === report.template.id && version === report.template.version,
    );
    return trialCard(report, trial, isNewest && may(turn.authority, 'manage-templates'), turn.viewer);
  });
