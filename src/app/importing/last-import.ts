import type { Import } from '../ports/imports.ts';
import type { Turn } from '../turn/turn.ts';
import { importsOf } from './change-imports.ts';

/** The list of records that the speaker sent last. Of what is undone, nobody is meant any more. */
export const lastImport = async ({ services, person }: Turn): Promise<Import | undefined> =>
  (await importsOf(services.store, person.tenant)).all
    .filter((one) => one.person === person.id && one.state !== 'undoing' && one.purpose === undefined)
    .toSorted((one, other) => (one.at < other.at ? -1 : 1))
    .at(-1);
