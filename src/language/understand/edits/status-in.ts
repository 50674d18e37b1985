import type { RecordStatus } from '../../../domain/record.ts';
import { STATUS_VERBS } from './edit-words.ts';
import { phraseAt, phraseBook, wordsIn } from './tagged-words.ts';

/** The status that a word of a text gives a record: "disqualify the lead". */
export function statusIn(text: string): RecordStatus | undefined {
  const words = wordsIn(text);
  return words.map((_, at) => phraseAt(GIVEN, words, at)?.meaning).find((one) => one !== undefined);
}

const GIVEN = phraseBook(
  Object.entries(STATUS_VERBS).map(([status, words]) => [status as RecordStatus, words] as const),
);
