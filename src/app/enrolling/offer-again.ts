import { rememberDetails } from '../../domain/details.ts';
import type { Details } from '../../domain/enrollment.ts';
import type { Template } from '../../domain/template.ts';
import type { Changes } from '../ports/changes.ts';
import type { Turn } from '../turn/turn.ts';

/** Keeps what somebody gave, to be offered for the next record; with the person as they are by now. */
export async function offerAgain(
  { services, person }: Turn,
  template: Template,
  details: Details,
): Promise<Pick<Changes, 'people'>> {
  const now = (await services.store.person(person.tenant, person.id)) ?? person;
  const remembered = rememberDetails(now, template, details);
  return remembered ? { people: [remembered] } : {};
}
