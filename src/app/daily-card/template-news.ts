import type { ListOfActions } from '../../cards/day/list-of-actions.ts';
import { authorityOf, type Organization } from '../../domain/organization.ts';
import type { Person } from '../../domain/person.ts';
import type { Template } from '../../domain/template.ts';
import { shippedToTell } from '../authoring/shipped-offer.ts';
import type { Services, TenantServices } from '../turn/services.ts';
import { movedOn, stoppedWith, toldUntil } from './moved-on.ts';

export type TemplateNews = Required<Pick<ListOfActions, 'movedOn' | 'stoppedWith' | 'shipped'>>;

/** What somebody reads once of templates on their daily card. */
export async function templateNews(
  everywhere: Pick<Services, 'templates'>,
  services: TenantServices,
  { organization, person }: { readonly organization: Organization; readonly person: Person },
): Promise<TemplateNews> {
  const authority = authorityOf(organization, services.administrators, person.id);
  return {
    movedOn: await movedOn(services, organization, person),
    stoppedWith: await stoppedWith(services, organization, person),
    shipped: shippedToTell(everywhere, services, { organization, person, authority }),
  };
}

/** Kept with a person who has read it. */
export const toldOf = (
  organization: Organization,
  person: Person,
  { shipped }: TemplateNews,
): Pick<Person, 'movesTold' | 'shippedTold'> => ({
  ...toldUntil(organization, person),
  ...(shipped.length > 0 && { shippedTold: { ...person.shippedTold, ...versionsOf(shipped) } }),
});

const versionsOf = (templates: readonly Template[]): NonNullable<Person['shippedTold']> =>
  Object.fromEntries(templates.map(({ id, version }) => [id, version]));
