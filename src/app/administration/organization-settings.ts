import type { TemplateId } from '../../domain/ids.ts';
import type { Template } from '../../domain/template.ts';
import { NO_COUNTRY } from '../../cards/settings/fields.ts';
import { organizationCard } from '../../cards/settings/organization-card.ts';
import { isDeepStrictEqual } from 'node:util';
import { nextCardInstant } from '../../domain/calendar.ts';
import { withChangedAvailability } from '../../domain/changed-availability.ts';
import { changeSettings, type OrganizationSettings } from '../../domain/organization.ts';
import {
  goingBack,
  RUNNING_CHOICES,
  type RunningChoice,
  type TemplateStop,
} from '../../domain/template-stop.ts';
import { availabilityIn } from '../../domain/template-use.ts';
import { changeRunning } from '../authoring/change-running.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { Person } from '../../domain/person.ts';
import { LANGUAGES } from '../../domain/text.ts';
import { changeOrganization, servicesIn } from '../turn/organization.ts';
import type { Message } from '../ports/messenger.ts';
import { inSlices } from '../turn/in-slices.ts';
import { withRight } from '../turn/rights.ts';
import type { Services } from '../turn/services.ts';
import { holidaysFrom, holidaysInLines } from './organization-holidays.ts';
import { domainsIn, keepNeverMailed, neverMailed } from './never-mail.ts';
import { mailFrom, type MailTyped } from './organization-mail.ts';
import { daysIn } from './settings.ts';
import type { Turn } from '../turn/turn.ts';
import { calendarOf } from '../turn/viewer.ts';

type Typed = {
  readonly hour: string;
  readonly days: string;
  readonly country: string;
  readonly language: string;
  readonly escalateAfter: string;
  readonly templates: string;
  readonly listed?: string | undefined;
  /** What becomes of what runs in templates that are turned off. */
  readonly running: string;
  readonly automatedMail: string;
  readonly holdSiblings: string;
  readonly holidays: string;
  readonly neverMail: string;
} & MailTyped;

/** The form with the defaults for everyone. */
export const showOrganization = (turn: Turn, note?: string): Promise<Message> =>
  withRight(turn, 'manage-organization', async () => {
    const { services, organization, viewer } = turn;
    const { defaults } = services;
    const form = {
      organization,
      defaults,
      countries: defaults.countries(),
      holidays: holidaysInLines(turn),
      templates: services.listedTemplates,
      mail: services.mailer && { neverMail: await neverMailed(turn) },
    };
    return organizationCard(form, viewer, note);
  });

/** Keeps what an administrator chose for everyone; what is not sent stays as it is. */
export const saveOrganization = (turn: Turn, typed: Typed): Promise<Message> =>
  withRight(turn, 'manage-organization', async () => {
    const { say } = turn.viewer;
    if (typed.hour === '') return showOrganization(turn);
    if (daysIn(typed.days).length === 0) return showOrganization(turn, say('settings.no-days'));
    const holidays = holidaysFrom(turn, typed.holidays);
    if (!holidays.ok)
      return showOrganization(turn, say('organization.bad-holiday', { line: holidays.problem }));
    const domains = domainsIn(typed.neverMail);
    if (!domains.ok)
      return showOrganization(turn, say('organization.bad-domain', { domain: domains.problem }));
    if (typed.mailListed) await keepNeverMailed(turn, domains.value);
    const mail = mailFrom(typed, turn.organization.settings);
    const how = RUNNING_CHOICES.find((one) => one === typed.running);
    return keepSettings(turn, { ...settingsFrom(turn, typed), ...holidays.value, ...mail }, { how });
  });

type Kept = {
  readonly how?: RunningChoice | undefined;
  /** The instant at which what goes on again was stopped, for an undo. */
  readonly stoppedAt?: string;
};

/** Applies settings, those of a form or, for an undo, the previous ones. */
export const keepSettings = (
  turn: Turn,
  settings: OrganizationSettings,
  { how: said = 'finish', stoppedAt }: Kept = {},
): Promise<Message> =>
  withRight(turn, 'manage-organization', async () => {
    const { services, everywhere, person, viewer, now } = turn;
    const { say } = viewer;
    const decided = { by: person.id, at: now.toISOString(), today: viewer.today };
    const isTurnedOff = (settings.turnedOff ?? []).some(
      (id) => availabilityIn(turn.organization.settings, id) === 'on',
    );
    const how = said === 'finish' || !isTurnedOff ? undefined : said;
    const organization = await changeOrganization(
      services,
      person.tenant,
      (before) => {
        const { templateStops = [], ...others } = changeSettings(before, settings);
        const isMeant = ({ by, at }: TemplateStop) => by === person.id && at === stoppedAt;
        const stops = goingBack(templateStops, decided, isMeant);
        const after = stops.length > 0 ? { ...others, templateStops: stops } : others;
        return withChangedAvailability(before, after, decided, how);
      },
      (before) => ({
        ...person,
        lastChange: {
          at: decided.at,
          kind: 'organization',
          before: before.settings,
          ...(how && { stopped: true }),
        },
      }),
    );
    if (!organization) return showOrganization(turn);
    if (how || stoppedAt !== undefined) void changeRunning(everywhere, person.tenant);
    const changed = { ...turn, organization, services: await servicesIn(everywhere, organization) };
    if (!isDeepStrictEqual(settings, turn.organization.settings)) await reschedule(changed);
    const notes = [say('organization.saved'), ...(how ? [say(`template.then-${how}`)] : [])];
    return showOrganization(changed, notes.join(' '));
  });

function settingsFrom({ services, organization: { settings } }: Turn, typed: Typed): OrganizationSettings {
  const countries = services.defaults.countries();
  const hour = Number(typed.hour);
  const language = LANGUAGES.find((one) => one === typed.language);
  const escalateAfter = Number(typed.escalateAfter);
  const turnedOff = turnedOffBy(typed, services.listedTemplates, settings.turnedOff);
  return {
    ...(Number.isInteger(hour) && hour >= 0 && hour < 24 && { hour }),
    workingDays: daysIn(typed.days),
    ...(typed.country !== NO_COUNTRY && countries.includes(typed.country) && { country: typed.country }),
    ...(language && { language }),
    ...(Number.isInteger(escalateAfter) && escalateAfter > 0 && escalateAfter <= 30 && { escalateAfter }),
    ...(turnedOff.length > 0 && { turnedOff }),
    ...(settings.archived && { archived: settings.archived }),
    ...(settings.limitedTo && { limitedTo: settings.limitedTo }),
    ...(typed.automatedMail === 'off' && { automatedMail: false }),
    ...holdsFrom(typed, settings),
  };
}

/** A form that was drawn before there was this choice leaves it as it is. */
function holdsFrom(
  { holdSiblings }: Typed,
  before: OrganizationSettings,
): Pick<OrganizationSettings, 'holdSiblings'> {
  const isOff = holdSiblings === 'off' || (holdSiblings === '' && before.holdSiblings === false);
  return isOff ? { holdSiblings: false } : {};
}

/** What a form did not list stays as it is: a template may have been published since it was drawn. */
function turnedOffBy(
  { templates, listed }: Typed,
  known: readonly Template[],
  before: readonly TemplateId[] = [],
): readonly TemplateId[] {
  const on = new Set(templates.split(','));
  const shown = listed === undefined ? undefined : new Set(listed.split(','));
  return known
    .map(({ id }) => id)
    .filter((id) => (shown === undefined || shown.has(id) ? !on.has(id) : before.includes(id)));
}

/** Everyone's next card comes at the new hour, on the new working days. */
async function reschedule({ services, person: { tenant }, now }: Turn): Promise<void> {
  const ids = (await services.store.directory(tenant)).map(({ id }) => id);
  await inSlices(ids, (some) => rescheduleSome(services, tenant, some, now));
}

async function rescheduleSome(
  { store, defaults }: Services,
  tenant: Turn['person']['tenant'],
  ids: readonly PersonId[],
  now: Date,
): Promise<readonly Person[]> {
  const people = await Promise.all(ids.map((id) => store.person(tenant, id)));
  const moved = people.flatMap((person) => {
    // A card that is due already is on its way.
    if (person?.nextCardAt === undefined || new Date(person.nextCardAt) <= now) return [];
    const nextCardAt = nextCardInstant(calendarOf(person, defaults), now).toISOString();
    return nextCardAt === person.nextCardAt ? [] : [{ ...person, nextCardAt }];
  });
  if (moved.length > 0) await store.commit(tenant, { people: moved });
  return moved;
}
