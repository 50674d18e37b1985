import type { Messenger } from '../src/app/ports/messenger.ts';
import type { Services } from '../src/app/turn/services.ts';
import { NO_ROSTER } from './no-roster.ts';
import { readListHere } from './read-list-here.ts';
import { DEFAULTS } from './simulation/sellers.ts';

const nobody = () => undefined;

const NOTHING_SENT: Messenger = {
  send: () => Promise.reject(new Error('Nothing is sent to Teams')),
  update: () => Promise.reject(new Error('Nothing is updated')),
};

/** Services for a world of a test, which adds what it is about: nothing is sent, noted or counted. */
export const SILENT = {
  readList: readListHere,
  messenger: NOTHING_SENT,
  roster: NO_ROSTER,
  log: { info: nobody, warn: nobody, error: nobody },
  meter: {
    due: nobody,
    settled: nobody,
    reminded: nobody,
    mailed: nobody,
    noticed: nobody,
    clockJumped: nobody,
    stoodStill: nobody,
    roundFailed: nobody,
  },
  defaults: DEFAULTS,
  administrators: [],
} satisfies Partial<Services>;
