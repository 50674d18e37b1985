import type { Conversation, Speaker } from '../app/ports/conversation.ts';
import type { Message, Messenger, Sent } from '../app/ports/messenger.ts';
import { errorName, type Log } from '../app/ports/runtime.ts';
import type { Admitted } from './gate.ts';
import { heardIn } from './heard.ts';
import { feedbackIn, isCardClick, isPersonal, type Incoming } from './incoming.ts';
import type { Teams } from './teams.ts';

/** The HTTP answer to Teams' request. */
export type Answer = { readonly status: number; readonly body?: unknown };

type Route = {
  when(incoming: Incoming): boolean;
  take(turn: Admitted): Promise<Answer>;
};

export type RouteOptions = { readonly teams: Teams; readonly conversation: Conversation; readonly log: Log };

/** The first matching route takes the turn; an activity without one is ignored. */
export function createRouter(options: RouteOptions): (turn: Admitted) => Promise<Answer> {
  const routes = [
    ...outsideRoutes(options),
    ...installationRoutes(options),
    ...clickRoutes(options),
    ...feedbackRoutes(options),
    ...messageRoutes(options),
  ];
  return (turn) => routes.find((route) => route.when(turn.incoming))?.take(turn) ?? ignore(turn);
}

const outsideRoutes = (options: RouteOptions): readonly Route[] => {
  const notHere = ({ incoming }: Admitted) => options.conversation.outsidePersonalChat(incoming.locale);
  return [
    {
      when: (incoming) => !isPersonal(incoming) && isCardClick(incoming),
      take: (turn) => Promise.resolve(clickAnswer(notHere(turn))),
    },
    {
      when: (incoming) => !isPersonal(incoming) && incoming.type === 'message',
      take: async (turn) => {
        await say(options, turn, notHere(turn));
        return DONE;
      },
    },
    { when: (incoming) => !isPersonal(incoming), take: ignore },
  ];
};

const installationRoutes = (options: RouteOptions): readonly Route[] => [
  {
    when: isInstallation,
    take: async (turn) => {
      const welcome = await options.conversation.installed(turn.speaker);
      if (welcome) await say(options, turn, welcome);
      return DONE;
    },
  },
  {
    when: isRemoval,
    take: async ({ speaker }) => {
      await options.conversation.uninstalled(speaker);
      return DONE;
    },
  },
];

const clickRoutes = (options: RouteOptions): readonly Route[] => [
  {
    when: isCardClick,
    take: async (turn) => {
      const { value, replyToId } = turn.incoming;
      const message = await options.conversation.pressed(turn.speaker, pressedData(value), replyToId);
      showEverywhere(options, turn, message);
      setImmediate(() => void sayAfter(options, turn, message).catch(noteIn(options)));
      return clickAnswer(message);
    },
  },
  {
    // An Action.Submit, from clients that do not know Action.Execute.
    when: ({ type, text, value }) => type === 'message' && !text && value !== undefined,
    take: async (turn) => {
      const { replyToId, value } = turn.incoming;
      const message = await options.conversation.pressed(turn.speaker, value, replyToId);
      if (replyToId === undefined) await say(options, turn, message);
      else if (!message.then) await show(options, options.teams.answers, turn, replyToId, message);
      await sayAfter(options, turn, message);
      return DONE;
    },
  },
];

const messageRoutes = (options: RouteOptions): readonly Route[] => [
  {
    when: ({ type }) => type === 'message',
    take: async (turn) => {
      const answers = await options.conversation.said(turn.speaker, heardIn(turn.incoming));
      for (const answer of answers) {
        await sayAndNote(options, turn, answer);
      }
      return DONE;
    },
  },
];

const feedbackRoutes = ({ conversation }: RouteOptions): readonly Route[] => [
  {
    when: (incoming) => feedbackIn(incoming) !== undefined,
    take: async ({ incoming, speaker }) => {
      const feedback = feedbackIn(incoming);
      if (feedback && incoming.replyToId) await conversation.rated(speaker, incoming.replyToId, feedback);
      return { status: 200, body: {} };
    },
  },
];

const DONE: Answer = { status: 200 };

/** Teams asks with an invoke, and must be told that it is not implemented. */
const ignore = ({ incoming }: Admitted): Promise<Answer> =>
  Promise.resolve(incoming.type === 'invoke' ? { status: 501 } : DONE);

const isInstallation = ({ type, action = '', membersAdded = [], recipient }: Incoming): boolean =>
  type === 'installationUpdate'
    ? /^add(-upgrade)?$/i.test(action)
    : type === 'conversationUpdate' && membersAdded.some(({ id }) => id !== recipient.id);

const isRemoval = ({ type, action = '' }: Incoming): boolean =>
  type === 'installationUpdate' && /^remove(-upgrade)?$/i.test(action);

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;

/** What the card put into the button, together with its inputs. */
const pressedData = (value: unknown): unknown => fieldOf(fieldOf(value, 'action'), 'data');

/** The message replaces the card for the person who pressed. */
export const clickAnswer = (message: Message): Answer => ({
  status: 200,
  body:
    message.kind === 'card'
      ? { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: message.card }
      : { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: message.text },
});

/**
 * The answer to a click reaches one client; the others show the stored message, which is updated once the answer was
 * sent. Not after an automatic refresh: an update makes Teams refresh again.
 */
function showEverywhere(options: RouteOptions, turn: Admitted, message: Message): void {
  const { replyToId, value } = turn.incoming;
  if (message.kind !== 'card' || replyToId === undefined || value?.trigger === 'automatic') return;
  setImmediate(() => void show(options, options.teams.messenger, turn, replyToId, message));
}

/** They were answered before. */
const noteIn =
  ({ log }: RouteOptions) =>
  (error: unknown): void =>
    log.error('message not remembered', { error: errorName(error) });

/** One after another, so that they stand in their order. */
async function sayAfter(options: RouteOptions, turn: Admitted, { then = [] }: Message): Promise<void> {
  for (const message of then) await sayAndNote(options, turn, message);
}

const say = (options: RouteOptions, { speaker }: Admitted, message: Message): Promise<Sent> =>
  noted(options, speaker, options.teams.answers.send(speaker.reference, message));

/** The conversation hears what has reached them. */
async function sayAndNote(options: RouteOptions, turn: Admitted, message: Message): Promise<void> {
  const sent = await say(options, turn, message);
  if (sent.kind === 'sent') await options.conversation.sent(turn.speaker, message, sent.activityId);
}

const show = (
  options: RouteOptions,
  messenger: Messenger,
  { speaker }: Admitted,
  activityId: string,
  message: Message,
): Promise<Sent> => noted(options, speaker, messenger.update(speaker.reference, activityId, message));

async function noted({ log }: RouteOptions, { reference }: Speaker, sending: Promise<Sent>): Promise<Sent> {
  const sent = await sending;
  if (sent.kind !== 'sent')
    log.warn('message not delivered', {
      conversation: reference.conversationId,
      outcome: sent.kind,
      reason: sent.reason,
    });
  return sent;
}
