import type { RecordId } from './ids.ts';

/** A row that an import adds has the same id however often it is saved, which tells for good where it came from. */
export const importedId = (importId: string, row: number): RecordId => `${importId}.${row}` as RecordId;

/** The import that added a record; undefined for any other. */
export const importOf = (id: RecordId): string | undefined => IMPORTED.exec(id)?.groups?.of;

const IMPORTED = /^(?<of>.+)\.\d+$/u;
