import type { Day } from './day.ts';
import type { EndId, PersonId, RecordId, TemplateId, TenantId } from './ids.ts';
import type { RecordStatus, RecordType } from './record.ts';
import type { RecordList } from './record-list.ts';

/** What sets a rule off. */
export type Trigger =
  /** A record comes to be on a list: one that the organization saved, or one that the rule describes. */
  | { readonly kind: 'joins'; readonly list: { readonly segment: string } | { readonly of: RecordList } }
  | { readonly kind: 'renewal'; readonly days: number }
  | { readonly kind: 'ended'; readonly template: TemplateId; readonly how: HowEnded };
export type TriggerKind = Trigger['kind'];

export const TRIGGER_KINDS = ['joins', 'renewal', 'ended'] as const satisfies readonly TriggerKind[];

/** In any way but having been taken out by hand; or at one of its ends. */
export type HowEnded = 'any' | 'success' | 'no-success' | { readonly end: EndId };

/** What has to hold besides. All of them do. */
export type Condition =
  | { readonly kind: 'tag' | 'no-tag' | 'city'; readonly is: string }
  | { readonly kind: 'status'; readonly is: RecordStatus }
  /** In whatever currency the record has. */
  | { readonly kind: 'value'; readonly atLeast: number };

export const MOST_CONDITIONS = 4;

/** Whose work it becomes. */
export type Assignee =
  | { readonly kind: 'owner' }
  | { readonly kind: 'seller'; readonly seller: PersonId }
  | { readonly kind: 'in-turn'; readonly among: readonly PersonId[] };

/** What is done by itself where something happens to a record. */
export type Rule = {
  readonly id: string;
  readonly name: string;
  readonly isOn: boolean;
  /** It is off because all were stopped, and was on before. */
  readonly stopped?: true;
  readonly trigger: Trigger;
  readonly conditions: readonly Condition[];
  readonly template: TemplateId;
  /** For which the template is made. */
  readonly recordType: RecordType;
  readonly assignee: Assignee;
  /** Proposed on the daily card, or enrolled without a question. */
  readonly act: 'propose' | 'enroll';
  /** For each seller. */
  readonly perDay: number;
  /** Each time, not only the first time for a record. */
  readonly again?: true;
  /** Whose work it can become: of those whom its manager leads; anyone's where nobody is named. */
  readonly of?: readonly PersonId[];
  /** Whoever made it, or changed it last. */
  readonly by: PersonId;
};

export const MOST_PER_DAY = 100;
export const USUAL_PER_DAY = 10;
/** Of all rules together, so that nobody's day is filled by rules. */
export const MOST_OF_ALL_PER_DAY = 20;
export const MOST_RULES = 200;

/** What fits a rule at the moment is being taken along, because whoever turned it on wanted that. */
export type Taking = {
  readonly rule: string;
  readonly by: PersonId;
  /** The records up to this one were looked at. */
  readonly after?: RecordId;
  /** How many more may be taken. */
  readonly left: number;
};

/** The rules of an organization. */
export type RuleBook = {
  readonly tenant: TenantId;
  /** Raised by every change and by everything that the rules decide, so that two copies decide after each other. */
  readonly revision: number;
  readonly rules: readonly Rule[];
  /** How often a rule that takes sellers in turn has taken one. */
  readonly turns: Readonly<Record<string, number>>;
  /** The last day whose renewals were looked at. */
  readonly checkedThrough?: Day;
  readonly taking?: readonly Taking[];
  /** ISO instant at which there is something to take along, or renewals are looked at again. */
  readonly checkAt?: string;
};

export const newRuleBook = (tenant: TenantId): RuleBook => ({ tenant, revision: 0, rules: [], turns: {} });

/** On, or on again after a stop. */
export const isInForce = ({ isOn, stopped }: Rule): boolean => isOn || stopped === true;

/** Of a rule that is off, nothing more is taken. */
export const takingOfThose = (
  { rules, taking = [] }: RuleBook,
  which: (rule: Rule) => boolean,
): readonly Taking[] => taking.filter(({ rule }) => rules.some((one) => one.id === rule && which(one)));

export const turnedOn = ({ stopped: _, ...rule }: Rule): Rule => ({ ...rule, isOn: true });
export const turnedOff = ({ stopped: _, ...rule }: Rule): Rule => ({ ...rule, isOn: false });
/** Until all are turned on again. */
export const stopped = (rule: Rule): Rule => ({ ...rule, isOn: false, stopped: true });

export const withRule = (book: RuleBook, rule: Rule): RuleBook => ({
  ...book,
  rules: book.rules.some(({ id }) => id === rule.id)
    ? book.rules.map((one) => (one.id === rule.id ? rule : one))
    : [...book.rules, rule],
});

export const withoutRule = (book: RuleBook, id: string): RuleBook => ({
  ...book,
  rules: book.rules.filter((rule) => rule.id !== id),
});
