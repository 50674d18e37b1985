import { noticeCard } from '../../cards/kit/choice-card.ts';
import type { Said } from '../ports/conversation.ts';
import type { Message } from '../ports/messenger.ts';
import { wasPartlyDone } from '../turn/once.ts';
import type { Turn } from '../turn/turn.ts';

/** What was done is remembered for a day, and “tomorrow” is another day by then. */
const READ_AGAIN_FOR_MS = 12 * 60 * 60_000;

/** Why a message that was edited is not read again; undefined where it is. */
export async function whyNotAgain(
  turn: Turn,
  { saidAt }: NonNullable<Said['edited']>,
): Promise<Message | undefined> {
  const { viewer, now } = turn;
  const { say } = viewer;
  const undo = {
    title: say('intent.undo'),
    data: { verb: 'request', request: { intent: 'undo', act: true } },
  } as const;
  if (await wasPartlyDone(turn)) return noticeCard(say.runs('edited.done'), [undo], viewer);
  const isOld = saidAt !== undefined && now.getTime() - saidAt > READ_AGAIN_FOR_MS;
  return isOld ? noticeCard(say.runs('edited.old'), [], viewer) : undefined;
}
