import type { DraftShown } from '../../domain/authoring/draft.ts';
import type { Message } from '../ports/messenger.ts';

/** The draft that an answer shows, which what is said next may be about. */
export const draftIn = (messages: readonly Message[]): DraftShown | undefined =>
  messages.flatMap((message) => (message.kind === 'card' && message.draft ? [message.draft] : [])).at(-1);
