import type { TemplateId } from './ids.ts';
import type { Organization } from './organization.ts';
import { withoutGoing, withStop, type TemplateStop } from './template-stop.ts';
import { availabilityIn, withDecision } from './template-use.ts';
import type { Decided } from './version-move.ts';

/** An organization whose settings changed, with what that decided of its templates and stops of what runs in them. */
export const withChangedAvailability = (
  before: Organization,
  after: Organization,
  decided: Decided,
  how?: TemplateStop['how'],
): Organization =>
  changedIn(before, after).reduce((organization, template): Organization => {
    const to = availabilityIn(after.settings, template);
    const { by, at } = decided;
    const stops = organization.templateStops ?? [];
    const running = to === 'off' ? how : undefined;
    return withDecision(
      {
        ...organization,
        ...(to === 'on' && stops.length > 0 && { templateStops: withoutGoing(stops, template) }),
        ...(running && {
          templateStops: withStop(stops, { ...decided, template, how: running, state: 'going' }),
        }),
      },
      { kind: 'available', by, at, template, to, ...(running && { running }) },
    );
  }, after);

function changedIn(before: Organization, after: Organization): readonly TemplateId[] {
  const named = [before, after].flatMap(({ settings: { turnedOff = [], archived = [] } }) => [
    ...turnedOff,
    ...archived,
  ]);
  return [...new Set(named)].filter(
    (id) => availabilityIn(before.settings, id) !== availabilityIn(after.settings, id),
  );
}
