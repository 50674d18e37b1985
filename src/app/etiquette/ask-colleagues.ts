import { createHash } from 'node:crypto';
import { unreachedLines, type Unreached } from '../../cards/reaching/unreached.ts';
import { mayICard } from '../../cards/enrolling/may-i-card.ts';
import { changed, forgetAt, type ColleagueQuestion } from '../../domain/account-matter.ts';
import { isUnanswered } from '../../domain/colleague-question.ts';
import type { Day } from '../../domain/day.ts';
import type { EnrollmentId, MatterId, PersonId, RecordId, TemplateId } from '../../domain/ids.ts';
import type { SalesRecord } from '../../domain/record.ts';
import type { Template } from '../../domain/template.ts';
import { inOneLine } from '../../language/lists.ts';
import { whoElse } from '../enrolling/already-running.ts';
import { sellersOf } from '../enrolling/ask-first.ts';
import { proposeById } from '../enrolling/proposal.ts';
import type { AtAccount } from '../finding/at-account.ts';
import type { Message, Sent } from '../ports/messenger.ts';
import { explainNotOffered } from '../turn/rights.ts';
import { templateOf } from '../turn/services.ts';
import { turnOf, type Turn } from '../turn/turn.ts';
import { namedFor } from '../enrolling/offered-to.ts';

/** What a proposal says, and whom to ask about it. */
export type ToAsk = {
  readonly id: EnrollmentId;
  readonly record: RecordId;
  readonly template: TemplateId;
  readonly start?: Day | undefined;
  readonly seller?: PersonId | undefined;
  readonly of: readonly PersonId[];
};

/** Asks colleagues who work with the company whether the speaker may, each in a message of their own; once, until they answer. */
export async function askColleagues(turn: Turn, action: ToAsk): Promise<Message> {
  const { services, person, viewer } = turn;
  const { say } = viewer;
  const record = await services.store.record(person.tenant, action.record);
  const template = namedFor(turn, action.template, action.seller);
  if (!template)
    return (await explainNotOffered(turn, ({ id }) => id === action.template)) ?? text(say('refused.gone'));
  if (!record) return text(say('refused.gone'));
  const others = await whoElse(turn, record);
  const allowed = sellersOf(turn, others, action.seller);
  const meant = action.of.filter((id) => allowed.includes(id));
  if (meant.length === 0) return proposeAgain(turn, action, [say('may-i.nobody')]);
  const asked: Asked[] = [];
  for (const id of meant) asked.push(await askOne(turn, id, { action, record, template, others }));
  const names = asked.flatMap((one) => (one.kind === 'asked' ? [one.name] : []));
  const notReached = asked.flatMap((one) => (one.kind === 'not-reached' ? [one] : []));
  return proposeAgain(turn, action, [
    ...(names.length > 0 ? [say('may-i.asked', { names: inOneLine(names, say.language) })] : []),
    ...unreachedLines(notReached, say).map((one) => one.text),
  ]);
}

const text = (words: string): Message => ({ kind: 'text', text: words });

const proposeAgain = (turn: Turn, { id, record, template, start, seller }: ToAsk, notes: readonly string[]) =>
  proposeById(turn, record, template, { start, seller, notes, id });

type Asking = {
  readonly action: ToAsk;
  readonly record: SalesRecord;
  readonly template: Template;
  readonly others: readonly AtAccount[];
};

type Asked =
  | { readonly kind: 'asked' | 'asked-before'; readonly name: string }
  | { readonly kind: 'not-reached'; readonly name: string; readonly why: Unreached };

/** The question is kept right before the message leaves, so that of two presses, or copies, one asks. */
async function askOne(turn: Turn, id: PersonId, asking: Asking): Promise<Asked> {
  const { services, everywhere, person } = turn;
  const { store, messenger } = services;
  const theirs = await turnOf(everywhere, person.tenant, id);
  const reference = await store.reference(person.tenant, id);
  const name = theirs?.person.name ?? turn.viewer.say('stale.someone');
  const question = await questionFor(turn, id, asking.action);
  if (!question) return { kind: 'asked-before', name };
  if (!theirs || !reference || reference.unreachable) return { kind: 'not-reached', name, why: 'left' };
  const card = await cardFor(turn, theirs, question, asking);
  const kept = { isMine: false };
  const claim = async () => {
    kept.isMine = (await store.commit(person.tenant, { accountMatters: [question] })) === 'saved';
    return kept.isMine;
  };
  let sent = await messenger.send(reference, card, claim);
  // Whoever gives a claim hears at once that Teams is busy; it stays theirs, and without it the pace waits.
  if (sent.kind === 'failed' && sent.problem === 'busy') sent = await messenger.send(reference, card);
  if (!kept.isMine) return { kind: 'asked-before', name };
  const state = sent.kind === 'sent' ? 'asked' : sent.kind === 'failed' ? 'not-reached' : 'asking';
  await store.commit(person.tenant, { accountMatters: [changed(question, { state })] });
  return sent.kind === 'sent' ? { kind: 'asked', name } : { kind: 'not-reached', name, why: whyOf(sent) };
}

function whyOf(sent: Exclude<Sent, { kind: 'sent' }>): Unreached {
  if (sent.kind === 'unknown') return 'unknown';
  if (sent.shutOut) return sent.shutOut;
  if (sent.problem === 'busy' || sent.problem === 'not-registered') return sent.problem;
  return sent.problem === 'unreachable' || sent.problem === 'conversation-gone' ? 'left' : 'unknown';
}

/** As it becomes; none where they are asked already. What they answered may be asked anew. */
async function questionFor(
  { services, person, now }: Turn,
  asked: PersonId,
  { id, record, template, start, seller }: ToAsk,
): Promise<ColleagueQuestion | undefined> {
  const key = questionId(person.id, asked, record);
  const known = await services.store.accountMatter(person.tenant, key);
  if (known?.kind === 'question' && isUnanswered(known)) return undefined;
  return {
    kind: 'question',
    tenant: person.tenant,
    id: key,
    revision: (known?.revision ?? 0) + 1,
    asker: person.id,
    asked,
    record,
    template,
    ...(start && { start }),
    ...(seller !== undefined && { seller }),
    proposal: id,
    at: now.toISOString(),
    state: 'asking',
    lookAt: forgetAt(now),
  };
}

/** The same for the same people and customer, so that nobody is asked twice. */
const questionId = (asker: PersonId, asked: PersonId, record: RecordId): MatterId =>
  createHash('sha256')
    .update(JSON.stringify([asker, asked, record]))
    .digest('hex')
    .slice(0, 32) as MatterId;

async function cardFor(
  { person, services }: Turn,
  theirs: Turn,
  question: ColleagueQuestion,
  { record, template, others, action }: Asking,
): Promise<Message> {
  const seller =
    action.seller === undefined ? undefined : await services.store.person(person.tenant, action.seller);
  const yours = others
    .filter(({ enrollment }) => enrollment.seller === theirs.person.id)
    .map((one) => ({
      name: one.record.name,
      template: templateOf(services, one.enrollment.template, one.enrollment.version).name,
      since: one.enrollment.history[0]?.today ?? theirs.viewer.today,
    }));
  return mayICard(
    {
      question: question.id,
      asker: person.name,
      seller: seller?.name,
      record,
      template: template.name,
      yours,
    },
    theirs.viewer,
  );
}
