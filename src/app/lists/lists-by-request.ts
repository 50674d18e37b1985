import type { Request } from '../../domain/request.ts';
import { contactAgainSaid } from '../../language/lists-and-tags/contact-again-said.ts';
import { saysDoNotContact } from '../../language/lists-and-tags/do-not-contact-entries.ts';
import { doNotContactSaid } from '../../language/lists-and-tags/do-not-contact-said.ts';
import { listToShow } from '../../language/lists-and-tags/lists-said.ts';
import { segmentSaid } from '../../language/lists-and-tags/segment-said.ts';
import { fold } from '../../language/words.ts';
import type { Message } from '../ports/messenger.ts';
import type { Turn } from '../turn/turn.ts';
import { showDoNotContact } from './change-do-not-contact.ts';
import { doNotContactByRequest } from './do-not-contact-by-request.ts';
import { drop, openForm, saveSaid, segmentCalled, segmentsOf, showSegments } from './segments.ts';
import { showList, showSegment } from './show-list.ts';

/** "who is tagged expo", "lists", "save leads from Pune as cold pune", "who is in cold pune"; else all lists. */
export async function listsByRequest(turn: Turn, { words = '' }: Request): Promise<Message> {
  const silence = doNotContactSaid(words);
  if (silence && silence.kind !== 'put') return doNotContactByRequest(turn, silence);
  if (contactAgainSaid(words)) return showDoNotContact(turn);
  const said = segmentSaid(words);
  if (said?.kind === 'all') return showSegments(turn);
  if (said?.kind === 'new') return openForm(turn, undefined);
  if (said?.kind === 'save') return saveSaid(turn, said.name, said.list);
  if (said?.kind === 'drop') return drop(turn, ({ name }) => fold(name) === fold(said.name));
  const shown = listToShow(
    words,
    segmentsOf(turn).map(({ name }) => name),
  );
  const named = shown && 'segment' in shown ? segmentCalled(turn, shown.segment) : undefined;
  if (named) return showSegment(turn, named.id);
  if (shown && 'list' in shown) return showList(turn, shown.list);
  return saysDoNotContact(words) ? showDoNotContact(turn) : showSegments(turn);
}
