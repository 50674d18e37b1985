import { NotSaved } from '../../src/app/ports/not-saved.ts';
import type { Changes } from '../../src/app/ports/changes.ts';
import type { Store } from '../../src/app/ports/store.ts';
import type { PersonId } from '../../src/domain/ids.ts';
import type { Chance } from './faults.ts';
import type { Steps } from './steps.ts';
import type { Witness } from './witness.ts';

/** The store that all copies share, as one copy meets it. */
export function connectToStore(
  store: Store,
  copy: object,
  chance: Chance,
  steps: Steps,
  witness: Witness,
): Store {
  /** The people whose card this copy has claimed, possibly successfully, and not settled. */
  const claimed = new Set<PersonId>();

  /** One thing that goes wrong is made good; with a second one, the card may stay unknown. */
  const fault = (person: PersonId | undefined): never => {
    if (person && claimed.has(person)) witness.excuse(person, 'claimed when the store failed');
    if (person) witness.stumble(person);
    throw new NotSaved('simulated');
  };
  const orNot = async <Value>(person: PersonId, read: () => Promise<Value>): Promise<Value> => {
    if (chance.strikes('not read')) fault(person);
    return read();
  };
  steps.onDeath(copy, () => claimed.forEach((person) => witness.excuse(person, 'claimed by who died')));

  return {
    ...store,
    person: (tenant, id) => orNot(id, () => store.person(tenant, id)),
    dailyCard: (tenant, id, day) => orNot(id, () => store.dailyCard(tenant, id, day)),
    ledger: (tenant, id, day) => orNot(id, () => store.ledger(tenant, id, day)),
    reference: (tenant, id) => orNot(id, () => store.reference(tenant, id)),
    dueEnrollments: (tenant, id, day) => orNot(id, () => store.dueEnrollments(tenant, id, day)),
    commit: async (tenant, changes) => {
      await steps.step(copy);
      if (chance.strikes('not kept')) fault(personOf(changes));
      const committed = await store.commit(tenant, changes);
      const isSilent = chance.strikes('kept, but not said so');
      if (isSilent && !changes.claimDailyCard) fault(personOf(changes));
      if (changes.settleDailyCard) claimed.delete(changes.settleDailyCard.person);
      if (changes.claimDailyCard && committed === 'saved') claimed.add(changes.claimDailyCard.person);
      if (isSilent) throw new NotSaved('simulated');
      if (chance.strikes('dies while it saves')) steps.kill(copy);
      await steps.step(copy);
      return committed;
    },
  };
}

const personOf = ({ claimDailyCard, settleDailyCard, people }: Changes): PersonId | undefined =>
  claimDailyCard?.person ?? settleDailyCard?.person ?? people?.[0]?.id;
