import { draftFromFile } from '../authoring/template-file.ts';
import { prepareImport } from '../importing/prepare-import.ts';
import type { Message } from '../ports/messenger.ts';
import type { ReceivedFile } from '../ports/received-file.ts';
import type { Turn } from '../turn/turn.ts';
import type { FileKind } from './file-kind.ts';

/** `words`: what was said beside the file, which nobody else answers then. */
export type HandleFile = (turn: Turn, file: ReceivedFile, words: string) => Promise<Message>;

/** What can be done with a file, by what it is; of any other, a sentence says what can be done instead. */
export const HANDLERS: Readonly<Partial<Record<FileKind, HandleFile>>> = {
  csv: prepareImport('csv'),
  xlsx: prepareImport('xlsx'),
  template: (turn, { name, content }) => draftFromFile(turn, new TextDecoder().decode(content), name),
};
