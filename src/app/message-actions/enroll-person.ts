import { choiceCard } from '../../cards/kit/choice-card.ts';
import { type Choice } from '../../cards/kit/choice-rows.ts';
import type { RecordId } from '../../domain/ids.ts';
import type { SalesRecord } from '../../domain/record.ts';
import { contactInMessage } from '../../language/contacts/message-contact.ts';
import type { Contact } from '../../language/contacts/contact.ts';
import { propose } from '../enrolling/proposal.ts';
import { askWhom } from '../enrolling/enroll-command.ts';
import { recordsApart } from '../finding/tell-apart.ts';
import type { Written } from '../ports/conversation.ts';
import type { Message } from '../ports/messenger.ts';
import { addByRequest } from '../records/records.ts';
import type { Turn } from '../turn/turn.ts';
import { recordsMeant, writerOf } from './records-meant.ts';

/** Proposes the enrollment of whom a message is about; of somebody new, what it says of them is filled in. */
export async function enrollPerson(
  turn: Turn,
  message: Written,
  named: readonly RecordId[],
): Promise<Message> {
  const { viewer } = turn;
  const contact = contactOf(turn, message);
  const { atAddress, written, named: spotted } = await recordsMeant(turn, message, named);
  if (hasAddress(contact) && atAddress.length === 0) return addByRequest(turn, adding(contact));
  const sure = atAddress.length > 0 ? atAddress : written;
  const [only, ...others] = sure.length > 0 || writerOf(turn, message) !== undefined ? sure : spotted;
  if (only && others.length === 0) return propose(turn, only, { notes: [] });
  const choices = sure.length > 0 ? sure : spotted;
  if (choices.length === 0) return contact.name === '' ? askWhom(turn) : addByRequest(turn, adding(contact));
  return choiceCard(viewer.say.runs('enroll-person.whom'), await choicesOf(turn, choices, contact), viewer);
}

/** Of somebody who says no name, it is the writer's own. */
function contactOf(turn: Turn, message: Written): Contact {
  const contact = contactInMessage(message.text);
  return contact.name === '' ? { ...contact, name: writerOf(turn, message) ?? '' } : contact;
}

const hasAddress = ({ email, phone, linkedIn }: Contact): boolean => `${email}${phone}${linkedIn}` !== '';

const adding = ({ name, company, title, email, phone, linkedIn }: Contact) =>
  ({
    intent: 'add-record',
    act: false,
    words: [name, company, title, email, phone, linkedIn].filter((part) => part !== '').join('\n'),
  }) as const;

const choicesOf = async (
  turn: Turn,
  records: readonly SalesRecord[],
  contact: Contact,
): Promise<readonly Choice[]> => [
  ...(await recordsApart(turn, records)).map(({ record, ...shown }) => ({
    ...shown,
    data: { verb: 'propose', record } as const,
  })),
  {
    title: turn.viewer.say('enroll-person.new'),
    where: contact.name,
    data: { verb: 'request', request: adding(contact) },
  },
];
