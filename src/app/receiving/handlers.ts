import { draftFromFile } from '../authoring/template-file.ts';
import { meansDoNotContact } from '../../language/lists-and-tags/entries-in-rows.ts';
import { prepareDoNotContact } from '../importing/prepare-do-not-contact.ts';
import { prepareImport } from '../importing/prepare-import.ts';
import { may } from '../../domain/organization.ts';
import type { Message } from '../ports/messenger.ts';
import type { ReceivedFile } from '../ports/received-file.ts';
import type { Turn } from '../turn/turn.ts';
import type { FileKind } from './file-kind.ts';

/** `words`: what was said beside the file, which nobody else answers then. */
export type HandleFile = (turn: Turn, file: ReceivedFile, words: string) => Promise<Message>;

const handleList = (kind: 'csv' | 'xlsx', turn: Turn, file: ReceivedFile, words: string): Promise<Message> =>
  meansDoNotContact(words) || meansDoNotContact(file.name)
    ? prepareDoNotContact(turn, { kind, content: file.content }, file.name)
    : prepareImport(kind)(turn, file, words);

/** What can be done with a file, by what it is; of any other, a sentence says what can be done instead. */
export const HANDLERS: Readonly<Partial<Record<FileKind, HandleFile>>> = {
  csv: (turn, file, words) => handleList('csv', turn, file, words),
  xlsx: (turn, file, words) => handleList('xlsx', turn, file, words),
  addresses: (turn, file, words) =>
    words.trim() === '' && may(turn.authority, 'act-for-others')
      ? prepareDoNotContact(turn, { kind: 'csv', content: file.content }, file.name)
      : handleList('csv', turn, file, words),
  template: (turn, { name, content }) => draftFromFile(turn, new TextDecoder().decode(content), name),
};
