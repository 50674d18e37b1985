import type { RecordId } from '../../domain/ids.ts';
import type { SalesRecord } from '../../domain/record.ts';
import { phoneCountry } from '../../cards/kit/phone.ts';
import type { Viewer } from '../../cards/kit/situation.ts';
import { phoneTail } from '../../domain/phone-tail.ts';
import { readPhone } from '../../language/phones.ts';
import { phoneDigits, type Address } from '../../language/contacts/addresses.ts';
import type { Turn } from '../turn/turn.ts';

/** Of one word, so many records are looked at. */
const MOST_LIKE_A_WORD = 50;

/** Who has an address or a number: of those whom the speaker works, and of those whose names the address is made of or whose number ends like it. */
export async function recordsAt(turn: Turn, address: Address): Promise<readonly SalesRecord[]> {
  const { services, person } = turn;
  const { store } = services;
  const words = wordsAt(address);
  const [active, ...like] = await Promise.all([
    store.activeEnrollments(person.tenant, person.id),
    ...words.slice(0, 4).map((word) => store.searchRecords(person.tenant, word, MOST_LIKE_A_WORD)),
  ]);
  const worked = await withContacts(
    turn,
    active.map(({ record }) => record),
  );
  const known = new Map([...worked, ...like.flat().map(({ record }) => record)].map((one) => [one.id, one]));
  return [...known.values()].filter((record) => !record.archived && isAt(record, address, turn.viewer));
}

const wordsAt = ({ kind, value }: Address): readonly string[] =>
  kind === 'phone' ? [phoneTail(value) ?? ''].filter(isLong) : value.split(/[@._+-]/u).filter(isLong);

const isLong = (word: string): boolean => word.length > 2;

async function withContacts({ services, person }: Turn, ids: readonly RecordId[]) {
  const records = await services.store.records(person.tenant, [...new Set(ids)]);
  const contacts = records.flatMap(({ primaryContact }) => primaryContact ?? []);
  return [...records, ...(await services.store.records(person.tenant, [...new Set(contacts)]))];
}

function isAt(record: SalesRecord, { kind, value }: Address, viewer: Viewer): boolean {
  const { email = '', phone = '' } = record;
  if (kind === 'email') return email.toLowerCase() === value.toLowerCase();
  const own = readPhone(phone, phoneCountry(record, viewer));
  // What was typed without a country may be of the customer's.
  const typed = readPhone(value, phoneCountry(record, viewer)) ?? readPhone(value, phoneCountry({}, viewer));
  return own && typed ? own.number === typed.number : endsAlike(phone, value);
}

/** Some digits of a number tell it from others, where there are enough of them. */
function endsAlike(phone: string, typed: string): boolean {
  const digits = phoneDigits(typed);
  return digits.length >= SHORTEST_NUMBER && phoneDigits(phone).endsWith(digits);
}

/** Fewer digits are in many numbers. */
const SHORTEST_NUMBER = 5;
