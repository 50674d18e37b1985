import { REPORTED_OUTCOMES, type ReportedOutcome } from '../../../domain/enrollment.ts';
import { END_REASONS, INTENTS, type EndReason, type Intent } from '../../../domain/intents.ts';
import type { Request } from '../../../domain/request.ts';

/** What the ranker tells apart: an intent, and which outcome or reason. `again` repeats what was said before it. */
export type Label = Intent | `outcome:${ReportedOutcome}` | `end:${EndReason}` | 'again';

export const LABELS: readonly Label[] = [
  ...INTENTS.filter((intent) => intent !== 'outcome' && intent !== 'end'),
  ...REPORTED_OUTCOMES.map((outcome) => `outcome:${outcome}` as const),
  ...END_REASONS.map((reason) => `end:${reason}` as const),
  'again',
];

const KNOWN: ReadonlySet<string> = new Set(LABELS);

export const isLabel = (name: string): name is Label => KNOWN.has(name);

export const labelOf = ({
  intent,
  outcome,
  reason,
}: Pick<Request, 'intent' | 'outcome' | 'reason'>): Label =>
  intent === 'outcome'
    ? `outcome:${outcome ?? 'done'}`
    : intent === 'end'
      ? `end:${reason ?? 'other'}`
      : intent;

type Meaning = Pick<Request, 'intent' | 'outcome' | 'reason'>;

/** What a label says; `again` says nothing by itself. */
export function meaningOf(label: Exclude<Label, 'again'>): Meaning {
  const [intent = '', which] = label.split(':');
  if (intent === 'outcome') return { intent, outcome: which as ReportedOutcome };
  if (intent === 'end') return { intent, reason: which as EndReason };
  return { intent: intent as Intent };
}
