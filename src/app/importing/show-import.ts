import { columnsCard } from '../../cards/importing/columns-card.ts';
import { importCard } from '../../cards/importing/import-card.ts';
import { partId, type Import } from '../ports/imports.ts';
import type { Message } from '../ports/messenger.ts';
import type { Turn } from '../turn/turn.ts';
import { previewOf } from './preview.ts';

/** What would become of it. */
export const showImport = async (turn: Turn, one: Import): Promise<Message> =>
  importCard(one, await previewOf(turn, one), turn.viewer);

/** Which column is what, to be corrected. */
export async function showColumns({ services, person, viewer }: Turn, one: Import): Promise<Message> {
  const part = await services.store.importPart(person.tenant, partId(one.id, 0));
  return columnsCard(one, part?.rows ?? [], viewer);
}
