import type { DeliveryReport } from './received.ts';

/**
 * What a report means. `dead`: the address reaches nobody. `soft`: it may later, as with a mailbox that is full.
 * `blocked`: nothing from us is taken, which says nothing about the address. `limit`: no more today.
 */
export type DeliveryOutcome = DeliveryReport & {
  readonly means: 'dead' | 'soft' | 'blocked' | 'limit' | 'delayed' | 'delivered';
};

export const deliveryOutcome = (report: DeliveryReport): DeliveryOutcome => ({
  ...report,
  means: meaningOf(report),
});

function meaningOf({ action, status, diagnostic }: DeliveryReport): DeliveryOutcome['means'] {
  if (action === 'delayed') return 'delayed';
  if (action !== 'failed') return 'delivered';
  return FAILED.find(({ is }) => is(status, diagnostic))?.means ?? 'soft';
}

type Failed = {
  readonly means: DeliveryOutcome['means'];
  readonly is: (status: string, diagnostic: string) => boolean;
};

/**
 * Of RFC 3463 and what Exchange adds; the first that fits. What is not sure to be the address is not put on it, so words
 * of blocking go before its codes.
 */
const FAILED: readonly Failed[] = [
  { means: 'limit', is: (status, said) => status === '5.1.90' || LIMIT.test(said) },
  { means: 'blocked', is: (status, said) => /^[45]\.7\./.test(status) || BLOCKED.test(said) },
  { means: 'blocked', is: (status, said) => status === '5.4.1' && /access denied/i.test(said) },
  {
    means: 'soft',
    is: (status, said) => status.startsWith('4.') || /^5\.2\.[23]$/.test(status) || FULL.test(said),
  },
  { means: 'dead', is: (status) => /^5\.1\.(?:0|1|2|3|6|10)$/.test(status) || status === '5.2.1' },
  { means: 'dead', is: (status, said) => /^5\.(?:4\.4|4\.310)$/.test(status) && NO_DOMAIN.test(said) },
  { means: 'dead', is: (status, said) => /^(?:5\.0\.0|5\.5\.0|5\.4\.1|)$/.test(status) && NOBODY.test(said) },
];

const LIMIT =
  /exceeded.{0,60}\b(?:limit|quota for (?:sending|messages))|(?:sending|submission|message rate) (?:limit|quota)|too many (?:messages|recipients) (?:today|per)/i;
const BLOCKED =
  /\bspam\b|\bblack ?list|\bblock(?:ed|list)\b|\breputation\b|\bpolicy\b|\bdmarc\b|\bspf\b|\bdkim\b|spamhaus|unsolicited|not authenticated/i;
const FULL = /(?:mailbox|inbox|quota|storage).{0,40}(?:full|exceed)|over ?quota|out of storage/i;
const NO_DOMAIN = /domain|host|mx\b|dns|nxdomain/i;
const NOBODY =
  /(?:user|recipient|mailbox|address|account).{0,60}(?:unknown|not (?:found|exist)|n'?o?t exist|unavailable|disabled|rejected|invalid)|no such (?:user|recipient|mailbox|address)|unknown (?:user|recipient)|does(?:n't| not) exist/i;
