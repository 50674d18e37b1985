import type { Situation } from '../../cards/kit/situation.ts';
import { escalatesOn, isLastDay } from '../../domain/escalation.ts';
import type { PersonId } from '../../domain/ids.ts';
import { managersOf } from '../../domain/organization.ts';
import type { Turn } from '../turn/turn.ts';

/** Marks neglected actions with the managers who see them, from the working day before they do. */
export async function withEscalation(
  turn: Pick<Turn, 'services' | 'organization' | 'person' | 'viewer'>,
  due: readonly Situation[],
): Promise<readonly Situation[]> {
  const { organization, person, viewer } = turn;
  const { calendar, today } = viewer;
  const after = organization.settings.escalateAfter;
  const managers = managersOf(organization, person.id);
  if (after === undefined || managers.length === 0) return due;
  const days = due.map(({ enrollment }) => escalatesOn(enrollment, calendar, after));
  const isTold = days.map((on) => on !== undefined && (on <= today || isLastDay(on, calendar, today)));
  if (!isTold.includes(true)) return due;
  const to = await namesOf(turn, managers);
  return due.map((situation, index) => {
    const on = days[index];
    return on !== undefined && isTold[index] === true && to.length > 0
      ? { ...situation, escalates: { to, on } }
      : situation;
  });
}

const MOST_NAMES = 3;

async function namesOf(
  { services, person }: Pick<Turn, 'services' | 'person'>,
  ids: readonly PersonId[],
): Promise<readonly string[]> {
  const people = await Promise.all(
    ids.slice(0, MOST_NAMES).map((id) => services.store.person(person.tenant, id)),
  );
  return people.flatMap((one) => (one && one.name !== '' ? [one.name] : []));
}
