/** What can go wrong, and how many times in a thousand. */
export const FAULTS = {
  /** Teams, of a message. */
  throttled: 20,
  unavailable: 20,
  'delivered, but answered 502': 5,
  'not delivered, and answered 504': 5,
  'too big': 2,
  refused: 2,
  unreachable: 2,
  /** The store, of a commit or a reading. */
  'not kept': 3,
  'kept, but not said so': 3,
  'not read': 0.2,
  /** A copy of the bot, at a step. */
  'dies before the request leaves': 1,
  'dies before it knows the answer': 1,
  'dies while it saves': 0.5,
} as const;

/** What happens otherwise than by so many times in a thousand. */
export const OTHER_FAULTS = ['was down', 'clock set back', 'clock far ahead', 'delivered again'] as const;

export type Fault = keyof typeof FAULTS | (typeof OTHER_FAULTS)[number];

export type Chance = {
  /** Whether it happens now; counted when it does. */
  strikes(fault: keyof typeof FAULTS): boolean;
  note(fault: Fault): void;
  readonly counts: ReadonlyMap<Fault, number>;
};

export function createChance(random: () => number): Chance {
  const counts = new Map<Fault, number>();
  const note = (fault: Fault) => void counts.set(fault, (counts.get(fault) ?? 0) + 1);
  return {
    counts,
    note,
    strikes: (fault) => {
      if (random() * 1_000 >= FAULTS[fault]) return false;
      note(fault);
      return true;
    },
  };
}
