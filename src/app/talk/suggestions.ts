import type { Intent } from '../../domain/intents.ts';
import type { Say } from '../../language/say.ts';
import type { Message } from '../ports/messenger.ts';
import { mainButtonOf, partsOf } from './open-card.ts';

const AFTER_A_CHANGE: readonly Intent[] = ['today', 'list', 'history'];
const AFTER_A_LIST: readonly Intent[] = ['today', 'list', 'summary'];
const AFTER_TALK: readonly Intent[] = ['today', 'list', 'help'];

/** What people go on with; after anything else, whatever is suggested would only be in the way. */
const NEXT: Readonly<Partial<Record<Intent, readonly Intent[]>>> = {
  outcome: AFTER_A_CHANGE,
  snooze: AFTER_A_CHANGE,
  pause: AFTER_A_CHANGE,
  resume: AFTER_A_CHANGE,
  skip: AFTER_A_CHANGE,
  note: AFTER_A_CHANGE,
  end: AFTER_A_CHANGE,
  unenroll: AFTER_A_CHANGE,
  remind: AFTER_A_CHANGE,
  undo: AFTER_A_CHANGE,
  today: ['list', 'history', 'summary'],
  due: ['list', 'history', 'summary'],
  history: AFTER_A_LIST,
  list: AFTER_A_LIST,
  status: AFTER_A_LIST,
  why: AFTER_A_LIST,
  templates: ['today', 'list'],
  template: ['today', 'list'],
  summary: ['today', 'list', 'templates'],
  compare: ['today', 'list', 'templates'],
  help: ['today', 'list', 'templates'],
  'small-talk': AFTER_TALK,
  unknown: AFTER_TALK,
};

/** What may be said after it, as sentences that the bot understands. A question has its own answers. */
export function withSuggestions(message: Message, intent: Intent, say: Say): Message {
  const offered = offeredBy(message);
  if (offered.isQuestion) return message;
  const suggestions = (NEXT[intent] ?? [])
    .filter((next) => next !== intent && !offered.intents.has(next))
    .map((next) => say(`intent.${next}`))
    .filter((sentence) => !offered.titles.has(sentence));
  return suggestions.length > 0 ? { ...message, suggestions } : message;
}

/** Teams shows them below the last message. */
export const suggestingLast = (messages: readonly Message[]): readonly Message[] =>
  messages.map((message, at) => (at === messages.length - 1 ? message : withoutSuggestions(message)));

function withoutSuggestions(message: Message): Message {
  const { suggestions, ...rest } = message;
  return rest;
}

/** What the buttons of a message do already. */
function offeredBy(message: Message) {
  const parts = message.kind === 'card' ? partsOf(message.card) : [];
  const data = parts.flatMap(({ data }) => (isData(data) ? [data] : []));
  const asked = data.flatMap(({ request }) => (isData(request) ? [request.intent] : []));
  return {
    isQuestion: mainButtonOf(message) !== undefined || data.some(({ verb }) => verb === 'cancel'),
    intents: new Set<unknown>([...data.map(({ verb }) => verb), ...asked]),
    titles: new Set(parts.map(({ title }) => title)),
  };
}

const isData = (data: unknown): data is Readonly<Record<string, unknown>> =>
  typeof data === 'object' && data !== null;
