import type { Names } from '../../cards/talk/request-label.ts';
import type { RecordId } from '../../domain/ids.ts';
import type { Request } from '../../domain/request.ts';
import { inLanguage } from '../../domain/text.ts';
import { recordsApart } from '../finding/tell-apart.ts';
import { mayActFor } from '../turn/rights.ts';
import type { Turn } from '../turn/turn.ts';
import { newestTemplates } from '../turn/services.ts';

/** The names of all that some requests are about. */
export async function namesIn(turn: Turn, requests: readonly Request[]): Promise<Names> {
  const { services, person, viewer } = turn;
  const { store } = services;
  const ids = requests.flatMap(recordsOf);
  const ending = requests.filter(({ intent }) => intent === 'end').flatMap(recordsOf);
  const sellers = [...new Set(requests.flatMap(({ seller }) => seller ?? []))];
  const [records, people, running] = await Promise.all([
    store.records(person.tenant, [...new Set(ids)]),
    Promise.all(sellers.map((id) => store.person(person.tenant, id))),
    store.runningOfRecords(person.tenant, [...new Set(ending)]),
  ]);
  const apart = new Map((await recordsApart(turn, records)).map(({ record, where }) => [record, where]));
  const runningWith = new Set(
    running.filter(({ seller }) => mayActFor(turn, seller)).map(({ record }) => record),
  );
  const recordNames = new Map(records.map(({ id, name }) => [id, name]));
  const personNames = new Map(people.flatMap((one) => (one ? [[one.id, one.name] as const] : [])));
  const templates = newestTemplates(services);
  return {
    record: (id) => recordNames.get(id),
    beside: (id) => apart.get(id),
    runs: (id) => runningWith.has(id),
    person: (id) => personNames.get(id),
    template: (id) => {
      const found = templates.find((one) => one.id === id);
      return found && inLanguage(found.name, viewer.say.language);
    },
  };
}

const recordsOf = ({ who }: Request): readonly RecordId[] =>
  who?.kind === 'records' ? who.records : who?.kind === 'group' ? (who.group.without ?? []) : [];
