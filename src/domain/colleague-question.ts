import type { AccountMatter, ColleagueQuestion } from './account-matter.ts';
import type { PersonId, RecordId } from './ids.ts';

/** Nobody has answered it yet. */
export const isUnanswered = ({ state }: ColleagueQuestion): boolean =>
  state === 'asked' || state === 'asking';

/** What one person asked about a record, the latest of each colleague. */
export const askedAbout = (
  matters: readonly AccountMatter[],
  asker: PersonId,
  record: RecordId,
): readonly ColleagueQuestion[] =>
  matters.filter(
    (one): one is ColleagueQuestion =>
      one.kind === 'question' && one.asker === asker && one.record === record,
  );

/** What one person is asked and has not answered, the latest first. */
export const toAnswer = (matters: readonly AccountMatter[], asked: PersonId): readonly ColleagueQuestion[] =>
  matters
    .filter(
      (one): one is ColleagueQuestion => one.kind === 'question' && one.asked === asked && isUnanswered(one),
    )
    .toSorted((one, other) => (one.at < other.at ? 1 : -1));
