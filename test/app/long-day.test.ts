import { Memory } from 'lowdb';
import { expect, test } from 'vitest';
import { todaysList } from '../../src/app/daily-card/todays-list.ts';
import { turnOf } from '../../src/app/turn/turn.ts';
import type { NewId } from '../../src/app/ports/runtime.ts';
import type { Day } from '../../src/domain/day.ts';
import { newOrganization } from '../../src/domain/organization.ts';
import { createLowdbStore } from '../../src/store/lowdb/lowdb-store.ts';
import {
  ALEX,
  CONTOSO,
  aPerson,
  aRecord,
  anEnrollment,
  enrollmentId,
  recordId,
  stepId,
} from '../builders.ts';
import { TWO_EMAILS } from '../mailing/mail-world.ts';
import { SILENT } from '../silent-services.ts';
import { given } from '../store/store-test.ts';

test('of a long day every page has rows of its own and the same total, whoever is not to be contacted', async () => {
  const store = await createLowdbStore(new Memory());
  const all = Array.from({ length: 60 }, (_, at) => at);
  await given(store, {
    organization: { ...newOrganization(CONTOSO), revision: 1 },
    people: [aPerson({ settings: { timeZone: 'Asia/Kolkata' } })],
    records: all.map((at) =>
      aRecord({ id: recordId(`r${at}`), status: at < 12 || at > 50 ? 'do-not-contact' : 'active' }),
    ),
    enrollments: all.map((at) =>
      anEnrollment({
        id: enrollmentId(`e${at}`),
        record: recordId(`r${at}`),
        template: TWO_EMAILS.id,
        version: TWO_EMAILS.version,
        state: { kind: 'open', step: stepId('call'), due: '2026-11-23' as Day },
      }),
    ),
  });
  const services = {
    ...SILENT,
    store,
    clock: { now: () => new Date('2026-11-23T04:00:00Z') },
    newId: (() => 'id') as NewId,
    templates: [TWO_EMAILS],
    templateVersions: [TWO_EMAILS],
  };
  const turn = await turnOf(services, CONTOSO, ALEX);
  if (!turn) throw new Error('Alex is known');
  const pages = [];
  for (let page = 0; page < 6; page += 1) pages.push((await todaysList(turn, page)).due);
  expect(pages.map(({ count }) => count)).toEqual(Array(6).fill(60));
  const shown = pages.flatMap(({ rows }) => rows.map(({ enrollment }) => enrollment.id));
  expect(new Set(shown).size).toBe(shown.length);
});
