import type { Day } from '../day.ts';
import type { Enrollment } from '../enrollment.ts';
import type { PersonId } from '../ids.ts';
import { isIn } from '../is-in.ts';
import type { SalesRecord } from '../record.ts';
import { factsOf, fits, type Fit } from './fit.ts';
import { laterBy, type Firing, type LeftReason } from './firing.ts';
import { MOST_OF_ALL_PER_DAY, type Assignee, type Rule } from '../rule.ts';

/** A seller whose work it may become. */
export type SellerFacts = {
  readonly today: Day;
  /** ISO instant at which their next day begins. */
  readonly tomorrowAt: string;
  /** How many records this rule, and all rules, have brought them today. */
  readonly ofRule: number;
  readonly ofAll: number;
};

/** All that it takes to decide what becomes of a firing. */
export type DecideFacts = {
  readonly now: string;
  readonly today: Day;
  /** The rule as it is by now; none where it was deleted. */
  readonly rule: Rule | undefined;
  readonly fit: Fit | undefined;
  readonly record: SalesRecord | undefined;
  /** Why the record can't be enrolled in the template, by anyone. */
  readonly refusal: LeftReason | undefined;
  /** What runs for the record, whoever works on it. */
  readonly running: readonly Pick<Enrollment, 'template'>[];
  /** Whether something is missing that only its seller can decide on, such as an address to write to. */
  readonly isIncomplete: boolean;
  /** Whether a sequence runs or is held with another contact of its company. */
  readonly isWorkedElsewhere: boolean;
  /** Whether the sequence whose end set it off is still at that end. */
  readonly isStillEnded: boolean;
  /** Whether something happened in a sequence of theirs since it was silent for long enough. */
  readonly isTouched: boolean;
  /** Whether the rule has another one open for the record. */
  readonly isOpenElsewhere: boolean;
  readonly seller: (id: PersonId) => SellerFacts | undefined;
  /** Whether the template is for them. */
  readonly mayUse: (id: PersonId) => boolean;
  /** How often the rule has taken a seller. */
  readonly turns: number;
};

export type Decision =
  | { readonly kind: 'left'; readonly why: LeftReason }
  | { readonly kind: 'wait'; readonly until: string }
  | {
      readonly kind: 'give';
      readonly act: Rule['act'];
      readonly seller: PersonId;
      readonly day: Day;
      readonly turns: number;
    };

/** So soon what waits is looked at after all rules are turned on again. */
const WHILE_STOPPED_MS = 10 * 60_000;

const later = (at: string, ms: number): string => new Date(Date.parse(at) + ms).toISOString();

/** What waits for longer than this is of no use any more. */
const LONGEST_WAIT_DAYS = 21;

/** What becomes of a record that set off a rule: whose it is and how, or why nothing comes of it. */
export function decide(firing: Firing, facts: DecideFacts): Decision {
  const { rule, record } = facts;
  if (rule?.stopped) return { kind: 'wait', until: later(facts.now, WHILE_STOPPED_MS) };
  const why = whyLeft(firing, facts);
  if (why || !rule || !record) return { kind: 'left', why: why ?? 'rule-off' };
  const all = inOrder(rule.assignee, record, facts.turns);
  if (all.length === 0) return { kind: 'left', why: 'no-owner' };
  const { of } = rule;
  const order = all.map((id, passed) => ({ id, passed })).filter(({ id }) => !of || isIn(of, id));
  if (order.length === 0) return { kind: 'left', why: 'not-led' };
  const allowed = order.filter(({ id }) => facts.mayUse(id));
  if (allowed.length === 0) return { kind: 'left', why: 'limited' };
  const known = allowed.flatMap(({ id, passed }) => {
    const seller = facts.seller(id);
    return seller ? [{ id, seller, passed }] : [];
  });
  if (known.length === 0) return { kind: 'left', why: 'unknown-seller' };
  const free = known.find(({ seller }) => hasRoom(rule, seller));
  if (!free) return { kind: 'wait', until: earliest(known.map(({ seller }) => seller.tomorrowAt)) };
  return {
    kind: 'give',
    // Whoever works with them already decides whether another sequence begins.
    act: facts.running.length > 0 || facts.isWorkedElsewhere || facts.isIncomplete ? 'propose' : rule.act,
    seller: free.id,
    day: free.seller.today,
    turns: facts.turns + (rule.assignee.kind === 'in-turn' ? free.passed + 1 : 0),
  };
}

function whyLeft({ at, cause }: Firing, facts: DecideFacts): LeftReason | undefined {
  const { rule, fit, record, running, refusal } = facts;
  if (!rule?.isOn || !fit) return 'rule-off';
  if (!record || record.archived) return 'archived';
  if (
    cause.kind === 'ended' ? !facts.isStillEnded : facts.isTouched || !fits(fit, factsOf(record), facts.today)
  )
    return 'no-longer';
  if (refusal) return refusal;
  if (facts.isOpenElsewhere || running.some(({ template }) => template === rule.template)) return 'running';
  return laterBy(at, LONGEST_WAIT_DAYS) < facts.now ? 'expired' : undefined;
}

/** Who is asked first, and who instead of them. */
function inOrder(assignee: Assignee, { owner }: SalesRecord, turns: number): readonly PersonId[] {
  switch (assignee.kind) {
    case 'owner':
      return owner === undefined ? [] : [owner];
    case 'seller':
      return [assignee.seller];
    case 'in-turn': {
      const first = assignee.among.length === 0 ? 0 : turns % assignee.among.length;
      return [...assignee.among.slice(first), ...assignee.among.slice(0, first)];
    }
  }
}

const hasRoom = ({ perDay }: Rule, { ofRule, ofAll }: SellerFacts): boolean =>
  ofRule < perDay && ofAll < MOST_OF_ALL_PER_DAY;

const earliest = (instants: readonly string[]): string => instants.toSorted()[0] ?? '';
