/** Runs many tasks at once, but only a limited number per tenant, so that a slow tenant does not hold up the others. */
export type TenantLimit = {
  run<Value>(lane: string, work: () => Promise<Value>): Promise<Value>;
};

type Lane = { busy: number; readonly waiting: (() => void)[] };

export function limitPerTenant(width: number): TenantLimit {
  const lanes = new Map<string, Lane>();

  const enter = async (name: string): Promise<Lane> => {
    const lane = lanes.get(name) ?? { busy: 0, waiting: [] };
    lanes.set(name, lane);
    if (lane.busy < width) lane.busy += 1;
    else await new Promise<void>((resolve) => lane.waiting.push(resolve));
    return lane;
  };

  /** Hands the place to the task that has been waiting longest. */
  const leave = (name: string, lane: Lane): void => {
    const next = lane.waiting.shift();
    if (next) next();
    else if (--lane.busy === 0) lanes.delete(name);
  };

  return {
    run: async (name, work) => {
      const lane = await enter(name);
      try {
        return await work();
      } finally {
        leave(name, lane);
      }
    },
  };
}
