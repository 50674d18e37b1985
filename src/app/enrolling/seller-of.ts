import type { PersonId } from '../../domain/ids.ts';
import type { Template } from '../../domain/template.ts';
import { inLanguage } from '../../domain/text.ts';
import { notify } from '../turn/notify.ts';
import type { Turn } from '../turn/turn.ts';
import type { Seller } from './list-plan.ts';

/** The seller whom many are enrolled for, where that is not the speaker. */
export const sellerOf = async (
  { services, person }: Turn,
  id: PersonId | undefined,
): Promise<Seller | undefined> =>
  id === undefined || id === person.id ? undefined : services.store.person(person.tenant, id);

export const tellSeller = (
  { services, person }: Turn,
  seller: PersonId,
  count: number,
  template: Template,
): void =>
  notify(services, person.tenant, seller, (say) =>
    say('enroll.told-many', {
      who: person.name,
      count,
      template: inLanguage(template.name, say.language),
    }),
  );
