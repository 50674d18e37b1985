import type { Calendar } from '../../domain/calendar.ts';
import type { Day } from '../../domain/day.ts';
import { awake } from '../../domain/engine.ts';
import {
  activeIn,
  type ActiveState,
  type Enrollment,
  type EnrollmentState,
  type HistoryEntry,
} from '../../domain/enrollment.ts';
import type { MailProgram } from '../../domain/person.ts';
import type { MailNotice } from '../../domain/mail/notice.ts';
import type { OutgoingMail } from '../../domain/mail/outgoing.ts';
import type { NotToContact, SalesRecord } from '../../domain/record.ts';
import { findStep, stepOf, type Step, type Template } from '../../domain/template.ts';
import { versionAt } from '../../domain/version-at.ts';
import { templateFor } from '../../domain/variant-of.ts';
import type { Say } from '../../language/say.ts';
import type { Choosing } from './narrowed.ts';

/** A person looking at the bot on a day: what every card needs to know. */
export type Viewer = {
  readonly say: Say;
  readonly today: Day;
  readonly calendar: Calendar;
  /** ISO 3166 code of the country that they chose; else their time zone tells. */
  readonly country?: string | undefined;
  /** What opens to compose an email, where that is not Outlook. */
  readonly mailProgram?: MailProgram | undefined;
  /** What they look at of a choice that is long. */
  readonly choosing?: Choosing;
};

/** An enrollment with everything its cards show. */
export type Situation = {
  readonly enrollment: Enrollment;
  /** With the texts that this record gets, where a step has two. */
  readonly template: Template;
  readonly record: SalesRecord;
  /** The person whom texts address, when the record is a deal or a company. */
  readonly contact?: SalesRecord;
  readonly sellerName: string;
  /** Why nobody contacts them any more, though this still runs. */
  readonly notToContact?: NotToContact;
  /** Other versions of the template that its history tells of. */
  readonly otherVersions?: readonly Template[];
  /** The automated email of its step, where those leave by themselves. */
  readonly mail?: OutgoingMail;
  /** What came in about it and is still to be told: a question, or what made it go on. */
  readonly notice?: MailNotice;
  /** The organization turned automated emails off. */
  readonly automatedMailOff?: boolean;
  /** Who looks at it is its seller, and drafts can be put into their mailbox. */
  readonly canDraft?: true;
  /** The same of their calendar, for an invitation. */
  readonly canInvite?: true;
  /** The managers who see it, or will from a day on, because it is neglected. */
  readonly escalates?: Escalates;
};

export type Escalates = { readonly to: readonly string[]; readonly on: Day };

/** Its state today: a pause whose day has come is over. */
export const stateOf = ({ enrollment }: Pick<Situation, 'enrollment'>, today: Day): EnrollmentState =>
  awake(enrollment.state, today);

/** The current step's state, also while paused. */
export const activeOf = (situation: Pick<Situation, 'enrollment'>, today: Day): ActiveState | undefined =>
  activeIn(stateOf(situation, today));

export function currentStep(
  situation: Pick<Situation, 'enrollment' | 'template'>,
  today: Day,
): Step | undefined {
  const active = activeOf(situation, today);
  return active && stepOf(situation.template, active.step);
}

/** The step that an entry of its history is about, of the version it was on then. */
export function stepOfEntry(
  { enrollment, template, otherVersions = [] }: Pick<Situation, 'enrollment' | 'template' | 'otherVersions'>,
  entry: HistoryEntry,
): Step | undefined {
  const version = versionAt(enrollment, entry);
  const then = [template, ...otherVersions].find((one) => one.version === version) ?? template;
  return findStep(then, entry.step);
}

/** The same with an enrollment that may be on another version now. */
export function withEnrollment<Some extends Situation>(situation: Some, enrollment: Enrollment): Some {
  const { template, otherVersions = [] } = situation;
  if (enrollment.version === template.version) return { ...situation, enrollment };
  const all = [template, ...otherVersions];
  const now = all.find(({ version }) => version === enrollment.version) ?? template;
  return {
    ...situation,
    enrollment,
    template: templateFor(now, enrollment),
    otherVersions: all.filter((one) => one !== now),
  };
}

export const personOf = ({ record, contact }: Pick<Situation, 'record' | 'contact'>): SalesRecord =>
  contact ?? record;

/** Once it is told above or answered. */
export function withoutNotice({ notice: _, ...situation }: Situation): Situation {
  return situation;
}
