import { partId, type Import } from '../../src/app/ports/imports.ts';
import type { Store } from '../../src/app/ports/store.ts';
import { importedId } from '../../src/domain/imported.ts';
import { TENANT } from './program-services.ts';

/** A list of so many people, of whom no other list has any. */
export const listOf = (rows: number, name = 'p'): Uint8Array => {
  const lines = Array.from({ length: rows }, (_, at) => `Person ${at} ${name},${emailOf(name, at)},New`);
  return Buffer.from(['Name,Email,Lead Status', ...lines].join('\n'));
};

export const emailOf = (name: string, at: number): string => `${name}${at}@contoso.example`;

/** Every part is whole or absent: its records are there with how to undo them, or its rows are. */
export async function brokenParts(store: Store, one: Import): Promise<readonly string[]> {
  const broken: string[] = [];
  for (let part = 0; part < one.parts; part += 1) {
    const kept = await store.importPart(TENANT, partId(one.id, part));
    const added = await store.records(TENANT, kept?.undo?.added ?? []);
    const early = await store.records(
      TENANT,
      (kept?.rows ?? []).map(({ row }) => importedId(one.id, row)),
    );
    const isDone = part < one.progress.part;
    if (isDone && added.length !== kept?.undo?.added.length) broken.push(`part ${part} is not whole`);
    if (!isDone && (kept?.rows === undefined || early.length > 0)) broken.push(`part ${part} is half done`);
  }
  return broken;
}

/** Emails of these lists that are kept of none or of several records. */
export async function notOnce(
  store: Store,
  rows: number,
  names: readonly string[],
): Promise<readonly string[]> {
  const emails = names.flatMap((name) => Array.from({ length: rows }, (_, at) => emailOf(name, at)));
  const people = await store.recordsByKeys(TENANT, { emails, phones: [], names: [] });
  const counts = new Map(emails.map((email) => [email, 0]));
  for (const { email = '' } of people) counts.set(email, (counts.get(email) ?? 0) + 1);
  return [...counts].filter(([, count]) => count !== 1).map(([email, count]) => `${email}: ${count}`);
}
