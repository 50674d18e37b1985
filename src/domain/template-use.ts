import type { PersonId, TemplateId } from './ids.ts';
import { isIn } from './is-in.ts';
import type { Organization, OrganizationSettings } from './organization.ts';
import type { Availability, TemplateAudience, TemplateDecision } from './template-decision.ts';

/** So many are remembered of a tenant. */
const MOST_DECISIONS = 100;

export const withDecision = (organization: Organization, decision: TemplateDecision): Organization => ({
  ...organization,
  templateDecisions: [...(organization.templateDecisions ?? []), decision].slice(-MOST_DECISIONS),
});

export function availabilityIn(
  { turnedOff = [], archived = [] }: OrganizationSettings,
  template: TemplateId,
): Availability {
  if (archived.includes(template)) return 'archived';
  return turnedOff.includes(template) ? 'off' : 'on';
}

export function withAvailability(
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

/** Whether somebody is a manager, or one of the sellers that they lead. */
const isOnTeamOf = ({ grants }: Pick<Organization, 'grants'>, manager: PersonId, seller: PersonId): boolean =>
  manager === seller ||
  grants.some(
    ({ role, person, of }) => role === 'manager' && person === manager && (!of || isIn(of, seller)),
  );

/** Whether a seller may be enrolling in a template: everybody may where nobody limited it. */
export function mayUse(
  organization: Pick<Organization, 'grants' | 'settings'>,
  template: TemplateId,
  seller: PersonId,
): boolean {
  const audience = organization.settings.limitedTo?.[template];
  return (
    !audience ||
    isIn(audience.sellers, seller) ||
    audience.managers.some((manager) => isOnTeamOf(organization, manager, seller))
  );
}

export function withAudience(
  { limitedTo = {}, ...settings }: OrganizationSettings,
  template: TemplateId,
  audience: TemplateAudience | undefined,
): OrganizationSettings {
  const { [template]: _, ...others } = limitedTo;
  const limits = audience ? { ...others, [template]: audience } : others;
  return Object.keys(limits).length > 0 ? { ...settings, limitedTo: limits } : settings;
}
