import { ActivityTypes, TurnContext } from 'botbuilder';
import type { Conversation, Log, Message, Sent } from '../app/ports.ts';
import type { Admitted } from './gate.ts';
import { isCardClick, isPersonal, type Incoming } from './incoming.ts';
import type { Line, Place } from './line.ts';
import type { Teams } from './teams.ts';
import type { Tried } from './verdict.ts';

export type Turn = Admitted & { readonly context: TurnContext };

export type Route = {
  when(incoming: Incoming): boolean;
  take(turn: Turn): Promise<void>;
};

export type RouteOptions = { readonly teams: Teams; readonly conversation: Conversation; readonly log: Log };

/** The first that fits takes the turn; what none takes is ignored. */
export const createRoutes = (options: RouteOptions): readonly Route[] => [
  ...outsideRoutes(options),
  ...installationRoutes(options),
  ...clickRoutes(options),
  ...messageRoutes(options),
];

const outsideRoutes = (options: RouteOptions): readonly Route[] => {
  const notHere = ({ incoming }: Turn) => options.conversation.outsidePersonalChat(incoming.locale);
  return [
    {
      when: (incoming) => !isPersonal(incoming) && isCardClick(incoming),
      take: (turn) => answerClick(turn, notHere(turn)),
    },
    {
      when: (incoming) => !isPersonal(incoming) && incoming.type === 'message',
      take: async (turn) => {
        await say(options, turn, notHere(turn));
      },
    },
    { when: (incoming) => !isPersonal(incoming), take: () => Promise.resolve() },
  ];
};

const installationRoutes = (options: RouteOptions): readonly Route[] => [
  {
    when: isInstallation,
    take: async (turn) => {
      const welcome = await options.conversation.installed(turn.speaker);
      if (welcome) await say(options, turn, welcome);
    },
  },
  { when: isRemoval, take: ({ speaker }) => options.conversation.uninstalled(speaker) },
];

const clickRoutes = (options: RouteOptions): readonly Route[] => [
  {
    when: isCardClick,
    take: async (turn) => {
      const answer = await options.conversation.pressed(
        turn.speaker,
        pressedData(turn.incoming),
        turn.incoming.replyToId,
      );
      await answerClick(turn, answer);
      showEverywhere(options, turn, answer);
    },
  },
  {
    // An Action.Submit, from clients that do not know Action.Execute.
    when: ({ type, text, value }) => type === 'message' && !text && value !== undefined,
    take: async (turn) => {
      const { replyToId, value } = turn.incoming;
      const answer = await options.conversation.pressed(turn.speaker, value, replyToId);
      if (replyToId === undefined) await say(options, turn, answer);
      else await deliver(options, turn, true, (line, place) => line.update(place, replyToId, answer));
    },
  },
];

const messageRoutes = (options: RouteOptions): readonly Route[] => [
  {
    when: ({ type }) => type === 'message',
    take: async (turn) => {
      const answers = await options.conversation.said(turn.speaker, textOf(turn));
      for (const answer of answers) {
        const sent = await say(options, turn, answer);
        if (sent.kind === 'sent') await options.conversation.sent(turn.speaker, answer, sent.activityId);
      }
    },
  },
];

const isInstallation = ({ type, action = '', membersAdded = [], recipient }: Incoming): boolean =>
  type === 'installationUpdate'
    ? /^add(-upgrade)?$/i.test(action)
    : type === 'conversationUpdate' && membersAdded.some(({ id }) => id !== recipient.id);

const isRemoval = ({ type, action = '' }: Incoming): boolean =>
  type === 'installationUpdate' && /^remove(-upgrade)?$/i.test(action);

const textOf = ({ context, incoming }: Turn): string =>
  incoming.text === undefined ? '' : TurnContext.removeRecipientMention(context.activity).trim();

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;

/** What the card put into the button, together with its inputs. */
const pressedData = ({ value }: Incoming): unknown => fieldOf(fieldOf(value, 'action'), 'data');

/** The message takes the place of the card for whoever pressed. */
async function answerClick({ context }: Turn, message: Message): Promise<void> {
  await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: clickAnswer(message) });
}

export const clickAnswer = (message: Message) => ({
  status: 200,
  body:
    message.kind === 'card'
      ? { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: message.card }
      : { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: message.text },
});

/**
 * The answer to a click reaches one client; the stored message is what the others show. It is written once the answer
 * has left. Not after an automatic refresh: writing makes Teams refresh again.
 */
function showEverywhere(options: RouteOptions, { incoming, speaker }: Turn, message: Message): void {
  const { replyToId, value } = incoming;
  if (message.kind !== 'card' || replyToId === undefined || value?.trigger === 'automatic') return;
  setImmediate(() => {
    void options.teams.messenger
      .update(speaker.reference, replyToId, message)
      .then((sent) => noteFailure(options.log, speaker.reference.conversationId, sent));
  });
}

const say = (options: RouteOptions, turn: Turn, message: Message): Promise<Sent> =>
  deliver(options, turn, false, (line, place) => line.send(place, message));

async function deliver(
  { teams, log }: RouteOptions,
  { context, incoming, speaker }: Turn,
  repeatable: boolean,
  write: (line: Line, place: Place) => Promise<Tried>,
): Promise<Sent> {
  const to = { tenant: speaker.tenant, conversationId: incoming.conversation.id };
  const place = TurnContext.getConversationReference(context.activity) as Place;
  const sent = await teams.delivery({ to, urgent: true, repeatable }, () => write(teams.line, place));
  noteFailure(log, incoming.conversation.id, sent);
  return sent;
}

function noteFailure(log: Log, conversation: string, sent: Sent): void {
  if (sent.kind !== 'sent')
    log.warn('message not delivered', { conversation, outcome: sent.kind, reason: sent.reason });
}
