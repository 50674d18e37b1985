import type { Day } from './day.ts';
import type { HoldingReply } from './enrollment.ts';
import type { EnrollmentId, MatterId, PersonId, RecordId, TemplateId, TenantId } from './ids.ts';

type Kept = {
  readonly tenant: TenantId;
  readonly id: MatterId;
  /** Raised by every change; of two at once, the second is decided again. */
  readonly revision: number;
  /** ISO instant (UTC) of the next thing to do about it; without one it is forgotten. */
  readonly lookAt?: string;
};

/** Where one is among the contacts of a company: at which of its keys, and after which record. */
export type AccountPlace = { readonly key: number; readonly after?: RecordId };

/**
 * A customer replied, and what runs with others at the company is held, or goes on again because the reply was taken
 * back or their own sequence has ended. It takes a while, and goes on after a crash at its place.
 */
export type CustomerReply = Kept & {
  readonly kind: 'reply';
  /** Of whoever replied, and which of its revisions that was. */
  readonly enrollment: EnrollmentId;
  readonly reply: number;
  readonly record: RecordId;
  /** ISO instant */
  readonly at: string;
  readonly state: 'holding' | 'taking-back' | 'letting-go';
  readonly place: AccountPlace;
};

/** What a colleague said to "May I?". */
export type ColleagueAnswer = {
  readonly says: 'go-ahead' | 'wait';
  readonly until?: Day;
  readonly word?: string;
  readonly by: PersonId;
  /** ISO instant */
  readonly at: string;
};

/**
 * A seller asks a colleague who works with the company already. `asking`: the message is on its way, or nobody knows
 * whether it arrived. `telling`: the answer is on its way to whoever asked.
 */
export type ColleagueQuestion = Kept & {
  readonly kind: 'question';
  readonly asker: PersonId;
  readonly asked: PersonId;
  readonly record: RecordId;
  readonly template: TemplateId;
  readonly start?: Day;
  /** Whom it would be for, when it is not the asker. */
  readonly seller?: PersonId;
  /** Of the enrollment that was proposed, so that it is made once. */
  readonly proposal: EnrollmentId;
  /** ISO instant */
  readonly at: string;
  readonly state: 'asking' | 'asked' | 'not-reached' | 'answered' | 'telling' | 'told';
  readonly answer?: ColleagueAnswer;
  /** When their daily card told that nobody had answered. */
  readonly toldOn?: Day;
};

/** A sequence was held because of a reply, or goes on since, which its seller is told on their daily card of that day. */
export type HeldNews = Kept & {
  readonly kind: 'held';
  readonly seller: PersonId;
  readonly enrollment: EnrollmentId;
  readonly record: RecordId;
  readonly by: HoldingReply;
  /** The sequence of whoever replied has ended, and it goes on. */
  readonly isOver?: true;
  readonly toldOn?: Day;
};

export type AccountMatter = CustomerReply | ColleagueQuestion | HeldNews;

/** For how long something that is over is remembered. */
const KEPT_MS = 30 * 24 * 60 * 60_000;

export const forgetAt = (now: Date): string => new Date(now.getTime() + KEPT_MS).toISOString();

/** It as it becomes by a change. */
export const changed = <Matter extends AccountMatter>(matter: Matter, change: Partial<Matter>): Matter => ({
  ...matter,
  ...change,
  revision: matter.revision + 1,
});

/** It is over, and kept no longer. */
export function dropped<Matter extends AccountMatter>(matter: Matter): Matter {
  const { lookAt: _, ...rest } = matter;
  return { ...rest, revision: matter.revision + 1 } as Matter;
}

/** Whose matter it is, and who else's. A reply is nobody's: it is the bot that has to do something about it. */
export function peopleOf(matter: AccountMatter): { readonly person?: PersonId; readonly other?: PersonId } {
  switch (matter.kind) {
    case 'reply':
      return {};
    case 'question':
      return { person: matter.asker, other: matter.asked };
    case 'held':
      return { person: matter.seller };
  }
}
