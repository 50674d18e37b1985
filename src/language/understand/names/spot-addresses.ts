import type { Sentence, Spotted } from '../sentence/sentence.ts';
import type { Named } from './named.ts';
import { type Entry, PHONE_DIGITS, type Vocabulary } from './vocabulary.ts';

/** The records whose email address or phone number stands in a sentence. */
export const spotAddresses = (
  { text }: Sentence,
  { byEmail, byPhone }: Vocabulary,
): readonly Spotted<Named>[] => [
  ...[...(text.includes('@') ? text.matchAll(EMAIL) : [])].flatMap((match) =>
    spotted(match, byEmail.get(match[0].toLowerCase())),
  ),
  ...[...text.matchAll(PHONE)].flatMap((match) =>
    spotted(match, byPhone.get(match[0].replace(/\D/g, '').slice(-PHONE_DIGITS))),
  ),
];

/** With bounds, so that long words are not gone through again from each of their letters. */
const EMAIL = /[\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]{1,64}(?:\.[\p{L}\p{N}-]{1,64})+/gu;
const PHONE = /\+?\d(?:[\d ().-]{5,20})\d/g;

function spotted(match: RegExpExecArray, entries: readonly Entry[] = []): readonly Spotted<Named>[] {
  const candidates = entries.flatMap((entry) =>
    entry.kind === 'record' ? [{ ...entry.candidate, how: 'exact' as const }] : [],
  );
  return candidates.length === 0
    ? []
    : [
        {
          from: match.index,
          to: match.index + match[0].length,
          confidence: 0.99,
          value: { kind: 'record', candidates },
        },
      ];
}
