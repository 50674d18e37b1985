import type { RecordId } from '../../domain/ids.ts';
import type { SalesRecord } from '../../domain/record.ts';
import { quoteOf } from '../../language/quote.ts';
import type { Action, Written } from '../ports/conversation.ts';
import type { Message } from '../ports/messenger.ts';
import type { Turn } from '../turn/turn.ts';
import { addContact } from './add-contact.ts';
import { enrollPerson } from './enroll-person.ts';
import { logMessage, logOfOne, runningOf } from './log-message.ts';
import { recordsMeant, writerOf } from './records-meant.ts';

/** The first page of a dialog. `named`: the records whose names stand in it. */
export async function openAction(
  turn: Turn,
  { command, message }: Action,
  named: readonly RecordId[],
): Promise<Message> {
  if (command === 'add-contact') return addContact(turn);
  if (!message) return { kind: 'text', text: turn.viewer.say('dialog.no-message') };
  return command === 'enroll-person'
    ? enrollPerson(turn, message, named)
    : openLog(turn, command === 'log-reply' ? 'reply' : 'note', message, named);
}

async function openLog(
  turn: Turn,
  as: 'reply' | 'note',
  message: Written,
  named: readonly RecordId[],
): Promise<Message> {
  const { viewer } = turn;
  const toLog = { as, quote: quoteOf(message.text, writerOf(turn, message), viewer.say) };
  const meant = await recordsMeant(turn, message, named);
  const likeliest = [meant.atAddress, meant.written, meant.named];
  for (const records of likeliest) {
    const running = await withSequence(turn, records);
    const [only, ...others] = running;
    if (only && others.length === 0) return logMessage(turn, { ...toLog, record: only.id, who: '' });
    if (only) return logOfOne(turn, toLog, running);
  }
  return logMessage(turn, { ...toLog, record: likeliest.flat()[0]?.id, who: '' });
}

/** Only for those something can be logged, and they are likelier meant. */
async function withSequence(turn: Turn, records: readonly SalesRecord[]): Promise<readonly SalesRecord[]> {
  const found = await Promise.all(records.map(({ id }) => runningOf(turn, id)));
  return records.filter((_, at) => found[at]?.kind === 'one' || found[at]?.kind === 'many');
}
