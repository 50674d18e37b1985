import { parseCardAction, type CardAction } from '../../cards/kit/card-action.ts';
import type { ExportFile, OfferAnswer, PublishedFile } from '../ports/files.ts';
import type { Message } from '../ports/messenger.ts';
import { claim } from '../turn/once.ts';
import type { Services } from '../turn/services.ts';
import { turnOf, type Turn } from '../turn/turn.ts';
import { exportLink, exportName, whyNotExport } from './export-list.ts';
import { fileFor, type ExportAsked } from './rows-to-export.ts';

type Pressed = Extract<CardAction, { readonly verb: 'export-list' }>;

export const exportAskedIn = ({ of, format, list = {}, template, seller }: Pressed): ExportAsked =>
  of === 'records' ? { of, format, list } : { of, format, template, seller };

type Accepted = Extract<OfferAnswer, { kind: 'accepted' }>;

/** Whoever accepts gets what they themselves may have by now. */
export async function takeExport(
  turn: Turn,
  offerId: string,
  asked: ExportAsked,
  { place }: Accepted,
): Promise<Message> {
  const { services, viewer } = turn;
  const { say } = viewer;
  const refused = await whyNotExport(turn, asked);
  if (refused) return refused;
  if (!(await claim({ ...turn, delivered: ['offer', offerId] })))
    return { kind: 'text', text: say('export.again') };
  const isStored = await services.upload?.(place, await fileFor(turn, asked));
  if (isStored) {
    const text = say('export.stored', { name: place.name });
    return { kind: 'text', text, then: [{ kind: 'text', text, file: { kind: 'stored', ...place } }] };
  }
  const text = say('export.failed');
  return services.publish
    ? { kind: 'text', text, then: [exportLink(turn, asked, exportName(turn, asked))] }
    : { kind: 'text', text };
}

const MEDIA = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** Made each time, because the person may no longer be allowed to see it. */
export async function exportFile(
  services: Services,
  { tenant, person, name, asked }: ExportFile,
): Promise<PublishedFile | undefined> {
  const turn = await turnOf(services, tenant, person);
  const action = parseCardAction(asked);
  if (!turn || action?.verb !== 'export-list') return undefined;
  const wanted = exportAskedIn(action);
  if (await whyNotExport(turn, wanted)) return undefined;
  return { content: await fileFor(turn, wanted), mediaType: MEDIA[wanted.format], name };
}
