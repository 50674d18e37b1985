import { join } from 'node:path';
import type { Files } from './files.ts';

/**
 * The files of a folder by number. `snapshot-000007` holds everything from before `log-000007` was begun; a snapshot
 * and the logs from its number on are complete.
 */
export type Generations = Readonly<Record<Kind, readonly number[]>>;

export type Kind = 'snapshot' | 'log' | 'archive';

const NAME = /^(snapshot|log|archive)-(\d{6,})\.jsonl$/;

export const fileName = (kind: Kind, number: number): string =>
  `${kind}-${String(number).padStart(6, '0')}.jsonl`;

export const pathOf = (folder: string, kind: Kind, number: number): string =>
  join(folder, fileName(kind, number));

export function parseName(name: string): { readonly kind: Kind; readonly number: number } | undefined {
  const [, kind, number] = NAME.exec(name) ?? [];
  return kind === undefined ? undefined : { kind: kind as Kind, number: Number(number) };
}

/** The numbers of each kind, ascending. */
export async function listGenerations(files: Files, folder: string): Promise<Generations> {
  const found = (await files.readdir(folder)).map(parseName);
  const of = (kind: Kind) =>
    found.flatMap((one) => (one?.kind === kind ? [one.number] : [])).sort((one, other) => one - other);
  return { snapshot: of('snapshot'), log: of('log'), archive: of('archive') };
}
