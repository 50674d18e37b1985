import type { Letter } from '../../app/ports/mailer.ts';
import type { MailId } from '../../domain/ids.ts';
import { htmlOfText } from '../message/html-of-text.ts';

/** By which a letter is found again: ids of Graph may change when it leaves, and Message-IDs as well. */
export const SEND_ID = 'String {c0a6f1d2-7b1e-4a53-9f0e-5d3f8a4b2e17} Name AnukramSend';
const IN_REPLY_TO = 'String 0x1042';
const REFERENCES = 'String 0x1039';
const LIST_UNSUBSCRIBE = 'String 0x1045';

type Property = { readonly id: string; readonly value: string };

/**
 * A checked letter as Graph takes it. Headers can't be given, as none but `x-…` are taken, so the thread and the address to
 * unsubscribe are properties of Exchange. Importance is said, because Graph makes some letters important by itself.
 */
export const messageOfLetter = (letter: Letter) => ({
  subject: letter.subject,
  body: { contentType: 'HTML', content: htmlOfText(letter.text) },
  toRecipients: [{ emailAddress: { name: letter.to.name, address: letter.to.address } }],
  internetMessageId: letter.messageId,
  importance: 'normal',
  singleValueExtendedProperties: propertiesOf(letter),
});

/** In an answer that Graph made, it has put the thread itself. */
export function answerOfLetter(letter: Letter) {
  const message = messageOfLetter(letter);
  const properties = message.singleValueExtendedProperties.filter(({ id }) => !isOfThread(id));
  return { ...message, singleValueExtendedProperties: properties };
}

const isOfThread = (id: string): boolean => id === IN_REPLY_TO || id === REFERENCES;

const propertiesOf = ({ id, from, references }: Letter): readonly Property[] => {
  const answered = references.at(-1);
  return [
    { id: SEND_ID, value: id.toLowerCase() },
    { id: LIST_UNSUBSCRIBE, value: `<mailto:${from.address}?subject=Unsubscribe>` },
    ...(answered === undefined
      ? []
      : [
          { id: IN_REPLY_TO, value: answered },
          { id: REFERENCES, value: references.join(' ') },
        ]),
  ];
};

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const WANTED = 'id,isDraft,internetMessageId,conversationId,webLink';

const search = (filter: string): string =>
  `/messages?$filter=${encodeURIComponent(filter)}&$select=${WANTED}&$top=10`;

export const searchByProperty = (id: string, value: string): string =>
  search(`singleValueExtendedProperties/Any(ep: ep/id eq ${quoted(id)} and ep/value eq ${quoted(value)})`);

/** Where all messages are that were made of the letter. */
export const searchBySendId = (id: MailId): string => searchByProperty(SEND_ID, id.toLowerCase());

export const searchByMessageId = (messageId: string): string =>
  search(`internetMessageId eq ${quoted(messageId)}`);
