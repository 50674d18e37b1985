import { setAsideDone, setAsideQuestion } from '../../cards/authoring/set-aside-card.ts';
import type { TemplateId } from '../../domain/ids.ts';
import { changeSettings, type Organization } from '../../domain/organization.ts';
import type { Availability } from '../../domain/template-decision.ts';
import { periodOf } from '../../domain/period.ts';
import { withStop, type RunningChoice, type TemplateStop } from '../../domain/template-stop.ts';
import { availabilityIn, withAvailability, withDecision } from '../../domain/template-use.ts';
import type { Message } from '../ports/messenger.ts';
import { changeOrganization } from '../turn/organization.ts';
import { withRight } from '../turn/rights.ts';
import type { Turn } from '../turn/turn.ts';
import { changeRunning } from './change-running.ts';
import { publishedOf } from './published-of.ts';

export type SetAside = {
  readonly template: TemplateId;
  readonly to: Availability;
  /** What becomes of what runs; asked where anything does and nobody said. */
  readonly running?: RunningChoice | undefined;
};

/** Does that for somebody who may change templates, and offers the way back. */
export const setAside = (turn: Turn, { template, to, running }: SetAside): Promise<Message> =>
  withRight(turn, 'manage-templates', async () => {
    const { services, organization, viewer } = turn;
    const found = publishedOf(services, template);
    if (!found) return { kind: 'text', text: viewer.say('refused.gone') };
    if (to === availabilityIn(organization.settings, template) && (running ?? 'finish') === 'finish')
      return setAsideDone({ template: found, to, running: 'finish', isNews: false }, viewer);
    const count = to === 'on' ? 0 : await countRunning(turn, template);
    if (count > 0 && running === undefined) return setAsideQuestion({ template: found, to, count }, viewer);
    const choice = count === 0 ? 'finish' : (running ?? 'finish');
    await setAvailability(turn, template, to, choice);
    return setAsideDone({ template: found, to, running: choice, isNews: true }, viewer);
  });

/**
 * Turns a template off or on, or archives it, and begins to stop what runs where that is chosen: none is ever deleted.
 * Rights are the caller's to check.
 */
export async function setAvailability(
  turn: Turn,
  template: TemplateId,
  to: Availability,
  running: RunningChoice = 'finish',
): Promise<void> {
  const { services, everywhere, person, now, viewer } = turn;
  const decided = { by: person.id, at: now.toISOString() };
  const stop: TemplateStop | undefined =
    running === 'finish'
      ? undefined
      : { ...decided, template, how: running, today: viewer.today, state: 'going' };
  await changeOrganization(
    services,
    person.tenant,
    (before) => {
      const settings = withAvailability(before.settings, template, to);
      const after = to === 'on' ? withoutGoing(before, template) : before;
      return withDecision(
        {
          ...changeSettings(after, settings),
          ...(stop && { templateStops: withStop(after.templateStops ?? [], stop) }),
        },
        { kind: 'available', ...decided, template, to, ...(stop && { running: stop.how }) },
      );
    },
    ({ settings }) => ({
      ...person,
      lastChange: {
        at: decided.at,
        kind: 'availability',
        template,
        before: availabilityIn(settings, template),
        ...(stop && { stopped: true }),
      },
    }),
  );
  if (stop) void changeRunning(everywhere, person.tenant);
}

/** Where a template is turned on while what ran in it is still being stopped, the rest of it goes on. */
const withoutGoing = (organization: Organization, template: TemplateId): Organization => ({
  ...organization,
  ...(organization.templateStops && {
    templateStops: organization.templateStops.map((one): TemplateStop =>
      one.template === template && one.state === 'going' ? { ...one, state: 'done' } : one,
    ),
  }),
});

/** How many run in a template, on whatever version. */
async function countRunning({ services, person, viewer }: Turn, template: TemplateId): Promise<number> {
  const { rows } = await services.store.tallies(person.tenant, {
    template,
    period: periodOf('all', viewer.today),
    of: 'everybody',
  });
  return rows.reduce((sum, { counts }) => sum + (counts.get('active') ?? 0), 0);
}
