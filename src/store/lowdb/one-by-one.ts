import { setImmediate } from 'node:timers/promises';

export type Searching = <Found>(work: () => Found) => Promise<Found>;

/** Does what takes milliseconds one after the other, with everyone else getting their turn in between. */
export function oneByOne(): Searching {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(() => setImmediate()).then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
}
