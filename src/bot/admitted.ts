import type { Speaker } from '../app/ports/conversation.ts';
import type { Identity } from './authentication.ts';
import type { Incoming } from './incoming.ts';

/** An activity to work on: authenticated, from an allowed tenant and a known person. */
export type Admitted = {
  readonly incoming: Incoming;
  readonly speaker: Speaker;
  readonly identity: Identity;
};
