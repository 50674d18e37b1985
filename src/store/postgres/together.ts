import { failureOf } from './failure.ts';

export type TogetherOptions<Asked> = {
  /** Two of whom this says the same are not asked together. */
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
 * Asks in one statement what comes while the one before is under way; what comes alone is asked at once. `ask` gives one answer
 * each, in their order, and is a single statement: when it is refused nothing has happened, and each is asked by itself.
 */
export function together<Asked, Answer>(
  ask: (all: readonly Asked[]) => Promise<readonly Answer[]>,
  { keyOf }: TogetherOptions<Asked> = {},
): (asked: Asked) => Promise<Answer> {
  let waiting: Waiting<Asked, Answer>[] = [];
  let isUnderWay = false;

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
    isUnderWay = true;
    while (waiting.length > 0) {
      const batch = keyOf ? firstOfEach(waiting, keyOf) : waiting;
      const now = new Set(batch.slice(0, MOST_AT_A_TIME));
      waiting = waiting.filter((one) => !now.has(one));
      await askFor([...now]);
    }
    isUnderWay = false;
  };

  return (asked) =>
    new Promise((resolve, reject) => {
      waiting.push({ asked, resolve, reject });
      if (!isUnderWay) void goOn();
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
