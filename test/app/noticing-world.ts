import { Memory } from 'lowdb';
import { join } from 'node:path';
import { readDueMailboxes } from '../../src/app/mailing/noticing/rounds.ts';
import { watchingStore } from '../../src/app/mailing/noticing/watching-store.ts';
import type { Arrived, Inbox, ReadFrom } from '../../src/app/ports/inbox.ts';
import type { Meter, NewId } from '../../src/app/ports/runtime.ts';
import type { Store } from '../../src/app/ports/store.ts';
import type { Services } from '../../src/app/turn/services.ts';
import { advance } from '../../src/domain/engine.ts';
import type { EnrollmentId, StepId } from '../../src/domain/ids.ts';
import type { ReceivedMail } from '../../src/domain/mail/received.ts';
import { claimed, newMail, sent, unknown } from '../../src/domain/mail/moves.ts';
import { createLowdbStore } from '../../src/store/lowdb/lowdb-store.ts';
import { loadTemplates } from '../../src/templates/load-templates.ts';
import {
  aPerson,
  aRecord,
  anEnrollment,
  anEntry,
  ALEX,
  CONTOSO,
  day,
  mailId,
  MONDAY,
  recordId,
  stepId,
  templateId,
} from '../builders.ts';
import { NO_ROSTER } from '../no-roster.ts';
import { readListHere } from '../read-list-here.ts';
import { DEFAULTS } from '../simulation/sellers.ts';
import { given } from '../store/store-test.ts';

const loaded = await loadTemplates(join(import.meta.dirname, '../../templates'));
if (!loaded.ok) throw new Error('The templates are not read');
const TEMPLATES = loaded.value.filter(({ id }) => id === 'webinar-follow-up');
const VERSION = TEMPLATES[0]?.version ?? 0;

/** A Friday. */
export const NOW = '2026-11-27T06:30:00.000Z';
export const MESSAGE_ID = '<a.m1.x7@seller.example>';
export const ONE = 'one' as EnrollmentId;

export const aReceived = (some: Partial<ReceivedMail> = {}): ReceivedMail => ({
  messageId: '<in1@northwind.example>',
  inReplyTo: [MESSAGE_ID],
  references: [],
  from: { name: 'Asha Rao', address: 'asha@northwind.example' },
  to: ['alex@seller.example'],
  subject: 'Re: Thank you for joining us',
  receivedAt: NOW,
  headers: new Map(),
  text: 'Thursday works for me.',
  reports: [],
  ...some,
});

/** A mailbox that has these messages, two at a time; a message is at its place for good. */
export function inboxWith(
  messages: ReceivedMail[],
): Inbox & { readonly asked: ReadFrom[]; answers: Arrived[] } {
  const asked: ReadFrom[] = [];
  const answers: Arrived[] = [];
  return {
    asked,
    answers,
    arrived: (_, from) => {
      asked.push(from);
      const told = answers.shift();
      if (told) return Promise.resolve(told);
      const at = from.kind === 'cursor' ? Number(from.cursor) : from.kind === 'now' ? messages.length : 0;
      const next = Math.min(messages.length, at + 2);
      return Promise.resolve({
        kind: 'read',
        messages: messages.slice(at, next),
        cursor: String(next),
        hasMore: next < messages.length,
      });
    },
    close: () => Promise.resolve(),
  };
}

/** Alex sent Asha the first email of a sequence on Wednesday, and waits for her answer. */
export async function noticingWorld(
  messages: ReceivedMail[] = [],
  change = (store: Store): Store => store,
  left: 'sent' | 'unknown' = 'sent',
) {
  const shared = await createLowdbStore(new Memory());
  const email = stepId('thank-you-email');
  const asha = aRecord({ type: 'lead', email: 'Asha@northwind.example', company: 'Northwind' });
  await given(shared, {
    people: [aPerson({ email: 'alex@seller.example', settings: { timeZone: 'Asia/Kolkata' } })],
    records: [asha],
    enrollments: [
      anEnrollment({
        id: ONE,
        template: templateId('webinar-follow-up'),
        version: VERSION,
        state: { kind: 'open', step: email, due: MONDAY },
        history: [anEntry({ step: email })],
      }),
    ],
  });
  await leave(shared, left, ONE, email);
  let now = Date.parse(NOW);
  const inbox = inboxWith(messages);
  const log: string[] = [];
  const services: Services = {
    store: watchingStore({ store: change(shared), clock: { now: () => new Date(now) } }),
    messenger: {
      send: () => Promise.reject(new Error('Nothing is sent')),
      update: () => Promise.reject(new Error('Nothing is updated')),
    },
    roster: NO_ROSTER,
    readList: readListHere,
    clock: { now: () => new Date(now) },
    newId: (() => String(Math.random())) as NewId,
    log: {
      info: () => undefined,
      warn: (message) => void log.push(message),
      error: (message, fields) => void log.push(`${message} ${JSON.stringify(fields)}`),
    },
    meter: new Proxy({}, { get: () => () => undefined }) as Meter,
    templates: TEMPLATES,
    templateVersions: TEMPLATES,
    defaults: { ...DEFAULTS, timeZone: 'Asia/Kolkata' },
    administrators: [],
    inbox,
  };
  await shared.commit(CONTOSO, {
    mailboxes: [{ tenant: CONTOSO, person: ALEX, revision: 1, failures: 0, lookAt: NOW, cursor: '0' }],
  });
  const readAll = () => readDueMailboxes(services);
  return {
    store: shared,
    services,
    inbox,
    log,
    readAll,
    pass: (minutes: number) => void (now += minutes * 60_000),
    enrollment: async () => {
      const enrollment = await shared.enrollment(CONTOSO, ONE);
      if (!enrollment) throw new Error('It is gone');
      return enrollment;
    },
    asha: () => shared.record(CONTOSO, recordId('asha')),
    notices: async () => [...(await shared.mailNoticesOf(CONTOSO, [ONE]))],
    mailbox: () => shared.readMailbox(CONTOSO, ALEX),
  };
}

/** An email that left on Wednesday, or may have. */
async function leave(
  store: Store,
  as: 'sent' | 'unknown',
  enrollment: EnrollmentId,
  step: StepId,
): Promise<void> {
  const at = new Date('2026-11-25T04:00:00.000Z');
  const mail = newMail(
    {
      tenant: CONTOSO,
      id: mailId('m1'),
      enrollment,
      step,
      entered: 1,
      seller: ALEX,
      record: recordId('asha'),
    },
    at,
  );
  const marks = { messageId: MESSAGE_ID, to: 'asha@northwind.example', subject: 'Thank you for joining us' };
  const onItsWay = claimed(mail, 'c', marks, at);
  await given(store, { mails: [mail] });
  await given(store, { mails: [onItsWay] });
  const isKnown = as === 'sent';
  await given(store, { mails: [isKnown ? sent(onItsWay, at) : unknown(onItsWay, at, 'the line broke')] });
  if (!isKnown) return;
  const enrolled = await store.enrollment(CONTOSO, enrollment);
  if (!enrolled) throw new Error('It is gone');
  const moment = { today: day('2026-11-25'), at: at.toISOString(), by: ALEX };
  const template = TEMPLATES[0];
  if (!template) throw new Error('No template');
  const advanced = advance(template, enrolled, { kind: 'outcome', outcome: 'sent' }, moment);
  if (!advanced.ok) throw new Error(advanced.problem);
  await given(store, { enrollments: [advanced.value.enrollment] });
}
