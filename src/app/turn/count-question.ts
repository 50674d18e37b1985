import type { Turn } from './turn.ts';

/** How much the speaker asked a model today before this; kept, so that a restart and other replicas know it. */
export async function countQuestion({ services, person, viewer: { today } }: Turn): Promise<number> {
  const { store } = services;
  const kept = (await store.person(person.tenant, person.id)) ?? person;
  const before = kept.modelAsked?.day === today ? kept.modelAsked.count : 0;
  const modelAsked = { day: today, count: before + 1 };
  await store.commit(person.tenant, { people: [{ ...kept, modelAsked }] });
  return before;
}
