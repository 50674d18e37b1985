import { failureOf } from './failure.ts';

export type TogetherOptions<Asked> = {
  /** No statement is about two tenants, so that each can have a server of its own. */
  readonly tenantOf: (asked: Asked) => string;
  /** Requests with the same key do not share a batch. */
  readonly keyOf?: (asked: Asked) => string;
};

/** Little enough for no statement to take long. */
const MOST_AT_A_TIME = 200;

type Waiting<Asked, Answer> = {
  readonly asked: Asked;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
};

/**
 * Batches a tenant's requests that arrive while one is under way; a request that comes alone runs at once. `ask`
 * returns one answer each, in order, from a single statement: if that is refused nothing has happened, and each request
 * runs alone.
 */
export function together<Asked, Answer>(
  ask: (all: readonly Asked[]) => Promise<readonly Answer[]>,
  { tenantOf, keyOf }: TogetherOptions<Asked>,
): (asked: Asked) => Promise<Answer> {
  let waiting: Waiting<Asked, Answer>[] = [];
  const underWay = new Set<string>();

  const askFor = async (batch: readonly Waiting<Asked, Answer>[]): Promise<void> => {
    try {
      const answers = await ask(batch.map(({ asked }) => asked));
      batch.forEach(({ resolve }, place) => resolve(answers[place] as Answer));
    } catch (error) {
      // One bad request must not fail the others.
      if (batch.length > 1 && failureOf(error) === 'refused')
        await Promise.all(batch.map((one) => askFor([one])));
      else batch.forEach(({ reject }) => reject(error));
    }
  };

  const goOn = async (tenant: string): Promise<void> => {
    underWay.add(tenant);
    for (;;) {
      const own = waiting.filter(({ asked }) => tenantOf(asked) === tenant);
      if (own.length === 0) break;
      const batch = keyOf ? firstOfEach(own, keyOf) : own;
      const now = new Set(batch.slice(0, MOST_AT_A_TIME));
      waiting = waiting.filter((one) => !now.has(one));
      await askFor([...now]);
    }
    underWay.delete(tenant);
  };

  return (asked) =>
    new Promise((resolve, reject) => {
      waiting.push({ asked, resolve, reject });
      const tenant = tenantOf(asked);
      if (!underWay.has(tenant)) void goOn(tenant);
    });
}

function firstOfEach<Asked, One extends { readonly asked: Asked }>(
  all: readonly One[],
  keyOf: (asked: Asked) => string,
): readonly One[] {
  const firsts = new Map<string, One>();
  for (const one of all) if (!firsts.has(keyOf(one.asked))) firsts.set(keyOf(one.asked), one);
  return [...firsts.values()];
}
