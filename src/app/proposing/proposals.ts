import type { Viewer } from '../../cards/kit/situation.ts';
import { noticeCard } from '../../cards/kit/choice-card.ts';
import { proposalCard, proposalsCard, type Proposal } from '../../cards/rules/firing-cards.ts';
import { localTime } from '../../domain/calendar.ts';
import type { FiringId } from '../../domain/ids.ts';
import type { Person } from '../../domain/person.ts';
import { isOnlyOnce, movedOn, type Firing } from '../../domain/rules/firing.ts';
import type { Message } from '../ports/messenger.ts';
import { retryOnConflict } from '../turn/retry-conflicts.ts';
import { mayActFor } from '../turn/rights.ts';
import type { TenantServices } from '../turn/services.ts';
import type { Turn } from '../turn/turn.ts';

type Seen = {
  readonly services: TenantServices;
  readonly person: Pick<Person, 'tenant' | 'id'>;
  readonly viewer: Viewer;
};

/** What rules propose to a seller, the longest waiting first. */
export async function proposalsFor(seen: Seen): Promise<readonly Proposal[]> {
  const { services, person, viewer } = seen;
  const firings = await services.store.firingsOfSeller(person.tenant, person.id, viewer.today);
  const proposed = firings.filter(({ state }) => state.kind === 'proposed');
  return proposalsOf(
    seen,
    proposed.toSorted((one, other) =>
      one.at === other.at ? (one.id < other.id ? -1 : 1) : one.at < other.at ? -1 : 1,
    ),
  );
}

/** With all that is shown of them; without those whose rule or template is gone. */
async function proposalsOf(
  { services, person, viewer }: Seen,
  firings: readonly Firing[],
): Promise<readonly Proposal[]> {
  if (firings.length === 0) return [];
  const [book, records] = await Promise.all([
    services.store.ruleBook(person.tenant),
    services.store.records(
      person.tenant,
      firings.map(({ record }) => record),
    ),
  ]);
  const byId = new Map(records.map((record) => [record.id, record]));
  return firings.flatMap((firing) => {
    const rule = book?.rules.find(({ id }) => id === firing.rule);
    const record = byId.get(firing.record);
    const template = rule && services.templates.find(({ id }) => id === rule.template);
    const on = localTime(new Date(firing.at), viewer.calendar.timeZone).day;
    return rule && record && !record.archived && template ? [{ firing, rule, record, template, on }] : [];
  });
}

export const showProposals = async (turn: Turn): Promise<Message> =>
  proposalsCard(await proposalsFor(turn), turn.viewer);

async function firingOf({ services, person }: Turn, id: FiringId): Promise<Firing | undefined> {
  const [firing] = await services.store.firings(person.tenant, [id]);
  return firing;
}

export async function showProposal(turn: Turn, id: FiringId): Promise<Message> {
  const { viewer } = turn;
  const firing = await firingOf(turn, id);
  if (!firing?.seller || !mayActFor(turn, firing.seller))
    return { kind: 'text', text: viewer.say('refused.gone') };
  if (firing.state.kind !== 'proposed') return noticeCard(viewer.say.runs('rule.answered'), [], viewer);
  const [proposal] = await proposalsOf(turn, [firing]);
  return proposal ? proposalCard(proposal, viewer) : { kind: 'text', text: viewer.say('refused.gone') };
}

type Answered = { readonly firing: FiringId; readonly answer: 'not-now' | 'back' };

/** "Not now", and that taken back. */
export async function answerProposal(turn: Turn, { firing: id, answer }: Answered): Promise<Message> {
  const { services, person, viewer, now } = turn;
  const { say } = viewer;
  const done = await retryOnConflict(async () => {
    const firing = await firingOf(turn, id);
    if (!firing?.seller || !mayActFor(turn, firing.seller)) return { kind: 'gone' as const };
    if (firing.state.kind !== (answer === 'back' ? 'declined' : 'proposed'))
      return { kind: 'answered' as const };
    const state =
      answer === 'back' ? ({ kind: 'proposed' } as const) : ({ kind: 'declined', by: person.id } as const);
    const changed = movedOn(firing, { state }, now.toISOString());
    const committed = await services.store.commit(person.tenant, { firings: [changed] });
    return committed === 'saved' ? { kind: 'done' as const, firing } : 'conflict';
  });
  if (done.kind === 'busy') return { kind: 'text', text: say('refused.busy') };
  if (done.kind === 'gone') return { kind: 'text', text: say('refused.gone') };
  if (done.kind === 'answered') return noticeCard(say.runs('rule.answered'), [], viewer);
  const { name = '' } = (await services.store.record(person.tenant, done.firing.record)) ?? {};
  return answer === 'back'
    ? noticeCard(say.runs('rule.proposed-again', { name }), [], viewer)
    : noticeCard(
        say.runs('rule.declined', { name, again: isOnlyOnce(done.firing) ? 'no' : 'yes' }),
        [{ title: say('button.undo'), data: { verb: 'answer-proposal', firing: id, answer: 'back' } }],
        viewer,
      );
}
