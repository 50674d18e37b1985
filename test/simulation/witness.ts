import { localTime } from '../../src/domain/calendar.ts';
import type { Day } from '../../src/domain/day.ts';
import type { PersonId } from '../../src/domain/ids.ts';
import type { Seller } from './sellers.ts';

/** Sees everything: who got which card when, and what excuses one that did not come. */
export type Witness = {
  /** How many cards someone got on which day of theirs. */
  readonly deliveries: ReadonlyMap<string, number>;
  readonly excused: ReadonlyMap<string, string>;
  /** When the bot was there. */
  readonly ticks: readonly number[];
  tick(): void;
  today(person: PersonId): Day;
  deliver(person: PersonId): void;
  /** Their card of today, unless it has come already, need not come anymore. */
  excuse(person: PersonId, why: string): void;
  /** The store failed while their card of today was made. */
  stumble(person: PersonId): void;
  hasStumbled(person: PersonId): boolean;
  /** This person gets no more messages, until they are asked for here. */
  noteUnreachable(person: PersonId): void;
  takeUnreachable(): readonly PersonId[];
};

export const keyOf = (person: PersonId, day: string): string => `${person} ${day}`;

export function createWitness(sellers: readonly Seller[], now: () => Date): Witness {
  const zones = new Map(sellers.map(({ person, calendar }) => [person.id, calendar.timeZone]));
  const today = (person: PersonId): Day => localTime(now(), zones.get(person) ?? 'UTC').day;
  const keyNow = (person: PersonId) => keyOf(person, today(person));
  const deliveries = new Map<string, number>();
  const excused = new Map<string, string>();
  const stumbled = new Set<string>();
  const ticks: number[] = [];
  let unreachable: PersonId[] = [];
  return {
    deliveries,
    excused,
    ticks,
    today,
    tick: () => void ticks.push(now().getTime()),
    deliver: (person) => void deliveries.set(keyNow(person), (deliveries.get(keyNow(person)) ?? 0) + 1),
    excuse: (person, why) => {
      if (!deliveries.has(keyNow(person))) excused.set(keyNow(person), why);
    },
    stumble: (person) => void stumbled.add(keyNow(person)),
    hasStumbled: (person) => stumbled.has(keyNow(person)),
    noteUnreachable: (person) => void unreachable.push(person),
    takeUnreachable: () => {
      const people = unreachable;
      unreachable = [];
      return people;
    },
  };
}
