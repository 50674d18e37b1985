import { isDialogInvoke, taskMessage } from './dialog.ts';
import type { Incoming } from './incoming.ts';
import { clickAnswer, type Answer } from './routes.ts';
import { isSearchInvoke, searchResult } from './search.ts';

/** A sentence in answer to what Teams asks with an invoke, where the client shows it. */
export const sentenceAnswer = (incoming: Incoming, text: string): Answer =>
  isSearchInvoke(incoming)
    ? { status: 200, body: { composeExtension: searchResult({ kind: 'nothing', text }) } }
    : isDialogInvoke(incoming)
      ? { status: 200, body: taskMessage(text) }
      : clickAnswer({ kind: 'text', text });
