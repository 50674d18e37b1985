import { Memory } from 'lowdb';
import { applyEvent, undoLastEvent } from '../../src/app/acting/apply-event.ts';
import { holdingStore } from '../../src/app/etiquette/holding-store.ts';
import { createMatterRounds } from '../../src/app/etiquette/rounds.ts';
import type { NewId } from '../../src/app/ports/runtime.ts';
import type { Store } from '../../src/app/ports/store.ts';
import type { Services } from '../../src/app/turn/services.ts';
import { turnOf, type Turn } from '../../src/app/turn/turn.ts';
import type { Enrollment, EnrollmentEvent } from '../../src/domain/enrollment.ts';
import type { PersonId } from '../../src/domain/ids.ts';
import { newOrganization, type OrganizationSettings } from '../../src/domain/organization.ts';
import type { SalesRecord } from '../../src/domain/record.ts';
import { createLowdbStore } from '../../src/store/lowdb/lowdb-store.ts';
import {
  ALEX,
  CONTOSO,
  MEGAN,
  aPerson,
  aRecord,
  anEnrollment,
  enrollmentId,
  recordId,
  stepId,
} from '../builders.ts';
import { endAt, goTo, stepOfType, templateOf } from '../domain/template-builder.ts';
import { SILENT } from '../silent-services.ts';
import { given } from '../store/store-test.ts';

export const NINE = '2026-11-23T03:30:00.000Z';

const TEMPLATE = templateOf(
  [
    stepOfType('email', 'first-email', { replied: endAt('won'), 'no-answer': goTo('call', 1) }),
    stepOfType('call', 'call', { answered: endAt('won'), 'no-answer': endAt('lost') }),
  ],
  { won: true, lost: false },
);

export type AccountWorld = {
  readonly services: Services;
  readonly kept: Store;
  /** Somebody at a company, in a sequence of a seller; the enrollment has the id of the record. */
  readonly enroll: (
    id: string,
    seller?: PersonId,
    record?: Partial<SalesRecord>,
    some?: Partial<Enrollment>,
  ) => Promise<void>;
  readonly happens: (id: string, event: EnrollmentEvent) => Promise<void>;
  readonly undo: (id: string) => Promise<void>;
  /** Does what is due, as a copy of the bot. */
  readonly tend: (services?: Services) => Promise<void>;
  readonly stateOf: (id: string) => Promise<Enrollment['state']['kind'] | undefined>;
  readonly get: (id: string) => Promise<Enrollment>;
  readonly turn: (person?: PersonId) => Promise<Turn>;
};

/** Two sellers in Kolkata, on a Monday morning. */
export async function anAccountWorld(
  settings: OrganizationSettings = {},
  more: Partial<Services> = {},
): Promise<AccountWorld> {
  const kept = await createLowdbStore(new Memory());
  let ids = 0;
  let time = Date.parse(NINE);
  const raw: Services = {
    ...SILENT,
    store: kept,
    // So that no two things happen at the same instant.
    clock: { now: () => new Date((time += 1)) },
    newId: (() => `id${(ids += 1)}`) as NewId,
    templates: [TEMPLATE],
    templateVersions: [TEMPLATE],
    ...more,
  };
  const services = { ...raw, store: holdingStore(raw) };
  const zone = { settings: { timeZone: 'Asia/Kolkata' } };
  await given(kept, {
    organization: { ...newOrganization(CONTOSO), revision: 1, settings },
    people: [aPerson(zone), aPerson({ id: MEGAN, name: 'Megan Bowen', ...zone })],
  });
  const get = async (id: string) => {
    const found = await kept.enrollment(CONTOSO, enrollmentId(id));
    if (!found) throw new Error(`Nobody is enrolled as ${id}`);
    return found;
  };
  const turn = async (person: PersonId = ALEX) => {
    const made = await turnOf(services, CONTOSO, person);
    if (!made) throw new Error('Nobody of that name');
    return made;
  };
  const acts = async (id: string, act: (turn: Turn) => ReturnType<typeof undoLastEvent>) => {
    const done = await act(await turn((await get(id)).seller));
    if (done.kind !== 'done') throw new Error(done.kind);
  };
  return {
    services,
    kept,
    get,
    turn,
    enroll: async (id, seller = ALEX, record = {}, some = {}) =>
      given(kept, {
        records: [aRecord({ id: recordId(id), name: id, company: 'Fabrikam', ...record })],
        enrollments: [
          anEnrollment({
            id: enrollmentId(id),
            record: recordId(id),
            seller,
            template: TEMPLATE.id,
            version: TEMPLATE.version,
            state: {
              kind: 'open',
              step: stepId('first-email'),
              due: anEnrollment().history[0]?.today ?? ('' as never),
            },
            history: anEnrollment().history.map((entry) => ({
              ...entry,
              by: seller,
              at: '2026-11-22T03:30:00.000Z',
            })),
            ...some,
          }),
        ],
      }),
    happens: (id, event) => acts(id, (now) => applyEvent(now, { enrollment: enrollmentId(id) }, event)),
    undo: (id) => acts(id, (now) => undoLastEvent(now, { enrollment: enrollmentId(id) })),
    tend: async (copy = services) => createMatterRounds(copy).sendAll(),
    stateOf: async (id) => (await kept.enrollment(CONTOSO, enrollmentId(id)))?.state.kind,
  };
}
