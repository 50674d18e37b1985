import type { Roster } from '../src/app/ports/roster.ts';

const notAsked = () => Promise.resolve({ kind: 'unknown', reason: 'nobody asks here' } as const);

/** Of a bot that is in no team. */
export const NO_ROSTER: Roster = {
  members: notAsked,
  nameOf: notAsked,
  addressOf: notAsked,
  openChat: notAsked,
};
