import type { Attachment } from 'botbuilder-core';
import { z } from 'zod/v4';
import type { FileOffer, OfferAnswer, StoredFile } from '../app/ports/files.ts';
import type { Incoming } from './incoming.ts';

/** Teams' own cards, by which it asks about a file and shows where it is. */
export const fileCard = (file: FileOffer | StoredFile): Attachment =>
  file.kind === 'offer'
    ? {
        contentType: 'application/vnd.microsoft.teams.card.file.consent',
        name: file.name,
        content: {
          description: file.description,
          sizeInBytes: file.sizeInBytes,
          acceptContext: file.context,
          declineContext: {},
        },
      }
    : {
        contentType: 'application/vnd.microsoft.teams.card.file.info',
        name: file.name,
        contentUrl: file.contentUrl,
        content: { uniqueId: file.uniqueId, fileType: file.fileType },
      };

const text = z.string().min(1).max(1000);
const address = z.url().max(4000);

const answer = z.discriminatedUnion('action', [
  z.object({
    action: z.literal('accept'),
    context: z.object({ id: z.unknown(), day: z.unknown(), asked: z.unknown() }),
    uploadInfo: z.object({
      name: text,
      uploadUrl: address,
      contentUrl: address,
      uniqueId: text,
      fileType: text,
    }),
  }),
  z.object({ action: z.literal('decline') }),
]);

/** What somebody did with a file that was offered; undefined for what Teams would not send. */
export function offerAnswerIn({ value }: Incoming): OfferAnswer | undefined {
  const { data } = answer.safeParse(value);
  if (!data) return undefined;
  if (data.action === 'decline') return { kind: 'declined' };
  return { kind: 'accepted', context: data.context, place: data.uploadInfo };
}
