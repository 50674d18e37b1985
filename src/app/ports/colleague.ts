import type { Person } from '../../domain/person.ts';

/** Someone whom the bot knows, as far as others look at them. */
export type Colleague = Pick<Person, 'id' | 'name' | 'settings' | 'seen' | 'lastSeen'> & {
  /** Teams accepts no messages for them: they removed the bot, or it can't write to them. */
  readonly unreachable: boolean;
};
