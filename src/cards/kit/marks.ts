import { hasBounced, isWrongPhone, type SalesRecord } from '../../domain/record.ts';
import type { Say } from '../../language/say.ts';

/** What of a record is known to be wrong, in sentences. */
export const reachesNobody = (record: SalesRecord, say: Say): readonly string[] => [
  ...wrongPhone(record, say),
  ...bouncedEmail(record, say),
];

export const wrongPhone = (record: SalesRecord, say: Say): readonly string[] =>
  record.phone !== undefined && isWrongPhone(record)
    ? [say('action.wrong-phone', { phone: record.phone })]
    : [];

export const bouncedEmail = (record: SalesRecord, say: Say): readonly string[] =>
  record.email !== undefined && hasBounced(record)
    ? [say('action.bounced-email', { email: record.email })]
    : [];
