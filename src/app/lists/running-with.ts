import { MOST_AT_ONCE } from '../../cards/kit/action-parts.ts';
import { namesOf } from '../../cards/action/named-many.ts';
import { line, type Line } from '../../cards/kit/elements.ts';
import type { Situation, Viewer } from '../../cards/kit/situation.ts';
import { domainOf } from '../../domain/address.ts';
import { facetKey } from '../../domain/facets.ts';
import type { RecordId } from '../../domain/ids.ts';
import type { SalesRecord } from '../../domain/record.ts';
import type { EnrollmentAt } from '../../domain/request.ts';
import type { Entry } from '../../language/lists-and-tags/do-not-contact-entries.ts';
import { runningAtAccount } from '../finding/at-account.ts';
import { inSlices } from '../turn/in-slices.ts';
import { mayActFor } from '../turn/rights.ts';
import { situationsOf } from '../turn/situations.ts';
import type { Turn } from '../turn/turn.ts';

/** Whoever of a domain comes after these is marked on the cards of their sellers all the same. */
const MOST_OF_DOMAIN = 1_000;
/** The deals of so many are looked for, too. */
const MOST_WITH_DEALS = 25;

/** What runs with whoever has one of these addresses, as far as the speaker may act on it; by indexes alone. */
export async function runningWith(turn: Turn, entries: readonly Entry[]): Promise<readonly Situation[]> {
  const { services, person } = turn;
  const { store } = services;
  const people = await peopleAt(turn, entries);
  const ids = people.map(({ id }) => id);
  const own = await inSlices(ids, (some) => store.runningOfRecords(person.tenant, some));
  const deals = await Promise.all(people.slice(0, MOST_WITH_DEALS).map((one) => dealsOf(turn, one)));
  const all = new Map([...own, ...deals.flat()].map((one) => [one.id, one]));
  const mine = [...all.values()].filter(({ seller }) => mayActFor(turn, seller));
  return situationsOf(turn, mine.slice(0, MOST_AT_ONCE));
}

async function peopleAt(
  { services, person }: Turn,
  entries: readonly Entry[],
): Promise<readonly SalesRecord[]> {
  const { store } = services;
  const { tenant } = person;
  const valuesOf = (kind: Entry['kind']) =>
    entries.filter((one) => one.kind === kind).map(({ value }) => value);
  const byAddress = await inSlices(valuesOf('email'), (emails) =>
    store.recordsByKeys(tenant, { emails, phones: [], names: [] }),
  );
  const inDomains = await inSlices(valuesOf('domain'), async (domains) =>
    (await Promise.all(domains.map((domain) => idsIn(domain)))).flat(),
  );
  const byDomain = await inSlices(inDomains, (ids) => store.records(tenant, ids));
  const listed = new Set(valuesOf('domain'));
  const isThere = ({ email }: SalesRecord) => email !== undefined && listed.has(domainOf(email));
  return [...byAddress, ...byDomain.filter(isThere)];

  function idsIn(domain: string): Promise<readonly RecordId[]> {
    const facets = [facetKey({ kind: 'account', value: `@${domain}` })];
    return store.recordIds(tenant, { facets }, MOST_OF_DOMAIN);
  }
}

/** What runs for a deal or a company whose contact they are. */
async function dealsOf({ services }: Turn, contact: SalesRecord) {
  const there = await runningAtAccount(services.store, contact);
  return there
    .filter(({ record }) => record.primaryContact === contact.id)
    .map(({ enrollment }) => enrollment);
}

export const idsWithRevisions = (running: readonly Situation[]): readonly EnrollmentAt[] =>
  running.map(({ enrollment: { id, revision } }) => ({ id, revision }));

/** Who of them is in a sequence, in a line. */
export const runningLines = (running: readonly Situation[], viewer: Viewer): readonly Line[] =>
  running.length === 0
    ? []
    : [
        line(
          viewer.say('do-not-contact.running', { count: running.length, names: namesOf(running, viewer) }),
        ),
      ];
