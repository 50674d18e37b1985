import { z } from 'zod/v4';
import type { Message } from '../app/ports/messenger.ts';
import { hasButton } from './dialog-card.ts';
import { taskInfo } from './dialog.ts';
import { isPersonal, type Incoming } from './incoming.ts';
import { showAfter, type RouteOptions, type Turn } from './routes.ts';

const OPENS = 'task/fetch';
const SUBMITS = 'task/submit';

const submitted = z.object({
  data: z.looseObject({
    verb: z.string(),
    openedOn: z.string().min(1).max(1000).optional().catch(undefined),
  }),
});

/** A button of a card in the person's own chat opens a form. */
export const opensForm = (incoming: Incoming): boolean => isFormInvoke(incoming, OPENS);

export const submitsForm = (incoming: Incoming): boolean => isFormInvoke(incoming, SUBMITS);

const isFormInvoke = (incoming: Incoming, name: string): boolean =>
  incoming.type === 'invoke' &&
  incoming.name === name &&
  isPersonal(incoming) &&
  submitted.safeParse(incoming.value).success;

/** The card with the form that a click would be answered with. */
export async function openForm({ conversation }: RouteOptions, { speaker, incoming }: Turn) {
  const { data } = submitted.parse(incoming.value);
  const message = await conversation.pressed(speaker, data);
  return pageOf(message.then?.[0] ?? message, incoming, incoming.replyToId);
}

/** What a form was opened from, which may well have the same button. */
const LEADS_BACK: ReadonlySet<string> = new Set(['draft', 'open']);

const hasButtonOf = (message: Message, verb: string): boolean =>
  message.kind === 'card' && hasButton(message.card, verb);

/** The answer takes the place of the card that the dialog was opened on, and closes it; a form that is not right stays. */
export async function submitForm(options: RouteOptions, turn: Turn) {
  const { speaker, incoming } = turn;
  const { data } = submitted.parse(incoming.value);
  if (data.verb === 'cancel') return undefined;
  const openedOn = data.openedOn ?? incoming.replyToId;
  const message = await options.conversation.pressed(speaker, data, openedOn);
  const isDone = LEADS_BACK.has(data.verb) || !hasButtonOf(message, data.verb);
  if (openedOn === undefined || message.kind !== 'card' || !isDone)
    return pageOf(message, incoming, openedOn);
  showAfter(options, turn, openedOn, message);
  return undefined;
}

const pageOf = (message: Message, { recipient }: Incoming, openedOn: string | undefined) =>
  message.kind === 'card' ? taskInfo({ title: recipient.name ?? '', card: message }, openedOn) : message.text;
