import { localTime } from '../../domain/calendar.ts';
import type { Talk } from '../../domain/talk.ts';
import type { Vocabulary } from '../../language/understand/names/vocabulary.ts';
import type { Turn } from '../turn/turn.ts';

/** What a sentence is read with, but for the records that it may name. */
export function contextOf(
  { person, viewer, now, mentioned, quoted, organization }: Turn,
  vocabulary: Vocabulary,
  talk: Talk,
) {
  const { hour, minute } = localTime(now, viewer.calendar.timeZone);
  return {
    vocabulary,
    mentioned: knownIn(mentioned),
    quoted,
    segments: (organization.segments ?? []).map(({ name }) => name),
    talk,
    speaker: person.id,
    now: now.getTime(),
    time: {
      today: viewer.today,
      minutes: hour * 60 + minute,
      workingDays: viewer.calendar.workingDays,
      ...dayOrder(person.seen.locale),
    },
  };
}

const knownIn = (mentioned: Turn['mentioned'] = []) =>
  mentioned.flatMap(({ text, id }) => (id === undefined ? [] : [{ text, id }]));

/** Of the languages spoken here only American English writes the month first; unknown where Teams says no locale. */
const dayOrder = (locale: string | undefined): { readonly dayFirst?: boolean } =>
  locale === undefined ? {} : { dayFirst: locale.toLowerCase() !== 'en-us' };
