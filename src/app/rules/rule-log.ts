import { ruleLogCard } from '../../cards/rules/firing-cards.ts';
import { localTime } from '../../domain/calendar.ts';
import type { PersonId } from '../../domain/ids.ts';
import type { Message } from '../ports/messenger.ts';
import type { Turn } from '../turn/turn.ts';
import { withRuleOf } from './show-rules.ts';

const SHOWN = 20;

/** What a rule did lately, and why. */
export const showRuleLog = (turn: Turn, id: string): Promise<Message> =>
  withRuleOf(turn, id, async (rule) => {
    const { services, person, viewer } = turn;
    const { store } = services;
    const firings = await store.firingsOfRule(person.tenant, id, SHOWN);
    const records = await store.records(
      person.tenant,
      firings.map(({ record }) => record),
    );
    const byId = new Map(records.map((record) => [record.id, record]));
    const ids = [...new Set(firings.flatMap(({ seller }) => seller ?? []))];
    const names = new Map<PersonId, string>();
    for (const one of ids) names.set(one, (await store.person(person.tenant, one))?.name ?? '');
    const logged = firings.map((firing) => ({
      firing,
      record: byId.get(firing.record),
      on: localTime(new Date(firing.at), viewer.calendar.timeZone).day,
      seller: firing.seller && names.get(firing.seller),
    }));
    return ruleLogCard(rule, logged, viewer);
  });
