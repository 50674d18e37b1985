/** What Teams accepts from one bot, in sliding windows: a number of requests within a number of milliseconds. */
export type Limits = {
  readonly perTenant?: readonly Window[];
  readonly perConversation?: readonly Window[];
};

type Window = { readonly ms: number; readonly messages: number };

/** As Microsoft publishes them. */
export const PUBLISHED: Limits = {
  perTenant: [{ ms: 1_000, messages: 50 }],
  perConversation: [
    { ms: 1_000, messages: 7 },
    { ms: 2_000, messages: 8 },
    { ms: 30_000, messages: 60 },
    { ms: 3_600_000, messages: 1_800 },
  ],
};

export const perSecond = (messages: number): Limits => ({ perTenant: [{ ms: 1_000, messages }] });

/** Takes a request, or says after how many milliseconds it would. What is refused is not counted. */
export function createTeamsLimits({ perTenant = [], perConversation = [] }: Limits) {
  const taken = new Map<string, number[]>();

  const waitFor = (key: string, windows: readonly Window[], now: number): number => {
    const times = taken.get(key) ?? [];
    return Math.max(0, ...windows.map(({ ms, messages }) => (times.at(-messages) ?? -Infinity) + ms - now));
  };
  const note = (key: string, now: number) => taken.set(key, [...(taken.get(key) ?? []).slice(-2_000), now]);

  return {
    refuses: (tenant: string, conversationId: string, now: number): number | undefined => {
      if (perTenant.length === 0 && perConversation.length === 0) return undefined;
      const here = `${tenant} ${conversationId}`;
      const wait = Math.max(waitFor(tenant, perTenant, now), waitFor(here, perConversation, now));
      if (wait > 0) return wait;
      note(tenant, now);
      note(here, now);
      return undefined;
    },
  };
}
