import { randomUUID } from 'node:crypto';
import type { Connector, Json } from './connector.ts';

/** A message of the bot as someone sees it. */
export type Shown = {
  /** Teams' id of the message; what is only shown for a moment has none. */
  readonly id: string;
  readonly card?: Json;
  readonly text?: string;
  readonly summary?: string;
};

export type HttpAnswer = { readonly status: number; readonly body: unknown };

/** Someone with the bot in their Teams. What the bot refuses with an HTTP status throws. */
export type TeamsUser = {
  readonly conversationId: string;
  /** As Teams does, tells of it twice and in parallel. */
  install(): Promise<readonly Shown[]>;
  uninstall(): Promise<void>;
  /** What the bot sent in answer to the text. */
  say(text: string): Promise<readonly Shown[]>;
  /** Presses the nth action of that title, with its inputs filled in; resolves with what takes the place of the card. */
  press(
    message: Shown,
    title: string,
    inputs?: Readonly<Record<string, string>>,
    nth?: number,
  ): Promise<Shown>;
  /** Any activity, the usual fields filled in unless given. */
  post(activity: Json): Promise<HttpAnswer>;
};

export type TeamsUserOptions = {
  readonly botUrl: string;
  readonly connector: Connector;
  readonly name?: string;
  readonly aadObjectId?: string;
  readonly tenantId?: string;
  readonly locale?: string;
  readonly timeZone?: string;
  /** Instead of the connector's own address. */
  readonly serviceUrl?: string;
  readonly headers?: Readonly<Record<string, string>>;
};

export const BOT_ID = '28:anukram';

export function createTeamsUser(options: TeamsUserOptions): TeamsUser {
  const {
    botUrl,
    connector,
    name = 'Alex Wilber',
    aadObjectId = '11111111-aaaa-4aaa-8aaa-111111111111',
  } = options;
  const {
    tenantId = '22222222-bbbb-4bbb-8bbb-222222222222',
    locale = 'en-US',
    timeZone = 'Asia/Kolkata',
  } = options;
  const conversationId = `a:${aadObjectId}`;
  const user = { id: `29:${aadObjectId}`, aadObjectId };

  const usual = () => ({
    id: randomUUID(),
    channelId: 'msteams',
    serviceUrl: options.serviceUrl ?? connector.serviceUrl,
    conversation: { id: conversationId, conversationType: 'personal', tenantId },
    from: { ...user, name },
    recipient: { id: BOT_ID, name: 'Anukram' },
    channelData: { tenant: { id: tenantId } },
    locale,
  });

  const post = async (activity: Json): Promise<HttpAnswer> => {
    const response = await fetch(`${botUrl}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...options.headers },
      body: JSON.stringify({ ...usual(), ...activity }),
    });
    const body = await response.text();
    return { status: response.status, body: body === '' ? undefined : JSON.parse(body) };
  };

  const postWell = async (activity: Json): Promise<unknown> => {
    const { status, body } = await post(activity);
    if (status !== 200)
      throw new Error(`The bot answered ${status} to ${JSON.stringify(activity)}: ${JSON.stringify(body)}`);
    return body;
  };

  const newMessages = async (act: () => Promise<unknown>): Promise<readonly Shown[]> => {
    const before = connector.calls.length;
    await act();
    return connector.calls
      .slice(before)
      .filter((call) => call.method === 'POST' && call.conversationId === conversationId)
      .map((call) => toShown(call.activityId, call.activity));
  };

  return {
    conversationId,
    post,
    install: () =>
      newMessages(() =>
        Promise.all([
          postWell({ type: 'installationUpdate', action: 'add', from: user }),
          postWell({
            type: 'conversationUpdate',
            membersAdded: [user, { id: BOT_ID }],
            from: user,
            locale: undefined,
          }),
        ]),
      ),
    uninstall: async () => {
      await postWell({ type: 'installationUpdate', action: 'remove', from: user });
    },
    say: (text) =>
      newMessages(() =>
        postWell({
          type: 'message',
          text,
          textFormat: 'plain',
          localTimezone: timeZone,
          entities: [{ type: 'clientInfo', locale, platform: 'Web', timezone: timeZone }],
        }),
      ),
    press: async (message, title, inputs = {}, nth = 0) => {
      const action = actionsTitled(message.card, title)[nth];
      if (!action) throw new Error(`No action "${title}" (${nth}) in ${JSON.stringify(message.card)}`);
      const data = { ...(action.data as object | undefined), ...filledIn(message.card, inputs) };
      const answer = await postWell({
        type: 'invoke',
        name: 'adaptiveCard/action',
        replyToId: message.id,
        value: { action: { type: 'Action.Execute', verb: action.verb, data }, trigger: 'manual' },
      });
      const { type, value } = answer as { type: string; value: unknown };
      return type === 'application/vnd.microsoft.card.adaptive'
        ? { id: message.id, card: value as Json }
        : { id: '', text: value as string };
    },
  };
}

export function toShown(id: string, activity: Json): Shown {
  const {
    attachments = [],
    text,
    summary,
  } = activity as { attachments?: { content: Json }[]; text?: string; summary?: string };
  const card = attachments[0]?.content;
  return {
    id,
    ...(card && { card }),
    ...(text !== undefined && { text }),
    ...(summary !== undefined && { summary }),
  };
}

/**
 * Wherever in the card they are: actions, whole containers, words in a line; of rows, those that begin so. What old
 * clients fall back to is left out.
 */
function actionsTitled(card: unknown, title: string): readonly Json[] {
  const actions = objectsIn(card).filter(({ type }) => type === 'Action.Execute');
  const exact = actions.filter((one) => one.title === title);
  return exact.length > 0 ? exact : actions.filter((one) => String(one.title).startsWith(`${title} · `));
}

/** All inputs of the card with what they held, as Teams sends them. */
function filledIn(card: unknown, inputs: Readonly<Record<string, string>>): Json {
  const fields = objectsIn(card).filter(
    ({ type, id }) => String(type).startsWith('Input.') && typeof id === 'string',
  );
  const unknown = Object.keys(inputs).filter((id) => !fields.some((field) => field.id === id));
  if (unknown.length > 0)
    throw new Error(`The card has no input ${unknown.join(', ')}: ${JSON.stringify(card)}`);
  return {
    ...Object.fromEntries<unknown>(fields.map(({ id, value = '' }) => [String(id), value])),
    ...inputs,
  };
}

function objectsIn(part: unknown): readonly Json[] {
  if (Array.isArray(part)) return part.flatMap(objectsIn);
  if (typeof part !== 'object' || part === null) return [];
  const children = Object.entries(part).filter(([key]) => key !== 'fallback' && key !== 'data');
  return [part as Json, ...children.flatMap(([, child]) => objectsIn(child))];
}
