import type { Day } from '../day.ts';
import type { CloseReason, Enrollment } from '../enrollment.ts';
import type { SalesRecord } from '../record.ts';
import type { Segment } from '../record-list.ts';
import { factsOf, fitOf, fits, type Facts, type Fit } from './fit.ts';
import type { Cause } from './firing.ts';
import type { HowEnded, Rule, RuleBook } from '../rule.ts';

/** A rule that is on, with what a record has to be for it. */
export type ReadyRule = { readonly rule: Rule; readonly fit: Fit };

/** That a rule is set off by a record. */
export type Edge = { readonly rule: Rule; readonly record: SalesRecord; readonly cause: Cause };

export const readyRules = (
  { rules }: Pick<RuleBook, 'rules'>,
  segments: readonly Segment[],
): readonly ReadyRule[] =>
  rules.flatMap((rule) => {
    const fit = rule.isOn ? fitOf(rule, segments) : undefined;
    return fit ? [{ rule, fit }] : [];
  });

/**
 * The rules that a change of a record sets off: it fits now, and did not before. What comes out of the archive does not
 * count, and a rule that waits for silence is set off by nothing else.
 */
export function edgesOfChange(
  rules: readonly ReadyRule[],
  before: SalesRecord | undefined,
  after: SalesRecord,
  today: Day,
): readonly Edge[] {
  if (before?.archived) return [];
  const [was, is] = [before && factsOf(before), factsOf(after)];
  return rules.flatMap(({ rule, fit }) =>
    rule.trigger.kind !== 'ended' &&
    fit.idleDays === undefined &&
    fits(fit, is, today) &&
    !(was && fittedAlready(rule, fit, was, is, today))
      ? [{ rule, record: after, cause: causeFor(rule, after) }]
      : [],
  );
}

/** Another renewal is another edge. */
const fittedAlready = ({ trigger }: Rule, fit: Fit, was: Facts, is: Facts, today: Day): boolean =>
  fits(fit, was, today) && (trigger.kind !== 'renewal' || was.record.renewalDate === is.record.renewalDate);

export const causeFor = ({ trigger }: Rule, { renewalDate }: SalesRecord): Cause =>
  trigger.kind === 'renewal' && renewalDate !== undefined
    ? { kind: 'renewal', on: renewalDate }
    : { kind: 'joined' };

/** The rules that the end of a sequence sets off. */
export const edgesOfEnd = (
  rules: readonly ReadyRule[],
  enrollment: Enrollment,
  record: SalesRecord,
  today: Day,
): readonly Edge[] => {
  const facts = factsOf(record);
  return rules
    .filter(
      ({ rule: { trigger }, fit }) =>
        trigger.kind === 'ended' &&
        trigger.template === enrollment.template &&
        endedSo(enrollment, trigger.how) &&
        fits(fit, facts, today),
    )
    .map(({ rule }) => ({
      rule,
      record,
      cause: { kind: 'ended', enrollment: enrollment.id, template: enrollment.template },
    }));
};

/** Whether the newest thing that happened to an enrollment ended it. */
export const justEnded = ({ state, history }: Enrollment): boolean => {
  const before = history.at(-1)?.before;
  return state.kind === 'ended' && before !== undefined && before.state.kind !== 'ended';
};

/** Somebody took it out, which is no end that it came to. */
const TAKEN_OUT: ReadonlySet<CloseReason> = new Set(['unenrolled', 'replaced', 'turned-off']);

export function endedSo({ state }: Enrollment, how: HowEnded): boolean {
  if (state.kind !== 'ended') return false;
  const { how: ending } = state;
  if (ending.kind === 'closed' && TAKEN_OUT.has(ending.reason)) return false;
  if (how === 'any') return true;
  if (typeof how === 'object') return ending.kind === 'reached' && ending.end === how.end;
  const isSuccess =
    (ending.kind === 'reached' && ending.success) || (ending.kind === 'closed' && ending.reason === 'won');
  return isSuccess === (how === 'success');
}
