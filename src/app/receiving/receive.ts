import { isOnlySmallTalk } from '../../language/asked/small-talk.ts';
import type { Attached, Said } from '../ports/conversation.ts';
import type { Message } from '../ports/messenger.ts';
import type { SentFile } from '../ports/received-file.ts';
import { once, partOf } from '../turn/once.ts';
import type { Turn } from '../turn/turn.ts';
import { HANDLERS } from './handlers.ts';
import { notRead, type NotRead } from './not-read.ts';
import { recognize } from './recognize.ts';

/**
 * What became of what is attached. `handled`: something was done with it, to which the words belong. `not-read`: the
 * words are to be answered as well. `done-before`: another delivery handled it.
 */
export type Received = {
  readonly kind: 'handled' | 'not-read' | 'done-before';
  readonly messages: readonly Message[];
};

/** Takes the first file of a message, which is said of where there are others. */
export async function receive(turn: Turn, { text, attached }: Said, handlers = HANDLERS): Promise<Received> {
  const [file, ...others] = attached.filter((one) => one.kind === 'file');
  if (!file) return notReadIn(turn, text, worthMentioning(attached, text));
  const { kind, messages } = await receiveFile(turn, file, text, handlers);
  const note = turn.viewer.say('file.others', { name: file.name, count: others.length });
  return { kind, messages: others.length === 0 ? messages : [...messages, { kind: 'text', text: note }] };
}

async function receiveFile(
  turn: Turn,
  sent: SentFile,
  words: string,
  handlers: typeof HANDLERS,
): Promise<Received> {
  const { name } = sent;
  const { download } = turn.services;
  if (!download) return notReadIn(turn, words, [{ attached: 'file' }]);
  const file = await download(sent);
  if (!file.ok) return notReadIn(turn, words, [{ file: file.problem, name }]);
  const kind = recognize(file.value);
  const handle = handlers[kind];
  if (!handle) return notReadIn(turn, words, [{ file: kind, name }]);
  const message = await once(partOf(turn, 'file'), (one) => handle(one, file.value, words));
  return message ? { kind: 'handled', messages: [message] } : { kind: 'done-before', messages: [] };
}

const notReadIn = (turn: Turn, words: string, what: readonly NotRead[]): Received => ({
  kind: 'not-read',
  messages: what.map((one) => notRead(turn, one, words)),
});

/** Teams attaches previews of links to words, and people pictures to a thank you. */
function worthMentioning([first]: readonly Attached[], words: string): readonly NotRead[] {
  if (!first) return [];
  const isDecoration = first.kind === 'other' || (first.kind === 'picture' && isOnlySmallTalk(words));
  return words !== '' && isDecoration ? [] : [{ attached: first.kind }];
}
