import { changed, dropped } from '../../domain/account-matter.ts';
import type { DueMatter } from '../ports/account-store.ts';
import { createSchedule, type Schedule } from '../sending/schedule.ts';
import type { Services } from '../turn/services.ts';
import { tendQuestion } from './tell-answer.ts';
import { holdSiblings } from './hold-siblings.ts';

/** What is to be done between colleagues about a company, as it falls due. */
export const createMatterRounds = (services: Services): Schedule<DueMatter> =>
  createSchedule(services, {
    name: 'matter of a company',
    due: (at, limit) => services.store.accountMattersDue(at, limit),
    keyOf: ({ tenant, id, lookAt }) => JSON.stringify([tenant, id, lookAt]),
    fieldsOf: ({ id }) => ({ matter: id }),
    deliver: async (due, maySend) => (maySend() ? tend(services, due, maySend) : 'under-way'),
    postpone: (due, until) => postpone(services, due, until),
  });

async function tend(
  services: Services,
  { tenant, id, lookAt }: DueMatter,
  maySend: () => boolean,
): Promise<string> {
  const matter = await services.store.accountMatter(tenant, id);
  if (matter?.lookAt !== lookAt) return 'under-way';
  switch (matter.kind) {
    case 'reply':
      return holdSiblings(services, matter);
    case 'question':
      return tendQuestion(services, matter, maySend);
    case 'held':
      await services.store.commit(tenant, { accountMatters: [dropped(matter)] });
      return 'forgotten';
  }
}

async function postpone({ store }: Services, { tenant, id }: DueMatter, until: string): Promise<void> {
  const matter = await store.accountMatter(tenant, id);
  if (matter) await store.commit(tenant, { accountMatters: [changed(matter, { lookAt: until })] });
}
