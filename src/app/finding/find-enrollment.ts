import type { Situation } from '../../cards/kit/situation.ts';
import { livePath } from '../../domain/history.ts';
import type { SalesRecord } from '../../domain/record.ts';
import { isMeant } from '../../language/understand/name-at-company.ts';
import { fold } from '../../language/words.ts';
import { situationOf, situationsOf } from '../turn/situations.ts';
import type { Turn } from '../turn/turn.ts';

export type FoundEnrollment =
  | { readonly kind: 'one'; readonly situation: Situation }
  | { readonly kind: 'many'; readonly situations: readonly Situation[] }
  /** The record is known, but not in a sequence of the speaker's. */
  | { readonly kind: 'not-enrolled'; readonly record: SalesRecord }
  | { readonly kind: 'none' };

/** The enrollment that the words mean: a running one, else one that has ended. */
export async function findEnrollment(turn: Turn, words: string): Promise<FoundEnrollment> {
  const { services, person } = turn;
  const active = await services.store.activeEnrollments(person.tenant, person.id);
  const situations = await situationsOf(turn, active);
  const wanted = fold(words);
  const exact = situations.filter((one) => namesOf(one).some((name) => fold(name) === wanted));
  const meant = exact.length > 0 ? exact : situations.filter((one) => isSomeoneOf(one, words));
  const [first] = meant;
  if (!first) return findEnded(turn, words);
  return meant.length === 1 ? { kind: 'one', situation: first } : { kind: 'many', situations: meant };
}

/** By any of the names that a card shows: the record's, its company's, its contact's. */
const namesOf = ({ record, contact }: Situation): readonly string[] => [
  record.name,
  record.company,
  contact?.name ?? '',
];

const isSomeoneOf = ({ record, contact }: Situation, words: string): boolean =>
  isMeant(words, `${record.name} ${contact?.name ?? ''}`, record.company);

async function findEnded(turn: Turn, words: string): Promise<FoundEnrollment> {
  const { services, person } = turn;
  const record = await likeliestRecord(turn, words);
  if (!record) return { kind: 'none' };
  const all = await services.store.enrollmentsOfRecord(person.tenant, record.id);
  // An enrollment that was undone at once was never meant.
  const latest = all.find(({ seller, history }) => seller === person.id && livePath(history).length > 0);
  return latest
    ? { kind: 'one', situation: await situationOf(turn, latest) }
    : { kind: 'not-enrolled', record };
}

async function likeliestRecord({ services, person }: Turn, words: string): Promise<SalesRecord | undefined> {
  const [first] = await services.store.searchRecords(person.tenant, words, 1);
  return first && (first.exact || isMeant(words, first.record.name, first.record.company))
    ? first.record
    : undefined;
}
