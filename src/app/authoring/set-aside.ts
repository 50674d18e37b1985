import { changeSettings, type Organization, type OrganizationSettings } from '../../domain/organization.ts';
import type { TemplateId } from '../../domain/ids.ts';
import { changeOrganization } from '../turn/organization.ts';
import type { Turn } from '../turn/turn.ts';

/** `off`: nobody can be enrolled; `archived`: it is not listed either. What runs goes on in any case. */
export type Availability = 'on' | 'off' | 'archived';

/** Turns a template off or on, or archives it: none is ever deleted. Rights are the caller's to check. */
export const setAvailability = (
  { services, person, now }: Turn,
  template: TemplateId,
  availability: Availability,
): Promise<Organization | undefined> =>
  changeOrganization(
    services,
    person.tenant,
    (before) => changeSettings(before, settingsWith(before.settings, template, availability)),
    ({ settings }) => ({
      ...person,
      lastChange: { at: now.toISOString(), kind: 'organization', before: settings },
    }),
  );

function settingsWith(
  { turnedOff = [], archived = [], ...settings }: OrganizationSettings,
  template: TemplateId,
  availability: Availability,
): OrganizationSettings {
  const others = (ids: readonly TemplateId[]) => ids.filter((id) => id !== template);
  const off = [...others(turnedOff), ...(availability === 'off' ? [template] : [])];
  const away = [...others(archived), ...(availability === 'archived' ? [template] : [])];
  return {
    ...settings,
    ...(off.length > 0 && { turnedOff: off }),
    ...(away.length > 0 && { archived: away }),
  };
}
