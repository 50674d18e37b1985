import { noticeCard } from '../../cards/kit/choice-card.ts';
import { changed, forgetAt, type ColleagueQuestion } from '../../domain/account-matter.ts';
import type { MatterId } from '../../domain/ids.ts';
import type { Message } from '../ports/messenger.ts';
import { retryOnConflict } from '../turn/retry-conflicts.ts';
import { turnOf, type Turn } from '../turn/turn.ts';

/** The question is open again; whoever asked and has read the answer is told. */
export async function undoAnswer(turn: Turn, id: MatterId): Promise<Message> {
  const { viewer } = turn;
  const done = await retryOnConflict(() => reopen(turn, id));
  if (done.kind === 'busy') return { kind: 'text', text: viewer.say('refused.busy') };
  if (done.kind === 'over') return noticeCard(viewer.say.runs('may-i.over'), [], viewer);
  if (done.before.state !== 'answered') await tellAsker(turn, done.before);
  const name = await nameOf(turn, done.before);
  return noticeCard(viewer.say.runs('may-i.undone', { name }), [], viewer);
}

type Reopened = { readonly kind: 'open'; readonly before: ColleagueQuestion } | { readonly kind: 'over' };

async function reopen({ services, person, now }: Turn, id: MatterId): Promise<Reopened | 'conflict'> {
  const { store } = services;
  const before = await store.accountMatter(person.tenant, id);
  if (before?.kind !== 'question' || before.answer?.by !== person.id) return { kind: 'over' };
  const { answer: _, ...open } = before;
  const { lastChange: __, ...rest } = (await store.person(person.tenant, person.id)) ?? person;
  const question = changed<ColleagueQuestion>(open, { state: 'asked', lookAt: forgetAt(now) });
  const committed = await store.commit(person.tenant, { accountMatters: [question], people: [rest] });
  return committed === 'saved' ? { kind: 'open', before } : 'conflict';
}

/** The proposal says that nobody has answered, where this doesn't arrive. */
async function tellAsker(turn: Turn, question: ColleagueQuestion): Promise<void> {
  const { services, everywhere, person } = turn;
  const [theirs, reference] = await Promise.all([
    turnOf(everywhere, person.tenant, question.asker),
    services.store.reference(person.tenant, question.asker),
  ]);
  if (!theirs || !reference || reference.unreachable) return;
  const { viewer } = theirs;
  const name = await nameOf(theirs, question);
  const said = viewer.say.runs('may-i.taken-back', { by: person.name, name });
  await services.messenger.send(reference, noticeCard(said, [], viewer));
}

async function nameOf({ services, viewer }: Turn, { tenant, record }: ColleagueQuestion): Promise<string> {
  return (await services.store.record(tenant, record))?.name ?? viewer.say('stale.someone');
}
