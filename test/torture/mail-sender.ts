import { randomUUID } from 'node:crypto';
import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { sendDueMails } from '../../src/app/mailing/rounds.ts';
import type { Mailer } from '../../src/app/ports/mailer.ts';
import type { NewId } from '../../src/app/ports/runtime.ts';
import type { Services } from '../../src/app/turn/services.ts';
import { createGraphClient } from '../../src/mail/graph/graph-client.ts';
import { createGraphMailer, type GraphSending } from '../../src/mail/graph/graph-mailer.ts';
import { createSmtpMailer } from '../../src/mail/smtp/smtp-mailer.ts';
import { smtpSettingsOf } from '../../src/mail/smtp/smtp-settings.ts';
import { openLowdbStore } from '../../src/store/lowdb/lowdb-store.ts';
import { loadTemplates } from '../../src/templates/load-templates.ts';

/**
 * The process that is killed: sends what is due, with a clock that goes to the next thing that is, and prints where its
 * clock is before each round. `by`: `draft` and `direct` by Graph at the address, `smtp` by a server there.
 */
const [folder = '', by = '', address = '', from = '', until = ''] = process.argv.slice(2);

let time = Date.parse(from);
const clock = { now: () => new Date(time) };
const templates = await loadTemplates(join(import.meta.dirname, '../../templates'));
if (!templates.ok) throw new Error('The templates can’t be read');
const store = await openLowdbStore(folder);
const nobody = () => undefined;

const services = {
  store,
  clock,
  newId: (() => randomUUID()) as NewId,
  log: {
    info: nobody,
    warn: nobody,
    error: (message, fields) => writeSync(2, `${message} ${JSON.stringify(fields)}\n`),
  },
  meter: new Proxy({}, { get: () => nobody }) as Services['meter'],
  templates: templates.value,
  templateVersions: templates.value,
  administrators: [],
  mailer: mailerBy(by),
  defaults: {
    timeZone: 'Asia/Kolkata',
    language: 'en',
    hour: 9,
    workingDays: [1, 2, 3, 4, 5],
    isHoliday: () => false,
    holidaysOf: () => [],
    countries: () => [],
  },
} satisfies Partial<Services> as unknown as Services;

for (;;) {
  writeSync(1, `${new Date(time).toISOString()}\n`);
  await sendDueMails(services);
  const next = Date.parse((await store.nextMailDue()) ?? '9999-01-01');
  if (next > Date.parse(until)) break;
  time = Math.max(time + 1_000, next);
}
await services.mailer?.close();
await store.close();
process.exit(0);

function mailerBy(way: string): Mailer {
  if (way === 'smtp') return createSmtpMailer({ settings: smtpSettingsOf(address, true), now: () => time });
  const tokens = { get: () => Promise.resolve('token-1'), renew: nobody };
  return createGraphMailer({
    ask: createGraphClient({ tokens, clock, url: address }),
    sending: way as GraphSending,
  });
}
