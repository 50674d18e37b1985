import type { Day } from '../../domain/day.ts';
import type { PersonId, TemplateId } from '../../domain/ids.ts';
import type { SalesRecord } from '../../domain/record.ts';
import type { EnrollmentAt } from '../../domain/request.ts';
import type { Template } from '../../domain/template.ts';
import type { TemplateStop } from '../../domain/template-stop.ts';
import type { LocalizedText } from '../../domain/text.ts';
import type { ResultView } from '../action/result.ts';
import type { Page } from '../kit/page-within.ts';
import type { Situation } from '../kit/situation.ts';
import type { Proposal } from '../rules/firing-cards.ts';
import type { Backlog } from './backlog-card.ts';
import type { TeamMember } from './team-card.ts';

export type Renewal = { readonly record: SalesRecord; readonly template: Template };

/** How many of a seller's go on with the new version of a template, and the first of them. */
export type MovedOn = {
  readonly count: number;
  readonly name: LocalizedText;
  readonly people: readonly string[];
};

/** How many of a seller's were paused or ended as their template was turned off, or go on again, and the first of them. */
export type StoppedWith = MovedOn & { readonly how: TemplateStop['how'] | 'resume' };

/** Sequences that are still to be ended, and the first of their people. */
export type Silent = { readonly of: readonly EnrollmentAt[]; readonly people: readonly string[] };

export type GoingOut = { readonly count: number; readonly from: Date; readonly people: readonly string[] };

/** What waits because somebody else at the company replied, or goes on since, or whom nobody has answered about. */
export type ColleagueNews =
  | {
      readonly kind: 'held' | 'goes-on';
      readonly held: Situation;
      readonly customer: string;
      readonly company: string;
      /** Missing where it is the viewer. */
      readonly repliedTo?: string;
    }
  | {
      readonly kind: 'unanswered';
      readonly record: SalesRecord;
      readonly asked: string;
      readonly template: TemplateId;
      readonly start?: Day;
      readonly seller?: PersonId;
    };

export type ListOfActions = {
  /** A page of the due actions, in order. */
  readonly due: Page<Situation>;
  /** The first of all. */
  readonly first?: Situation | undefined;
  /** How many of all are overdue. */
  readonly overdue: number;
  /** Due with people whom nobody contacts any more: not to be done, but to be ended. */
  readonly silent?: Silent | undefined;
  /** How much of the day's list is done. */
  readonly done?: number;
  /** How much of it was put off instead. */
  readonly moved?: number;
  /** What comes after that, when nothing is due. */
  readonly upcoming?: Situation;
  /** The action whose buttons are shown; the first one when it is no longer due. */
  readonly opened?: Situation['enrollment']['id'];
  /** Accounts whose renewal comes near, with the template for it. */
  readonly renewals?: readonly Renewal[];
  /** What rules propose. */
  readonly proposals?: readonly Proposal[];
  /** The sellers in the weekly summary, for a manager who gets it today. */
  readonly lastWeek?: readonly TeamMember[];
  /** What went to a new version of its template since the last daily card. */
  readonly movedOn?: readonly MovedOn[];
  /** What was stopped since then. */
  readonly stoppedWith?: readonly StoppedWith[];
  /** What came with the bot beside the organization's own, for those who change templates. */
  readonly shipped?: readonly Template[];
  /** How many emails leave by themselves today, from when on, and to whom first. */
  readonly goingOut?: GoingOut | undefined;
  /** Of what came in something waits for an answer. */
  readonly questions?: readonly Situation[];
  /** What their colleagues' customers and colleagues have to do with it. */
  readonly news?: readonly ColleagueNews[];
  /** How many others of that kind there are. */
  readonly moreNews?: number;
  /** The result of the last press on this card. */
  readonly result?: ResultView;
  /** Greets by name on the morning's card. */
  readonly greet?: string;
  /** A backlog that the seller returns to: asks what to do with it instead of showing the list. */
  readonly backlog?: Backlog;
};
