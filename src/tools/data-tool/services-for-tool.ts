import { randomUUID } from 'node:crypto';
import type { ReadList } from '../../app/ports/list-reader.ts';
import type { NewId } from '../../app/ports/runtime.ts';
import type { Store } from '../../app/ports/store.ts';
import type { Services } from '../../app/turn/services.ts';
import type { PersonId } from '../../domain/ids.ts';
import { countriesWithHolidays, createPublicHolidays } from '../../holidays/public-holidays.ts';

const nothing = () => undefined;
const unreached = () => Promise.resolve({ kind: 'unknown', reason: 'the bot is not running' } as const);

/** What use cases need that write to nobody, for somebody who may do anything. */
export const servicesForTool = (store: Store, administrator: PersonId, readList: ReadList): Services => ({
  store,
  messenger: { send: unreached, update: unreached },
  roster: { members: unreached, nameOf: unreached, addressOf: unreached, openChat: unreached },
  clock: { now: () => new Date() },
  newId: (() => randomUUID()) as NewId,
  log: { info: nothing, warn: nothing, error: nothing },
  meter: {
    due: nothing,
    settled: nothing,
    reminded: nothing,
    clockJumped: nothing,
    stoodStill: nothing,
    roundFailed: nothing,
    mailed: nothing,
    noticed: nothing,
  },
  readList,
  templates: [],
  templateVersions: [],
  administrators: [administrator],
  defaults: {
    timeZone: 'UTC',
    language: 'en',
    hour: 9,
    workingDays: [1, 2, 3, 4, 5],
    ...createPublicHolidays(),
    countries: countriesWithHolidays,
  },
});
