import type { CommandArguments } from '../../language/understand/commands.ts';
import { colleagueAmong } from './find-colleague.ts';
import { findRecord } from './find-record.ts';
import type { Turn } from '../turn/turn.ts';

/** A record and a colleague in one run of words, "Asha Rao Megan", if there is only one sensible place to split it. */
export async function splitRecordAndColleague(turn: Turn, row: string): Promise<CommandArguments> {
  const words = row.split(' ');
  if (words.length > MOST_WORDS) return {};
  const directory = await turn.services.store.directory(turn.person.tenant);
  const cuts = words
    .slice(1)
    .map((_, index) => ({ who: words.slice(0, index + 1).join(' '), to: words.slice(index + 1).join(' ') }))
    .filter(({ to }) => colleagueAmong(directory, to, turn.person.id).kind !== 'none');
  const found = await Promise.all(cuts.map(({ who }) => findRecord(turn, who)));
  const [cut, ...others] = cuts.filter((_, index) => found[index]?.kind !== 'none');
  return cut && others.length === 0 ? cut : {};
}

const MOST_WORDS = 8;
