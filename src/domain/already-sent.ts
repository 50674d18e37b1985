import { addDays, laterOf, type Day } from './day.ts';
import type { ActiveState, HistoryEntry } from './enrollment.ts';
import { livePath } from './history.ts';
import type { StepId } from './ids.ts';
import { branches, isEmail, quietEdge, stepOf, type Template } from './template.ts';

/** Where it goes on, past which emails; no state where nothing comes after them. */
export type Onward = { readonly state: ActiveState | undefined; readonly passed: readonly StepId[] };

/**
 * Goes past emails that went out before: none is sent twice because a version has it in another place. One whose
 * customer may still reply is waited for.
 */
export function pastSent(
  template: Template,
  history: readonly HistoryEntry[],
  state: ActiveState,
  today: Day,
): Onward {
  const path = livePath(history);
  const passed: StepId[] = [];
  let at = state;
  for (;;) {
    const step = stepOf(template, at.step);
    const sent = isEmail(step) ? sendingOf(path, at.step) : undefined;
    if (at.kind !== 'open' || !sent) return { state: at, passed };
    passed.push(at.step);
    const edge = quietEdge(step)?.[1];
    const wait = edge?.kind === 'step' ? edge.waitDays : 0;
    const due = laterOf(laterOf(addDays(sent.today, wait), at.due), today);
    if (branches(step) && !wasAnswered(path, at.step))
      return { state: { kind: 'awaiting', step: at.step, sentOn: sent.today, until: due }, passed };
    if (edge?.kind !== 'step') return { state: undefined, passed };
    at = { kind: 'open', step: edge.to, due };
  }
}

/** "No answer" without "sent" implies that it was. */
const sendingOf = (path: readonly HistoryEntry[], step: StepId): HistoryEntry | undefined =>
  path.find((entry) => entry.step === step && (isOutcome(entry, 'sent') || isOutcome(entry, 'no-answer')));

const wasAnswered = (path: readonly HistoryEntry[], step: StepId): boolean =>
  path.some(
    (entry) =>
      (entry.branchOf ?? entry.step) === step &&
      (isOutcome(entry, 'replied') || isOutcome(entry, 'no-answer') || entry.event.kind === 'skip'),
  );

const isOutcome = ({ event }: HistoryEntry, outcome: 'sent' | 'replied' | 'no-answer'): boolean =>
  event.kind === 'outcome' && event.outcome === outcome;
