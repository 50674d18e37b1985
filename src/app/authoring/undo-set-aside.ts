import { noticeCard } from '../../cards/kit/choice-card.ts';
import { line } from '../../cards/kit/elements.ts';
import { changeSettings, type Organization } from '../../domain/organization.ts';
import type { LastChange } from '../../domain/person.ts';
import { goingBack, withStop, type TemplateStop } from '../../domain/template-stop.ts';
import { withAvailability, withDecision } from '../../domain/template-use.ts';
import { inLanguage } from '../../domain/text.ts';
import type { Message } from '../ports/messenger.ts';
import { changeOrganization } from '../turn/organization.ts';
import { withRight } from '../turn/rights.ts';
import type { Turn } from '../turn/turn.ts';
import { changeRunning } from './change-running.ts';
import { publishedOf } from './published-of.ts';

type WasSetAside = Extract<LastChange, { kind: 'availability' }>;

/** The template is as it was before, and what was stopped with it goes on unless it was worked on since. */
export const undoSetAside = (turn: Turn, change: WasSetAside): Promise<Message> =>
  withRight(turn, 'manage-templates', async () => {
    const { services, everywhere, person, viewer, now } = turn;
    const { say } = viewer;
    const { template, before } = change;
    const decided = { by: person.id, at: now.toISOString() };
    const { lastChange: _, ...rest } = (await services.store.person(person.tenant, person.id)) ?? person;
    await changeOrganization(
      services,
      person.tenant,
      (organization) =>
        withDecision(
          takenBack(
            changeSettings(organization, withAvailability(organization.settings, template, before)),
            change,
            { ...decided, today: viewer.today },
          ),
          { kind: 'available', ...decided, template, to: before },
        ),
      () => rest,
    );
    if (change.stopped || change.resumed) void changeRunning(everywhere, person.tenant);
    const name = inLanguage(publishedOf(services, template)?.name ?? { en: template }, say.language);
    const note = change.stopped
      ? [line(say('template.goes-on'))]
      : change.resumed
        ? [line(say('template.paused-again'))]
        : [];
    return noticeCard(say.runs(`template.undone-${before}`, { name }), [], viewer, note);
  });

/** What was stopped with it goes on; what had gone on is paused again, where nothing happened to it since. */
function takenBack(
  organization: Organization,
  { template, at, stopped, resumed }: WasSetAside,
  now: NonNullable<TemplateStop['back']>,
): Organization {
  const { templateStops = [] } = organization;
  if (resumed)
    return {
      ...organization,
      templateStops: withStop(templateStops, { ...now, template, how: 'pause', of: at, state: 'going' }),
    };
  return stopped
    ? {
        ...organization,
        templateStops: goingBack(templateStops, now, (one) => one.template === template && one.at === at),
      }
    : organization;
}
