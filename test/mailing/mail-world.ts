import { Memory } from 'lowdb';
import { planningStore } from '../../src/app/mailing/planning/planning-store.ts';
import { sendDueMails } from '../../src/app/mailing/rounds.ts';
import type { Letter, Mailed, Mailer, MailFound } from '../../src/app/ports/mailer.ts';
import type { NewId } from '../../src/app/ports/runtime.ts';
import type { Store } from '../../src/app/ports/store.ts';
import type { Roster } from '../../src/app/ports/roster.ts';
import type { Services } from '../../src/app/turn/services.ts';
import { advance } from '../../src/domain/engine.ts';
import type { Enrollment, EnrollmentEvent } from '../../src/domain/enrollment.ts';
import type { OutgoingMail } from '../../src/domain/mail/outgoing.ts';
import { newOrganization, type OrganizationSettings } from '../../src/domain/organization.ts';
import type { Person } from '../../src/domain/person.ts';
import type { SalesRecord } from '../../src/domain/record.ts';
import type { Step, Template } from '../../src/domain/template.ts';
import { createLowdbStore } from '../../src/store/lowdb/lowdb-store.ts';
import { CONTOSO, aPerson, aRecord, anEnrollment, day, enrollmentId, mailId, stepId } from '../builders.ts';
import { endAt, goTo, stepOfType, templateOf } from '../domain/template-builder.ts';
import { SILENT } from '../silent-services.ts';
import { given } from '../store/store-test.ts';

const written = (step: Step, subject: string): Step => ({
  ...step,
  email: { subject: { en: subject }, body: { en: 'Hi {record.firstName}, shall we talk?' } },
});

/** Two emails that leave by themselves, and a call after each where nobody answers. */
export const TWO_EMAILS: Template = templateOf(
  [
    written(
      stepOfType('automated-email', 'intro', { replied: endAt('won'), 'no-answer': goTo('call', 1) }),
      'Hello {record.company}',
    ),
    stepOfType('call', 'call', { answered: endAt('won'), 'no-answer': goTo('reminder', 1) }),
    written(
      stepOfType('automated-email', 'reminder', { replied: endAt('won'), 'no-answer': endAt('lost') }),
      'Hello {record.company}',
    ),
  ],
  { won: true, lost: false },
);

/** Nine on a Monday morning in Kolkata. */
export const NINE = '2026-11-23T03:30:00.000Z';

/** What a provider does with letters, and what it has. */
export type Provider = Mailer & {
  readonly delivered: readonly Letter[];
  /** How it answers the next ones; it takes them otherwise. */
  readonly answers: ((letter: Letter) => Mailed)[];
  /** Sent Items, as far as anybody may look into them. */
  shown: 'sent' | 'nowhere' | 'untold';
};

export const took = (letter: Letter): Mailed => ({ kind: 'sent', messageId: letter.messageId });

export function createProvider(): Provider {
  const delivered: Letter[] = [];
  const answers: Provider['answers'] = [];
  return {
    delivered,
    answers,
    shown: 'sent',
    send(letter) {
      const mailed = (answers.shift() ?? took)(letter);
      if (mailed.kind === 'sent' || (mailed.kind === 'unknown' && mailed.reason.includes('taken')))
        delivered.push(letter);
      return Promise.resolve(mailed);
    },
    find({ messageId }): Promise<MailFound> {
      if (this.shown !== 'sent') return Promise.resolve({ kind: this.shown });
      const isThere = delivered.some((one) => one.messageId === messageId);
      return Promise.resolve({ kind: isThere ? 'sent' : 'nowhere' });
    },
    close: () => Promise.resolve(),
  };
}

export type World = {
  readonly services: Services;
  /** What is really kept. */
  readonly kept: Store;
  readonly provider: Provider;
  readonly now: () => Date;
  readonly moveTo: (instant: string) => void;
  /** Lets time come, with a round at each instant at which something is due. */
  readonly until: (instant: string) => Promise<void>;
  readonly enroll: (id?: string, some?: Partial<Enrollment>) => Promise<Enrollment>;
  readonly happens: (event: EnrollmentEvent, id?: string, today?: string) => Promise<void>;
  readonly enrollment: (id?: string) => Promise<Enrollment>;
  readonly mails: (id?: string) => Promise<readonly OutgoingMail[]>;
};

export type WorldOptions = {
  readonly person?: Partial<Person>;
  readonly record?: Partial<SalesRecord>;
  readonly settings?: Partial<OrganizationSettings>;
  readonly store?: (store: Store) => Store;
  /** Instead of one in memory. */
  readonly kept?: Store;
  readonly template?: Template;
  readonly roster?: Roster;
};

/** One seller in Kolkata, with a record to write to. */
export async function aWorld(options: WorldOptions = {}): Promise<World> {
  const { template = TWO_EMAILS } = options;
  const kept = options.kept ?? (await createLowdbStore(new Memory()));
  const provider = createProvider();
  let time = Date.parse(NINE);
  let ids = 0;
  const raw: Services = {
    ...SILENT,
    store: options.store?.(kept) ?? kept,
    clock: { now: () => new Date(time) },
    newId: (() => `id${(ids += 1)}`) as NewId,
    templates: [template],
    templateVersions: [template],
    mailer: provider,
    ...(options.roster && { roster: options.roster }),
  };
  const services = { ...raw, store: planningStore(raw) };
  const settings = { postalAddress: 'Contoso, 1 MG Road, Pune', ...options.settings };
  await given(kept, {
    organization: { ...newOrganization(CONTOSO), revision: 1, settings },
    people: [
      aPerson({ email: 'alex@contoso.com', settings: { timeZone: 'Asia/Kolkata' }, ...options.person }),
    ],
    records: [aRecord({ email: 'asha@northwind.com', ...options.record })],
  });
  const enrollment = async (id = 'one') => {
    const found = await kept.enrollment(CONTOSO, enrollmentId(id));
    if (!found) throw new Error(`Nobody is enrolled as ${id}`);
    return found;
  };
  return {
    services,
    kept,
    provider,
    now: () => new Date(time),
    moveTo: (instant) => void (time = Date.parse(instant)),
    until: async (instant) => {
      const end = Date.parse(instant);
      for (;;) {
        await sendDueMails(services);
        const next = Date.parse((await kept.nextMailDue()) ?? '9999-01-01');
        if (next > end) break;
        time = Math.max(time + 1_000, next);
      }
      time = end;
    },
    enroll: async (id = 'one', some = {}) => {
      const one = anEnrollment({
        id: enrollmentId(id),
        template: template.id,
        version: template.version,
        state: { kind: 'open', step: stepId('intro'), due: day('2026-11-23') },
        ...some,
      });
      await given(services.store, { enrollments: [one] });
      return one;
    },
    happens: async (event, id = 'one', today = '2026-11-23') => {
      const before = await enrollment(id);
      const moment = { today: day(today), at: new Date(time).toISOString(), by: before.seller };
      const after = advance(template, before, event, moment);
      if (!after.ok) throw new Error(after.problem);
      await given(services.store, { enrollments: [after.value.enrollment] });
    },
    enrollment,
    mails: (id = 'one') => kept.mailsOf(CONTOSO, [enrollmentId(id)]),
  };
}

export const MAIL = mailId('id1');
