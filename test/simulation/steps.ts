import { setImmediate } from 'node:timers/promises';

/**
 * Every process in here stops at every step, and chance decides who continues: any order can happen, and any process
 * can die.
 */
export type Steps = {
  /** Resolves when it is this one's turn; never once its owner has died. */
  step(owner: object): Promise<void>;
  /** Never resolves for those who died. */
  kill(owner: object): void;
  onDeath(owner: object, act: () => void): void;
  isDead(owner: object): boolean;
  /** Goes on until nobody is left who could. */
  run(): Promise<void>;
};

type Waiting = { readonly owner: object; readonly goOn: () => void };

export function createSteps(random: () => number): Steps {
  let waiting: Waiting[] = [];
  const dead = new WeakSet<object>();
  const wills = new WeakMap<object, () => void>();
  return {
    step: (owner) =>
      new Promise((goOn) => {
        if (!dead.has(owner)) waiting.push({ owner, goOn });
      }),
    kill: (owner) => {
      dead.add(owner);
      waiting = waiting.filter((one) => one.owner !== owner);
      wills.get(owner)?.();
    },
    onDeath: (owner, act) => void wills.set(owner, act),
    isDead: (owner) => dead.has(owner),
    run: async () => {
      for (;;) {
        await setImmediate();
        const at = Math.floor(random() * waiting.length);
        const [next] = waiting.splice(at, 1);
        if (!next) return;
        next.goOn();
      }
    },
  };
}
