import { domainKey } from '../../domain/mail/opt-out.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { Turn } from '../turn/turn.ts';

/** The domains that no automated email goes to. */
export async function neverMailed({
  services,
  person,
}: Pick<Turn, 'services' | 'person'>): Promise<readonly string[]> {
  const optOuts = await services.store.optedOutDomains(person.tenant);
  return optOuts.map(({ key }) => key.slice(1)).sort();
}

const DOMAIN = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u;

/** Whatever is pasted of domains: with https, with @ or as part of an address; else the word that is none. */
export function domainsIn(text: string): Result<readonly string[], string> {
  const domains = text
    .toLowerCase()
    .split(/[\s,;]+/u)
    .map((word) =>
      word
        .replace(/^https?:\/\/(?:www\.)?/u, '')
        .replace(/^.*@/u, '')
        .replace(/[/.]+$/u, ''),
    )
    .filter((word) => word !== '');
  const odd = domains.find((one) => !DOMAIN.test(one));
  return odd === undefined ? ok([...new Set(domains)]) : err(odd);
}

/** Makes them the domains that no automated email goes to. */
export async function keepNeverMailed(turn: Turn, domains: readonly string[]): Promise<void> {
  const { services, person, now } = turn;
  const { tenant } = person;
  const before = await neverMailed(turn);
  const added = domains.filter((one) => !before.includes(one));
  const dropped = before.filter((one) => !domains.includes(one));
  if (added.length + dropped.length === 0) return;
  await services.store.commit(tenant, {
    optOuts: added.map((domain) => ({
      tenant,
      key: domainKey(domain),
      at: now.toISOString(),
      by: person.id,
    })),
    dropOptOuts: dropped.map(domainKey),
  });
}
