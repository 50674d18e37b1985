import { setImmediate } from 'node:timers/promises';
import { triedCard, type Tried } from '../../cards/rules/rule-cards.ts';
import { addDays, type Day } from '../../domain/day.ts';
import type { SalesRecord } from '../../domain/record.ts';
import { endedSo } from '../../domain/rules/edges.ts';
import { factsOf, fitOf, fits, type Fit } from '../../domain/rules/fit.ts';
import { fitsSince, LOOK_BACK_DAYS } from '../../domain/rules/lately.ts';
import type { Rule } from '../../domain/rule.ts';
import type { Message } from '../ports/messenger.ts';
import type { Turn } from '../turn/turn.ts';
import { eachFitting, silentSince } from './check-days.ts';
import { todayOf } from './today-of.ts';
import { withRuleOf } from './show-rules.ts';

const SHOWN = 10;
const MOST_ENDED = 2_000;

type Hit = { readonly record: SalesRecord; readonly on: Day };

/** What a rule would have done in the last month, had it been on. It changes nothing. */
export const tryRule = (turn: Turn, id: string): Promise<Message> =>
  withRuleOf(turn, id, async (rule) => {
    const fit = fitOf(rule, turn.organization.segments ?? []);
    const hits = fit ? await hitsOf(turn, rule, fit) : [];
    return triedCard(rule, summed(rule, hits), turn.viewer);
  });

function summed({ assignee }: Rule, hits: readonly Hit[]): Tried {
  const latest = hits.toSorted((one, other) => (one.on > other.on ? -1 : 1));
  const withoutOwner =
    assignee.kind === 'owner' ? hits.filter(({ record }) => record.owner === undefined).length : 0;
  return { count: hits.length, shown: latest.slice(0, SHOWN), withoutOwner };
}

async function hitsOf(turn: Turn, rule: Rule, fit: Fit): Promise<readonly Hit[]> {
  const { services, person } = turn;
  const today = todayOf(services);
  const since = addDays(today, -LOOK_BACK_DAYS);
  if (rule.trigger.kind === 'ended') return endedHits(turn, rule.trigger, fit, since, today);
  if (fit.idleDays !== undefined) return silentHits(turn, fit, fit.idleDays, since, today);
  const hits: Hit[] = [];
  await eachFitting(services, person.tenant, fit, today, undefined, (records) => {
    for (const record of records) {
      const on = fitsSince(fit, record);
      if (on !== undefined && on >= since) hits.push({ record, on });
    }
    return Promise.resolve();
  });
  return hits;
}

/** Day by day, as it would have been looked at. */
async function silentHits(
  { services, person }: Turn,
  fit: Fit,
  days: number,
  since: Day,
  today: Day,
): Promise<readonly Hit[]> {
  const hits: Hit[] = [];
  for (let on = since; on <= today; on = addDays(on, 1)) {
    const passed = silentSince(services, days, addDays(on, -1), on);
    await eachFitting(services, person.tenant, fit, today, passed, (records) =>
      Promise.resolve(hits.push(...records.map((record) => ({ record, on })))),
    );
    await setImmediate();
  }
  return hits;
}

async function endedHits(
  { services, person }: Turn,
  { template, how }: Extract<Rule['trigger'], { readonly kind: 'ended' }>,
  fit: Fit,
  since: Day,
  today: Day,
): Promise<readonly Hit[]> {
  const { store } = services;
  const ended = await store.endedOf(person.tenant, template, since, MOST_ENDED);
  const meant = ended.filter((one) => endedSo(one, how));
  const records = await store.records(
    person.tenant,
    meant.map(({ record }) => record),
  );
  const byId = new Map(records.map((record) => [record.id, record]));
  return meant.flatMap(({ record: id, state }) => {
    const record = byId.get(id);
    return record && state.kind === 'ended' && fits(fit, factsOf(record), today)
      ? [{ record, on: state.on }]
      : [];
  });
}
