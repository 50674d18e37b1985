import { setAsideDone, setAsideQuestion, turnOnQuestion } from '../../cards/authoring/set-aside-card.ts';
import type { TemplateId } from '../../domain/ids.ts';
import { changeSettings, type Organization } from '../../domain/organization.ts';
import type { Availability } from '../../domain/template-decision.ts';
import type { Template } from '../../domain/template.ts';
import { periodOf } from '../../domain/period.ts';
import {
  goingBack,
  pausedIn,
  RUNNING_CHOICES,
  withoutGoing,
  withStop,
  type PausedChoice,
  type RunningChoice,
  type TemplateStop,
} from '../../domain/template-stop.ts';
import { availabilityIn, withAvailability, withDecision } from '../../domain/template-use.ts';
import type { Message } from '../ports/messenger.ts';
import { changeOrganization } from '../turn/organization.ts';
import { withRight } from '../turn/rights.ts';
import type { Turn } from '../turn/turn.ts';
import { changeRunning } from './change-running.ts';
import { countPaused } from './count-paused.ts';
import { publishedOf } from './published-of.ts';
import { rulesWith } from './rules-with.ts';

export type SetAside = {
  readonly template: TemplateId;
  readonly to: Availability;
  /** What becomes of what runs, or was paused with it; asked where there is any and nobody said. */
  readonly running?: RunningChoice | PausedChoice | undefined;
};

/** Does that for somebody who may change templates, and offers the way back. */
export const setAside = (turn: Turn, { template, to, running }: SetAside): Promise<Message> =>
  withRight(turn, 'manage-templates', async () => {
    const { services, organization, viewer } = turn;
    const found = publishedOf(services, template);
    if (!found) return { kind: 'text', text: viewer.say('refused.gone') };
    if (to === 'on') return turnOn(turn, { template: found, running });
    const asked = { template: found, to, rules: await rulesWith(turn, template) };
    if (to === availabilityIn(organization.settings, template) && (running ?? 'finish') === 'finish')
      return setAsideDone({ ...asked, running: 'finish', isNews: false }, viewer);
    const count = await countRunning(turn, template);
    if (count > 0 && running === undefined) return setAsideQuestion({ ...asked, count }, viewer);
    const choice = count === 0 ? 'finish' : stopSaid(running);
    await setAvailability(turn, template, to, choice);
    return setAsideDone({ ...asked, running: choice, isNews: true }, viewer);
  });

/** What belongs to turning a template on says nothing of turning it off. */
const stopSaid = (running: SetAside['running']): RunningChoice =>
  RUNNING_CHOICES.find((one) => one === running) ?? 'finish';

/** What was paused with it goes on where that is chosen. */
async function turnOn(
  turn: Turn,
  { template, running }: { readonly template: Template; readonly running: SetAside['running'] },
): Promise<Message> {
  const { organization, viewer } = turn;
  const isOn = availabilityIn(organization.settings, template.id) === 'on';
  const count = running === 'leave' ? 0 : await countPaused(turn, template.id);
  if (count > 0 && running === undefined) return turnOnQuestion({ template, count, isOn }, viewer);
  const choice = count > 0 ? 'resume' : running === 'leave' ? 'leave' : undefined;
  if (!isOn || choice === 'resume') await setAvailability(turn, template.id, 'on', choice);
  return setAsideDone(
    { template, to: 'on', running: choice, isNews: choice === 'resume', rules: [] },
    viewer,
  );
}

/**
 * Turns a template off or on, or archives it, and begins to stop what runs, or to let it go on again, where that is
 * chosen: none is ever deleted. Rights are the caller's to check.
 */
export async function setAvailability(
  turn: Turn,
  template: TemplateId,
  to: Availability,
  running?: RunningChoice | PausedChoice,
): Promise<void> {
  const { services, everywhere, person, now, viewer } = turn;
  const decided = { by: person.id, at: now.toISOString() };
  const moment = { ...decided, today: viewer.today };
  const how = running === 'pause' || running === 'end' ? running : undefined;
  const goesOn = running === 'resume';
  await changeOrganization(
    services,
    person.tenant,
    (before) => {
      const stops = stopsAfter(before, template, to);
      return withDecision(
        {
          ...changeSettings(before, withAvailability(before.settings, template, to)),
          ...(stops.length > 0 && { templateStops: stops }),
          ...(how && { templateStops: withStop(stops, { ...moment, template, how, state: 'going' }) }),
          ...(goesOn && {
            templateStops: goingBack(stops, moment, (one) => pausedIn(stops, template).includes(one)),
          }),
        },
        {
          kind: 'available',
          ...decided,
          template,
          to,
          ...(how && { running: how }),
          ...(goesOn && { running }),
        },
      );
    },
    ({ settings }) => ({
      ...person,
      lastChange: {
        at: decided.at,
        kind: 'availability',
        template,
        before: availabilityIn(settings, template),
        ...(how && { stopped: true }),
        ...(goesOn && { resumed: true }),
      },
    }),
  );
  if (how || goesOn) void changeRunning(everywhere, person.tenant);
}

const stopsAfter = (
  { templateStops = [] }: Organization,
  template: TemplateId,
  to: Availability,
): readonly TemplateStop[] => (to === 'on' ? withoutGoing(templateStops, template) : templateStops);

/** How many run in a template, on whatever version. */
async function countRunning({ services, person, viewer }: Turn, template: TemplateId): Promise<number> {
  const { rows } = await services.store.tallies(person.tenant, {
    template,
    period: periodOf('all', viewer.today),
    of: 'everybody',
  });
  return rows.reduce((sum, { counts }) => sum + (counts.get('active') ?? 0), 0);
}
