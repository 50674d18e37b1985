import { expect } from 'vitest';
import type { ActionCommand } from '../../src/app/ports/conversation.ts';
import { cardText } from '../card-text.ts';
import { elementsOf } from '../cards/card-elements.ts';
import type { Json } from '../connector.ts';
import type { HttpAnswer, TeamsUser } from '../teams-user.ts';
import { TENANT } from './whole-bot.ts';

/** A group chat between people, of which the bot is no member. */
export const GROUP: Json = {
  conversation: { id: '19:chat@thread.v2', conversationType: 'groupChat', isGroup: true, tenantId: TENANT },
};

export const ASHA = { id: '77777777-aaaa-4aaa-8aaa-777777777777', displayName: 'Asha Rao' };

/** A message as Teams hands it over. */
export const message = (content: string, user: Json | null = ASHA, more: Json = {}): Json => ({
  id: '1700000000000',
  messageType: 'message',
  deleted: false,
  createdDateTime: '2026-11-23T02:00:00Z',
  from: { user: user && { userIdentityType: 'aadUser', ...user }, application: null, device: null },
  body: { contentType: 'html', content },
  attachments: [],
  mentions: [],
  reactions: [],
  ...more,
});

/** What a dialog shows. */
export type Dialog = {
  readonly title: string;
  readonly card: Json;
  readonly command: ActionCommand;
  readonly of: Json;
};

type Task = { readonly type: string; readonly value: unknown };

const pageIn = ({ status, body }: HttpAnswer, command: ActionCommand, of: Json): Dialog | undefined => {
  expect(status).toBe(200);
  const { task } = (body ?? {}) as { readonly task?: Task };
  if (!task) return undefined;
  expect(task.type).toBe('continue');
  const { title, card } = task.value as { readonly title: string; readonly card: { readonly content: Json } };
  return { title, card: card.content, command, of };
};

/** Chooses an action in the menu of a message. */
export async function act(
  user: TeamsUser,
  command: ActionCommand,
  of: Json,
  more: Json = GROUP,
): Promise<Dialog> {
  const value = { commandId: command, commandContext: 'message', messagePayload: of };
  const answer = await user.post({ type: 'invoke', name: 'composeExtension/fetchTask', value, ...more });
  const page = pageIn(answer, command, of);
  if (!page) throw new Error(`No dialog for ${command}`);
  return page;
}

/** The page as a person reads it, the footer with its buttons below. */
export const shows = ({ card }: Dialog): string => `${cardText(card)}\n${footerOf(card)}`;

const footerOf = ({ actions = [] }: Json): string =>
  (actions as readonly Json[]).map(({ title }) => `[${String(title)}]`).join(' ');

/** The buttons of a dialog, those of its footer too. */
export const submitsIn = ({ card }: Dialog): readonly Json[] =>
  elementsOf(card).filter(({ type, isVisible }) => type === 'Action.Submit' && isVisible !== false);

/** What Teams sends when a button is pressed: what the button carries, with what stands in the fields. */
export function dataOf(dialog: Dialog, title: string, inputs: Readonly<Record<string, string>> = {}): Json {
  const button = submitsIn(dialog).find(
    (one) => one.title === title || String(one.title).startsWith(`${title} · `),
  );
  if (!button) throw new Error(`No button “${title}” in ${shows(dialog)}`);
  const fields = elementsOf(dialog.card).filter(({ type }) => String(type).startsWith('Input.'));
  return {
    ...(button.data as Json),
    ...Object.fromEntries(fields.map(({ id, value = '' }) => [String(id), value])),
    ...inputs,
  };
}

export const submission = ({ command, of }: Pick<Dialog, 'command' | 'of'>, data: unknown): Json => ({
  type: 'invoke',
  name: 'composeExtension/submitAction',
  value: { commandId: command, commandContext: 'message', messagePayload: of, data },
});

/** Presses a button of the dialog; undefined where that closes it. */
export async function pressIn(
  user: TeamsUser,
  dialog: Dialog,
  title: string,
  inputs: Readonly<Record<string, string>> = {},
  more: Json = GROUP,
): Promise<Dialog | undefined> {
  const answer = await user.post({ ...submission(dialog, dataOf(dialog, title, inputs)), ...more });
  return pageIn(answer, dialog.command, dialog.of);
}

/** As `pressIn`, where another page follows. */
export async function goOn(
  user: TeamsUser,
  dialog: Dialog,
  title: string,
  inputs: Readonly<Record<string, string>> = {},
  more: Json = GROUP,
): Promise<Dialog> {
  const page = await pressIn(user, dialog, title, inputs, more);
  if (!page) throw new Error(`“${title}” closes the dialog`);
  return page;
}
