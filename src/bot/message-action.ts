import { z } from 'zod/v4';
import { ACTION_COMMANDS, type Action, type Written } from '../app/ports/conversation.ts';
import type { PersonId } from '../domain/ids.ts';
import { visibleLine } from '../domain/visible-line.ts';
import type { Incoming } from './incoming.ts';
import { plainOf } from './plain-text.ts';
import { withoutQuotes } from './quotes-in.ts';

const optional = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined);

const identity = optional(
  z.object({ id: optional(z.string()), displayName: optional(z.string()) }).nullable(),
);

const payload = z.object({
  messageType: optional(z.string()),
  deleted: optional(z.boolean()),
  deletedDateTime: optional(z.string()),
  from: optional(z.object({ user: identity, application: identity })),
  body: optional(z.object({ contentType: optional(z.string()), content: optional(z.string()) })),
});
type Payload = z.infer<typeof payload>;

const action = z.object({
  commandId: z.enum(ACTION_COMMANDS),
  messagePayload: payload.catch({}),
});

/** Whether somebody wants done with a message what the manifest offers. */
export const isMessageAction = ({ value }: Incoming): boolean => action.safeParse(value).success;

export function messageActionIn({ value, recipient }: Incoming): Action {
  const { commandId, messagePayload } = action.parse(value);
  const isWritten = !isGone(messagePayload) && !isByBot(messagePayload, recipient);
  return { command: commandId, ...(isWritten && { message: writtenIn(messagePayload) }) };
}

/** Deleted, or written by Teams itself: “Megan added Ravi to the chat”. */
const isGone = ({ messageType = 'message', deleted, deletedDateTime, from, body }: Payload): boolean =>
  messageType !== 'message' || deleted === true || Boolean(deletedDateTime) || (!writerIn(from) && !body);

type From = Payload['from'];

const writerIn = (from: From) => from?.user ?? from?.application ?? undefined;

/** Teams writes the id of an app with or without its `28:`. */
const isByBot = ({ from }: Payload, bot: Incoming['recipient']): boolean => {
  const id = from?.user ? undefined : from?.application?.id;
  return id !== undefined && id !== '' && bareId(id) === bareId(bot.id);
};

const bareId = (id: string): string => id.replace(/^28:/u, '').toLowerCase();

/** An app is no writer: what it posts, it posts for somebody. */
function writtenIn({ from, body }: Payload): Written {
  const { id, displayName = '' } = from?.user ?? {};
  const name = visibleLine(displayName).slice(0, LONGEST_NAME);
  return {
    text: textOf(body),
    ...(name !== '' && { writer: { name, ...(id && { id: id as PersonId }) } }),
  };
}

const LONGEST_NAME = 200;
/** Far more than Teams takes of one message, or is read of it. */
const LONGEST = 60_000;

const textOf = ({ contentType, content = '' }: NonNullable<Payload['body']> = {}): string =>
  contentType === 'text'
    ? content.slice(0, LONGEST).trim()
    : plainOf(withoutQuotes(content.slice(0, LONGEST)).replace(UNFINISHED_TAG, ''));

/** Where a long message was cut. */
const UNFINISHED_TAG = /<[^<>]*$/u;
