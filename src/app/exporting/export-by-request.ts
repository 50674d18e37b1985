import type { Request } from '../../domain/request.ts';
import type { RecordList } from '../../domain/record-list.ts';
import { talkAt } from '../../domain/talk.ts';
import { exportSaid, type ExportSaid } from '../../language/lists-and-tags/export-said.ts';
import { noticeCard } from '../../cards/kit/choice-card.ts';
import { lastImport } from '../importing/last-import.ts';
import { listMeant } from '../lists/list-meant.ts';
import { segmentCalled, segmentsOf } from '../lists/segments.ts';
import { listOf, nobodyFrom } from '../lists/show-list.ts';
import type { Message } from '../ports/messenger.ts';
import type { Turn } from '../turn/turn.ts';
import { exportList } from './export-list.ts';

/** "export my leads", "export enrollments of webinar as excel"; undefined where the numbers of a summary are meant. */
export async function exportByRequest(
  turn: Turn,
  { words = '', template, seller }: Request,
): Promise<Message | undefined> {
  const said = exportSaid(
    words,
    segmentsOf(turn).map(({ name }) => name),
  );
  if (!said) return undefined;
  const { format } = said;
  if (said.of === 'enrollments')
    return exportList(turn, {
      of: 'enrollments',
      format,
      template,
      seller: said.mine ? turn.person.id : seller,
    });
  const meant = await meantBy(turn, said);
  if (!meant) return noticeCard(turn.viewer.say.runs('export.which'), [], turn.viewer);
  const list = await listMeant(turn, { ...meant, ...(seller !== undefined && { owner: seller }) });
  return list ? exportList(turn, { of: 'records', format, list }) : nobodyFrom(turn, meant);
}

/** Undefined where a list is meant that is not shown. */
async function meantBy(
  turn: Turn,
  said: Extract<ExportSaid, { readonly of: 'records' }>,
): Promise<RecordList | undefined> {
  if ('list' in said) return said.list;
  if ('segment' in said) {
    const segment = segmentCalled(turn, said.segment);
    return segment && listOf(segment);
  }
  if (said.which === 'imported') {
    const last = await lastImport(turn);
    return last && { importedIn: last.id };
  }
  if (said.which === 'unclear') return undefined;
  const { shownList, list, about } = talkAt(turn.person.talk, turn.now.getTime());
  if (shownList) return shownList;
  const records = list.length > 0 ? list : about;
  return records.length > 0 ? { records } : undefined;
}
