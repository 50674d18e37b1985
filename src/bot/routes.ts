import type { TurnContext } from 'botbuilder-core';
import type { Conversation } from '../app/ports/conversation.ts';
import type { Message, Sent } from '../app/ports/messenger.ts';
import { errorName, type Log } from '../app/ports/runtime.ts';
import type { Admitted } from './admitted.ts';
import { offerAnswerIn } from './file-consent.ts';
import { heardIn } from './heard.ts';
import { sendIn, updateIn } from './in-turn.ts';
import { feedbackIn, isCardClick, isEdit, isPersonal, type Incoming } from './incoming.ts';
import { isTeamUpdate, teamNewsIn } from './team-news.ts';
import type { Teams } from './teams.ts';

/** The HTTP answer to Teams' request. */
export type Answer = { readonly status: number; readonly body?: unknown };

/** What is admitted, while the SDK's turn lasts. */
export type Turn = Admitted & { readonly context: TurnContext };

export type Route = {
  readonly when: (incoming: Incoming) => boolean;
  readonly take: (turn: Turn) => Promise<Answer>;
};

export type RouteOptions = { readonly teams: Teams; readonly conversation: Conversation; readonly log: Log };

/** The first matching route takes the turn; an activity without one is ignored. */
export const createRoutes = (options: RouteOptions): readonly Route[] => [
  ...outsideRoutes(options),
  ...installationRoutes(options),
  ...clickRoutes(options),
  ...feedbackRoutes(options),
  ...messageRoutes(options),
];

const outsideRoutes = (options: RouteOptions): readonly Route[] => {
  const notHere = ({ speaker, incoming }: Turn) =>
    options.conversation.outsidePersonalChat(speaker, incoming.text);
  return [
    {
      when: (incoming) => !isPersonal(incoming) && isCardClick(incoming),
      take: async (turn) => clickAnswer(inWords(await notHere(turn))),
    },
    {
      when: (incoming) => !isPersonal(incoming) && incoming.type === 'message',
      take: async (turn) => {
        await hearOfTeam(options, turn);
        await say(options, turn, await notHere(turn));
        return DONE;
      },
    },
    {
      when: (incoming) => !isPersonal(incoming) && isTeamUpdate(incoming),
      take: async (turn) => {
        await hearOfTeam(options, turn);
        return DONE;
      },
    },
    { when: (incoming) => !isPersonal(incoming), take: ignore },
  ];
};

/** A message tells of a team, too: the bot may have been added before it took notice. */
async function hearOfTeam({ conversation }: RouteOptions, { incoming, speaker }: Turn): Promise<void> {
  const news = teamNewsIn(incoming, speaker.tenant);
  if (news?.kind === 'in') await conversation.inTeam(news.team);
  if (news?.kind === 'left') await conversation.leftTeam(news.team);
}

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
      return clickAnswer(options.teams.drawn(message));
    },
  },
  {
    // An Action.Submit, from clients that do not know Action.Execute.
    when: ({ type, text, value }) => type === 'message' && !text && value !== undefined,
    take: async (turn) => {
      const { replyToId, value } = turn.incoming;
      const message = await options.conversation.pressed(turn.speaker, value, replyToId);
      if (replyToId === undefined) await say(options, turn, message);
      else if (!message.then) await show(options, turn, replyToId, message);
      await sayAfter(options, turn, message);
      return DONE;
    },
  },
];

const messageRoutes = (options: RouteOptions): readonly Route[] => [
  {
    when: (incoming) => incoming.type === 'message' || isEdit(incoming),
    take: async (turn) => {
      const answers = await options.conversation.said(turn.speaker, heardIn(turn.incoming));
      for (const answer of answers) await tell(options, turn, answer, await say(options, turn, answer));
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

/** Teams keeps showing an offer that was answered, unless it is replaced. */
export async function answerOffer(options: RouteOptions, turn: Turn): Promise<void> {
  const { incoming, speaker } = turn;
  const offer = isPersonal(incoming) ? offerAnswerIn(incoming) : undefined;
  if (!offer) return;
  const message = await options.conversation.fileAnswered(speaker, offer);
  const { replyToId } = incoming;
  if (replyToId === undefined) await say(options, turn, message);
  else await show(options, turn, replyToId, message);
  await sayAfter(options, turn, message);
}

const DONE: Answer = { status: 200 };

/** Teams asks with an invoke, and must be told that it is not implemented. */
const ignore = ({ incoming }: Turn): Promise<Answer> =>
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

/** For a moment, while the card stays what it is for the others. */
const inWords = (message: Message): Message =>
  message.kind === 'card' ? { kind: 'text', text: message.summary } : message;

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
function showEverywhere(options: RouteOptions, turn: Turn, message: Message): void {
  const { replyToId, value } = turn.incoming;
  if (message.kind !== 'card' || replyToId === undefined || value?.trigger === 'automatic') return;
  updateLater(options, turn, replyToId, message);
}

/** Of a dialog, the same for the message that it was opened on, and what follows it. */
export function showAfter(options: RouteOptions, turn: Turn, activityId: string, message: Message): void {
  updateLater(options, turn, activityId, message);
  setImmediate(() => void sayAfter(options, turn, message).catch(noteIn(options)));
}

function updateLater(options: RouteOptions, turn: Turn, activityId: string, message: Message): void {
  setImmediate(
    () =>
      void noted(options, turn, options.teams.messenger.update(turn.speaker.reference, activityId, message)),
  );
}

/** The person has their answer by then, so it is only logged. */
const noteIn =
  ({ log }: RouteOptions) =>
  (error: unknown): void =>
    log.error('message not remembered', { error: errorName(error) });

/** One after another, so that they stand in their order; the turn of a click is over by then. */
async function sayAfter(options: RouteOptions, turn: Turn, { then = [] }: Message): Promise<void> {
  const { answers } = options.teams;
  for (const message of then) {
    const sent = await noted(options, turn, answers.send(turn.speaker.reference, message));
    await tell(options, turn, message, sent);
  }
}

const say = (options: RouteOptions, turn: Turn, message: Message): Promise<Sent> =>
  noted(options, turn, sendIn(turn.context, message));

/** The conversation hears what has reached them. */
async function tell({ conversation }: RouteOptions, { speaker }: Turn, message: Message, sent: Sent) {
  if (sent.kind === 'sent') await conversation.sent(speaker, message, sent.activityId);
}

const show = (options: RouteOptions, turn: Turn, activityId: string, message: Message): Promise<Sent> =>
  noted(options, turn, updateIn(turn.context, activityId, message));

async function noted({ log }: RouteOptions, { speaker }: Turn, sending: Promise<Sent>): Promise<Sent> {
  const sent = await sending;
  if (sent.kind !== 'sent')
    log.warn('message not delivered', {
      conversation: speaker.reference.conversationId,
      outcome: sent.kind,
      reason: sent.reason,
    });
  return sent;
}
