import type { RecordId } from '../../domain/ids.ts';
import type { SalesRecord } from '../../domain/record.ts';
import { phoneDigits, type Address } from '../../language/contacts/addresses.ts';
import type { Turn } from '../turn/turn.ts';

/** Of one word, so many records are looked at. */
const MOST_LIKE_A_WORD = 10;

/** Who has an address or a number: of those whom the speaker works, and of those whose names the address is made of. */
export async function recordsAt(turn: Turn, address: Address): Promise<readonly SalesRecord[]> {
  const { services, person } = turn;
  const { store } = services;
  const words = address.kind === 'email' ? address.value.split(/[@._+-]/u).filter(isLong) : [];
  const [active, ...like] = await Promise.all([
    store.activeEnrollments(person.tenant, person.id),
    ...words.slice(0, 4).map((word) => store.searchRecords(person.tenant, word, MOST_LIKE_A_WORD)),
  ]);
  const worked = await withContacts(
    turn,
    active.map(({ record }) => record),
  );
  const known = new Map([...worked, ...like.flat().map(({ record }) => record)].map((one) => [one.id, one]));
  return [...known.values()].filter((record) => !record.archived && isAt(record, address));
}

const isLong = (word: string): boolean => word.length > 2;

async function withContacts({ services, person }: Turn, ids: readonly RecordId[]) {
  const records = await services.store.records(person.tenant, [...new Set(ids)]);
  const contacts = records.flatMap(({ primaryContact }) => primaryContact ?? []);
  return [...records, ...(await services.store.records(person.tenant, [...new Set(contacts)]))];
}

function isAt({ email = '', phone = '' }: SalesRecord, { kind, value }: Address): boolean {
  if (kind === 'email') return email.toLowerCase() === value.toLowerCase();
  const digits = phoneDigits(value);
  return digits.length >= SHORTEST_NUMBER && phoneDigits(phone).endsWith(digits);
}

/** Fewer digits are in many numbers. */
const SHORTEST_NUMBER = 5;
