import { isDialogInvoke, taskMessage } from './dialog.ts';
import type { Incoming } from './incoming.ts';
import { isLookupInvoke, lookupAnswer } from './look-up.ts';
import { clickAnswer, type Answer } from './routes.ts';
import { isSearchInvoke, searchResult } from './search.ts';

/** A sentence in answer to what Teams asks with an invoke, where the client shows it; a list of choices has no room for one. */
export const sentenceAnswer = (incoming: Incoming, text: string): Answer =>
  isSearchInvoke(incoming)
    ? { status: 200, body: { composeExtension: searchResult({ kind: 'nothing', text }) } }
    : isDialogInvoke(incoming)
      ? { status: 200, body: taskMessage(text) }
      : isLookupInvoke(incoming)
        ? lookupAnswer([])
        : clickAnswer({ kind: 'text', text });
