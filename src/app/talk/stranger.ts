import { colleagueSaid } from '../../language/asked/colleague-said.ts';
import { colleagueAmong } from '../finding/find-colleague.ts';
import type { Turn } from '../turn/turn.ts';

/** The colleague to whom something shall go, where nobody whom the bot knows is called so. */
export async function strangerIn(turn: Turn, text: string): Promise<string | undefined> {
  const mentioned = turn.mentioned?.find(({ id }) => id === undefined);
  if (mentioned) return mentioned.text;
  const said = colleagueSaid(text);
  if (said === undefined) return undefined;
  const directory = await turn.services.store.directory(turn.person.tenant);
  return colleagueAmong(directory, said, turn).kind === 'none' ? said : undefined;
}
