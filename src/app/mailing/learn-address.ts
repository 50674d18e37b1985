import type { Turn } from '../turn/turn.ts';

/** As long as Teams was not asked for a seller's email address, it is now, and what it says is kept. */
export async function learnAddress(turn: Turn): Promise<Turn | 'not-now'> {
  const { person, services } = turn;
  const { store, roster } = services;
  if (person.email !== undefined) return turn;
  const chat = await store.reference(person.tenant, person.id);
  if (!chat || chat.unreachable) return turn;
  const told = await roster.addressOf(chat);
  if (told.kind === 'unknown' || (told.kind === 'failed' && told.problem === 'busy')) return 'not-now';
  if (told.kind === 'failed') return turn;
  const now = (await store.person(person.tenant, person.id)) ?? person;
  await store.commit(person.tenant, { people: [{ ...now, email: told.value }] });
  return { ...turn, person: { ...person, email: told.value } };
}
