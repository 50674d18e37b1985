import { domainOf } from '../address.ts';
import type { MailMarks, OutgoingMail } from './outgoing.ts';

/** What left, or may have, and when (ISO instant). */
export type Left = MailMarks & { readonly at: string; readonly domain: string };

export function leftIn({ state }: Pick<OutgoingMail, 'state'>): Left | undefined {
  switch (state.kind) {
    case 'claimed':
    case 'unknown':
    case 'sent':
      return { ...state, domain: domainOf(state.to) };
    case 'planned':
      return state.again && { ...state.again, domain: domainOf(state.again.to) };
    case 'held':
    case 'moot':
      return undefined;
  }
}

/** Whether it may still leave, or is not settled. */
export const isOpen = ({ state }: Pick<OutgoingMail, 'state'>): boolean =>
  state.kind !== 'sent' && state.kind !== 'moot';
