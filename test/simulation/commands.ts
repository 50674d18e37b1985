import type { Store } from '../../src/app/ports/store.ts';
import { applyEvent } from '../../src/app/acting/apply-event.ts';
import { once } from '../../src/app/turn/once.ts';
import type { Services } from '../../src/app/turn/services.ts';
import { startTurn } from '../../src/app/turn/turn.ts';
import type { Chance } from './faults.ts';
import { referenceOf, type Seller } from './sellers.ts';

/** A note that somebody typed: it says nothing about a revision, so that nothing but its id keeps it from being done twice. */
type Command = {
  readonly id: string;
  readonly seller: Seller;
  readonly sentAt: Date;
  deliveries: number;
  isAcknowledged: boolean;
};

export type Commands = {
  /** Lets Teams deliver what people type now, and again what it has had no answer to, to any of these copies. */
  deliver(copies: readonly Services[], at: Date): readonly Promise<unknown>[];
  judge(store: Store): Promise<{
    readonly commands: number;
    readonly doneTwice: readonly string[];
    readonly lost: readonly string[];
  }>;
};

const TYPED = 0.3;
/** Also what was answered, when the answer got lost. */
const AGAIN = 0.3;
const MOST_DELIVERIES = 4;

export function createCommands(sellers: readonly Seller[], chance: Chance, random: () => number): Commands {
  const commands: Command[] = [];
  let recent: readonly Command[] = [];
  const pick = <Value>(values: readonly Value[]): Value | undefined =>
    values[Math.floor(random() * values.length)];

  const typed = (sentAt: Date): readonly Command[] => {
    const seller = random() < TYPED ? pick(sellers) : undefined;
    if (!seller) return [];
    const command = {
      id: `command ${commands.length + 1}`,
      seller,
      sentAt,
      deliveries: 0,
      isAcknowledged: false,
    };
    commands.push(command);
    return [command];
  };
  const deliverTo = async (services: Services | undefined, command: Command): Promise<void> => {
    if (!services) return;
    if (command.deliveries > 0) chance.note('delivered again');
    command.deliveries += 1;
    await takeNote(services, command);
    command.isAcknowledged = true;
  };

  return {
    deliver: (copies, at) => {
      const again = recent.filter(
        ({ isAcknowledged, deliveries }) =>
          deliveries < MOST_DELIVERIES && (!isAcknowledged || random() < AGAIN),
      );
      const now = typed(at);
      recent = [...again, ...now];
      const atOnce = recent.filter(() => random() < AGAIN);
      // What gets no answer is delivered again at the next tick.
      return [...recent, ...atOnce].map((command) => deliverTo(pick(copies), command).catch(() => undefined));
    },
    judge: async (store) => {
      const doneTwice: string[] = [];
      const lost: string[] = [];
      for (const { id, seller, isAcknowledged } of commands) {
        const kept = await store.enrollment(seller.person.tenant, seller.enrollment.id);
        const times = kept?.history.filter(({ event }) => event.kind === 'note' && event.text === id).length;
        if (times !== undefined && times > 1) doneTwice.push(`${id}: ${times} times`);
        if (isAcknowledged && times !== 1) lost.push(id);
      }
      return { commands: commands.length, doneTwice, lost };
    },
  };
}

async function takeNote(services: Services, { id, seller, sentAt }: Command): Promise<void> {
  const { person, enrollment } = seller;
  const { tenant, name } = person;
  const reference = referenceOf(person);
  const turn = await startTurn(services, { tenant, id: person.id, name, reference, delivered: id, sentAt });
  const acted = await once(turn, (own) =>
    applyEvent(own, { enrollment: enrollment.id }, { kind: 'note', text: id }),
  );
  if (acted !== undefined && acted.kind !== 'done') throw new Error(`Not done: ${acted.kind}`);
}
