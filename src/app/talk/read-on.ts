import type { Intent } from '../../domain/intents.ts';
import type { Decision, Request } from '../../domain/request.ts';
import { loneAddress } from '../../language/contacts/addresses.ts';
import { isContact } from '../../language/contacts/pasted.ts';
import { MAX_SENTENCE } from '../../language/understand/read.ts';

/** What is answered by more of the sentence than a request says. */
const READ_ON: ReadonlySet<Intent> = new Set<Intent>([
  'add-record',
  'clock',
  'compose',
  'due',
  'edit-record',
  'find',
  'help',
  'language',
  'leave',
  'list',
  'organization',
  'roles',
  'settings',
  'small-talk',
  'status',
  'today',
  'unknown',
]);

/** Hands the sentence over as it was typed, with its tabs and lines. */
export function withWords(decision: Decision, text: string): Decision {
  const give = (request: Request): Request =>
    READ_ON.has(request.intent) ? { ...request, words: text } : request;
  switch (decision.kind) {
    case 'do':
    case 'propose':
      return { ...decision, requests: decision.requests.map(give) };
    case 'ask':
      return { ...decision, request: give(decision.request) };
    case 'lost':
    case 'too-long':
      return decision;
  }
}

/** A contact, or an address alone, which is no sentence; in no language, so that it is answered in the person's own. */
export function pasted(text: string): Decision | undefined {
  if (text.length > MAX_SENTENCE) return undefined;
  if (isContact(text)) return { kind: 'do', writing: 'hinglish', requests: [{ intent: 'add-record', act: true }] };
  return loneAddress(text)
    ? { kind: 'do', writing: 'hinglish', requests: [{ intent: 'find', act: false }] }
    : undefined;
}
