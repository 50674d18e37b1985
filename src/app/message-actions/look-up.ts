import { joinDots } from '../../cards/kit/elements.ts';
import { templateChoices } from '../../cards/templates/template-choices.ts';
import type { Lookup } from '../../domain/lookup.ts';
import { may } from '../../domain/organization.ts';
import { loneAddress } from '../../language/contacts/addresses.ts';
import { matching } from '../../language/understand/fuzzy-match.ts';
import { wordsOf } from '../../language/words.ts';
import { colleaguesApart, recordsApart } from '../finding/tell-apart.ts';
import type { LookedUp, LookupQuery } from '../ports/conversation.ts';
import { recordsAt } from '../records/records-at.ts';
import { mayActFor } from '../turn/rights.ts';
import type { Turn } from '../turn/turn.ts';

type Query = Omit<LookupQuery, 'of'>;

/** What the words mean so far, of what the person may see. Before anything is typed, only what is at hand is listed. */
export function lookUp(turn: Turn, { of, ...query }: LookupQuery): Promise<readonly LookedUp[]> {
  switch (of) {
    case 'records':
      return recordsFor(turn, query);
    case 'colleagues':
      return colleaguesFor(turn, query);
    default:
      return Promise.resolve(templatesFor(turn, of, query));
  }
}

async function recordsFor(turn: Turn, { words, skip, count }: Query): Promise<readonly LookedUp[]> {
  const { services, person } = turn;
  const address = loneAddress(words);
  const found = address
    ? (await recordsAt(turn, address)).filter(({ archived }) => !archived)
    : (await services.store.searchRecords(person.tenant, words, skip + count)).map(({ record }) => record);
  const shown = await recordsApart(turn, found.slice(skip, skip + count));
  return shown.map(({ title, where, record }) => ({ title: joinDots(title, where), value: record }));
}

/** Those for whom the speaker may act. */
async function colleaguesFor(turn: Turn, { words, skip, count }: Query): Promise<readonly LookedUp[]> {
  const typed = wordsOf(words);
  if (typed.length === 0 || !may(turn.authority, 'act-for-others')) return [];
  const found = await colleaguesMeant(turn, words, skip + count);
  const shown = colleaguesApart(
    turn,
    found.filter(({ id }) => mayActFor(turn, id)).slice(skip, skip + count),
  );
  return shown.map(({ id, title, where }) => ({ title: joinDots(title, where), value: id }));
}

/** Whoever leads a few is not to miss them among thousands of the same name. */
async function colleaguesMeant(
  { services: { store }, person, authority }: Turn,
  words: string,
  most: number,
) {
  const { leads } = authority;
  if (leads === 'everybody') return store.searchColleagues(person.tenant, wordsOf(words), most);
  const led = await Promise.all([person.id, ...leads].map((id) => store.person(person.tenant, id)));
  return matching(
    words,
    led.filter((one) => one !== undefined),
    ({ name }) => name,
  );
}

function templatesFor(
  { services, viewer }: Turn,
  of: Exclude<Lookup, 'records' | 'colleagues'>,
  { words, skip, count }: Query,
): readonly LookedUp[] {
  const fitting = services.templates.filter(({ recordType }) => of === `${recordType}-templates`);
  const choices = templateChoices(fitting, viewer.say);
  const meant = wordsOf(words).length === 0 ? choices : matching(words, choices, ({ title }) => title);
  return meant
    .slice(skip, skip + count)
    .map(({ id, title, where }) => ({ title: joinDots(title, where), value: id }));
}
