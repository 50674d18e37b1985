import { isDeepStrictEqual } from 'node:util';
import type { Viewer } from '../../cards/kit/situation.ts';
import { localTime, nextCardInstant } from '../../domain/calendar.ts';
import type { Day } from '../../domain/day.ts';
import type { RecordId } from '../../domain/ids.ts';
import type { Moment } from '../../domain/enrollment.ts';
import { authorityOf, type Organization, type Authority } from '../../domain/organization.ts';
import type { Person } from '../../domain/person.ts';
import type { Mention, Speaker } from '../ports/conversation.ts';
import type { Changes } from '../ports/changes.ts';
import { organizationOf, servicesIn } from './organization.ts';
import type { Defaults, Services, TenantServices } from './services.ts';
import { calendarOf, viewerOf } from './viewer.ts';

/** One thing that a person says or presses: who they are, how they see the world, and what to answer with. */
export type Turn = {
  /** As the person's tenant has them. */
  readonly services: TenantServices;
  /** The same whatever the tenant. */
  readonly everywhere: Services;
  readonly person: Person;
  readonly viewer: Viewer;
  readonly now: Date;
  /** What their tenant decided for everyone, and what they are in it. */
  readonly organization: Organization;
  readonly authority: Authority;
  /** Colleagues whom Teams itself says are meant, as they are called in what was said. */
  readonly mentioned?: readonly Mentioned[];
  /** What Teams delivered, and which part of it this is: the activity, the line, the command in the line. */
  readonly delivered?: readonly (string | number)[];
  /** When that was, by the clock of Teams. */
  readonly sentAt?: Date;
  /** Teams' id of the message whose button was pressed. */
  readonly pressedOn?: string;
  /** Whom the message names that was replied to. */
  readonly quoted?: readonly RecordId[];
};

/** `id`: none where they have never said anything to the bot. */
export type Mentioned = {
  readonly text: string;
  readonly id: Person['id'] | undefined;
  /** As Teams knows them: its own id, and their Entra object id where it gives that. */
  readonly told: Omit<Mention, 'text'>;
};

export const momentOf = ({ person, viewer, now }: Turn): Moment => ({
  today: viewer.today,
  at: now.toISOString(),
  by: person.id,
});

/** Loads the speaker, or creates them; what is new in what Teams says about them is saved. */
export async function startTurn(everywhere: Services, speaker: Speaker): Promise<Turn> {
  const { store, clock } = everywhere;
  const now = clock.now();
  const [known, organization, moved] = await Promise.all([
    store.person(speaker.tenant, speaker.id),
    organizationOf(everywhere, speaker.tenant),
    movedReference(everywhere, speaker),
  ]);
  const services = await servicesIn(everywhere, organization, speaker.id);
  const { defaults } = services;
  const person = scheduled(introduced(known, speaker, now, defaults), known, now, defaults);
  const changes: Changes = { ...(isDeepStrictEqual(person, known) ? {} : { people: [person] }), ...moved };
  if (Object.keys(changes).length > 0) await store.commit(speaker.tenant, changes);
  const viewer = viewerOf(person, now, defaults);
  if (!known) await addSampleRecords(services, person, viewer.today);
  const authority = authorityOf(organization, services.administrators, person.id);
  return { services, everywhere, person, now, viewer, organization, authority, ...deliveredBy(speaker) };
}

export const deliveredBy = ({ delivered, sentAt }: Speaker): Pick<Turn, 'delivered' | 'sentAt'> => ({
  ...(delivered !== undefined && { delivered: [delivered] }),
  ...(sentAt && { sentAt }),
});

/** A turn for a person who said nothing: what they would see now. */
export async function turnOf(
  everywhere: Services,
  tenant: Person['tenant'],
  id: Person['id'],
): Promise<Turn | undefined> {
  const [person, organization] = await Promise.all([
    everywhere.store.person(tenant, id),
    organizationOf(everywhere, tenant),
  ]);
  if (!person) return undefined;
  const services = await servicesIn(everywhere, organization, id);
  const now = services.clock.now();
  const authority = authorityOf(organization, services.administrators, id);
  const viewer = viewerOf(person, now, services.defaults);
  return { services, everywhere, person, now, viewer, organization, authority };
}

/** Saves what a person changed about themselves, with their next card by the new hours. */
export async function savePerson(turn: Turn, person: Person): Promise<Turn> {
  const { services, now } = turn;
  const { defaults } = services;
  const saved = { ...person, nextCardAt: nextCardAt(person, now, defaults) };
  await services.store.commit(person.tenant, { people: [saved] });
  return { ...turn, person: saved, viewer: viewerOf(saved, now, defaults) };
}

/** An installation brings neither name nor zone, so known values stay until better ones arrive. */
const introduced = (known: Person | undefined, speaker: Speaker, now: Date, defaults: Defaults): Person => {
  const person = nameAndZone(known, speaker);
  return { ...person, lastSeen: localTime(now, calendarOf(person, defaults).timeZone).day };
};

const nameAndZone = (known: Person | undefined, speaker: Speaker): Person => ({
  tenant: speaker.tenant,
  id: speaker.id,
  settings: {},
  ...known,
  name: speaker.name === '' ? (known?.name ?? '') : speaker.name,
  seen: {
    ...known?.seen,
    ...(speaker.locale === undefined ? {} : { locale: speaker.locale }),
    ...(speaker.timeZone === undefined ? {} : { timeZone: speaker.timeZone }),
  },
});

/** Schedules the next card of a new person, of one whose zone changed, or of one whom a wrong clock put off. */
function scheduled(person: Person, known: Person | undefined, now: Date, defaults: Defaults): Person {
  const zone = calendarOf(person, defaults).timeZone;
  const next = nextCardAt(person, now, defaults);
  const isAsBefore =
    known?.nextCardAt !== undefined &&
    known.nextCardAt <= next &&
    calendarOf(known, defaults).timeZone === zone;
  return isAsBefore ? person : { ...person, nextCardAt: next };
}

/** An ISO instant. */
export const nextCardAt = (person: Person, now: Date, defaults: Defaults): string =>
  nextCardInstant(calendarOf(person, defaults), now).toISOString();

/**
 * Teams moves people between service addresses, and a message may come from a person who installed the bot long ago.
 */
async function movedReference({ store }: Services, { tenant, id, reference }: Speaker): Promise<Changes> {
  const kept = await store.reference(tenant, id);
  return isDeepStrictEqual(kept, reference) ? {} : { references: [reference] };
}

/** In local mode, a tenant without sample records gets them with its first person, who owns them. */
async function addSampleRecords(
  { store, local }: Services,
  { tenant, id }: Person,
  today: Day,
): Promise<void> {
  const [first, ...more] = (local?.sampleRecords(tenant, today) ?? []).map((record) => ({
    ...record,
    owner: id,
  }));
  if (first && !(await store.record(tenant, first.id)))
    await store.commit(tenant, { records: [first, ...more] });
}
