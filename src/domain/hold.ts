import type { CustomerReply } from './account-matter.ts';
import { advance, undo } from './engine.ts';
import {
  BY_ITSELF,
  type Enrollment,
  type HistoryEntry,
  type HoldingReply,
  type Moment,
} from './enrollment.ts';
import { isBeside, livePath } from './history.ts';
import type { SalesRecord } from './record.ts';
import type { Template } from './template.ts';

/** Whether a customer replied by it, whatever the step was. */
export const isReply = (event: HistoryEntry['event']): boolean =>
  (event.kind === 'outcome' || event.kind === 'fact') && event.outcome === 'replied';

/** Whether the reply still counts: nobody has taken it back. */
export const hasReply = ({ history }: Enrollment, reply: number): boolean =>
  livePath(history).some(({ revision, event }) => revision === reply && isReply(event));

/** The replies that still count of a sequence that has ended since; none where the reply itself ended it. */
export function repliesOver({ state, history }: Enrollment): readonly number[] {
  const live = livePath(history);
  const last = live.findLast(({ event }) => !isBeside(event));
  if (state.kind !== 'ended' || !last || isReply(last.event)) return [];
  return live.filter(({ event }) => isReply(event)).map(({ revision }) => revision);
}

/** The reply that it waits because of. */
export function heldBy({ state, history }: Enrollment): HoldingReply | undefined {
  if (state.kind !== 'paused') return undefined;
  const last = livePath(history).findLast(({ event }) => !isBeside(event) && event.kind !== 'reassign');
  return last?.event.kind === 'pause' ? last.event.held : undefined;
}

/** Nobody has done anything with it since it went on by itself. */
export function wasLetGo({ state, history }: Enrollment): boolean {
  const last = livePath(history).findLast(({ event }) => !isBeside(event));
  return state.kind !== 'ended' && last?.event.kind === 'resume' && last.by === BY_ITSELF;
}

/** Held because of a colleague's reply, once for each of them who replies; undefined where it goes on. */
export function held(
  template: Template,
  enrollment: Enrollment,
  by: HoldingReply & { readonly at: string },
  moment: Moment,
): Enrollment | undefined {
  const { state, repliedOn, history } = enrollment;
  if (state.kind === 'ended' || state.kind === 'paused' || repliedOn !== undefined) return undefined;
  if ((history[0]?.at ?? '') > by.at || wasHeld(enrollment, by)) return undefined;
  const reason = { enrollment: by.enrollment, reply: by.reply };
  const done = advance(template, enrollment, { kind: 'pause', held: reason }, moment);
  return done.ok ? done.value.enrollment : undefined;
}

function wasHeld({ history }: Enrollment, { enrollment, reply }: HoldingReply): boolean {
  const of = ({ event }: HistoryEntry) => (event.kind === 'pause' ? event.held : undefined);
  return (
    livePath(history).some((entry) => of(entry)?.enrollment === enrollment) ||
    history.some((entry) => of(entry)?.enrollment === enrollment && of(entry)?.reply === reply)
  );
}

/**
 * Goes on, because the reply was taken back, as if nothing had been, or because it is over; undefined where somebody has
 * done something else with it since.
 */
export function letGo(
  template: Template,
  enrollment: Enrollment,
  { enrollment: of, reply, state }: HoldingReply & Pick<CustomerReply, 'state'>,
  moment: Moment,
): Enrollment | undefined {
  const reason = heldBy(enrollment);
  if (reason?.enrollment !== of || reason.reply !== reply) return undefined;
  const [before, last] = livePath(enrollment.history).slice(-2);
  // What it waited for before that is over.
  const isHeldTwice = before?.event.kind === 'pause' && before.event.held !== undefined;
  const isAsBefore = state === 'taking-back' && last?.event.kind === 'pause' && !isHeldTwice;
  const done = isAsBefore
    ? undo(enrollment, moment)
    : advance(template, enrollment, { kind: 'resume' }, moment);
  return done.ok ? done.value.enrollment : undefined;
}

/** The newest reply of a sequence that still counts, while it has not ended. */
export function talkOf({
  id,
  state,
  history,
}: Enrollment): (HoldingReply & { readonly at: string }) | undefined {
  const last = livePath(history).findLast(({ event }) => isReply(event));
  return state.kind !== 'ended' && last ? { enrollment: id, reply: last.revision, at: last.at } : undefined;
}

/** Goes on waiting, because of another customer who still talks to us. */
export function heldInstead(
  template: Template,
  enrollment: Enrollment,
  of: HoldingReply,
  by: HoldingReply & { readonly at: string },
  moment: Moment,
): Enrollment | undefined {
  const reason = heldBy(enrollment);
  if (reason?.enrollment !== of.enrollment || reason.reply !== of.reply) return undefined;
  if ((enrollment.history[0]?.at ?? '') > by.at || wasHeld(enrollment, by)) return undefined;
  const pause = { kind: 'pause', held: { enrollment: by.enrollment, reply: by.reply } } as const;
  const done = advance(template, enrollment, pause, moment);
  return done.ok ? done.value.enrollment : undefined;
}

/** Whether two records are of one person: a deal has somebody to talk to, who may be kept beside it. */
export const isSameContact = (one: SalesRecord, other: SalesRecord): boolean =>
  one.id === other.id ||
  one.primaryContact === other.id ||
  other.primaryContact === one.id ||
  (one.primaryContact !== undefined && one.primaryContact === other.primaryContact) ||
  (one.email !== undefined && one.email.toLowerCase() === other.email?.toLowerCase());
