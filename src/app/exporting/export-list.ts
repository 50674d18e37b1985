import { noticeCard } from '../../cards/kit/choice-card.ts';
import { listWords } from '../../cards/lists/list-words.ts';
import { exportedCard } from '../../cards/summary/exported-card.ts';
import { inLanguage } from '../../domain/text.ts';
import { joinDots } from '../../cards/kit/elements.ts';
import type { Message } from '../ports/messenger.ts';
import { explainMissing, mayFor } from '../turn/rights.ts';
import { newestTemplates } from '../turn/services.ts';
import type { Turn } from '../turn/turn.ts';
import { countToExport, type ExportAsked } from './rows-to-export.ts';

/** A file of records or enrollments, offered as the numbers of a summary are; it is made once somebody takes it. */
export async function exportList(turn: Turn, asked: ExportAsked): Promise<Message> {
  const refused = await whyNotExport(turn, asked);
  if (refused) return refused;
  const { say } = turn.viewer;
  const counted = asked.of === 'records' ? await countToExport(turn, asked.list) : undefined;
  if (counted?.count === 0)
    return noticeCard(say.runs('export.nobody', { left: counted.left }), [], turn.viewer);
  const what = exportInWords(turn, asked, counted?.count);
  const left = counted && counted.left > 0 ? say('export.left', { count: counted.left }) : '';
  return turn.services.upload
    ? offer(turn, asked, [say('export.offer-list', { what }), left].join(' ').trim(), counted?.count)
    : exportLink(turn, asked, what, left);
}

/** Below what it is exported from. */
export async function pressExportList(turn: Turn, asked: ExportAsked): Promise<Message> {
  const offered = await exportList(turn, asked);
  return { kind: 'text', text: turn.viewer.say('press.below'), then: [offered] };
}

/** The enrollments of somebody whose work one may not see are none of one's files. */
export async function whyNotExport(turn: Turn, asked: ExportAsked): Promise<Message | undefined> {
  return asked.of === 'records' || asked.seller === undefined || mayFor(turn, 'see-team', asked.seller)
    ? undefined
    : explainMissing(turn, { kind: 'role', right: 'see-team' });
}

const templateName = ({ services, viewer: { say } }: Turn, asked: ExportAsked): string | undefined => {
  if (asked.of === 'records' || asked.template === undefined) return undefined;
  const template = newestTemplates(services).find(({ id }) => id === asked.template);
  return template && inLanguage(template.name, say.language);
};

function exportInWords(turn: Turn, asked: ExportAsked, count = 0): string {
  const { say } = turn.viewer;
  return asked.of === 'records'
    ? say('export.what-records', { count, list: listWords(asked.list, say) })
    : joinDots(say('export.what-enrollments'), templateName(turn, asked));
}

export function exportName({ viewer: { today } }: Turn, asked: ExportAsked): string {
  const subject =
    asked.of === 'records'
      ? `${asked.list.type ?? 'record'}s`.replace('opportunitys', 'opportunities')
      : ['enrollments', asked.template].filter((one) => one !== undefined).join('-');
  return `${subject}-${today}.${asked.format}`;
}

/** Bytes of a row, more or less; Teams shows how large a file will be before it is made. */
const ROW = { csv: 180, xlsx: 90 } as const;

function offer(turn: Turn, asked: ExportAsked, description: string, count = 100): Message {
  const { services, viewer } = turn;
  const context = {
    id: services.newId('offer'),
    day: viewer.today,
    asked: { verb: 'export-list', ...asked } as const,
  };
  const name = exportName(turn, asked);
  const sizeInBytes = (count + 10) * ROW[asked.format];
  return {
    kind: 'text',
    text: description,
    file: { kind: 'offer', name, description, sizeInBytes, context },
  };
}

/** For clients that can't be handed a file: an address to fetch it from. */
export function exportLink(turn: Turn, asked: ExportAsked, what: string, left = ''): Message {
  const { services, person, viewer, now } = turn;
  if (!services.publish) return { kind: 'text', text: viewer.say('export.unavailable') };
  const name = exportName(turn, asked);
  const url = services.publish({
    kind: 'export',
    tenant: person.tenant,
    person: person.id,
    askedAt: now.toISOString(),
    name,
    asked: { verb: 'export-list', ...asked },
  });
  return exportedCard({ what, name, url, of: 'list', note: left }, viewer);
}
