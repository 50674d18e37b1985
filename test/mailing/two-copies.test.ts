import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDueMailboxes } from '../../src/app/mailing/noticing/rounds.ts';
import { planningStore } from '../../src/app/mailing/planning/planning-store.ts';
import { sendDueMails } from '../../src/app/mailing/rounds.ts';
import type { Store } from '../../src/app/ports/store.ts';
import type { Services } from '../../src/app/turn/services.ts';
import { openPostgresStore } from '../../src/store/postgres/postgres-store.ts';
import { aReceived, inboxWith } from '../app/noticing-world.ts';
import { aSent } from '../app/sent-mail.ts';
import { ALEX, CONTOSO, aRecord, enrollmentId, recordId } from '../builders.ts';
import { startPostgres, type Postgres } from '../postgres.ts';
import { given } from '../store/store-test.ts';
import { aWorld } from './mail-world.ts';

let postgres: Postgres;
let url: string;
let stores: readonly Store[];
beforeAll(async () => {
  postgres = await startPostgres();
  url = await postgres.createDatabase();
  stores = await Promise.all([openPostgresStore(url), openPostgresStore(url)]);
});
afterAll(async () => {
  await Promise.all(stores.map((store) => store.close()));
  await postgres.dropDatabase(url);
  await postgres.stop();
});

/** Asha answers the first of two emails, and Alex writes to Ravi by hand before the other one leaves. */
test('two copies on PostgreSQL plan, send, settle and notice everything once', async () => {
  const [kept, other] = stores;
  if (!kept || !other) throw new Error('There are two');
  const world = await aWorld({ kept });
  const messages = [aSent({ to: ['ravi@fabrikam.com'], receivedAt: '2026-11-23T03:31:00.000Z' })];
  const inbox = inboxWith(messages);
  const copies: readonly Services[] = [
    { ...world.services, inbox },
    { ...world.services, store: planningStore({ ...world.services, store: other }), inbox },
  ];
  await given(kept, {
    records: [aRecord({ id: recordId('ravi'), name: 'Ravi Menon', email: 'ravi@fabrikam.com' })],
    mailboxes: [
      {
        tenant: CONTOSO,
        person: ALEX,
        revision: 1,
        failures: 0,
        cursor: '0',
        lookAt: world.now().toISOString(),
      },
    ],
  });
  await world.enroll('one');
  await world.enroll('two', { record: recordId('ravi') });
  for (let at = Date.parse('2026-11-23T03:30:00.000Z'), round = 0; round < 40; round += 1) {
    world.moveTo(new Date((at += 60_000)).toISOString());
    if (round === 20)
      messages.push(
        aReceived({
          inReplyTo: [],
          from: { name: 'Asha Rao', address: 'asha@northwind.com' },
          receivedAt: '2026-11-23T10:00:00.000Z',
        }),
      );
    await Promise.all(copies.flatMap((copy) => [readDueMailboxes(copy), sendDueMails(copy)]));
  }
  expect(world.provider.delivered.map(({ to }) => to.address)).toEqual(['asha@northwind.com']);
  const [one, two] = await Promise.all([world.enrollment('one'), world.enrollment('two')]);
  expect(one.state).toMatchObject({ kind: 'ended' });
  expect(one.history.map(({ event }) => event.kind)).toEqual(['enroll', 'outcome', 'outcome']);
  expect(two.revision).toBe(1);
  const notices = await kept.mailNoticesOf(CONTOSO, [enrollmentId('one'), enrollmentId('two')]);
  expect(notices.map(({ what }) => what.kind).toSorted()).toEqual(['reply', 'wrote-by-hand']);
});
