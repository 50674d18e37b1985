import { noticeCard } from '../../cards/kit/choice-card.ts';
import { endThem } from '../../cards/kit/end-them.ts';
import type { RecordId } from '../../domain/ids.ts';
import { may } from '../../domain/organization.ts';
import { isOwn, type SalesRecord } from '../../domain/record.ts';
import { runningFor } from '../enrolling/already-running.ts';
import type { Message } from '../ports/messenger.ts';
import { explainMissing, mayActFor } from '../turn/rights.ts';
import type { Turn } from '../turn/turn.ts';
import { keepRecord } from './records.ts';

/** Marks a record so that nobody contacts them any more; an undo takes the mark away. */
export async function markSilent(turn: Turn, id: RecordId): Promise<Message> {
  const { services, person, viewer } = turn;
  const record = await services.store.record(person.tenant, id);
  if (!record || record.archived) return { kind: 'text', text: viewer.say('refused.gone') };
  if (!mayMark(turn, record)) return whyNotToMark(turn);
  const isNew = record.status !== 'do-not-contact';
  if (isNew) await keepRecord(turn, { ...record, status: 'do-not-contact' }, record);
  const running = await runningFor(turn, record);
  const of = running.map((one) => ({ id: one.id, revision: one.revision }));
  const undo = {
    title: viewer.say('button.undo'),
    data: { verb: 'request', request: { intent: 'undo', act: true } },
  } as const;
  return noticeCard(
    viewer.say.runs('do-not-contact.marked', { name: record.name }),
    [...(of.length > 0 ? [endThem(of, viewer)] : []), ...(isNew ? [undo] : [])],
    viewer,
  );
}

/** Their own records, those of nobody, and those of the sellers they lead. */
export const mayMark = (turn: Turn, record: SalesRecord): boolean =>
  isOwn(record, turn.person) || (record.owner !== undefined && mayActFor(turn, record.owner));

export function whyNotToMark(turn: Turn): Promise<Message> {
  const right = 'act-for-others';
  return explainMissing(turn, may(turn.authority, right) ? { kind: 'not-led' } : { kind: 'role', right });
}
