import { foundRecordsCard } from '../../cards/records/records-card.ts';
import type { Request } from '../../domain/request.ts';
import { fieldAsked } from '../../language/asked/field-asked.ts';
import { wordsToFind } from '../../language/asked/find-words.ts';
import { loneAddress, type Address } from '../../language/contacts/addresses.ts';
import type { Message } from '../ports/messenger.ts';
import { find, recordById } from '../records/browsing.ts';
import { addByRequest } from '../records/records.ts';
import { recordsAt } from '../records/records-at.ts';
import type { Turn } from '../turn/turn.ts';
import { askWhich } from './ask.ts';

/** "find nair", "Asha's number", a number or an address alone. */
export function findByRequest(turn: Turn, request: Request): Message | Promise<Message> {
  const { who, words = '' } = request;
  const [record, ...others] = who?.kind === 'records' ? who.records : [];
  if (record !== undefined)
    return others.length > 0
      ? askWhich(turn, request, [record, ...others])
      : recordById(turn, record, fieldAsked(words));
  const address = loneAddress(words);
  if (address) return whoIsAt(turn, address, words);
  return find(turn, who?.kind === 'unknown' ? who.name : wordsToFind(words));
}

/** An address alone that nobody has may be that of somebody new. */
async function whoIsAt(turn: Turn, address: Address, words: string): Promise<Message> {
  const found = await recordsAt(turn, address);
  const [first, ...others] = found;
  if (!first)
    return words.trim() === address.text.trim()
      ? addByRequest(turn, { intent: 'add-record', act: true, words: address.value })
      : find(turn, address.value);
  return others.length > 0 ? foundRecordsCard(address.value, found, turn.viewer) : recordById(turn, first.id);
}
