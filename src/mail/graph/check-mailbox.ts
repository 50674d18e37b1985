import { isForbidden, isOutOfScope, reasonOf, type GraphAnswer, type NotDone } from './graph-answer.ts';
import type { GraphClient, GraphMailbox, GraphRequest } from './graph-client.ts';
import { messageIn } from './find-letter.ts';
import { searchBySendId } from './message-of-letter.ts';

export const MAILBOX_RIGHTS = ['headers', 'text', 'drafts', 'send', 'calendar'] as const;
export type MailboxRight = (typeof MAILBOX_RIGHTS)[number];

export type Allowed =
  { readonly kind: 'yes' } | { readonly kind: 'no' } | { readonly kind: 'untold'; readonly reason: string };

export type MailboxCheck =
  | { readonly kind: 'checked'; readonly rights: Readonly<Record<MailboxRight, Allowed>> }
  /** The administrator did not put it among those that the application may use. */
  | { readonly kind: 'out-of-scope' }
  | { readonly kind: 'no-mailbox' }
  | { readonly kind: 'unreachable'; readonly reason: string };

type Ask = (request: GraphRequest) => Promise<GraphAnswer>;

/** What the bot may do with a mailbox. No message leaves: what is asked to be sent has no recipient. */
export async function checkMailbox(client: GraphClient, mailbox: GraphMailbox): Promise<MailboxCheck> {
  const ask: Ask = (request) => client(mailbox, request);
  const first = await ask({ method: 'GET', path: '/mailFolders/inbox/messages?$select=id&$top=1' });
  const obstacle = first.kind === 'done' ? undefined : obstacleIn(first);
  if (obstacle) return obstacle;
  const text = await ask({ method: 'GET', path: searchBySendId(NOBODYS_ID) });
  const rights = {
    headers: allowedBy(first),
    text: allowedBy(text),
    ...(await checkSending(ask)),
    calendar: allowedBy(await ask({ method: 'GET', path: '/calendar' })),
  };
  // With the roles of Exchange, a mailbox out of scope looks as if no right was given at all.
  return Object.values(rights).every(({ kind }) => kind === 'no')
    ? { kind: 'out-of-scope' }
    : { kind: 'checked', rights };
}

const NOBODYS_ID = '00000000-0000-0000-0000-000000000000' as Parameters<typeof searchBySendId>[0];

function obstacleIn(answer: NotDone): MailboxCheck | undefined {
  if (answer.kind !== 'refused') return { kind: 'unreachable', reason: reasonOf(answer) };
  if (isOutOfScope(answer)) return { kind: 'out-of-scope' };
  if (answer.status === 404) return { kind: 'no-mailbox' };
  return answer.status === 401 ? { kind: 'unreachable', reason: reasonOf(answer) } : undefined;
}

function allowedBy(answer: GraphAnswer): Allowed {
  if (answer.kind === 'done') return { kind: 'yes' };
  return isForbidden(answer) ? { kind: 'no' } : { kind: 'untold', reason: reasonOf(answer) };
}

const NOTHING = { subject: 'Anukram checks what it may do here' };

async function checkSending(ask: Ask): Promise<Readonly<Record<'drafts' | 'send', Allowed>>> {
  const made = await ask({ method: 'POST', path: '/messages', body: NOTHING });
  const draft = made.kind === 'done' ? messageIn(made.body) : undefined;
  if (!draft) {
    const body = { message: NOTHING };
    return {
      drafts: allowedBy(made),
      send: sendable(await ask({ method: 'POST', path: '/sendMail', body })),
    };
  }
  const path = `/messages/${encodeURIComponent(draft.id)}`;
  const send = sendable(await ask({ method: 'POST', path: `${path}/send` }));
  await ask({ method: 'DELETE', path });
  return { drafts: { kind: 'yes' }, send };
}

/** Who may send is told that there is nobody to send it to. */
const sendable = (answer: GraphAnswer): Allowed =>
  answer.kind === 'refused' && answer.status === 400 ? { kind: 'yes' } : allowedBy(answer);
