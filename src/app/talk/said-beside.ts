import { talkAt } from '../../domain/talk.ts';
import { readListCommand } from '../../language/understand/read.ts';
import { keepSaidBeside } from '../importing/enroll-imported.ts';
import type { Message } from '../ports/messenger.ts';
import type { Turn } from '../turn/turn.ts';
import { contextOf } from './reading-context.ts';
import { nameableIn } from './vocabulary.ts';

/** "import these and enroll the new ones in webinar", beside a list that was sent. */
export async function saidBeside(turn: Turn, words: string): Promise<readonly Message[]> {
  if (words.trim() === '') return [];
  const talk = talkAt(turn.person.talk, turn.now.getTime());
  const { vocabulary } = await nameableIn(turn, words, talk);
  const decision = readListCommand(words, { ...contextOf(turn, vocabulary, talk), besideList: true });
  const [request] = decision.kind === 'do' ? decision.requests : [];
  const group = request?.who?.kind === 'group' ? request.who.group : undefined;
  const kept = request && group?.scope === 'imported' && (await keepSaidBeside(turn, request));
  return kept ? [kept] : [];
}
