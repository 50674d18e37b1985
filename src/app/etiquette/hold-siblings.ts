import { setImmediate } from 'node:timers/promises';
import { hasAccount } from '../../domain/account.ts';
import {
  changed,
  dropped,
  forgetAt,
  type CustomerReply,
  type HeldNews,
} from '../../domain/account-matter.ts';
import { localTime } from '../../domain/calendar.ts';
import { BY_ITSELF, type Enrollment, type HoldingReply, type Moment } from '../../domain/enrollment.ts';
import { hasReply, held, heldBy, heldInstead, isSameContact, letGo, talkOf } from '../../domain/hold.ts';
import type { MatterId, PersonId } from '../../domain/ids.ts';
import type { SalesRecord } from '../../domain/record.ts';
import type { Template } from '../../domain/template.ts';
import { organizationOf, servicesIn } from '../turn/organization.ts';
import { retryOnConflict } from '../turn/retry-conflicts.ts';
import { findVersion, type Services, type TenantServices } from '../turn/services.ts';
import { calendarOf } from '../turn/viewer.ts';
import { pageAtAccount, runningAtAccount, type AtAccount } from '../finding/at-account.ts';

/** Contacts looked at together; what is held of them is saved in a few milliseconds. */
const PAGE = 200;
/** So long after a page nobody can still be at work on it. */
const LEASE_MS = 2 * 60_000;

/**
 * Holds what runs with others at the company of whoever replied, or lets it go on where the reply was taken back or that
 * sequence has ended: a page in a commit together with how far it is, so that a crash or another copy of the bot does
 * nothing twice.
 */
export async function holdSiblings(
  everywhere: Services,
  reply: CustomerReply,
): Promise<'done' | 'under-way'> {
  const { tenant } = reply;
  const organization = await organizationOf(everywhere, tenant);
  const services = await servicesIn(everywhere, organization);
  const record = await services.store.record(tenant, reply.record);
  const isOn = reply.state !== 'holding' || organization.settings.holdSiblings !== false;
  if (!record || !hasAccount(record) || !isOn) return end(services, reply);
  let at: CustomerReply | undefined = reply;
  while (at) {
    const done = await retryOnConflict(() => onePage(services, record, reply.id));
    if (done.kind === 'busy') return 'under-way';
    at = done.next;
    await setImmediate();
  }
  return 'done';
}

async function end({ store }: Services, reply: CustomerReply): Promise<'done' | 'under-way'> {
  const committed = await store.commit(reply.tenant, { accountMatters: [dropped(reply)] });
  return committed === 'saved' ? 'done' : 'under-way';
}

type Page = { readonly kind: 'page'; readonly next?: CustomerReply };

/** It may be taken back between two pages, so it is read anew for each. */
async function onePage(
  services: TenantServices,
  record: SalesRecord,
  id: MatterId,
): Promise<Page | 'conflict'> {
  const { store, clock, tenant } = services;
  const reply = await store.accountMatter(tenant, id);
  if (reply?.kind !== 'reply') return { kind: 'page' };
  const replied = await store.enrollment(tenant, reply.enrollment);
  if (!replied || !isMeant(reply, replied))
    return (await end(services, reply)) === 'done' ? { kind: 'page' } : 'conflict';
  const { running, next } = await pageAtAccount(store, record, reply.place, PAGE);
  const others = running.filter((one) => !isSameContact(one.record, record));
  const changes = await DOES[reply.state](services, reply, others, record);
  const lookAt = new Date(clock.now().getTime() + LEASE_MS).toISOString();
  const after = next ? changed(reply, { place: next, lookAt }) : dropped(reply);
  const accountMatters = [after, ...changes.news];
  const committed = await store.commit(tenant, { enrollments: changes.enrollments, accountMatters });
  if (committed === 'conflict') return 'conflict';
  return next ? { kind: 'page', next: after } : { kind: 'page' };
}

/** Its end may have been undone meanwhile, as its reply. */
const isMeant = ({ state, reply }: CustomerReply, replied: Enrollment): boolean =>
  state === 'taking-back' ||
  (state === 'holding' ? hasReply(replied, reply) : replied.state.kind === 'ended');

type PageChanges = { readonly enrollments: readonly Enrollment[]; readonly news: readonly HeldNews[] };

async function holding(
  services: TenantServices,
  reply: CustomerReply,
  others: readonly AtAccount[],
): Promise<PageChanges> {
  const enrollments = await changedBy(services, others, (template, one, moment) =>
    held(template, one, reply, moment),
  );
  return { enrollments, news: enrollments.map((one) => newsOf(services, reply, one)) };
}

async function takingBack(
  services: TenantServices,
  reply: CustomerReply,
  others: readonly AtAccount[],
): Promise<PageChanges> {
  const enrollments = await changedBy(services, others, (template, one, moment) =>
    letGo(template, one, reply, moment),
  );
  const known = await Promise.all(
    enrollments.map((one) => services.store.accountMatter(reply.tenant, newsId(reply, one))),
  );
  return { enrollments, news: known.flatMap((one) => (one?.kind === 'held' ? [dropped(one)] : [])) };
}

/**
 * Their sellers are told, also of what they were told before. Whoever replied themselves is left to their seller, and while
 * another customer there still talks to us, that one is the reason to wait.
 */
async function lettingGo(
  services: TenantServices,
  reply: CustomerReply,
  others: readonly AtAccount[],
  record: SalesRecord,
): Promise<PageChanges> {
  const waiting = others.filter(
    ({ enrollment }) =>
      heldBy(enrollment)?.enrollment === reply.enrollment && talkOf(enrollment) === undefined,
  );
  const talking =
    waiting.length === 0
      ? []
      : (await runningAtAccount(services.store, record)).filter(({ enrollment }) => talkOf(enrollment));
  const recordOf = new Map(waiting.map((one) => [one.enrollment.id, one.record]));
  const enrollments = await changedBy(services, waiting, (template, one, moment) => {
    const own = recordOf.get(one.id);
    const another = talking.find((other) => own && !isSameContact(other.record, own));
    const by = another && talkOf(another.enrollment);
    return (by && heldInstead(template, one, reply, by, moment)) ?? letGo(template, one, reply, moment);
  });
  const news = enrollments.map(async (one) => {
    const by = heldBy(one);
    const known = await services.store.accountMatter(reply.tenant, newsId(by ?? reply, one));
    const revision = (known?.revision ?? 0) + 1;
    return { ...newsOf(services, by ?? reply, one), revision, ...(!by && { isOver: true as const }) };
  });
  return { enrollments, news: await Promise.all(news) };
}

const DOES = { holding, 'taking-back': takingBack, 'letting-go': lettingGo } as const;

type Change = (template: Template, enrollment: Enrollment, moment: Moment) => Enrollment | undefined;

async function changedBy(
  services: TenantServices,
  others: readonly AtAccount[],
  change: Change,
): Promise<readonly Enrollment[]> {
  const today = await todayOf(services, others);
  const at = services.clock.now().toISOString();
  return others.flatMap(({ enrollment }) => {
    const template = findVersion(services, enrollment.template, enrollment.version);
    const day = today.get(enrollment.seller);
    if (!template || day === undefined) return [];
    return change(template, enrollment, { today: day, at, by: BY_ITSELF }) ?? [];
  });
}

/** The day it is for each of their sellers. */
async function todayOf(
  { store, clock, defaults, tenant }: TenantServices,
  others: readonly AtAccount[],
): Promise<ReadonlyMap<PersonId, Moment['today']>> {
  const sellers = [...new Set(others.map(({ enrollment }) => enrollment.seller))];
  const people = await Promise.all(sellers.map((id) => store.person(tenant, id)));
  return new Map(
    sellers.map((id, at) => {
      const { timeZone } = calendarOf(people[at] ?? { settings: {}, seen: {} }, defaults);
      return [id, localTime(clock.now(), timeZone).day];
    }),
  );
}

const newsId = ({ enrollment, reply }: HoldingReply, { id }: Enrollment): MatterId =>
  `held ${id} ${enrollment} ${reply}` as MatterId;

const newsOf = ({ clock }: Services, reply: HoldingReply, one: Enrollment): HeldNews => ({
  kind: 'held',
  tenant: one.tenant,
  id: newsId(reply, one),
  revision: 1,
  seller: one.seller,
  enrollment: one.id,
  record: one.record,
  by: { enrollment: reply.enrollment, reply: reply.reply },
  lookAt: forgetAt(clock.now()),
});
