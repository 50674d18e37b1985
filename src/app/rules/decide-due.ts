import { isSameAccount } from '../../domain/account.ts';
import { enroll } from '../../domain/engine.ts';
import { BY_ITSELF, type Enrollment } from '../../domain/enrollment.ts';
import { begunByRule } from '../../domain/history.ts';
import type { FiringId, PersonId, TenantId } from '../../domain/ids.ts';
import type { SalesRecord } from '../../domain/record.ts';
import { decide, type DecideFacts, type Decision } from '../../domain/rules/decide.ts';
import { forgottenFiring, movedOn, putOff, type Firing } from '../../domain/rules/firing.ts';
import type { Assignee } from '../../domain/rule.ts';
import { newRuleBook } from '../../domain/rule.ts';
import { inputsFrom } from '../enrolling/inputs.ts';
import { organizationOf } from '../turn/organization.ts';
import { retryOnConflict } from '../turn/retry-conflicts.ts';
import type { Services } from '../turn/services.ts';
import { countingSellers, factsFor, lookUp, type Known } from './look-up-facts.ts';

/**
 * Decides what is due of one tenant, in one commit that needs the rule book's revision: so two copies of the bot decide
 * after each other, and the numbers of the day hold.
 */
export async function decideDue(
  services: Services,
  tenant: TenantId,
  ids: readonly FiringId[],
): Promise<void> {
  const done = await retryOnConflict(() => tryToDecide(services, tenant, ids));
  if (done.kind === 'busy') throw new Error('The rules change all the time');
}

async function tryToDecide(
  services: Services,
  tenant: TenantId,
  ids: readonly FiringId[],
): Promise<{ readonly kind: 'decided' } | 'conflict'> {
  const { store, clock } = services;
  const now = clock.now().toISOString();
  const [firings, organization, kept] = await Promise.all([
    store.firings(tenant, ids),
    organizationOf(services, tenant),
    store.ruleBook(tenant),
  ]);
  const due = firings.filter(({ lookAt = '' }) => lookAt <= now).toSorted(byAge);
  if (due.length === 0) return { kind: 'decided' };
  const waiting = due.filter(({ state }) => state.kind === 'waiting');
  const over = due.filter(({ state }) => state.kind !== 'waiting').map((one) => afterItsTime(one, now));
  const book = kept ?? newRuleBook(tenant);
  const known = await lookUp(services, organization, book, waiting);
  const { decided, turns } = await decideAll(known, waiting);
  const enrollments = decided.flatMap(({ enrollment }) => enrollment ?? []);
  const committed = await store.commit(tenant, {
    firings: [...over, ...decided.map(({ firing }) => firing)],
    ...(waiting.length > 0 && { ruleBook: { ...book, revision: book.revision + 1, turns } }),
    ...(enrollments.length > 0 && {
      enrollments,
      expected: enrollments.map(({ record }) => ({ record, running: [] })),
    }),
  });
  return committed === 'conflict' ? 'conflict' : { kind: 'decided' };
}

/** Of several that wait for a place of the day, the oldest comes first. */
const byAge = (one: Firing, other: Firing): number =>
  one.at === other.at ? (one.id < other.id ? -1 : 1) : one.at < other.at ? -1 : 1;

const afterItsTime = (firing: Firing, now: string): Firing =>
  firing.state.kind === 'proposed'
    ? movedOn(firing, { state: { kind: 'left', why: 'expired' } }, now)
    : forgottenFiring(firing);

type Decided = { readonly firing: Firing; readonly enrollment?: Enrollment };

async function decideAll(known: Known, waiting: readonly Firing[]) {
  const { book } = known;
  const sellers = countingSellers(known, book.tenant);
  const turns = { ...book.turns };
  const enrolled: SalesRecord[] = [];
  const decided: Decided[] = [];
  for (const firing of waiting) {
    const facts = factsFor(known, firing);
    await sellers.load(asked(facts));
    const decision = decide(firing, {
      ...facts,
      // Of two that would be enrolled at once, of one company or by two rules, the second is only proposed.
      isWorkedElsewhere: facts.isWorkedElsewhere || isAmong(enrolled, facts.record),
      seller: sellers.of(firing.rule),
      turns: turns[firing.rule] ?? 0,
    });
    const done = carriedOut(known, firing, facts, decision);
    if (decision.kind === 'give') {
      turns[firing.rule] = decision.turns;
      sellers.give(done.firing);
    }
    if (done.enrollment && facts.record) enrolled.push(facts.record);
    decided.push(done);
  }
  const rules = new Set(book.rules.map(({ id }) => id));
  return {
    decided,
    turns: Object.fromEntries(Object.entries(turns).filter(([id, count]) => rules.has(id) && count > 0)),
  };
}

const isAmong = (enrolled: readonly SalesRecord[], record: SalesRecord | undefined): boolean =>
  record !== undefined && enrolled.some((one) => one.id === record.id || isSameAccount(one, record));

function asked({ rule, record }: Pick<DecideFacts, 'rule' | 'record'>): readonly PersonId[] {
  return rule && record ? whomIt(rule.assignee, record.owner) : [];
}

function whomIt(assignee: Assignee, owner: PersonId | undefined): readonly PersonId[] {
  if (assignee.kind === 'in-turn') return assignee.among;
  if (assignee.kind === 'seller') return [assignee.seller];
  return owner === undefined ? [] : [owner];
}

function carriedOut(
  known: Known,
  firing: Firing,
  { rule, record, now }: Pick<DecideFacts, 'rule' | 'record' | 'now'>,
  decision: Decision,
): Decided {
  if (decision.kind === 'wait') return { firing: putOff(firing, decision.until) };
  if (decision.kind === 'left') return { firing: movedOn(firing, { state: decision }, now) };
  const { seller, day, act } = decision;
  const proposed = { firing: movedOn(firing, { state: { kind: 'proposed' }, seller, day }, now) };
  const template = rule && known.services.templates.find(({ id }) => id === rule.template);
  if (act === 'propose' || !template || !record) return proposed;
  const plan = {
    id: known.services.newId('enrollment'),
    seller,
    start: day,
    inputs: inputsFrom({}, template, record),
  };
  const enrolled = enroll(template, record, plan, { today: day, at: now, by: BY_ITSELF });
  if (!enrolled.ok) return proposed;
  const state = { kind: 'enrolled', enrollment: plan.id, by: 'rule' } as const;
  return {
    firing: movedOn(firing, { state, seller, day }, now),
    enrollment: begunByRule(enrolled.value, rule.name),
  };
}
