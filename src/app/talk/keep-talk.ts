import { isDeepStrictEqual } from 'node:util';
import type { Talk } from '../../domain/talk.ts';
import type { Turn } from '../turn/turn.ts';

/** Where nothing but the time changed, it is kept only so often. */
const KEPT_FOR_MS = 5 * 60_000;

/** Keeps what was talked about, so that a restart and other replicas know it. */
export async function keepTalk({ services, person }: Turn, talk: Talk): Promise<void> {
  const { store } = services;
  // What was done may have changed the person as well.
  const now = (await store.person(person.tenant, person.id)) ?? person;
  if (now.talk && isSame(now.talk, talk) && talk.at - now.talk.at < KEPT_FOR_MS) return;
  await store.commit(person.tenant, { people: [{ ...now, talk }] });
}

const isSame = ({ at: _, ...one }: Talk, { at: __, ...other }: Talk): boolean =>
  isDeepStrictEqual(one, other);
