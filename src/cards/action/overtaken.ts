import { livePath } from '../../domain/history.ts';
import { isEmail } from '../../domain/template.ts';
import { currentStep, stepOfEntry, type Situation, type Viewer } from '../kit/situation.ts';
import { isUnsent } from './text-to-use.ts';

/** They replied before anything reached them: they are to be answered, not to be sent the email that opens a talk. */
export function isOvertaken(situation: Situation, viewer: Pick<Viewer, 'today'>): boolean {
  const step = currentStep(situation, viewer.today);
  if (situation.enrollment.repliedOn === undefined || !step || !isUnsent(situation, step, viewer))
    return false;
  const contacts = livePath(situation.enrollment.history).filter((entry) => {
    const { event } = entry;
    if (event.kind !== 'outcome' && event.kind !== 'fact') return false;
    const at = stepOfEntry(situation, entry);
    return REACHED.has(event.outcome) || (event.outcome === 'no-answer' && at !== undefined && isEmail(at));
  });
  // The reply itself is one.
  return contacts.length <= 1;
}

const REACHED: ReadonlySet<string> = new Set(['sent', 'replied', 'answered', 'held']);
