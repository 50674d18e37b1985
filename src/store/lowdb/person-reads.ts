import type { Colleague } from '../../app/ports/colleague.ts';
import type { DailyCardEntry } from '../../app/ports/daily-card-entry.ts';
import type { ConversationReference } from '../../app/ports/messenger.ts';
import type { Store } from '../../app/ports/store.ts';
import type { Day } from '../../domain/day.ts';
import type { Person } from '../../domain/person.ts';
import { forgottenBefore } from '../daily-cards-kept.ts';
import { typedWords } from '../name-search.ts';
import type { Indexes } from './indexes.ts';
import type { Searching } from './one-by-one.ts';
import { present } from './present.ts';
import type { Tables } from './tables.ts';

export const personReads = (tables: Tables, indexes: Indexes, searching: Searching) =>
  ({
    organization: (tenant) => Promise.resolve(tables.organizations.get(tenant)),
    directory: (tenant) => Promise.resolve(indexes.peopleOf.of(tenant).map(asColleague(tables))),
    searchColleagues: (tenant, words, limit) =>
      searching(() =>
        present(
          indexes.colleagueSearch
            .find(tenant, words.flatMap(typedWords), limit)
            .map(({ id }) => tables.people.get(tenant, id)),
        ).map(asColleague(tables)),
      ),
    person: (tenant, id) => Promise.resolve(tables.people.get(tenant, id)),
    peopleWithCardDue: (at, limit) => Promise.resolve(indexes.nextCards.upTo(at, limit)),
    peopleWithFarthestCard: (limit) => Promise.resolve(indexes.nextCards.latest(limit)),
    nextCardDue: () => Promise.resolve(indexes.nextCards.first()?.nextCardAt),
    peopleEnrolling: (at, limit) => Promise.resolve(indexes.enrolling.upTo(at, limit)),
    reference: (tenant, id) => Promise.resolve(tables.references.get(tenant, id)),
    joinedTeams: (tenant) => Promise.resolve(indexes.joinedTeamsOf.of(tenant)),
    dailyCard: (tenant, person, day) => Promise.resolve(tables.dailyCards.get(tenant, person, day)),
    ledger: (tenant, person, day) =>
      Promise.resolve(
        indexes.cardsOfPerson
          .of(tenant, person)
          .filter((one) => one.day === day || (isUnsettled(one) && isKept(one, day)))
          .toSorted((one, other) => (one.day < other.day ? -1 : 1)),
      ),
  }) satisfies Partial<Store>;

const asColleague =
  ({ references }: Tables) =>
  ({ tenant, id, name, settings, seen, lastSeen }: Person): Colleague => ({
    id,
    name,
    settings,
    seen,
    ...(lastSeen && { lastSeen }),
    unreachable: !isReachable(references.get(tenant, id)),
  });

const isUnsettled = ({ state }: DailyCardEntry): boolean => state === 'claimed' || state === 'waiting';
const isKept = (entry: DailyCardEntry, day: Day): boolean =>
  forgottenBefore(day) <= entry.day && entry.day < day;

const isReachable = (reference: ConversationReference | undefined): boolean =>
  reference !== undefined && !reference.unreachable;
