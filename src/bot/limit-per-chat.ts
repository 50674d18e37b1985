import type { Log } from '../app/ports/runtime.ts';
import type { Admitted } from './admitted.ts';
import { sentenceAnswer } from './invoke-answer.ts';
import type { Answer } from './routes.ts';
import type { Teams } from './teams.ts';

type TakeTurn = (admitted: Admitted) => Promise<Answer>;

export type LimitOptions = {
  readonly teams: Pick<Teams, 'answers'>;
  readonly log: Log;
  /** What a person reads whose chat is full, in the language of their Teams. */
  readonly tooMany: (locale: string | undefined) => string;
};

/** What is under way in a chat, and what was left out since it last had room for everything. */
type Chat = { underWay: number; leftOut: number };

/** More than anyone types or presses before the first is answered; Teams takes 60 answers in half a minute. */
const AT_ONCE_IN_CHAT = 20;

/**
 * Takes only so many turns of one chat at once, so that nobody is answered minutes late. What is too much is left out,
 * which is said in one sentence until the chat is quiet again; each click has to have an answer of its own.
 */
export function limitPerChat({ teams, log, tooMany }: LimitOptions, take: TakeTurn): TakeTurn {
  const chats = new Map<string, Chat>();

  const leaveOut = async (chat: Chat, { incoming, speaker }: Admitted): Promise<Answer> => {
    chat.leftOut += 1;
    const message = { kind: 'text', text: tooMany(incoming.locale) } as const;
    if (incoming.type === 'invoke') return sentenceAnswer(incoming, message.text);
    if (incoming.type === 'message' && chat.leftOut === 1)
      await teams.answers.send(speaker.reference, message);
    return { status: 200 };
  };

  const leave = (conversation: string, chat: Chat): void => {
    chat.underWay -= 1;
    if (chat.underWay > 0) return;
    chats.delete(conversation);
    if (chat.leftOut > 0) log.warn('too much at once in a chat', { conversation, leftOut: chat.leftOut });
  };

  return async (admitted) => {
    const { id } = admitted.incoming.conversation;
    const chat = chats.get(id) ?? { underWay: 0, leftOut: 0 };
    if (chat.underWay >= AT_ONCE_IN_CHAT) return leaveOut(chat, admitted);
    chats.set(id, chat);
    chat.underWay += 1;
    return take(admitted).finally(() => leave(id, chat));
  };
}
