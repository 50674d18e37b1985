import type { RecordId } from '../../domain/ids.ts';
import { NO_TALK, type Talk } from '../../domain/talk.ts';
import { namedInFull } from '../../language/understand/named-in-full.ts';
import type { Turn } from '../turn/turn.ts';
import { nameableIn } from './vocabulary.ts';

/** Whom a quoted message names. Others may have written it, so it is a hint of who is meant and nothing else. */
export async function quotedIn(turn: Turn, quoted: string | undefined): Promise<readonly RecordId[]> {
  if (quoted === undefined) return [];
  const { vocabulary } = await nameableIn(turn, quoted, NO_TALK);
  return namedInFull(quoted, vocabulary);
}

/** Who replies to a message about somebody answers no question, and presses no button, about somebody else. */
export function talkInReply(talk: Talk, quoted: readonly RecordId[] = []): Talk {
  if (quoted.length === 0) return talk;
  const { question, button, ...rest } = talk;
  return {
    ...rest,
    ...(question && names(question, quoted) && { question }),
    ...(button && names(button, quoted) && { button }),
    about: quoted,
  };
}

const names = (data: object, records: readonly RecordId[]): boolean => {
  const written = JSON.stringify(data);
  return records.some((id) => written.includes(JSON.stringify(id)));
};
