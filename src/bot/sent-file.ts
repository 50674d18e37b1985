import { z } from 'zod/v4';
import type { SentFile } from '../app/ports/received-file.ts';
import { visibleLine } from '../domain/visible-line.ts';
import type { Incoming } from './incoming.ts';

type Attachment = NonNullable<Incoming['attachments']>[number];

const FILE = 'application/vnd.microsoft.teams.file.download.info';

const info = z.object({
  downloadUrl: z.url().max(4000),
  fileType: z.string().max(20).optional().catch(undefined),
});

/** A file that can be fetched; Teams also tells of documents that are only spoken of. */
export function sentFileIn({ contentType, name = '', content }: Attachment): SentFile | undefined {
  const { data } = info.safeParse(content);
  if (contentType !== FILE || !data) return undefined;
  return { kind: 'file', name: fullName(visibleLine(name), data.fileType), url: data.downloadUrl };
}

const fullName = (name: string, fileType: string | undefined): string =>
  fileType === undefined || /\.[^. ]{1,8}$/u.test(name) ? name : `${name}.${visibleLine(fileType)}`;
