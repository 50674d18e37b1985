import { randomUUID } from 'node:crypto';

export type Folder = 'inbox' | 'junkemail' | 'drafts' | 'sentitems' | 'deleteditems';

export type Address = { readonly emailAddress: { readonly name?: string; readonly address: string } };

/** What a request may say of a message. */
export type Content = {
  readonly subject?: string;
  readonly body?: { readonly contentType: string; readonly content: string };
  readonly toRecipients?: readonly Address[];
  readonly ccRecipients?: readonly Address[];
  readonly bccRecipients?: readonly Address[];
  readonly from?: Address;
  readonly importance?: string;
  readonly internetMessageId?: string;
  readonly internetMessageHeaders?: readonly { readonly name: string; readonly value: string }[];
  readonly singleValueExtendedProperties?: readonly { readonly id: string; readonly value: string }[];
};

export type Message = {
  readonly key: number;
  /** Both rise when an id is no longer the message's. */
  moves: number;
  sends: number;
  /** None while transport has it and Sent Items has not. */
  folder: Folder | undefined;
  isDraft: boolean;
  content: Content;
  readonly conversationId: string;
  at: string;
  /** As it came over the wire, where the test says so. */
  readonly mime?: string;
  readonly type?: string;
};

/** In somebody's calendar. */
export type Event = {
  readonly subject?: string;
  readonly start: { readonly dateTime: string };
  readonly end: { readonly dateTime: string };
  readonly showAs?: string;
  readonly isCancelled?: boolean;
  readonly attendees?: readonly { readonly emailAddress: { readonly address: string } }[];
  readonly transactionId?: string;
  readonly singleValueExtendedProperties?: readonly { readonly id: string; readonly value: string }[];
};

/** What a customer got. */
export type Delivered = Content & { readonly internetMessageId: string; readonly mailbox: string };

export type Arrival = {
  readonly from: { readonly name?: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly messageId?: string;
  readonly conversationId?: string;
  readonly headers?: readonly (readonly [string, string])[];
  readonly to?: readonly string[];
  /** ISO instant. */
  readonly receivedAt?: string;
  /** `IPM.Note` unless said otherwise. */
  readonly messageClass?: string;
  readonly folder?: Folder;
  readonly mime?: string;
  /** Such as `#microsoft.graph.eventMessage`. */
  readonly type?: string;
};

export type Behavior = {
  /** When transport takes over what was sent: only then has it left, long after the 202. */
  transport: 'at-once' | 'when-told';
  /** When Sent Items has the copy. */
  sentItems: 'at-once' | 'when-told' | 'never';
  /** Whether an immutable id outlives sending. One page of the documentation says so, another one doesn't. */
  idSurvivesSending: boolean;
  /** Whether our Message-ID is the one on the wire. */
  keepsMessageId: boolean;
};

export const createMailbox = (address: string, behavior: Behavior) => {
  const messages: Message[] = [];
  const delivered: Delivered[] = [];
  const onTheirWay: Message[] = [];
  const changes: Change[] = [];
  const events: Event[] = [];
  let clock = Date.parse('2026-11-30T03:30:00Z');

  const note = (message: Message, kind: Change['kind'], folder: Folder | undefined) =>
    folder && changes.push({ seq: changes.length + 1, key: message.key, kind, folder });

  const add = (message: Omit<Message, 'key' | 'moves' | 'sends'>): Message => {
    const added = { ...message, key: messages.length + 1, moves: 0, sends: 0 };
    messages.push(added);
    note(added, 'created', added.folder);
    return added;
  };

  const move = (message: Message, folder: Folder | undefined): void => {
    note(message, 'removed', message.folder);
    Object.assign(message, { folder, moves: message.moves + 1 });
    note(message, 'created', folder);
  };

  const draft = (content: Content, conversationId: string = randomUUID()): Message =>
    add({
      folder: 'drafts',
      isDraft: true,
      content: { ...content, internetMessageId: content.internetMessageId ?? exchangeMade() },
      conversationId,
      at: new Date((clock += 1_000)).toISOString(),
    });

  const transport = (): void => {
    for (const message of onTheirWay.splice(0)) {
      const id = behavior.keepsMessageId ? message.content.internetMessageId : undefined;
      const internetMessageId = id ?? exchangeMade();
      delivered.push({ ...message.content, internetMessageId, mailbox: address });
      message.content = { ...message.content, internetMessageId };
      message.isDraft = false;
      if (!behavior.idSurvivesSending) message.sends += 1;
      move(message, behavior.sentItems === 'at-once' ? 'sentitems' : undefined);
    }
  };

  return {
    address,
    messages,
    changes,
    events,
    /** What left, in order. */
    delivered,
    draft,
    /** Sends again what was sent already: nobody has written down that it doesn't. */
    send: (message: Message): void => {
      onTheirWay.push(message);
      if (behavior.transport === 'at-once') transport();
    },
    transport,
    /** Brings the copies into Sent Items that it has not got yet. */
    fileSent: (): void => {
      for (const message of messages) if (!message.folder) move(message, 'sentitems');
    },
    edit: (message: Message, content: Content): void => {
      message.content = { ...message.content, ...content };
      note(message, 'updated', message.folder);
    },
    remove: (message: Message): void => {
      note(message, 'removed', message.folder);
      messages.splice(messages.indexOf(message), 1);
    },
    move,
    receive: (arrival: Arrival): Message =>
      add({
        folder: arrival.folder ?? 'inbox',
        isDraft: false,
        conversationId: arrival.conversationId ?? randomUUID(),
        at: arrival.receivedAt ?? new Date((clock += 1_000)).toISOString(),
        ...(arrival.mime === undefined ? {} : { mime: arrival.mime }),
        ...(arrival.type === undefined ? {} : { type: arrival.type }),
        content: {
          subject: arrival.subject,
          body: { contentType: 'text', content: arrival.text },
          from: { emailAddress: arrival.from },
          toRecipients: (arrival.to ?? [address]).map((to) => ({ emailAddress: { address: to } })),
          internetMessageId: arrival.messageId ?? `<${randomUUID()}@elsewhere.test>`,
          internetMessageHeaders: (arrival.headers ?? []).map(([name, value]) => ({ name, value })),
          singleValueExtendedProperties: [{ id: 'String 0x001A', value: arrival.messageClass ?? 'IPM.Note' }],
        },
      }),
  };
};

export type DoubleMailbox = ReturnType<typeof createMailbox>;

export type Change = {
  readonly seq: number;
  readonly key: number;
  readonly kind: 'created' | 'updated' | 'removed';
  readonly folder: Folder;
};

const exchangeMade = () => `<${randomUUID()}@PNZP287MB0001.INDP287.PROD.OUTLOOK.COM>`;
