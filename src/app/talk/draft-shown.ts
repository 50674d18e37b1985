import type { DraftShown } from '../../domain/authoring/draft.ts';
import type { Message } from '../ports/messenger.ts';

/** The draft that an answer shows, which what is said next may be about. */
export const draftIn = (messages: readonly Message[]): DraftShown | undefined =>
  messages.flatMap(draftsIn).at(-1);

/** What a list opens comes below it, as a message of its own. */
const draftsIn = (message: Message): readonly DraftShown[] => [
  ...(message.kind === 'card' && message.draft ? [message.draft] : []),
  ...(message.then ?? []).flatMap(draftsIn),
];
