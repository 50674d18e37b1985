import { DatabaseError } from 'pg';

/**
 * What a driver error means for the query. `undone`: nothing happened, it can be repeated; `lost`: the server or the
 * connection is gone, and it may or may not have happened; `refused`: repeating it would fail the same way.
 */
export type Failure = 'undone' | 'lost' | 'refused';

/**
 * Serialization failures and deadlocks; a server that is full, starting, or read-only since a failover; a statement,
 * transaction or idle connection that the server gave up.
 */
const UNDONE = ['40001', '40P01', '53300', '57P03', '25006', '57014', '25P03', '25P04', '57P05'];
/** Connection exceptions, and a server that is shut down or has crashed. */
const LOST = /^(08...|57P01|57P02)$/;

/** What the driver says without a code when there is no answer. */
const NO_ANSWER = /^(Connection terminated|timeout exceeded|Query read timeout|Client has encountered)/;

export function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return 'refused';
  // A name with several addresses, of which none answers.
  if (error instanceof AggregateError) return 'lost';
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (error instanceof DatabaseError) {
    if (UNDONE.includes(code)) return 'undone';
    return LOST.test(code) ? 'lost' : 'refused';
  }
  return 'syscall' in error || code === 'EPIPE' || NO_ANSWER.test(error.message) ? 'lost' : 'refused';
}

/** A text with a NUL, which no stored text can equal. */
export const isUnkeepableText = (error: unknown): boolean =>
  error instanceof DatabaseError && error.code === '22021';
