import type { NewId } from '../../src/app/ports/runtime.ts';
import type { Store } from '../../src/app/ports/store.ts';
import type { Services } from '../../src/app/turn/services.ts';
import { turnOf, type Turn } from '../../src/app/turn/turn.ts';
import type { PersonId, TenantId } from '../../src/domain/ids.ts';

export const TENANT = 'contoso' as TenantId;
export const ALEX = 'alex' as PersonId;

const nothing = () => undefined;
const silent = () => Promise.resolve({ kind: 'unknown', reason: 'nobody is there' } as const);

type Own = Partial<Services> & { readonly store: Store; readonly at: string };

/** What a program that is killed has: nobody is there to be written to, and only errors are told. `at`: ISO, in UTC. */
export function programServices({ at, ...own }: Own): Services {
  let ids = 0;
  return {
    messenger: { send: silent, update: silent },
    roster: { members: silent, chatWith: silent } as unknown as Services['roster'],
    clock: { now: () => new Date(at) },
    readList: silent as unknown as Services['readList'],
    newId: (() => `id ${(ids += 1)}`) as NewId,
    log: { info: nothing, warn: nothing, error: (text) => void process.stderr.write(text) },
    meter: {} as Services['meter'],
    templates: [],
    templateVersions: [],
    administrators: [],
    defaults: {
      timeZone: 'Asia/Kolkata',
      language: 'en',
      hour: 9,
      workingDays: [1, 2, 3, 4, 5],
      holidaysOf: () => [],
      isHoliday: () => false,
      countries: () => [],
    },
    ...own,
  };
}

export async function turnOfAlex(services: Services): Promise<Turn> {
  const begun = await turnOf(services, TENANT, ALEX);
  if (!begun) throw new Error('Alex is not there');
  return begun;
}
