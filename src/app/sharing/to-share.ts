import { sharedRecord, type SharedRecord } from '../../cards/records/shared-card.ts';
import type { SalesRecord } from '../../domain/record.ts';
import { enrollmentOf } from '../finding/enrollment-of.ts';
import type { Turn } from '../turn/turn.ts';

/** A record for everyone in a chat, with the sequences that the person sees by `status`, and its address if it has one. */
export async function toShare(turn: Turn, record: SalesRecord): Promise<SharedRecord> {
  const { services, person, viewer } = turn;
  const found = await enrollmentOf(turn, record.id);
  const situations = found.kind === 'one' ? [found.situation] : found.kind === 'many' ? found.situations : [];
  return sharedRecord(record, situations, person, viewer, services.recordLinks?.to(record.id));
}
