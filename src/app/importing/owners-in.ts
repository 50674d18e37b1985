import type { PersonId } from '../../domain/ids.ts';
import { wordsOf } from '../../language/words.ts';
import { mayActFor } from '../turn/rights.ts';
import type { Turn } from '../turn/turn.ts';

/** Who is meant by what a file has for an owner; undefined for whom the speaker may not give records. */
export type Owners = { find(said: string): PersonId | undefined };

/** Colleagues by their names, or by the addresses that are made of those. */
export async function ownersIn(turn: Turn): Promise<Owners> {
  const colleagues = await turn.services.store.directory(turn.person.tenant);
  const byName = new Map<string, PersonId | undefined>();
  for (const { id, name } of colleagues) {
    const key = keyOf(name);
    byName.set(key, byName.has(key) ? undefined : id);
  }
  return {
    find: (said) => {
      const id = byName.get(keyOf(said));
      return id !== undefined && mayActFor(turn, id) ? id : undefined;
    },
  };
}

/** "Rao, Asha", "asha.rao@contoso.example" and "Asha Rao" are one. */
const keyOf = (said: string): string =>
  wordsOf(said.replace(/^.*<|@.*$/gu, '').replace(/[._]/gu, ' '))
    .toSorted()
    .join(' ');

const NOBODY = /^(?:no owner|unassigned|not assigned|none)$/iu;

export const isNobody = (owner: string): boolean => NOBODY.test(owner);
