import { addDays, laterOf, type Day } from '../../domain/day.ts';
import { isActive } from '../../domain/due.ts';
import { whyNotEnroll, type EnrollRefusal } from '../../domain/engine.ts';
import type { Enrollment } from '../../domain/enrollment.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { NotToContact, SalesRecord } from '../../domain/record.ts';
import { mayUse } from '../../domain/template-use.ts';
import type { Template } from '../../domain/template.ts';
import type { ExpectedRecord } from '../ports/changes.ts';
import { whyNotContact } from '../turn/not-to-contact.ts';
import type { Turn } from '../turn/turn.ts';

/** Whether a record may be enrolled now, and what the seller has running for it already. */
export type Verdict = {
  readonly why: 'archived' | 'limited' | NotToContact | EnrollRefusal | undefined;
  readonly running: readonly Enrollment[];
  /** Kept with the enrollment, so that nobody is enrolled by two cards at the same moment. */
  readonly expected: ExpectedRecord;
};

/**
 * Decides it for the proposal and again when its button is pressed, perhaps days later: the record may have been
 * archived meanwhile, or enrolled by another card.
 */
export async function mayEnroll(
  { services, person, organization }: Turn,
  record: SalesRecord,
  template: Template,
  seller: PersonId = person.id,
): Promise<Verdict> {
  const isTheirs = mayUse(organization, template.id, seller);
  const refusal = record.archived ? 'archived' : isTheirs ? whyNotEnroll(template, record) : 'limited';
  const why = refusal ?? (await whyNotContact(services.store, record));
  const all = await services.store.enrollmentsOfRecord(person.tenant, record.id);
  const running = all.filter((one) => isActive(one) && one.seller === seller);
  return { why, running, expected: { record: record.id, seller, running: running.map(({ id }) => id) } };
}

/** A card may be pressed long after it was sent, and starts today then; what is older was never on a card. */
const FARTHEST_DAYS = 366;

/** The day on which a sequence starts, or why it can't start on the one that was asked for. */
export function startOn(
  asked: Day | undefined,
  today: Day,
): { readonly day: Day } | { readonly refusal: 'refused.day-is-past' | 'enroll.too-far' } {
  if (asked === undefined) return { day: today };
  if (asked < addDays(today, -FARTHEST_DAYS)) return { refusal: 'refused.day-is-past' };
  if (asked > addDays(today, FARTHEST_DAYS)) return { refusal: 'enroll.too-far' };
  return { day: laterOf(asked, today) };
}
