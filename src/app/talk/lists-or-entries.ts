import type { Request } from '../../domain/request.ts';
import { doNotContactSaid } from '../../language/lists-and-tags/do-not-contact-said.ts';
import { pasteDoNotContact } from '../importing/prepare-do-not-contact.ts';
import { listsByRequest } from '../lists/lists-by-request.ts';
import type { Message } from '../ports/messenger.ts';
import type { Turn } from '../turn/turn.ts';

/** Whoever is put on the do-not-contact list takes the way of a pasted list of such; else lists are shown or changed. */
export function listsOrEntries(turn: Turn, request: Request): Promise<Message> {
  const said = doNotContactSaid(request.words ?? '');
  return said?.kind === 'put'
    ? pasteDoNotContact(turn, { entries: said.entries, bad: [] })
    : listsByRequest(turn, request);
}
