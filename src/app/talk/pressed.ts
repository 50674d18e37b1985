import { parseCardAction, type CardAction } from '../../cards/kit/card-action.ts';
import type { Request } from '../../domain/request.ts';
import { aboutDraft, remember, talkAt } from '../../domain/talk.ts';
import type { Message } from '../ports/messenger.ts';
import { press } from '../press.ts';
import { once } from '../turn/once.ts';
import type { Turn } from '../turn/turn.ts';
import { askFor } from './ask.ts';
import { draftIn } from './draft-shown.ts';
import { didInstead, inOne } from './instead.ts';
import { keepTalk } from './keep-talk.ts';
import { mainButtonOf } from './open-card.ts';
import { doneAfter, oneAfterTheOther } from './one-after-the-other.ts';
import { perform } from './perform.ts';
import { pressedRequest } from './pressed-request.ts';

/**
 * A button either says what it does, or carries a request that a sentence had left open. Undefined where another
 * delivery of the click did it.
 */
export async function pressed(turn: Turn, data: unknown): Promise<Message | undefined> {
  const action = parseCardAction(data);
  switch (action?.verb) {
    case 'request':
      return performed(turn, action.request);
    case 'ask':
      return asked(turn, action);
    case 'narrow':
      return pressed(choosing(turn, action), { ...action.again, ...lookedUpIn(action) });
    default: {
      const shown = await once(turn, (one) => press(one, data));
      if (action) await rememberPress(turn, action, shown);
      return shown;
    }
  }
}

type Pressed<Verb extends CardAction['verb']> = Extract<CardAction, { verb: Verb }>;

/** Other words begin at the first page. */
const choosing = (turn: Turn, { page, shown, words }: Pressed<'narrow'>): Turn => ({
  ...turn,
  viewer: { ...turn.viewer, choosing: { page: words === shown ? page : 0, words } },
});

const lookedUpIn = ({ record, template }: Pressed<'narrow'>) => ({
  ...(record && { record }),
  ...(template && { template }),
});

async function asked(turn: Turn, { request, missing }: Pressed<'ask'>): Promise<Message> {
  const found = await askFor(turn, request, missing);
  if (!found) return { kind: 'text', text: turn.viewer.say('refused.gone') };
  const at = turn.now.getTime();
  await keepTalk(
    turn,
    remember(talkAt(turn.person.talk, at), { kind: 'asked', question: found.question }, at),
  );
  return found.message;
}

async function performed(turn: Turn, said: Request): Promise<Message | undefined> {
  const [request, ...others] = oneAfterTheOther(said);
  const did = await didInstead(turn, request, async (one) => ({ message: await perform(one, request) }));
  const below = await doneAfter(turn, others);
  const at = turn.now.getTime();
  const talk = remember(talkAt(turn.person.talk, at), { kind: 'done', requests: [request, ...others] }, at);
  const draft = did && draftIn([did.message]);
  await keepTalk(turn, draft ? { ...talk, ...aboutDraft(draft) } : talk);
  return did && withBelow(fileBelow(turn, inOne(did)), below);
}

const withBelow = (message: Message, below: readonly Message[]): Message =>
  below.length === 0 ? message : { ...message, then: [...(message.then ?? []), ...below] };

/** Teams' own card can't take the place of the one that was pressed. */
const fileBelow = ({ viewer: { say } }: Turn, message: Message): Message =>
  message.kind === 'text' && message.file
    ? { kind: 'text', text: say('press.below'), then: [message] }
    : message;

/** Buttons that answer a question: what is said after them answers it no more. */
const ANSWERS: ReadonlySet<CardAction['verb']> = new Set(['act-on-many', 'cancel', 'give-role', 'take-role']);

/** Where nothing was offered to choose from, whoever presses a button goes on in another way. */
async function rememberPress(turn: Turn, action: CardAction, shown: Message | undefined): Promise<void> {
  const at = turn.now.getTime();
  const { question, button, ...talk } = talkAt(turn.person.talk, at);
  const isOver = question !== undefined && (ANSWERS.has(action.verb) || question.options.length === 0);
  const did = pressedRequest(action, shown?.kind === 'card' ? (shown.about ?? []) : []);
  const draft = shown && draftIn([shown]);
  const next = mainButtonOf(shown?.then?.at(-1));
  if (!did && !isOver && !button && !draft && !next) return;
  const after = did ? remember(talk, { kind: 'done', requests: [did] }, at) : talk;
  await keepTalk(turn, {
    ...after,
    ...(question && !isOver && { question }),
    ...(draft && { ...aboutDraft(draft), at }),
    ...(next && { button: next, at }),
  });
}
