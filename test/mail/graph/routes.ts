import { randomUUID } from 'node:crypto';
import { checkedContent, checkRecipients } from './check-content.ts';
import type { createDelta } from './delta.ts';
import type { RequestKind } from './faults.ts';
import type { Content, DoubleMailbox, Event, Folder, Message } from './mailbox.ts';
import { idOf, messageOut, type Wanted } from './message-out.ts';
import { Refusal } from './refusal.ts';

export type Right = 'Mail.Send' | 'Mail.ReadWrite' | 'Mail.Read' | 'Mail.ReadBasic' | 'Calendars.ReadWrite';

export type Said = { readonly status: number; readonly body?: unknown; readonly text?: string };

export type Asked = {
  readonly mailbox: DoubleMailbox;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly immutableIds: boolean;
  readonly pageSize: number;
  readonly has: (right: Right) => boolean;
  readonly delta: ReturnType<typeof createDelta>;
  readonly link: (token: string) => string;
};

type Answer = (asked: Asked, part: string) => Said;
type Route = {
  readonly kind: RequestKind;
  readonly user: string;
  readonly answer: (asked: Asked) => Said;
};

const ROUTES: readonly (readonly [method: string, path: RegExp, kind: RequestKind, answer: Answer])[] = [
  ['POST', /^\/sendMail$/, 'sendMail', (asked) => sendMail(asked)],
  ['POST', /^\/messages$/, 'draft', (asked) => createDraft(asked)],
  ['GET', /^\/messages$/, 'find', (asked) => list(asked)],
  ['GET', /^\/mailFolders\/([^/]+)\/messages$/, 'find', (asked, folder) => list(asked, folder as Folder)],
  ['GET', /^\/mailFolders\/([^/]+)\/messages\/delta$/, 'delta', (asked, folder) => changes(asked, folder)],
  ['GET', /^\/mailFolders\/([^/]+)$/, 'folder', (asked, folder) => folderOf(asked, folder)],
  ['POST', /^\/messages\/([^/]+)\/send$/, 'send', (asked, id) => send(asked, id)],
  ['POST', /^\/messages\/([^/]+)\/createReply$/, 'reply', (asked, id) => createReply(asked, id)],
  ['GET', /^\/messages\/([^/]+)\/\$value$/, 'message', (asked, id) => mimeOf(asked, id)],
  ['GET', /^\/messages\/([^/]+)$/, 'message', (asked, id) => one(asked, id)],
  ['PATCH', /^\/messages\/([^/]+)$/, 'edit', (asked, id) => edit(asked, id)],
  ['DELETE', /^\/messages\/([^/]+)$/, 'delete', (asked, id) => remove(asked, id)],
  ['GET', /^\/calendar$/, 'calendar', (asked) => calendar(asked)],
  ['GET', /^\/calendarView$/, 'calendar', (asked) => calendarView(asked)],
  ['GET', /^\/events$/, 'calendar', (asked) => findEvents(asked)],
  ['POST', /^\/events$/, 'event', (asked) => createEvent(asked)],
];

export function routeOf(method: string, pathname: string): Route | undefined {
  const [, user, path] = /^\/v1\.0\/users\/([^/]+)(\/.*)$/.exec(pathname) ?? [];
  if (user === undefined || path === undefined) return undefined;
  for (const [wantedMethod, pattern, kind, answer] of ROUTES) {
    const match = method === wantedMethod ? pattern.exec(path) : null;
    if (match)
      return {
        kind,
        user: decodeURIComponent(user),
        answer: (asked) => answer(asked, decodeURIComponent(match[1] ?? '')),
      };
  }
  return undefined;
}

const need = ({ has }: Asked, ...anyOf: readonly Right[]): void => {
  if (!anyOf.some(has))
    throw new Refusal(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');
};

function sendMail(asked: Asked): Said {
  need(asked, 'Mail.Send');
  const { message = {} } = asked.body as { readonly message?: Content };
  const content = checkedContent(message);
  checkRecipients(content);
  asked.mailbox.send(asked.mailbox.draft(content));
  return { status: 202 };
}

function createDraft(asked: Asked): Said {
  need(asked, 'Mail.ReadWrite');
  const draft = asked.mailbox.draft(checkedContent(asked.body as Content));
  return { status: 201, body: messageOut(draft, wantedIn(asked)) };
}

function createReply(asked: Asked, id: string): Said {
  need(asked, 'Mail.ReadWrite');
  const { message = {} } = asked.body as { readonly message?: Content };
  const answered = messageBy(asked, id);
  const subject = answered.content.subject ?? '';
  const properties = [
    { id: 'String 0x1042', value: answered.content.internetMessageId ?? '' },
    ...(message.singleValueExtendedProperties ?? []),
  ];
  const content = checkedContent({
    subject: /^re:/i.test(subject) ? subject : `Re: ${subject}`,
    // What was sent by oneself is answered to oneself, unless the request says to whom.
    ...(answered.content.from ? { toRecipients: [answered.content.from] } : {}),
    ...message,
    singleValueExtendedProperties: properties,
  });
  const draft = asked.mailbox.draft(content, answered.conversationId);
  return { status: 201, body: messageOut(draft, wantedIn(asked)) };
}

function send(asked: Asked, id: string): Said {
  need(asked, 'Mail.Send');
  const message = messageBy(asked, id);
  checkRecipients(message.content);
  asked.mailbox.send(message);
  return { status: 202 };
}

function edit(asked: Asked, id: string): Said {
  need(asked, 'Mail.ReadWrite');
  const message = messageBy(asked, id);
  const content = checkedContent(asked.body as Content);
  if (content.internetMessageId !== undefined && !message.isDraft)
    throw new Refusal(400, 'ErrorInvalidPropertySet', 'The property cannot be set.');
  asked.mailbox.edit(message, content);
  return { status: 200, body: messageOut(message, wantedIn(asked)) };
}

function remove(asked: Asked, id: string): Said {
  need(asked, 'Mail.ReadWrite');
  asked.mailbox.remove(messageBy(asked, id));
  return { status: 204 };
}

function one(asked: Asked, id: string): Said {
  need(asked, 'Mail.Read', 'Mail.ReadBasic');
  return { status: 200, body: messageOut(messageBy(asked, id), wantedIn(asked)) };
}

function mimeOf(asked: Asked, id: string): Said {
  need(asked, 'Mail.Read');
  const { mime, content } = messageBy(asked, id);
  const text = `Message-ID: ${content.internetMessageId ?? `<${randomUUID()}@made.up>`}\r\nSubject: ${content.subject ?? ''}\r\n\r\n${content.body?.content ?? ''}`;
  return { status: 200, text: mime ?? text };
}

/** All of a mailbox, or one folder, by our own property or by Message-ID. */
function list(asked: Asked, folder?: Folder): Said {
  const filter = asked.query.get('$filter') ?? '';
  const property =
    /^singleValueExtendedProperties\/Any\(ep: ?ep\/id eq '([^']+)' and ep\/value eq '([^']*)'\)$/.exec(
      filter,
    );
  const messageId = /^internetMessageId eq '(.*)'$/.exec(filter)?.[1]?.replaceAll("''", "'");
  if (filter !== '' && !property && messageId === undefined)
    throw new Refusal(400, 'ErrorInvalidUrlQueryFilter', 'The query filter is not supported by this double.');
  if (property) need(asked, 'Mail.Read');
  else need(asked, 'Mail.Read', 'Mail.ReadBasic');
  const [, id, value] = property ?? [];
  const found = asked.mailbox.messages.filter(
    (message) =>
      message.folder !== undefined &&
      (folder === undefined || message.folder === folder) &&
      (messageId === undefined || message.content.internetMessageId === messageId) &&
      (property === null || hasProperty(message, id ?? '', value ?? '')),
  );
  const top = Number(asked.query.get('$top') ?? 10);
  return {
    status: 200,
    body: { value: found.slice(0, top).map((message) => messageOut(message, wantedIn(asked))) },
  };
}

/** The name of a property is case-sensitive, its value is not. */
const hasProperty = ({ content }: Message, id: string, value: string): boolean =>
  (content.singleValueExtendedProperties ?? []).some(
    (property) => property.id === id && property.value.toLowerCase() === value.toLowerCase(),
  );

function changes(asked: Asked, folder: string): Said {
  need(asked, 'Mail.Read', 'Mail.ReadBasic');
  const { query, delta, link, mailbox, pageSize } = asked;
  const token = query.get('$skiptoken') ?? query.get('$deltatoken');
  const filter = query.get('$filter');
  const receivedFrom = /^receivedDateTime g[et] (\S+)$/.exec(filter ?? '')?.[1];
  if (filter !== null && receivedFrom === undefined)
    throw new Refusal(400, 'ErrorInvalidUrlQueryFilter', 'Only receivedDateTime may be filtered here.');
  const { value, ...links } =
    token === null
      ? delta.first({
          mailbox,
          folder: folder.toLowerCase() as Folder,
          wanted: wantedIn(asked),
          top: Number(query.get('$top') ?? pageSize),
          onlyCreated: query.get('changeType') === 'created',
          receivedFrom: receivedFrom ?? '',
        })
      : delta.follow(token);
  const linked = Object.entries(links).map(([name, value]) => [name, link(value)]);
  return { status: 200, body: { value, ...Object.fromEntries(linked) } };
}

function folderOf(asked: Asked, folder: string): Said {
  need(asked, 'Mail.Read', 'Mail.ReadBasic');
  return { status: 200, body: { id: `AQMkADAwATM0-${folder.toLowerCase()}`, displayName: folder } };
}

function calendar(asked: Asked): Said {
  need(asked, 'Calendars.ReadWrite');
  return { status: 200, body: { id: 'calendar', name: 'Calendar', canEdit: true } };
}

function calendarView(asked: Asked): Said {
  need(asked, 'Calendars.ReadWrite');
  const { query, mailbox } = asked;
  const [from, to] = [query.get('startDateTime') ?? '', query.get('endDateTime') ?? ''].map(Date.parse);
  const value = mailbox.events.filter(
    ({ start, end }) => atOf(start.dateTime) < (to ?? 0) && atOf(end.dateTime) > (from ?? 0),
  );
  return { status: 200, body: { value } };
}

const atOf = (dateTime: string): number => Date.parse(`${dateTime}Z`);

/** By our own property alone. */
function findEvents(asked: Asked): Said {
  need(asked, 'Calendars.ReadWrite');
  const [, id = '', value = ''] =
    /ep\/id eq '([^']+)' and ep\/value eq '([^']+)'/.exec(asked.query.get('$filter') ?? '') ?? [];
  const found = asked.mailbox.events.filter(({ singleValueExtendedProperties = [] }) =>
    singleValueExtendedProperties.some((one) => one.id === id && one.value === value),
  );
  return { status: 200, body: { value: found } };
}

/** Of two requests with one transaction id, the second is answered with what the first one made. */
function createEvent(asked: Asked): Said {
  need(asked, 'Calendars.ReadWrite');
  const event = asked.body as Event;
  const known = asked.mailbox.events.find(
    ({ transactionId }) => transactionId !== undefined && transactionId === event.transactionId,
  );
  if (!known) asked.mailbox.events.push(event);
  return { status: 201, body: known ?? event };
}

function messageBy({ mailbox, immutableIds }: Asked, id: string): Message {
  const found = mailbox.messages.find((message) => idOf(message, immutableIds) === id);
  if (!found) throw new Refusal(404, 'ErrorItemNotFound', 'The specified object was not found in the store.');
  return found;
}

function wantedIn({ query, immutableIds, has }: Asked): Wanted {
  const select = query.get('$select')?.split(',');
  const expand = [...(query.get('$expand') ?? '').matchAll(/id eq '([^']+)'/g)].map(([, id]) => id ?? '');
  return { select, expand, immutableIds, isBasic: !has('Mail.Read') };
}
