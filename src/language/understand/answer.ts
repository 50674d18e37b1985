import type { Found } from './found.ts';
import type { Decision } from '../../domain/request.ts';

/** What answers the open question in a word or two; a longer sentence is read as any other. */
export function answerTo(_found: Found): Decision | undefined {
  return undefined;
}
