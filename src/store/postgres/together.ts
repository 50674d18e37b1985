import { failureOf } from './failure.ts';

export type TogetherOptions<Asked> = {
  /** Two of whom this says the same are not asked together. */
  readonly keyOf?: (asked: Asked) => string;
};

/** Enough to make little of what a statement costs, little enough for none to take long. */
const MOST_AT_A_TIME = 200;
/** Statements under way: while one is stuck, another one goes on. */
const SIDE_BY_SIDE = 1;

type Waiting<Asked, Answer> = {
  readonly asked: Asked;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
};

/**
 * Asks in one statement what comes while others are under way; what comes alone is asked at once. `ask` gives one answer
 * each, in their order, and is a single statement: when it is refused nothing has happened, and each is asked by itself.
 */
export function together<Asked, Answer>(
  ask: (all: readonly Asked[]) => Promise<readonly Answer[]>,
  { keyOf }: TogetherOptions<Asked> = {},
): (asked: Asked) => Promise<Answer> {
  let waiting: Waiting<Asked, Answer>[] = [];
  let underWay = 0;

  const askFor = async (batch: readonly Waiting<Asked, Answer>[]): Promise<void> => {
    try {
      const answers = await ask(batch.map(({ asked }) => asked));
      batch.forEach(({ resolve }, place) => resolve(answers[place] as Answer));
    } catch (error) {
      // What is wrong with one is nothing to the others.
      if (batch.length > 1 && failureOf(error) === 'refused')
        await Promise.all(batch.map((one) => askFor([one])));
      else batch.forEach(({ reject }) => reject(error));
    }
  };

  const goOn = async (): Promise<void> => {
    underWay += 1;
    while (waiting.length > 0) {
      const batch = keyOf ? firstOfEach(waiting, keyOf) : waiting;
      const now = new Set(batch.slice(0, MOST_AT_A_TIME));
      waiting = waiting.filter((one) => !now.has(one));
      await askFor([...now]);
    }
    underWay -= 1;
  };

  return (asked) =>
    new Promise((resolve, reject) => {
      waiting.push({ asked, resolve, reject });
      if (underWay < SIDE_BY_SIDE) void goOn();
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
