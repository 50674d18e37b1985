import { z } from 'zod/v4';
import type { NotDone } from './graph-answer.ts';
import type { GraphClient, GraphMailbox } from './graph-client.ts';

const message = z.object({
  id: z.string(),
  isDraft: z.boolean().optional(),
  internetMessageId: z.string().optional(),
  conversationId: z.string().optional(),
  webLink: z.string().optional(),
});

export type GraphMessage = z.infer<typeof message>;

const list = z.object({ value: z.array(message) });

export const messageIn = (body: unknown): GraphMessage | undefined => message.safeParse(body).data;

export type Found =
  | { readonly kind: 'found'; readonly messages: readonly GraphMessage[] }
  | { readonly kind: 'untold'; readonly answer: NotDone };

/** The messages of a search; an answer that did not arrive whole tells nothing. */
export async function findMessages(ask: GraphClient, mailbox: GraphMailbox, path: string): Promise<Found> {
  const answer = await ask(mailbox, { method: 'GET', path });
  if (answer.kind !== 'done') return { kind: 'untold', answer };
  const { data } = list.safeParse(answer.body);
  return data
    ? { kind: 'found', messages: data.value }
    : { kind: 'untold', answer: { kind: 'lost', reason: 'half an answer' } };
}

/** What the provider calls a message. */
export const namesOf = ({ id, internetMessageId, conversationId }: GraphMessage) => ({
  providerId: id,
  ...(internetMessageId === undefined ? {} : { messageId: internetMessageId }),
  ...(conversationId === undefined ? {} : { conversationId }),
});
