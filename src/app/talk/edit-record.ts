import type { RecordFields } from '../../cards/records/record-form-card.ts';
import type { Request } from '../../domain/request.ts';
import type { Message } from '../ports/messenger.ts';
import { find } from '../records/browsing.ts';
import { edit } from '../records/records.ts';
import type { Turn } from '../turn/turn.ts';
import { askWhich, nobodyCalled } from './ask.ts';

/** "change Asha's phone to +91 …": the form of the record with what was said in it. */
export function editByRequest(turn: Turn, request: Request): Message | Promise<Message> {
  const { who, fields = {} } = request;
  if (who?.kind === 'unknown') return nobodyCalled(turn, who.name);
  const [record, ...others] = who?.kind === 'records' ? who.records : [];
  if (record === undefined) return find(turn, undefined);
  return others.length > 0
    ? askWhich(turn, request, [record, ...others])
    : edit(turn, record, inTheForm(fields));
}

/** Under the names that the form has for them. */
function inTheForm({ linkedin, ...others }: NonNullable<Request['fields']>): Partial<RecordFields> {
  const said = { ...others, linkedIn: linkedin };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}
