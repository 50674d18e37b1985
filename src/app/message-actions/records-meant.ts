import type { RecordId } from '../../domain/ids.ts';
import type { SalesRecord } from '../../domain/record.ts';
import { addressesIn } from '../../language/contacts/addresses.ts';
import { findRecord } from '../finding/find-record.ts';
import type { Written } from '../ports/conversation.ts';
import { recordsAt } from '../records/records-at.ts';
import type { Turn } from '../turn/turn.ts';

/** Those whom a message is likely about: an address in it is theirs, they wrote it, or it names them. */
export type Meant = Readonly<Record<'atAddress' | 'written' | 'named', readonly SalesRecord[]>>;

export async function recordsMeant(turn: Turn, message: Written, named: readonly RecordId[]): Promise<Meant> {
  const { services, person } = turn;
  const [atAddress, written, spotted] = await Promise.all([
    atAddressIn(turn, message.text),
    byWriter(turn, message),
    services.store.records(person.tenant, named),
  ]);
  return { atAddress: inUse(atAddress), written: inUse(written), named: inUse(spotted) };
}

const inUse = (records: readonly SalesRecord[]): readonly SalesRecord[] =>
  records.filter(({ archived }) => !archived);

async function atAddressIn(turn: Turn, text: string): Promise<readonly SalesRecord[]> {
  const found = await Promise.all(addressesIn(text).map((address) => recordsAt(turn, address)));
  return [...new Map(found.flat().map((record) => [record.id, record])).values()];
}

async function byWriter(turn: Turn, message: Written): Promise<readonly SalesRecord[]> {
  const writer = writerOf(turn, message);
  if (writer === undefined) return [];
  const found = await findRecord(turn, writer);
  return found.kind === 'one' ? [found.record] : found.kind === 'many' ? found.records : [];
}

/** Somebody else wrote it: who writes down what a customer said is not that customer. */
export const writerOf = ({ person }: Turn, { writer }: Written): string | undefined =>
  writer && writer.id?.toLowerCase() !== person.id.toLowerCase() ? plainName(writer.name) : undefined;

/** "Rao, Asha (Northwind)": directories put the family name first, and Teams adds where guests are from. */
const plainName = (name: string): string =>
  name
    .replace(/\s*[([][^)\]]*[)\]]/gu, '')
    .replace(/^([^,]+),\s*([^,]+)$/u, '$2 $1')
    .trim();
