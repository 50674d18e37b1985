import type { Message } from './mailbox.ts';

/** How a request wants messages. */
export type Wanted = {
  readonly select: readonly string[] | undefined;
  /** The extended properties that it wants with them, by id. */
  readonly expand: readonly string[];
  readonly immutableIds: boolean;
  /** ReadBasic is told nothing of the body. */
  readonly isBasic: boolean;
};

const OF_THE_BODY = ['body', 'bodyPreview', 'uniqueBody'];

/** Immutable ones outlive a move, and sending only where the double says so; the others don't outlive a move. */
export const idOf = ({ key, moves, sends }: Message, immutable: boolean): string =>
  immutable ? `AAkALgAAAAAAHYQDEap_${key}-${sends}AA=` : `AAMkADAwATM0MDAAMS_${key}-${moves}AA=`;

export function messageOut(message: Message, { select, expand, immutableIds, isBasic }: Wanted) {
  const { content, folder, isDraft, conversationId, at } = message;
  const all: Readonly<Record<string, unknown>> = {
    subject: content.subject ?? '',
    from: content.from,
    sender: content.from,
    toRecipients: content.toRecipients ?? [],
    importance: content.importance ?? 'normal',
    internetMessageId: content.internetMessageId,
    // Sent Items has them in the message itself only.
    ...(folder === 'sentitems' ? {} : { internetMessageHeaders: content.internetMessageHeaders ?? [] }),
    isDraft,
    conversationId,
    parentFolderId: `AQMkADAwATM0-${folder ?? 'nowhere'}`,
    receivedDateTime: at,
    sentDateTime: at,
    body: content.body,
    bodyPreview: content.body?.content.slice(0, 255) ?? '',
    uniqueBody: content.body,
    webLink: `https://outlook.office365.com/owa/?ItemID=${message.key}`,
  };
  const chosen = Object.entries(all).filter(
    ([name]) =>
      (select === undefined
        ? !['internetMessageHeaders', 'uniqueBody'].includes(name)
        : select.includes(name)) && !(isBasic && OF_THE_BODY.includes(name)),
  );
  const properties = (content.singleValueExtendedProperties ?? []).filter(({ id }) => expand.includes(id));
  return {
    ...(message.type === undefined ? {} : { '@odata.type': message.type }),
    '@odata.etag': `W/"${message.key}-${message.moves}"`,
    id: idOf(message, immutableIds),
    ...Object.fromEntries(chosen),
    ...(properties.length > 0 ? { singleValueExtendedProperties: properties } : {}),
  };
}
