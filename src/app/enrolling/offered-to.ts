import type { PersonId, TemplateId } from '../../domain/ids.ts';
import { availabilityIn, mayUse } from '../../domain/template-use.ts';
import type { Template } from '../../domain/template.ts';
import type { Turn } from '../turn/turn.ts';

type Speaker = Pick<Turn, 'services' | 'organization' | 'person'>;

/** The templates that a seller can be enrolled in, whether whoever acts for them may use them too or not. */
export const offeredTo = (
  { services, organization, person }: Speaker,
  seller: PersonId = person.id,
): readonly Template[] =>
  seller === person.id
    ? services.templates
    : services.listedTemplates.filter(
        ({ id }) => availabilityIn(organization.settings, id) === 'on' && mayUse(organization, id, seller),
      );

/** The one that was named; of one that is the speaker's and not the seller's it is said why. */
export const namedFor = (
  turn: Speaker,
  template: TemplateId | undefined,
  seller: PersonId | undefined,
): Template | undefined =>
  turn.services.templates.find(({ id }) => id === template) ??
  offeredTo(turn, seller).find(({ id }) => id === template);
