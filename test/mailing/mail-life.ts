import { Memory } from 'lowdb';
import { planningStore } from '../../src/app/mailing/planning/planning-store.ts';
import { optOutKey } from '../../src/app/turn/opt-out-key.ts';
import { sendDueMails } from '../../src/app/mailing/rounds.ts';
import type { Letter, Mailed, Mailer } from '../../src/app/ports/mailer.ts';
import { NotSaved } from '../../src/app/ports/not-saved.ts';
import type { NewId } from '../../src/app/ports/runtime.ts';
import type { Store } from '../../src/app/ports/store.ts';
import type { Services } from '../../src/app/turn/services.ts';
import { advance, undo } from '../../src/domain/engine.ts';
import type { Enrollment, EnrollmentEvent } from '../../src/domain/enrollment.ts';
import type { OutgoingMail } from '../../src/domain/mail/outgoing.ts';
import { holdSender, letSenderGoOn, newSender } from '../../src/domain/mail/sender.ts';
import { newOrganization } from '../../src/domain/organization.ts';
import type { Person } from '../../src/domain/person.ts';
import type { SalesRecord } from '../../src/domain/record.ts';
import { createLowdbStore } from '../../src/store/lowdb/lowdb-store.ts';
import {
  CONTOSO,
  aPerson,
  aRecord,
  anEnrollment,
  day,
  enrollmentId,
  personId,
  recordId,
  stepId,
} from '../builders.ts';
import { AWKWARD_ZONES } from '../simulation/zones.ts';
import { given } from '../store/store-test.ts';
import { SILENT } from '../silent-services.ts';
import { TWO_EMAILS } from './mail-world.ts';

export type LifePlan = {
  readonly random: () => number;
  readonly sellers: number;
  readonly days: number;
  /** ISO instant. */
  readonly start: string;
};

/** A letter that a provider took, with what was true of it then. */
export type Taken = {
  readonly letter: Letter;
  readonly at: Date;
  readonly mail: OutgoingMail;
  readonly record: SalesRecord;
  readonly person: Person;
  readonly enrollment: Enrollment;
  readonly isSellerHolding: boolean;
};

export type Life = {
  readonly taken: readonly Taken[];
  readonly mails: readonly OutgoingMail[];
  readonly enrollments: readonly Enrollment[];
  /** Addresses that want nothing. */
  readonly optedOut: ReadonlySet<string>;
  readonly end: Date;
};

const HOUR_MS = 3_600_000;
const MOST_OF_A_SELLER = 150;

/** Sellers and customers in awkward zones, two copies of the bot, a provider and a store that fail now and then. */
export async function live({ random, sellers, days, start }: LifePlan): Promise<Life> {
  const chance = (share: number) => random() < share;
  const pick = <Value>(from: readonly Value[]): Value => {
    const found = from[Math.floor(random() * from.length)];
    if (found === undefined) throw new Error('There is nothing to pick from');
    return found;
  };
  const shared = await createLowdbStore(new Memory());
  let time = Date.parse(start);
  let ids = 0;
  let isCalm = false;
  const taken: Taken[] = [];
  const optedOut = new Set<string>();
  const withFaults = (store: Store): Store => ({
    ...store,
    commit: async (tenant, changes) => {
      if (!isCalm && chance(0.01)) throw new NotSaved('not kept');
      const committed = await store.commit(tenant, changes);
      if (!isCalm && chance(0.01)) throw new NotSaved('kept, but not said so');
      return committed;
    },
  });
  const take = async (letter: Letter): Promise<void> => {
    const mail = await shared.mail(CONTOSO, letter.id);
    const enrollment = mail && (await shared.enrollment(CONTOSO, mail.enrollment));
    const record = mail && (await shared.record(CONTOSO, mail.record));
    const person = await shared.person(CONTOSO, letter.seller);
    if (!mail || !enrollment || !record || !person) throw new Error('A letter of nobody');
    const isSellerHolding = (await shared.mailSender(CONTOSO, letter.seller))?.held !== undefined;
    taken.push({ letter, at: new Date(time), mail, record, person, enrollment, isSellerHolding });
  };
  const mailer: Mailer = {
    send: async (letter): Promise<Mailed> => {
      if (isCalm || chance(0.93)) {
        await take(letter);
        if (!isCalm && chance(0.02)) throw new Error('died');
        return !isCalm && chance(0.03) ? { kind: 'unknown', reason: '504' } : { kind: 'sent' };
      }
      if (chance(0.4)) return { kind: 'waiting', reason: '429' };
      return chance(0.5)
        ? { kind: 'unknown', reason: 'reset' }
        : { kind: 'failed', whose: pick(['message', 'seller']), reason: '400' };
    },
    find: ({ messageId }) => {
      const isThere = taken.some(({ letter }) => letter.messageId === messageId);
      return Promise.resolve({ kind: isThere ? 'sent' : 'nowhere' });
    },
    close: () => Promise.resolve(),
  };
  const copyOf = (): Services => {
    const services: Services = {
      ...SILENT,
      store: withFaults(shared),
      clock: { now: () => new Date(time) },
      newId: (() => `m${(ids += 1)}`) as NewId,
      templates: [TWO_EMAILS],
      templateVersions: [TWO_EMAILS],
      mailer,
    };
    return { ...services, store: planningStore(services) };
  };
  const copies = [copyOf(), copyOf()];

  await given(shared, {
    organization: { ...newOrganization(CONTOSO), revision: 1, settings: { postalAddress: 'Pune' } },
  });
  const work: { readonly at: number; readonly do: (store: Store) => Promise<void> }[] = [];
  for (let n = 0; n < sellers; n += 1) {
    const seller = personId(`s${n}`);
    const settings = { timeZone: pick(AWKWARD_ZONES), hour: pick([7, 9, 9, 11]) };
    await given(shared, { people: [aPerson({ id: seller, email: `s${n}@contoso.com`, settings })] });
    // A few have far more than may leave in a day.
    const count = n % 20 === 0 ? MOST_OF_A_SELLER : 1 + Math.floor(random() * 5);
    for (let c = 0; c < count; c += 1) {
      const id = `${n}-${c}`;
      const record = someRecord(id);
      await given(shared, { records: [record] });
      if (chance(0.08)) {
        await given(shared, { optOuts: [optOutOf(record, start)] });
        optedOut.add(record.email ?? '');
      }
      const at = Date.parse(start) + (n % 20 === 0 ? random() * HOUR_MS : random() * days * 24 * HOUR_MS);
      work.push({ at, do: (store) => enroll(store, id, seller, record) });
      if (chance(0.1))
        work.push({
          at: at + random() * 6 * HOUR_MS,
          do: (store) => enroll(store, `${id}b`, seller, record),
        });
      for (let event = 0; event < 3; event += 1)
        if (chance(0.4)) work.push({ at: at + random() * 40 * HOUR_MS, do: (store) => something(store, id) });
    }
    if (chance(0.1)) {
      const at = Date.parse(start) + random() * days * 24 * HOUR_MS;
      work.push({ at, do: (store) => hold(store, seller, true) });
      work.push({ at: at + random() * 30 * HOUR_MS, do: (store) => hold(store, seller, false) });
    }
  }
  work.sort((one, other) => one.at - other.at);

  const end = Date.parse(start) + days * 24 * HOUR_MS;
  let next = 0;
  const workAt = () => work[next]?.at ?? Infinity;
  while (time < end) {
    isCalm = time > end - 72 * HOUR_MS;
    for (; workAt() <= time; next += 1)
      await work[next]?.do(pick(copies).store).catch((error: unknown) => {
        if (!(error instanceof NotSaved)) throw error;
      });
    const awake = chance(0.3) ? copies : [pick(copies)];
    await Promise.all(awake.map((copy) => sendDueMails(copy).catch(() => 0)));
    const due = Date.parse((await shared.nextMailDue()) ?? '9999-01-01');
    time = Math.max(time + 1_000, Math.min(due, workAt(), end));
    if (!isCalm && chance(0.002)) time += random() * 10 * HOUR_MS;
  }
  const all = await Promise.all(
    Array.from({ length: sellers }, (_, n) => shared.mailsOfSeller(CONTOSO, personId(`s${n}`), start)),
  );
  const mails = all.flat();
  const enrollments = await shared.enrollments(CONTOSO, [...new Set(mails.map((one) => one.enrollment))]);
  return { taken, mails, enrollments, optedOut, end: new Date(end) };

  function someRecord(id: string): SalesRecord {
    const domain = pick(['northwind.com', 'gmail.com', `c${id}.com`, `c${id}.com`]);
    const record = aRecord({ id: recordId(`r${id}`), email: `p${id}@${domain}` });
    const inZone = chance(0.7) ? { ...record, timeZone: pick(AWKWARD_ZONES) } : record;
    if (chance(0.06)) return { ...inZone, status: 'do-not-contact' };
    if (chance(0.06)) return { ...inZone, bouncedEmail: record.email ?? '' };
    return chance(0.06) ? { ...inZone, company: '' } : inZone;
  }

  function optOutOf({ tenant, email = '' }: SalesRecord, at: string) {
    return { tenant, key: optOutKey(tenant, email), at };
  }

  async function enroll(store: Store, id: string, seller: Person['id'], record: SalesRecord): Promise<void> {
    const at = new Date(time).toISOString();
    const today = day(at.slice(0, 10));
    const one = anEnrollment({
      id: enrollmentId(id),
      seller,
      record: record.id,
      template: TWO_EMAILS.id,
      version: TWO_EMAILS.version,
      state: { kind: 'open', step: stepId('intro'), due: today },
    });
    await store.commit(CONTOSO, { enrollments: [one] });
  }

  /** What people do with a sequence in the meantime. */
  async function something(store: Store, id: string): Promise<void> {
    const before = await shared.enrollment(CONTOSO, enrollmentId(id));
    if (!before) return;
    const at = new Date(time).toISOString();
    const moment = { today: day(at.slice(0, 10)), at, by: before.seller };
    const later = day(new Date(time + 2 * 24 * HOUR_MS).toISOString().slice(0, 10));
    const event = pick<EnrollmentEvent>([
      { kind: 'skip' },
      { kind: 'pause' },
      { kind: 'pause', until: later },
      { kind: 'resume' },
      { kind: 'snooze', until: later },
      { kind: 'note', text: 'called' },
      { kind: 'outcome', outcome: 'replied' },
      { kind: 'outcome', outcome: 'no-answer' },
      { kind: 'outcome', outcome: 'sent' },
      { kind: 'close', reason: 'lost' },
    ]);
    const after = chance(0.15) ? undo(before, moment) : advance(TWO_EMAILS, before, event, moment);
    if (after.ok) await store.commit(CONTOSO, { enrollments: [after.value.enrollment] });
  }

  async function hold(store: Store, seller: Person['id'], holds: boolean): Promise<void> {
    const sender = (await shared.mailSender(CONTOSO, seller)) ?? newSender(CONTOSO, seller);
    const changed = holds ? holdSender(sender, 'seller-holds', new Date(time)) : letSenderGoOn(sender);
    await store.commit(CONTOSO, { mailSenders: [changed] });
  }
}
